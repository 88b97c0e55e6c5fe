"""Bringing two paragraphs level: whenever it can be, and both in view whatever can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.axis import build_axis
from newsreader.screen.position import level_tops, place_at
from newsreader.side import Pair, Side


@st.composite
def cases(draw: st.DrawFn) -> tuple[Pair[range], Pair[int], int, int]:
    """The rows of two paragraphs, the last tops, the height of a pane, and a wish."""
    height = draw(st.integers(min_value=1, max_value=50))
    spans, ends = [], []
    for _ in Side:
        rows = draw(st.integers(min_value=1, max_value=120))
        start = draw(st.integers(min_value=0, max_value=rows - 1))
        stop = draw(st.integers(min_value=start + 1, max_value=rows))
        spans.append(range(start, stop))
        ends.append(max(0, rows - height))
    wish = draw(st.integers(min_value=-5, max_value=height + 5))
    return Pair(*spans), Pair(*ends), height, wish


def rows_in_view(spans: Pair[range], tops: Pair[int]) -> Pair[int]:
    """The row of the view on which each paragraph begins."""
    return Pair.of(lambda side: spans[side].start - tops[side])


@given(cases())
def test_paragraphs_are_level_wherever_a_level_place_exists(
    case: tuple[Pair[range], Pair[int], int, int],
) -> None:
    spans, ends, height, wish = case
    tops = level_tops(spans, ends, height, wish)
    assert all(0 <= tops[side] <= ends[side] for side in Side)
    rows = rows_in_view(spans, tops)
    assert all(0 <= row < height for row in rows)
    reach = Pair.of(
        lambda side: {spans[side].start - top for top in range(ends[side] + 1)} & {*range(height)}
    )
    apart = min(abs(left - right) for left in reach.left for right in reach.right)
    assert abs(rows.left - rows.right) == apart


@given(cases())
def test_of_the_level_places_the_one_nearest_to_the_wish_is_taken(
    case: tuple[Pair[range], Pair[int], int, int],
) -> None:
    spans, ends, height, wish = case
    rows = rows_in_view(spans, level_tops(spans, ends, height, wish))
    if rows.left == rows.right:
        longest = max(len(span) for span in spans)
        wish = max(0, min(wish, height - longest))
        level = [
            row
            for row in range(height)
            if all(0 <= spans[side].start - row <= ends[side] for side in Side)
        ]
        assert abs(rows.left - wish) == min(abs(row - wish) for row in level)


def test_the_anchor_gives_way_where_the_other_article_ends() -> None:
    # The right article begins with its paragraph; the left one has six rows to give.
    spans = Pair(range(8, 12), range(3))
    assert level_tops(spans, Pair(20, 20), 30, 6) == Pair(8, 0)


def test_paragraphs_that_cannot_meet_come_as_near_as_they_can() -> None:
    spans = Pair(range(45, 50), range(3))
    assert level_tops(spans, Pair(30, 30), 20, 6) == Pair(30, 0)


def test_long_paragraphs_begin_high_enough_to_be_whole() -> None:
    spans = Pair(range(50, 68), range(60, 62))
    assert level_tops(spans, Pair(80, 80), 20, 7) == Pair(48, 58)


@given(st.integers(min_value=0, max_value=80), st.integers(min_value=0, max_value=80))
def test_a_place_has_the_tops_that_it_was_found_by(left: int, right: int) -> None:
    chain = [Pair(range(30, 35), range(50, 54))]
    axis = build_axis(Pair(100, 100), chain, 20)
    tops = Pair(left, right)
    for side in Side:
        place = place_at(axis, tops, side)
        assert place.tops(axis) == tops
        assert abs(place.offset[side]) <= 1
