"""Moving through both articles: steps, pages, links, places, and the lock."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.position import Position
from newsreader.screen.scroll import Scroll
from newsreader.screen.typesetting import Place, set_rows
from newsreader.side import Pair, Side
from tests.screen.factory import long_pair

HEIGHT = 20
PAIR = long_pair()


def scroll(width: int = 50, height: int = HEIGHT) -> Scroll:
    made = Scroll()
    fit(made, width, height)
    return made


def fit(made: Scroll, width: int, height: int = HEIGHT) -> None:
    layouts = PAIR.articles.map(lambda article: set_rows(article.paragraphs, width))
    made.fit(layouts, [link for link in PAIR.links if link.on_chain], height)


def last_tops(made: Scroll) -> Pair[int]:
    return made.layouts.map(lambda layout: layout.height - made.height)


def test_starts_at_the_start_and_ends_at_the_end() -> None:
    made = scroll()
    assert made.tops == Pair(0, 0)
    made.go_end()
    assert made.tops == last_tops(made)
    assert made.step == made.length
    made.move(1)
    assert made.tops == last_tops(made)
    made.go_start()
    assert made.tops == Pair(0, 0)


@pytest.mark.parametrize(("width", "height"), [(35, 20), (54, 36), (56, 46)])
@pytest.mark.parametrize("rows", [1, 2])
def test_every_row_is_passed_on_the_way_down_and_back(width: int, height: int, rows: int) -> None:
    made = scroll(width, height)
    for direction, end in ((1, last_tops(made)), (-1, Pair(0, 0))):
        while made.tops != end:
            before = made.tops
            made.move(direction * rows)
            assert made.tops != before
            assert all(0 <= direction * (made.tops[s] - before[s]) <= 2 * rows for s in Side)


def test_pages_down_and_up_skip_nothing() -> None:
    made = scroll()
    before = made.tops
    while made.step < made.length:
        made.move_page(1)
        assert all(0 <= made.tops[s] - before[s] <= HEIGHT - 2 for s in Side)
        before = made.tops
    while made.step:
        made.move_page(-0.5)
        assert all(0 <= before[s] - made.tops[s] <= HEIGHT // 2 for s in Side)
        before = made.tops


@pytest.mark.parametrize("index", range(len(PAIR.links)))
@pytest.mark.parametrize("side", Side)
def test_a_link_is_brought_level_where_the_ends_allow(index: int, side: Side) -> None:
    made = scroll()
    made.side = side
    link = PAIR.links[index]
    made.go_to_link(link)
    rows = Pair.of(lambda s: made.layouts[s].tops[link.ends[s]] - made.tops[s])
    assert all(0 <= row < HEIGHT for row in rows)
    at_opposite_ends = all(made.tops[s] in {0, last_tops(made)[s]} for s in Side)
    assert rows.left == rows.right or at_opposite_ends


def test_an_offset_melts_by_two_rows_a_step_and_then_is_gone() -> None:
    made = scroll()
    made.go_to_link(PAIR.links[2])
    axis = made._axis
    offset = made._position.offset.right
    assert offset > 2
    made.move(1)
    assert made._position.offset.right == offset - 2
    made.move(offset)
    assert made.tops == axis.tops_at(made.step)


@given(
    st.integers(min_value=0, max_value=len(PAIR.links) - 1),
    st.sampled_from(Side),
    st.sampled_from([1, -1]),
)
def test_while_an_offset_melts_no_pane_jumps(index: int, side: Side, step: int) -> None:
    made = scroll()
    made.side = side
    made.go_to_link(PAIR.links[index])
    before = made.tops
    for _ in range(made.length):
        made.move(step)
        # A step of the axis moves a pane by two rows, and two rows of the offset melt;
        # against the way of the step a pane is taken by the melting alone.
        assert all(-2 <= step * (made.tops[s] - before[s]) <= 4 for s in Side)
        before = made.tops
    assert made.tops == (last_tops(made) if step > 0 else Pair(0, 0))


def test_an_offset_melts_at_the_end_too() -> None:
    made = scroll()
    made.go_end()
    made._position = Position(made.length, Pair(0, -5))
    made.move(1)
    made.move(1)
    made.move(1)
    assert made.tops == last_tops(made)


@given(st.integers(min_value=0, max_value=39), st.sampled_from(Side), st.booleans())
def test_a_place_gone_to_is_in_view(paragraph_index: int, side: Side, locked: bool) -> None:  # noqa: FBT001 - drawn
    made = scroll()
    if not locked:
        made.unlock()
    text = PAIR.articles[side].paragraphs[paragraph_index].text
    place = Place(paragraph_index, len(text) - 1)
    made.go_to_place(side, place)
    row = made.layouts[side].row_of(place)
    assert 0 <= row - made.tops[side] < HEIGHT


@given(
    st.integers(min_value=0, max_value=400),
    st.integers(min_value=20, max_value=90),
    st.integers(min_value=5, max_value=40),
    st.sampled_from(Side),
)
def test_the_first_text_in_view_stays_when_the_size_changes(
    step: int, width: int, height: int, side: Side
) -> None:
    made = scroll()
    made.side = side
    made.move(step)
    top = made.tops[side]
    place = made.layouts[side].place_at(top)
    view_row = made.layouts[side].row_of(place) - top
    at_end = made.step == made.length
    fit(made, width, height)
    if at_end:
        assert made.step == made.length
        return
    wanted = max(0, made.layouts[side].row_of(place) - view_row)
    last = made.layouts[side].height - height
    # Steps move a pane by two rows at most, so one row may be between them.
    assert 0 <= made.tops[side] - min(wanted, last) <= 1 or step == 0


@given(
    st.integers(min_value=0, max_value=400),
    st.lists(
        st.tuples(st.integers(min_value=20, max_value=90), st.integers(min_value=5, max_value=400)),
        max_size=3,
    ),
    st.sampled_from(Side),
)
def test_sizes_that_come_and_go_leave_the_place_as_it_was(
    step: int, sizes: list[tuple[int, int]], side: Side
) -> None:
    made = scroll()
    made.side = side
    made.move(step)
    before = made.tops
    for width, height in [*sizes, (50, HEIGHT)]:
        fit(made, width, height)
    assert made.tops == before


def test_unlocked_panes_move_alone_and_relocking_follows_the_side_in_use() -> None:
    made = scroll()
    made.move(30)
    before = made.tops
    made.unlock()
    assert made.tops == before
    made.side = Side.RIGHT
    made.move(10)
    assert made.tops == Pair(before.left, before.right + 10)
    made.go_end()
    assert made.tops == Pair(before.left, last_tops(made).right)
    assert made.step == made.length
    made.move_page(-1)
    right = made.tops.right
    assert right == last_tops(made).right - (HEIGHT - 2)
    made.lock()
    assert 0 <= made.tops.right - right <= 1
    assert made.tops.left > before.left


def test_nothing_at_all_can_be_scrolled() -> None:
    made = Scroll()
    made.move(3)
    made.move_page(1)
    made.go_end()
    made.unlock()
    made.move(-1)
    made.lock()
    assert made.tops == Pair(0, 0)
    assert (made.step, made.length) == (0, 0)
