"""What a list shows of its groups: filtered, ordered, under headings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from newsreader.comparison.model import Mention
from newsreader.screen.listed import Order, arranged, fitting, listed
from newsreader.screen.tab import TABS, TabBar, tab_rows
from newsreader.screen.table import Group, Row
from newsreader.side import Side


def row(label: str, paragraph_index: int = 0, words: str = "x") -> Row:
    mention = Mention(Side.LEFT, paragraph_index, 0, len(words), words)
    return Row(label, lambda _width: Content(label), (mention,))


def labels(rows: tuple[Row, ...]) -> list[str]:
    return [each.lay_out(30).plain.strip() for each in rows]


GROUPS = (
    Group("Fish", (row("Pike", 3), row("Émile carp", 1), row("eel", 2))),
    Group("Fowl", ()),
    Group("Game", (row("Hare", 9, "hares"),)),
)


def test_groups_without_rows_are_left_out() -> None:
    assert labels(listed(GROUPS)) == ["Fish · 3", "Pike", "Émile carp", "eel", "Game · 1", "Hare"]


def test_a_filter_tells_how_many_of_how_many_it_leaves() -> None:
    assert labels(listed(GROUPS, needle="E")) == [
        "Fish · 3",
        "Pike",
        "Émile carp",
        "eel",
        "Game · 1",
        "Hare",
    ]
    assert labels(listed(GROUPS, needle="emile")) == ["Fish · 1 of 3", "Émile carp"]
    assert listed(GROUPS, needle="nothing of the kind") == ()


def test_a_row_fits_by_the_words_of_its_mentions_and_by_words_in_any_order() -> None:
    assert [each.label for each in fitting(GROUPS[2].rows, "hares")] == ["Hare"]
    assert [each.label for each in fitting(GROUPS[0].rows, "carp émile")] == ["Émile carp"]


def test_another_order_is_said_in_the_heading() -> None:
    assert labels(listed(GROUPS, Order.NAME))[:4] == [
        "Fish · 3, by name",
        "eel",
        "Émile carp",
        "Pike",
    ]
    assert labels(listed(GROUPS, Order.PLACE))[1:4] == ["Émile carp", "eel", "Pike"]
    assert labels(listed(GROUPS, Order.LATEST))[1:4] == ["eel", "Émile carp", "Pike"]


@given(st.lists(st.text(max_size=4)), st.sampled_from(Order))
def test_no_order_loses_a_row(names: list[str], order: Order) -> None:
    rows = [row(name, index) for index, name in enumerate(names)]
    assert sorted(id(each) for each in arranged(rows, order)) == sorted(map(id, rows))


@given(st.lists(st.integers(1, 40), max_size=8), st.integers(1, 90))
def test_titles_stand_in_order_in_rows_that_fit(widths: list[int], width: int) -> None:
    rows = tab_rows(widths, width)
    assert [index for each in rows for index in each] == list(range(len(widths)))
    for each in rows:
        cells = sum(widths[index] for index in each) + TabBar.GAP * (len(each) - 1)
        assert cells <= width or len(each) == 1


def test_orders_go_round() -> None:
    for tab in TABS.values():
        order = tab.orders[0]
        for _ in tab.orders:
            order = tab.order_after(order)
        assert order is tab.orders[0] is Order.RANK
