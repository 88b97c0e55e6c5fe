"""Pins as they are kept: held to paragraphs by anchors instead of indices.

An entry is one pin of a pair of articles, its two sides in the order in which
the pair is kept. Entries are values: two newsreaders that keep the same pin of
the same texts make the same entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from newsreader.comparison.pin import Note, Pins
from newsreader.side import Pair
from newsreader.state.anchor import anchor_to, find
from newsreader.state.anchor_field import anchor_fields, anchor_from, checked_text
from newsreader.state.identity import identify

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.article import Article
    from newsreader.side import Side
    from newsreader.state.anchor import Anchor


class PinKind(StrEnum):
    """What a reader did; the values stand in the file."""

    JOINED = "joined"
    CUT = "cut"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class PinEntry:
    """One pin as it is kept."""

    kind: PinKind
    anchors: Pair[Anchor | None]
    """None on the side that a note on one paragraph says nothing of."""
    text: str = ""
    """The words of a note."""


@dataclass(frozen=True, slots=True)
class Held:
    """The pins of a pair, and which of the entries they came from."""

    pins: Pins
    found: tuple[PinEntry, ...]
    """Entries whose paragraphs are all there, in the order of the file."""
    lost: tuple[PinEntry, ...]
    """The others: they say nothing of the articles as they are."""


def entries_of(pins: Pins, articles: Pair[Article]) -> tuple[PinEntry, ...]:
    """What to keep of the pins of two articles, in the order in which `hold` gives them."""
    identity = identify(articles)

    def entry(kind: PinKind, ends: Pair[int | None], text: str = "") -> PinEntry:
        anchors = Pair.of(lambda side: _anchor(articles[side], ends[side]))
        return PinEntry(kind, identity.kept(anchors), text)

    return (
        *(entry(PinKind.JOINED, Pair(*ends)) for ends in pins.joined),
        *(entry(PinKind.CUT, Pair(*ends)) for ends in pins.cut),
        *(entry(PinKind.NOTE, note.paragraphs, note.text) for note in pins.notes),
    )


def hold(entries: Iterable[PinEntry], articles: Pair[Article]) -> Held:
    """The pins that entries stand for in two articles, as far as their paragraphs are found.

    A pin on two paragraphs of which one has gone is lost as a whole: half of a
    link is none, and a note on it would be read for one on the other half.
    """
    identity = identify(articles)
    joined: list[Pair[int]] = []
    cut: list[Pair[int]] = []
    notes: list[Note] = []
    found: list[PinEntry] = []
    lost: list[PinEntry] = []
    for entry in entries:
        ends = _ends(articles, identity.kept(entry.anchors))
        if ends is None:
            lost.append(entry)
            continue
        found.append(entry)
        if entry.kind is PinKind.NOTE:
            notes.append(Note(entry.text, ends))
        elif ends.left is not None and ends.right is not None:
            (joined if entry.kind is PinKind.JOINED else cut).append(Pair(ends.left, ends.right))
    pins = Pins(_once(joined), _once(cut), tuple(dict.fromkeys(notes)))
    return Held(pins, tuple(found), tuple(lost))


def _anchor(article: Article, index: int | None) -> Anchor | None:
    """An anchor to a paragraph, if there is one to hold on to."""
    return None if index is None else anchor_to(article.paragraphs, index)


def _ends(articles: Pair[Article], anchors: Pair[Anchor | None]) -> Pair[int | None] | None:
    """The paragraphs that anchors find; None if one of them finds none."""
    ends: dict[Side, int | None] = {}
    for side, anchor in anchors.items():
        ends[side] = None if anchor is None else find(anchor, articles[side].paragraphs)
        if anchor is not None and ends[side] is None:
            return None
    return Pair.of(ends.__getitem__)


def _once(ends: Iterable[Pair[int]]) -> tuple[Pair[int], ...]:
    """Each of some pairs once: two anchors may find one paragraph after an edit."""
    return tuple(dict.fromkeys(ends))


# In the file


def to_fields(entry: PinEntry) -> dict[str, Any]:
    """An entry as JSON holds it."""
    fields: dict[str, Any] = {
        "kind": entry.kind.value,
        "paragraphs": [anchor_fields(anchor) for anchor in entry.anchors],
    }
    return {**fields, "text": entry.text} if entry.kind is PinKind.NOTE else fields


def from_fields(fields: Mapping[str, Any]) -> PinEntry:
    """The entry that JSON holds.

    Raises:
        KeyError: Something is missing.
        TypeError: Something is of the wrong type.
        ValueError: Something makes no sense.
    """
    kind = PinKind(fields["kind"])
    first, second = (anchor_from(each) for each in fields["paragraphs"])
    text = checked_text(fields["text"]) if kind is PinKind.NOTE else ""
    held = (first is not None) + (second is not None)
    if held < (1 if kind is PinKind.NOTE else 2) or (kind is PinKind.NOTE and not text):
        raise ValueError(fields)
    return PinEntry(kind, Pair(first, second), text)
