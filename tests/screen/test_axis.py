"""The axis: monotone, gentle, and both ends in reach, whatever the links."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.axis import Axis, build_axis
from newsreader.side import Pair, Side

HEIGHTS = st.integers(min_value=0, max_value=200)
VIEWS = st.integers(min_value=1, max_value=60)


@st.composite
def chains(draw: st.DrawFn, heights: Pair[int]) -> list[Pair[range]]:
    """Rows of linked paragraphs that rise on both sides, or touch."""
    count = draw(st.integers(min_value=0, max_value=6))
    sides = []
    for height in heights:
        bounds = draw(
            st.lists(
                st.integers(min_value=0, max_value=height), min_size=2 * count, max_size=2 * count
            )
        )
        bounds.sort()
        sides.append([range(*bounds[2 * i : 2 * i + 2]) for i in range(count)])
    return [Pair(*rows) for rows in zip(*sides, strict=True)]


@st.composite
def axes(draw: st.DrawFn) -> tuple[Axis, Pair[int], int]:
    """An axis with the heights of its articles and of the view."""
    heights = Pair(draw(HEIGHTS), draw(HEIGHTS))
    view = draw(VIEWS)
    return build_axis(heights, draw(chains(heights)), view), heights, view


@given(axes())
def test_both_panes_go_from_the_first_row_to_the_last(case: tuple[Axis, Pair[int], int]) -> None:
    axis, heights, view = case
    assert axis.tops_at(0) == Pair(0, 0)
    assert axis.tops_at(axis.length) == heights.map(lambda height: max(0, height - view))


@given(axes())
def test_each_step_moves_a_pane_by_two_rows_at_most_and_never_back(
    case: tuple[Axis, Pair[int], int],
) -> None:
    axis, _, _ = case
    for side in Side:
        assert all(0 <= after - before <= 2 for before, after in pairwise(axis.tops[side]))


@given(axes())
def test_each_step_moves_a_pane(case: tuple[Axis, Pair[int], int]) -> None:
    axis, _, _ = case
    tops = [axis.tops_at(step) for step in range(axis.length + 1)]
    assert all(before != after for before, after in pairwise(tops))


@given(axes(), st.data())
def test_any_row_can_be_brought_into_view(
    case: tuple[Axis, Pair[int], int], data: st.DataObject
) -> None:
    axis, heights, view = case
    side = data.draw(st.sampled_from(Side))
    if heights[side]:
        row = data.draw(st.integers(min_value=0, max_value=heights[side] - 1))
        wish = axis.step_reading(side, row)
        step = axis.step_showing(side, range(row, row + 1), view, wish)
        assert 0 <= row - axis.tops[side][step] < view


@given(axes(), st.data())
def test_a_page_skips_no_row(case: tuple[Axis, Pair[int], int], data: st.DataObject) -> None:
    axis, _, view = case
    step = data.draw(st.integers(min_value=0, max_value=axis.length))
    rows = data.draw(st.sampled_from([max(2, view), -max(2, view)]))
    there = axis.page(step, rows)
    assert there != step or step == (axis.length if rows > 0 else 0)
    for side in Side:
        assert abs(axis.tops[side][there] - axis.tops[side][step]) <= abs(rows)


@given(axes(), st.data())
def test_the_step_of_a_top_row_shows_it(
    case: tuple[Axis, Pair[int], int], data: st.DataObject
) -> None:
    axis, _, _ = case
    side = data.draw(st.sampled_from(Side))
    step = data.draw(st.integers(min_value=0, max_value=axis.length))
    top, other = axis.tops[side][step], axis.tops[side.other][step]
    found = axis.step_topping(side, top, other)
    assert (axis.tops[side][found], axis.tops[side.other][found]) == (top, other)


def test_linked_paragraphs_are_level_in_the_middle() -> None:
    # The right article tells it thirty rows later; far from the ends both are level.
    chain = [Pair(range(60, 64), range(90, 96)), Pair(range(100, 104), range(110, 114))]
    axis = build_axis(Pair(200, 200), chain, 30)
    for rows in chain:
        starts = rows.map(lambda r: r.start)
        step = axis.step_reading_both(starts)
        tops = axis.tops_at(step)
        assert starts.left - tops.left == starts.right - tops.right == 10


def test_links_that_do_not_rise_are_passed_over() -> None:
    chain = [Pair(range(50, 55), range(50, 55)), Pair(range(10, 15), range(60, 65))]
    assert (
        build_axis(Pair(100, 100), chain, 20).length
        == build_axis(Pair(100, 100), chain[:1], 20).length
    )
