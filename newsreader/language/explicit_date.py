"""Dates that name their day or month, in British, American and ISO order.

Each reader gives what it finds as `Dated`; readings may overlap, and
`language.date` chooses. A year that is left out is reckoned from the reference
day (see `language.moment`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import moment
from newsreader.language.calendar_word import (
    month_expression,
    month_glance,
    month_number,
    weekday_expression,
)
from newsreader.language.clause_word import clause_words
from newsreader.language.dated import Dated
from newsreader.language.tense import is_future

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

# Before a date stands no letter, no currency sign and no part of another number.
_BEFORE = r"(?<![\w$£€#])(?<![\d][.,:/-])"
_DASH = r"\s*(?:[-–—]|\b(?:to|and|through|until|till)\b)\s*"
_YEAR = r"(?P<year>1\d{3}|20\d\d|2100)(?!\w|[.,]\d)"
_NOT_A_COUNT = r"(?![\w%]|[.,:]\d|\s+(?:per\s?cent|percent|million|billion|people)\b)"
_CENTURY = 2000
"""What is added to years that are written with two figures."""


def _day(group: str) -> str:
    """An expression for a day of the month, as the group of that name."""
    return rf"(?P<{group}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?{_NOT_A_COUNT}"


_CLOCK = r"(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|\s?[+-]\d\d:?\d\d)?)?"
_ISO = re.compile(rf"(?<![\w.-])(\d{{4}})-(\d\d)-(\d\d){_CLOCK}(?![\w-])")
_SLASHED = re.compile(
    r"(?<![\w./-])(?P<first>\d{1,2})(?:(?P<joint>[/.-])(?P<second>\d{1,2})(?P=joint)(?P<year>\d{4})"
    r"|/(?P<short_second>\d{1,2})/(?P<short_year>\d\d))(?![\w/-]|\.\d)"
)
_DAY_ALONE = re.compile(
    r"\b(?:on|by|until|till|since|before|after|from)\s+(?P<whole>the\s+(?P<day>[12]?\d|3[01])(?:st|nd|rd|th))"
    r"(?![\w-])(?=\s*(?:[^\w\s]|\Z|(?P<after>[^\W\d_]+)))"
)


@cache
def _month_days() -> re.Pattern[str]:
    """`Sept. 15`, `Thursday, Sept. 15–16, 2022`, `September 30 to October 2`."""
    return re.compile(
        rf"{_BEFORE}(?:{weekday_expression(abbreviated=True)},?\s+)?(?P<month>{month_expression()})"
        rf"\s+(?:the\s+)?{_day('day')}"
        rf"(?:{_DASH}(?:(?P<last_month>{month_expression()})\s+)?{_day('last_day')})?"
        rf"(?:,?\s+{_YEAR})?"
    )


@cache
def _days_month() -> re.Pattern[str]:
    """`15 September`, `Thursday 15-16 September 2022`, `30 September to 2 October`."""
    return re.compile(
        rf"{_BEFORE}(?:{weekday_expression(abbreviated=True)},?\s+(?:the\s+)?)?{_day('day')}"
        rf"(?:\s+(?P<month>{month_expression()}))?(?:{_DASH}{_day('last_day')})?"
        rf"(?:\s+(?:of\s+)?|-)(?P<last_month>{month_expression()})\b(?:(?:,?\s+|-){_YEAR})?"
    )


@cache
def _month_year() -> re.Pattern[str]:
    """`September 2022`, `June to August 2020`, `late September of 2022`."""
    return re.compile(
        rf"{_BEFORE}(?P<month>{month_expression()})"
        rf"(?:{_DASH}(?P<last_month>{month_expression()}))?,?\s+(?:of\s+)?{_YEAR}"
    )


@cache
def _month_alone() -> re.Pattern[str]:
    """`February`, `last May`, with the word before and what follows."""
    return re.compile(
        rf"{_BEFORE}(?:(?P<before>[^\W\d_]+)[\s-]+)?(?P<month>{month_expression()})\b"
        r"(?!\s*[-–—]?\s*\d|[-–]\w|\s+[^\W\d_a-z]|['’](?!s\b))"
    )


_JOINED_DIGITS = re.compile(r"\d[/.-]\d")
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)")
# Where none of these stands, nothing dearer need be tried.


_ALSO_NAMES = frozenset([3, 4, 5, 6, 8])
"""Months whose names are also verbs or given names."""


def explicit_dates(text: str, reference: date | None) -> Iterator[Dated]:
    """The dates of a text that name a day or a month.

    Args:
        text: Any text.
        reference: The day from which a year that is left out is reckoned.
    """
    if _JOINED_DIGITS.search(text):
        yield from _dates_in_figures(text)
    if _ORDINAL.search(text):
        yield from _days_alone(text, reference)
    if month_glance().search(text):
        yield from _with_months(text, reference)


def _dates_in_figures(text: str) -> Iterator[Dated]:
    """Dates without words: `2022-09-15`, `15/09/2022`."""
    for match in _ISO.finditer(text):
        yield Dated(*match.span(), moment.day(int(match[1]), int(match[2]), int(match[3])))
    for match in _SLASHED.finditer(text):
        yield Dated(*match.span(), _in_figures(match))


def _with_months(text: str, reference: date | None) -> Iterator[Dated]:
    """Dates with a month's name, and such names alone."""
    for pattern in (_month_days(), _days_month()):
        for match in pattern.finditer(text):
            yield Dated(*match.span(), _days(match, reference))
    for match in _month_year().finditer(text):
        yield Dated(*match.span(), _months(match))
    yield from _months_alone(text, reference)


