"""The sign of a figure stands where the figure ends, and tells of the worst of its matches."""

from __future__ import annotations

from dataclasses import replace

from newsreader.comparison.figure_sign import FigureSign, figure_signs
from newsreader.comparison.model import QuantityMatch, Relation
from newsreader.side import Pair
from tests.factory import bridge


def test_both_figures_of_a_match_carry_its_sign() -> None:
    made = bridge()
    cables = made.quantity_matches[0].quantities
    signs = figure_signs(made)
    for side, quantity in cables.items():
        where = quantity.mention
        assert FigureSign(where.end_char, Relation.DIFFER) in signs[side][where.paragraph_index]


def test_of_several_counterparts_the_one_that_agrees_least_is_told() -> None:
    made = bridge()
    cables = made.quantity_matches[0].quantities
    matches = tuple(QuantityMatch(cables, relation, "cables") for relation in Relation)
    where = cables.left.mention
    for order in (matches, matches[::-1]):
        signs = figure_signs(replace(made, quantity_matches=order))
        assert signs.left == {where.paragraph_index: (FigureSign(where.end_char, Relation.DIFFER),)}


def test_without_matches_there_is_no_sign() -> None:
    signs = figure_signs(replace(bridge(), quantity_matches=()))
    assert not signs.left
    assert not signs.right


def test_ordinals_that_agree_carry_no_sign() -> None:
    comparison = bridge()
    (match,) = comparison.quantity_matches
    quantities = match.quantities.map(lambda quantity: replace(quantity, unit="rank"))
    for relation, signed in ((Relation.AGREE, False), (Relation.DIFFER, True)):
        ordinals = replace(match, quantities=quantities, relation=relation)
        signs = figure_signs(replace(comparison, quantity_matches=(ordinals,)))
        assert signs.map(bool) == Pair(signed, signed)
