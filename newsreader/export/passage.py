"""The aligned passages in the order and grouping that exports print them in.

Each linked left paragraph is one passage, with its right partners after it.
A right paragraph can be a partner in several: its text belongs to the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.comparison.numbering import link_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Comparison, Link


@dataclass(frozen=True, slots=True)
class Partner:
    """One right paragraph of a passage."""

    link: Link
    printed_with: int | None
    """The index of the left paragraph with which the text stands already, if it does."""

    @property
    def paragraph_index(self) -> int:
        """The right paragraph's index."""
        return self.link.ends.right


@dataclass(frozen=True, slots=True)
class Passage:
    """A left paragraph and what the right article tells alike."""

    number: int
    """The number that the paragraph carries on the screen."""
    paragraph_index: int
    """The left paragraph's index."""
    partners: tuple[Partner, ...]


def passages(comparison: Comparison) -> Iterator[Passage]:
    """The passages in the left article's order."""
    numbers = link_numbers(comparison.links).left
    printed: dict[int, int] = {}
    for left_index, links in groupby(comparison.links, key=lambda link: link.ends.left):
        partners = tuple(Partner(link, printed.get(link.ends.right)) for link in links)
        printed |= {p.paragraph_index: left_index for p in partners if p.printed_with is None}
        yield Passage(numbers[left_index][0], left_index, partners)
