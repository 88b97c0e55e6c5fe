"""Days, weeks, months and years, reckoned from a day and written as ISO 8601.

A news report leaves out what its reader knows from the date at its head. Where
a year is left out, the nearest one is meant; "Friday" is the last one, or the
next if it is told as still to come. Everything here is given as text at the
precision known: `2022-09-15`, `2022-09`, `2022`, or an interval of two such
with a slash.
"""

from __future__ import annotations

from datetime import date, timedelta

EARLIEST_YEAR = 1066
LATEST_YEAR = 2100

DAYS_IN_WEEK = 7
MONTHS_IN_YEAR = 12

AGAINST_TENSE = 5
"""How many times nearer a day must be to be meant against the verb's tense."""


def day(year: int, month: int, day_of_month: int) -> str | None:
    """A day, or None if the calendar has no such day."""
    try:
        return date(year, month, day_of_month).isoformat()
    except ValueError:
        return None


def month(year: int, month_of_year: int) -> str | None:
    """A month, or None if the calendar does not reach its year."""
    return f"{year:04d}-{month_of_year:02d}" if date.min.year <= year <= date.max.year else None


def year(number: int) -> str | None:
    """A year, or None if the calendar does not reach it."""
    return f"{number:04d}" if date.min.year <= number <= date.max.year else None


def interval(start: str | None, end: str | None) -> str | None:
    """From the one to the other; None unless both are known and in order."""
    return f"{start}/{end}" if start and end and start <= end else None


def shifted_day(reference: date, days: int) -> str | None:
    """The day so many days after another; before it, if negative."""
    try:
        return (reference + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def shifted_month(reference: date, months: int) -> str | None:
    """The month so many months after a day's."""
    years, index = divmod(reference.month - 1 + months, MONTHS_IN_YEAR)
    return month(reference.year + years, index + 1)


def week(reference: date, weeks: int) -> str | None:
    """The week, Monday to Sunday, so many weeks after a day's."""
    monday = DAYS_IN_WEEK * weeks - reference.weekday()
    return interval(shifted_day(reference, monday), shifted_day(reference, monday + 6))


def weekend(reference: date, weeks: int) -> str | None:
    """Saturday and Sunday of the week so many weeks after a day's."""
    saturday = DAYS_IN_WEEK * weeks - reference.weekday() + 5
    return interval(shifted_day(reference, saturday), shifted_day(reference, saturday + 1))


def weekday(reference: date, index: int, *, future: bool, other: bool = False) -> str | None:
    """The last or, if `future`, the next day of the week with that index (Monday is 0).

    The reference day itself counts, unless another one is meant.
    """
    if future:
        days = (index - reference.weekday()) % DAYS_IN_WEEK or DAYS_IN_WEEK * other
    else:
        days = -((reference.weekday() - index) % DAYS_IN_WEEK or DAYS_IN_WEEK * other)
    return shifted_day(reference, days)


def weekday_of_month(year: int, month_of_year: int, index: int, which: int | None) -> str | None:
    """The first, second, … day of a month with a weekday's index; the last for None."""
    days = [
        iso
        for day_of in range(1, 32)
        if (iso := day(year, month_of_year, day_of)) and date.fromisoformat(iso).weekday() == index
    ]
    return days[-1 if which is None else which - 1] if days else None


def day_of_month(reference: date, day_of: int, *, future: bool) -> str | None:
    """The last or, if `future`, the next day of a month with that number."""
    step = 1 if future else -1
    for months in (0, step, 2 * step):
        found = shifted_month(reference, months)
        iso = found and day(int(found[:4]), int(found[5:]), day_of)
        if iso and (iso >= reference.isoformat() if future else iso <= reference.isoformat()):
            return iso
    return None


def year_of(reference: date, month_of_year: int, day_of_month: int, *, future: bool) -> int:
    """The year of a day given without one: the nearest that fits the tense."""

    def distance(year: int) -> int:
        days = (date(year, month_of_year, 1) - reference).days + day_of_month - 1
        return abs(days) * (1 if not days or (days > 0) == future else AGAINST_TENSE)

    first = max(date.min.year, reference.year - 1)
    return min(range(first, min(date.max.year, reference.year + 1) + 1), key=distance)
