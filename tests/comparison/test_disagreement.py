"""Disagreements come in reading order; where none is, figures that are close stand in."""

from __future__ import annotations

from dataclasses import replace

from newsreader.comparison.disagreement import disagreements
from newsreader.comparison.model import Quantity, QuantityMatch, Relation
from newsreader.side import Pair
from tests.factory import bridge, left, quantity, right

SAID = Pair(quantity(left(0, "bridge"), 1, None, None), quantity(right(3, "Office"), 2, None, None))
CABLES = bridge().quantity_matches[0].quantities


def matches(*found: tuple[Pair[Quantity], Relation]) -> tuple[QuantityMatch, ...]:
    return tuple(QuantityMatch(pair, relation, None) for pair, relation in found)


def test_those_that_differ_come_in_the_left_article_s_order() -> None:
    made = replace(
        bridge(), quantity_matches=matches((CABLES, Relation.DIFFER), (SAID, Relation.DIFFER))
    )
    assert [match.quantities for match in disagreements(made)] == [SAID, CABLES]


def test_close_figures_are_walked_only_where_none_differ() -> None:
    both = matches((CABLES, Relation.CLOSE), (SAID, Relation.DIFFER))
    assert disagreements(replace(bridge(), quantity_matches=both)) == both[1:]
    close = matches((CABLES, Relation.CLOSE), (SAID, Relation.AGREE))
    assert disagreements(replace(bridge(), quantity_matches=close)) == close[:1]


def test_figures_that_agree_are_none() -> None:
    agreed = matches((CABLES, Relation.AGREE))
    assert disagreements(replace(bridge(), quantity_matches=agreed)) == ()
