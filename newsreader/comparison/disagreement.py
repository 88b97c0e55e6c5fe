"""Where the figures of two articles disagree, in the order in which they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.model import Relation

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison, QuantityMatch


def disagreements(comparison: Comparison) -> tuple[QuantityMatch, ...]:
    """Pairs of figures worth a second look, in the left article's order, then the right's.

    Those that differ; where none does, those that are close, of which one may
    be a rounding of the other. All are of one relation.
    """
    for relation in (Relation.DIFFER, Relation.CLOSE):
        found = [match for match in comparison.quantity_matches if match.relation is relation]
        if found:
            return tuple(sorted(found, key=_reading_order))
    return ()


def _reading_order(match: QuantityMatch) -> tuple[int, int, int, int]:
    """Where the two figures stand: paragraph and character, left first."""
    left, right = match.quantities.map(lambda quantity: quantity.mention)
    return left.paragraph_index, left.start_char, right.paragraph_index, right.start_char
