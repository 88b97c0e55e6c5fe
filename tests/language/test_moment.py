from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language import moment

THURSDAY = date(2022, 9, 15)


def test_a_day_that_the_calendar_lacks_is_none() -> None:
    assert moment.day(2024, 2, 29) == "2024-02-29"
    assert moment.day(2023, 2, 29) is None


def test_an_interval_needs_both_ends_in_order() -> None:
    assert moment.interval("2020", "2021") == "2020/2021"
    assert moment.interval("2021", "2020") is None
    assert moment.interval(None, "2020") is None


def test_months_shift_over_the_end_of_the_year() -> None:
    assert moment.shifted_month(THURSDAY, -9) == "2021-12"
    assert moment.shifted_month(THURSDAY, 4) == "2023-01"


def test_a_week_runs_from_monday() -> None:
    assert moment.week(THURSDAY, 0) == "2022-09-12/2022-09-18"
    assert moment.weekend(THURSDAY, -1) == "2022-09-10/2022-09-11"


def test_a_weekday_of_a_month_is_counted_from_either_end() -> None:
    assert moment.weekday_of_month(2022, 11, 3, 4) == "2022-11-24"
    assert moment.weekday_of_month(2022, 5, 0, None) == "2022-05-30"


def test_a_day_of_the_month_may_be_months_away() -> None:
    assert moment.day_of_month(date(2022, 3, 5), 31, future=False) == "2022-01-31"
    assert moment.day_of_month(date(2022, 2, 5), 30, future=True) == "2022-03-30"
    assert moment.day_of_month(THURSDAY, 15, future=False) == "2022-09-15"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 6), st.booleans())
def test_a_weekday_is_less_than_a_week_away(reference: date, index: int, future: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    iso = moment.weekday(reference, index, future=future)
    assert iso is not None
    day = date.fromisoformat(iso)
    assert day.weekday() == index
    assert abs((day - reference).days) < moment.DAYS_IN_WEEK
    assert day == reference or (day > reference) == future


def test_another_weekday_is_never_the_day_itself() -> None:
    assert moment.weekday(THURSDAY, 3, future=False, other=True) == "2022-09-08"
    assert moment.weekday(THURSDAY, 3, future=True, other=True) == "2022-09-22"


@pytest.mark.parametrize(
    ("month", "day", "future", "year"),
    [
        (9, 15, False, 2022),
        (2, 1, False, 2022),
        (12, 24, False, 2021),
        (12, 24, True, 2022),
        (2, 1, True, 2023),
        (10, 1, False, 2022),
    ],
)
def test_a_year_left_out_is_the_nearest_that_fits_the_tense(
    month: int, day: int, *, future: bool, year: int
) -> None:
    assert moment.year_of(THURSDAY, month, day, future=future) == year
