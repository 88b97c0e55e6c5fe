"""ISO dates in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.iso import iso_in_words

if TYPE_CHECKING:
    from datetime import date


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2024", "2024"),
        ("2024-03", "March 2024"),
        ("2024-03-09", "9 March 2024"),
        ("2024-03-09/2024-03-12", "9–12 March 2024"),
        ("2024-03-30/2024-04-02", "30 March – 2 April 2024"),
        ("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024"),
        ("2023/2024", "2023–2024"),
        ("2024-03/2024-05", "March–May 2024"),
        ("0079-10", "October 79"),
        ("2024-13", "2024-13"),
        ("soon", "soon"),
        ("", ""),
        ("/", "/"),
    ],
)
def test_dates_are_written_as_in_a_sentence(iso: str, words: str) -> None:
    assert iso_in_words(iso) == words


@given(st.text(max_size=12))
def test_whatever_is_no_date_stays_as_it_is(text: str) -> None:
    assert isinstance(iso_in_words(text), str)


@given(st.dates())
def test_a_day_is_day_month_and_year(day: date) -> None:
    assert iso_in_words(day.isoformat()) == f"{day.day} {day:%B} {day.year}"
