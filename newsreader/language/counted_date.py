"""Dates so many days, weeks, months or years away: "three weeks ago", "in the past year".

They are as exact as their unit: three weeks ago is a week, three months ago a
month. "More than ten years ago" may be any time before, and "a few weeks ago"
may be any of them: both are found and not resolved.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language import moment
from newsreader.language.dated import Dated
from newsreader.language.glance import holds_any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "a couple of": 2,
    "couple of": 2,
}
_VAGUE = ("a few", "few", "several", "some", "many")
_WRITTEN = "|".join(sorted([*_NUMBERS, *_VAGUE], key=len, reverse=True)).replace(" ", r"\s+")
_COUNTED = rf"(?P<count>\d{{1,3}}|{_WRITTEN})\s+"
_UNIT = r"(?P<unit>day|week|fortnight|month|year|decade)s?"
_BOUND = r"(?P<bound>(?:more|less|fewer)\s+than|over|at\s+least|under)\s+"
_AGO = re.compile(rf"\b(?:{_BOUND})?{_COUNTED}{_UNIT}\s+ago\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:in|over|during|for|within)\s+"
    rf"(?P<whole>(?:the|these)\s+(?:past|last|previous)\s+(?:{_COUNTED})?{_UNIT})\b(?!-)",
    re.IGNORECASE,
)
_OVER = ("past", "last", "previous")
_UNITS_IN = {"fortnight": ("week", 2), "decade": ("year", 10)}
"""What longer units are counted in."""


def counted_dates(text: str, reference: date | None) -> Iterator[Dated]:
    """The dates of a text that are so many units away from the day of writing.

    Args:
        text: Any text.
        reference: The day of writing; without it, nothing is resolved.
    """
    for match in _AGO.finditer(text) if " ago" in text else ():
        iso = _ago(match, reference) if reference and not match["bound"] else None
        yield Dated(match.start("count"), match.end(), iso)
    for match in _PAST.finditer(text) if holds_any(text.casefold(), _OVER) else ():
        yield Dated(*match.span("whole"), _past(match, reference) if reference else None)


def _ago(match: re.Match[str], reference: date) -> str | None:
    """When "three weeks ago" was, at the precision of its unit."""
    unit, count = _counted(match)
    if count is None:
        return None
    if unit == "week":
        return moment.week(reference, -count)
    return _before(reference, unit, count)


def _past(match: re.Match[str], reference: date) -> str | None:
    """The stretch of time "the past five months": it ends with the day of writing."""
    unit, count = _counted(match)
    if count is None:
        return None
    if (unit, count) == ("year", 1):
        unit, count = "month", moment.MONTHS_IN_YEAR
    start = _before(reference, unit, count)
    return moment.interval(start, reference.isoformat()[: len(start or "")])


def _before(reference: date, unit: str, count: int) -> str | None:
    """The day (of weeks, too), the month or the year so many units before the reference's."""
    if unit == "month":
        return moment.shifted_month(reference, -count)
    if unit == "year":
        return moment.year(reference.year - count)
    return moment.shifted_day(reference, -count * (moment.DAYS_IN_WEEK if unit == "week" else 1))


def _counted(match: re.Match[str]) -> tuple[str, int | None]:
    """The unit of a match and how many of it there are; None if that is vague."""
    written = " ".join((match["count"] or "one").lower().split())
    count = int(written) if written.isdecimal() else _NUMBERS.get(written)
    unit = match["unit"].lower()
    unit, times = _UNITS_IN.get(unit, (unit, 1))
    return unit, count and count * times
