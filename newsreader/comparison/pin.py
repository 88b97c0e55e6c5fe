"""What a reader adds to a comparison by hand: joined and cut links, and notes.

Pins name paragraphs by their indices in the two articles at hand. How they are
kept, and found again in a file that was edited, is the business of `state`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.comparison.model import Because, Link, Strength

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.side import Pair

HAND_SCORE = 1.0
"""The score of a link that a reader made: no doubt is left to the engine."""


@dataclass(frozen=True, slots=True)
class Note:
    """A reader's words on a paragraph or on a link."""

    text: str
    """Plain text in one or more lines; never empty."""
    paragraphs: Pair[int | None]
    """The paragraph that it stands at: one index for a paragraph, two for a link."""


@dataclass(frozen=True, slots=True)
class Pins:
    """Everything that a reader added to one pair of articles. Falsy when that is nothing."""

    joined: tuple[Pair[int], ...] = ()
    """Paragraphs that the reader linked."""
    cut: tuple[Pair[int], ...] = ()
    """Paragraphs whose link the reader found wrong."""
    notes: tuple[Note, ...] = ()
    """In the order in which they were written."""

    def __bool__(self) -> bool:
        return bool(self.joined or self.cut or self.notes)


def with_pins(links: Iterable[Link], pins: Pins) -> tuple[Link, ...]:
    """The links without those cut and with those joined, by left paragraph, then right.

    A link that stands already and is joined by hand keeps its reasons, and
    gets the sureness of the reader's hand. Whether the results are on the
    reading chain is not worked out here.
    """
    kept = {_cell(link.ends): link for link in links if link.ends not in pins.cut}
    for ends in pins.joined:
        found = kept.get(_cell(ends))
        kept[_cell(ends)] = _by_hand(ends) if found is None else _confirmed(found)
    return tuple(kept[cell] for cell in sorted(kept))


def _cell(ends: Pair[int]) -> tuple[int, int]:
    """The two indices, left first, in a shape that sorts."""
    return ends.left, ends.right


def _by_hand(ends: Pair[int]) -> Link:
    """A link for which there is no reason but the reader's."""
    return Link(ends, HAND_SCORE, Strength.STRONG, on_chain=False, because=Because(), by_hand=True)


def _confirmed(link: Link) -> Link:
    """A link of the engine's that the reader made once more."""
    return replace(link, score=HAND_SCORE, strength=Strength.STRONG, by_hand=True)
