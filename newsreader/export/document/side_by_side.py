"""Side by side: each linked left paragraph, the right ones that tell the same, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.model import Strength
from newsreader.export import wording
from newsreader.export.choice import SectionName
from newsreader.export.document.block import (
    Block,
    Bullets,
    Entry,
    Facing,
    Line,
    Prose,
    Section,
    line,
    strong,
)
from newsreader.export.document.excerpt import passage
from newsreader.export.passage import passages
from newsreader.export.reference import reference
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice
    from newsreader.export.passage import Aligned, Partner


def side_by_side(comparison: Comparison, choice: Choice) -> Iterator[Section]:
    """The aligned passages in the left article's order."""
    blocks = tuple(_blocks(comparison, choice))
    yield Section(SectionName.SIDE_BY_SIDE, "Side by side", blocks)


def _blocks(comparison: Comparison, choice: Choice) -> Iterator[Block]:
    """How to read references, then an entry for each aligned passage."""
    aligned = tuple(passages(comparison, by_hand_only=choice.pinned_only))
    if choice.pinned_only:
        yield Prose(line(wording.PINNED_ONLY if aligned else wording.NOTHING_PINNED))
    elif not aligned:
        yield Prose(line(wording.NO_LINKS))
    if aligned:
        yield Prose(line(wording.REFERENCES))
    for one in aligned:
        yield _entry(comparison, one, choice.excerpt_words)


def _entry(comparison: Comparison, aligned: Aligned, words: int | None) -> Entry:
    """The texts, and why they are taken to tell the same."""
    left = reference(Side.LEFT, aligned.paragraph_index)
    right = ", ".join(reference(Side.RIGHT, p.paragraph_index) for p in aligned.partners)
    fresh = (p.paragraph_index for p in aligned.partners if p.printed_with is None)
    facing = Facing(
        Pair(
            (passage(comparison, Side.LEFT, aligned.paragraph_index, words),),
            tuple(passage(comparison, Side.RIGHT, index, words) for index in fresh),
        )
    )
    reasons = Bullets(tuple(map(_reason, aligned.partners)))
    return Entry(line(f"{aligned.number} · {left} ↔ {right}"), (facing, reasons))


def _reason(partner: Partner) -> Line:
    """How sure a link is and what its ends share, and where the text stands if not here."""
    link, printed = partner.link, partner.printed_with
    notes = (
        "" if printed is None else f"printed with {reference(Side.LEFT, printed)}",
        "possibly" if link.strength is Strength.POSSIBLE else "",
        "in the same words" if link.verbatim else "",
        "joined by hand" if link.by_hand else "",
    )
    manner = "".join(f", {note}" for note in notes if note)
    phrases = wording.because_phrases(link.because, by_hand=link.by_hand)
    reasons = f": {'; '.join(phrases)}" if phrases else ""
    return line(strong(reference(Side.RIGHT, partner.paragraph_index)), f"{manner}{reasons}")
