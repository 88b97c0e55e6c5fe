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
    """One right paragraph of an aligned passage."""

    link: Link
    printed_with: int | None
    """The index of the left paragraph with which the text stands already, if it does."""

    @property
    def paragraph_index(self) -> int:
        """The right paragraph's index."""
        return self.link.ends.right


@dataclass(frozen=True, slots=True)
class Aligned:
    """A left paragraph and what the right article tells alike."""

    number: int
    """The number that the paragraph carries on the screen."""
    paragraph_index: int
    """The left paragraph's index."""
    partners: tuple[Partner, ...]


def passages(comparison: Comparison, *, by_hand_only: bool = False) -> Iterator[Aligned]:
    """The aligned passages in the left article's order.

    Args:
        comparison: What to show.
        by_hand_only: Whether only links that the reader made or confirmed count. The
            passages keep the numbers that they have among all links.
    """
    numbers = link_numbers(comparison.links).left
    chosen = (link for link in comparison.links if link.by_hand or not by_hand_only)
    printed: dict[int, int] = {}
    for left_index, links in groupby(chosen, key=lambda link: link.ends.left):
        partners = tuple(Partner(link, printed.get(link.ends.right)) for link in links)
        printed |= {p.paragraph_index: left_index for p in partners if p.printed_with is None}
        yield Aligned(numbers[left_index][0], left_index, partners)
