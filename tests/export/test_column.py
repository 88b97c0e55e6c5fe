"""Tests of `newsreader.export.column`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.export.column import MIN_COLUMN_CELLS, column_widths


@pytest.mark.parametrize(
    ("wanted", "available", "expected"),
    [
        ((5, 8), 40, (5, 8)),
        ((5, 80, 70), 45, (5, 20, 20)),
        ((100, 10), 50, (40, 10)),
        ((), 50, ()),
        ((9, 9, 9), 6, (4, 4, 4)),
    ],
)
def test_narrow_columns_keep_their_width(
    wanted: tuple[int, ...], available: int, expected: tuple[int, ...]
) -> None:
    assert column_widths(wanted, available) == expected


@given(st.lists(st.integers(MIN_COLUMN_CELLS, 300), min_size=1, max_size=6), st.integers(40, 250))
def test_columns_fill_no_more_than_there_is_and_waste_nothing(
    wanted: list[int], available: int
) -> None:
    widths = column_widths(wanted, available)
    assert sum(widths) <= available
    assert all(width <= want for width, want in zip(widths, wanted, strict=True))
    if sum(wanted) > available:
        assert sum(widths) > available - len(wanted)
