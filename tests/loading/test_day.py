from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.day import before_day, find_day, is_date_line


@pytest.mark.parametrize(
    "text",
    [
        "2022-09-05",
        "2022-09-05T14:35:00+02:00",
        "2022/9/5",
        "5 September 2022",
        "5th of September, 2022",
        "September 5, 2022",
        "Sept. 5, 2022",
        "5. September 2022",
        "05.09.2022",
        "5 septembre 2022",
        "5 de septiembre de 2022",
        "5 de setembro de 2022",
        "5 settembre 2022",
        "5 сентября 2022",
    ],
)
def test_full_dates(text: str) -> None:
    assert find_day(text) == date(2022, 9, 5)
    assert is_date_line(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15/09/2022", date(2022, 9, 15)),
        ("09/15/2022", date(2022, 9, 15)),
        ("09/09/2022", date(2022, 9, 9)),
        ("03/04/2022", None),
        ("31/31/2022", None),
        ("30 February 2022", None),
        ("5 September", None),
        ("May 2022", None),
        ("12 monkeys 2022", None),
        ("", None),
    ],
)
def test_dates_that_need_care(text: str, day: date | None) -> None:
    assert find_day(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Published: Monday, 5 September 2022 at 14:35 BST",
        "Mon 5 Sep 2022 14.35 BST",
        "HARBOUR TOWN, September 5, 2022",
        "Stand: 05.09.2022 14:35 Uhr",
        "Published September 5, 2022. Updated September 6, 2022",
        "Last updated on Sept. 5, 2022 at 2:35 p.m. ET",
        "5 September",
    ],
)
def test_date_lines(text: str) -> None:
    assert is_date_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge closed on 5 September 2022",
        "On September 5, 2022, the mayor closed the bridge.",
        "5 September 2022 was a Monday like any other",
        "20 people came",
        "Bridge",
    ],
)
def test_sentences_with_dates_are_no_date_lines(text: str) -> None:
    assert not is_date_line(text)


def test_before_day() -> None:
    assert before_day("Jane Doe | 5 September 2022 | News") == "Jane Doe | "
    assert before_day("Jane Doe") == "Jane Doe"


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_found_as_it_is_written(day: date) -> None:
    for pattern in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y"):
        assert find_day(f"Posted {day.strftime(pattern)}, late") == day


@given(st.text(max_size=200))
def test_any_text_is_asked_safely(text: str) -> None:
    find_day(text)
    is_date_line(text)
