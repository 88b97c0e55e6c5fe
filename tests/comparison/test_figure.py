from __future__ import annotations

from dataclasses import replace

from newsreader.comparison.figure import figure_rows
from newsreader.comparison.model import Mention, Quantity, QuantityMatch, Relation
from newsreader.side import Pair, Side
from tests.factory import of_texts


def quantity(side: Side, place: int, of: str) -> Quantity:
    mention = Mention(side, 0, place, place + 1, str(place))
    return Quantity(mention, place, None, None, approximate=False, unit=None, of=of, said_by=None)


EMPTY = of_texts((), ())


def test_rows_stand_by_what_a_reader_looks_for() -> None:
    left = [quantity(Side.LEFT, place, f"left {place}") for place in range(4)]
    right = [quantity(Side.RIGHT, place, f"right {place}") for place in range(4)]
    relations = (Relation.AGREE, Relation.DIFFER, Relation.CLOSE)
    comparison = replace(
        EMPTY,
        quantities=(*left, *right),
        quantity_matches=tuple(
            QuantityMatch(Pair(left[place], right[place]), relation, relation.value)
            for place, relation in enumerate(relations)
        ),
    )
    rows = figure_rows(comparison)
    assert [row.of for row in rows] == ["differ", "close", "agree", "left 3", "right 3"]
    assert [row.relation for row in rows] == [
        Relation.DIFFER,
        Relation.CLOSE,
        Relation.AGREE,
        None,
        None,
    ]
    assert rows[0].quantities == Pair(left[1], right[1])
    assert rows[3].quantities == Pair(left[3], None)
    assert rows[4].quantities == Pair(None, right[3])


def test_a_figure_in_two_matches_is_not_listed_alone() -> None:
    left = quantity(Side.LEFT, 1, "ships")
    right = [quantity(Side.RIGHT, place, "ships") for place in (1, 2)]
    comparison = replace(
        EMPTY,
        quantities=(left, *right),
        quantity_matches=tuple(
            QuantityMatch(Pair(left, other), Relation.AGREE, "ships") for other in right
        ),
    )
    assert len(figure_rows(comparison)) == 2


def test_no_figures_give_no_rows() -> None:
    assert figure_rows(EMPTY) == ()
