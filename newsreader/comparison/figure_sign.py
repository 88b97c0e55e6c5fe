"""How the figures of a text stand to those of the other article, at the place where they stand.

Whoever shows a text can so say beside each figure whether the other article
agrees. A figure without a counterpart carries no sign.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from newsreader.comparison.grade import Relation
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.comparison.model import Comparison, QuantityMatch
    from newsreader.side import Side


class FigureSign(NamedTuple):
    """Where a figure ends, and how it stands to its counterpart."""

    end_char: int
    relation: Relation


Signs: TypeAlias = "Mapping[int, tuple[FigureSign, ...]]"
"""The signs of an article's paragraphs by their index, in reading order."""

_URGENCY = (Relation.AGREE, Relation.CLOSE, Relation.DIFFER)


_RANK = "rank"
"""The unit of ordinals."""


def telling_matches(comparison: Comparison) -> tuple[QuantityMatch, ...]:
    """The matched figures that are worth a sign.

    Two ordinals that agree are not: that both write “first” tells nobody anything.
    """
    return tuple(
        match
        for match in comparison.quantity_matches
        if match.relation is not Relation.AGREE or match.quantities.left.unit != _RANK
    )


def figure_signs(comparison: Comparison) -> Pair[Signs]:
    """The sign of every figure that is worth one.

    Where one place has several counterparts, the one that agrees least is told:
    it is what a reader wants to look at.
    """
    return Pair.of(lambda side: _signs(comparison, side))


def _signs(comparison: Comparison, side: Side) -> Signs:
    """The signs of one article."""
    found: dict[int, dict[int, Relation]] = defaultdict(dict)
    for match in sorted(telling_matches(comparison), key=lambda m: _URGENCY.index(m.relation)):
        mention = match.quantities[side].mention
        found[mention.paragraph_index][mention.end_char] = match.relation
    return {
        index: tuple(FigureSign(*sign) for sign in sorted(relations.items()))
        for index, relations in found.items()
    }
