"""The rows of the numbers table: what is measured, and what each article says.

A row holds a matched pair of figures or a figure that only one article gives.
Disagreements come first, since they are what a reader looks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.comparison.model import Comparison, Quantity, Relation
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row: at least one of the two sides holds a quantity."""

    of: str | None
    """What is counted or measured."""
    quantities: Pair[Quantity | None]
    relation: Relation | None
    """None where only one article gives the figure."""


_ORDER = (Relation.DIFFER, Relation.CLOSE, Relation.AGREE)


def figure_rows(comparison: Comparison) -> tuple[FigureRow, ...]:
    """All figures of a comparison: differing, close, agreeing, only left, only right."""
    matches = sorted(comparison.quantity_matches, key=lambda match: _ORDER.index(match.relation))
    matched = [FigureRow(match.of, Pair(*match.quantities), match.relation) for match in matches]
    return (*matched, *_unmatched(comparison, Side.LEFT), *_unmatched(comparison, Side.RIGHT))


def _unmatched(comparison: Comparison, side: Side) -> Iterator[FigureRow]:
    """A row for each figure of one side that stands in no match."""
    matched = {match.quantities[side] for match in comparison.quantity_matches}
    for quantity in comparison.quantities:
        if quantity.mention.side is side and quantity not in matched:
            yield FigureRow(quantity.of, Pair.lone(side, quantity), None)