def _in_figures(match: re.Match[str]) -> str | None:
    """The day of 15/09/2022 or 9/15/22; None where either figure may be the month."""
    first, second = int(match["first"]), int(match["second"] or match["short_second"])
    year = int(match["year"] or match["short_year"])
    year += 0 if match["year"] else _CENTURY
    if first > moment.MONTHS_IN_YEAR or first == second:
        return moment.day(year, second, first)
    return moment.day(year, first, second) if second > moment.MONTHS_IN_YEAR else None


def _days_alone(text: str, reference: date | None) -> Iterator[Dated]:
    """Days of a month that is not named: "on the 15th", but not "on the 15th floor"."""
    for match in _DAY_ALONE.finditer(text):
        after = match["after"]
        if after is None or after in clause_words("after_year"):
            iso = None
            if reference:
                future = is_future(text, *match.span("whole"))
                iso = moment.day_of_month(reference, int(match["day"]), future=future)
            yield Dated(*match.span("whole"), iso)


def _days(match: re.Match[str], reference: date | None) -> str | None:
    """The day or the interval of a match with groups for days, months and a year."""
    month = month_number(match["month"] or match["last_month"])
    last_month = month_number(match["last_month"] or match["month"])
    if match["year"]:
        year = int(match["year"]) - (month > last_month)
    elif reference is None or _is_famous(match):
        return None
    else:
        future = is_future(match.string, *match.span())
        year = moment.year_of(reference, month, int(match["day"]), future=future)
    first = moment.day(year, month, int(match["day"]))
    if not match["last_day"]:
        return first
    last_year = year + (month > last_month)
    return moment.interval(first, moment.day(last_year, last_month, int(match["last_day"])))


def _is_famous(match: re.Match[str]) -> bool:
    """Whether a day is known by what happened on it, in a year that need not be the nearest."""
    following = match.string[match.end() : match.end() + 40].split(maxsplit=1)
    return bool(following) and following[0].rstrip(".,;:").rstrip("s") in clause_words("famous")


def _months(match: re.Match[str]) -> str | None:
    """The month or the interval of months of a match with a year."""
    year, month = int(match["year"]), month_number(match["month"])
    if not match["last_month"]:
        return moment.month(year, month)
    last = month_number(match["last_month"])
    return moment.interval(moment.month(year - (month > last), month), moment.month(year, last))


def _months_alone(text: str, reference: date | None) -> Iterator[Dated]:
    """Months without day or year, where the words around them say that they are months."""
    for match in _month_alone().finditer(text):
        before = (match["before"] or "").lower()
        month = month_number(match["month"])
        if before not in clause_words("before_month") and (
            month in _ALSO_NAMES or (match["before"] or "")[:1].isupper()
        ):
            continue
        is_moved = before in {"last", "this", "next"}
        start_char = match.start("before" if is_moved else "month")
        iso = _month_near(match, month, before, reference) if reference else None
        yield Dated(start_char, match.end("month"), iso)


def _month_near(match: re.Match[str], month: int, before: str, reference: date) -> str | None:
    """The month that is meant, from a reference day."""
    if before == "this":
        return moment.month(reference.year, month)
    if before in {"last", "next"}:
        year = reference.year
        if before == "last":
            return moment.month(year - (month >= reference.month), month)
        return moment.month(year + (month <= reference.month), month)
    if month == reference.month:
        return moment.month(reference.year, month)
    is_over = before == "since" or match.string.endswith("back in ", 0, match.start("month"))
    future = not is_over and is_future(match.string, *match.span("month"))
    return moment.month(moment.year_of(reference, month, 15, future=future), month)
