"""Tests of `newsreader.export.cell`: no formula, and nothing lost."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.export.cell import guarded, number, original

STARTS = "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("start", STARTS)
def test_what_begins_like_a_formula_is_marked_as_text(start: str) -> None:
    assert guarded(f"{start}1+1") == f"'{start}1+1"


@pytest.mark.parametrize("text", ["", "a=b", "5 - 3", "'quoted'", "a; -b", "he (@he)", "x; y"])
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('=HYPERLINK("http://x.example")', '\'=HYPERLINK("http://x.example")'),
        ("-5 °C", "'-5 °C"),
        ("'=1", "''=1"),
        ("a;=1+1", "a;'=1+1"),
        ('a;"=1+1', "a;\"'=1+1"),
    ],
)
def test_a_cell_cannot_be_begun_from_within_either(text: str, expected: str) -> None:
    assert guarded(text) == expected


@given(st.one_of(st.text(), st.text(alphabet=STARTS + "';\" a")))
def test_the_original_comes_back_exactly(text: str) -> None:
    cell = guarded(text)
    assert original(cell) == text
    assert all(not part.lstrip('"').startswith(tuple(STARTS)) for part in cell.split(";")[1:])
    assert not cell.startswith(tuple(STARTS))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (math.inf, ""),
        (math.nan, ""),
        (40.0, "40"),
        (-5.5, "-5.5"),
        (1e9, "1000000000"),
    ],
)
def test_numbers_stay_numbers(value: float | None, expected: str) -> None:
    assert number(value) == expected
