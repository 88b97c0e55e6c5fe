"""Dates that only the day of writing resolves: "Friday", "yesterday", "last month".

A bare weekday is the last one, or the next where the verb tells what is to
come; the day of writing counts as its own weekday. "This week" is the week from
Monday to Sunday, whatever part of it is meant.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import moment
from newsreader.language.calendar_word import weekday_expression, weekday_index
from newsreader.language.clause_word import clause_words
from newsreader.language.explicit_date import Dated
from newsreader.language.tense import is_future

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"

_DAY_WORDS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_DAY_WORD = re.compile(
    rf"\b(?P<word>{'|'.join(sorted(_DAY_WORDS, key=len, reverse=True))}){_PART}\b".replace(
        " ", r"\s+"
    ),
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"\b(?<!\bthe )(?:(?i:earlier|later|late|early)\s+)?(?P<which>(?i:last|this|next))\s+"
    r"(?P<unit>week|weekend|month|year)\b(?!-)"
)
_STEPS = {"last": -1, "this": 0, "next": 1}
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_AGO = re.compile(
    rf"\b(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}|an?|a\s+few|several|some)\s+"
    r"(?P<unit>day|week|month|year|decade)s?\s+ago\b",
    re.IGNORECASE,
)
_YEARS_IN_DECADE = 10


@cache
def _weekday() -> re.Pattern[str]:
    """A weekday with a word before it."""
    return re.compile(
        r"(?<![\w-])(?:(?P<before>[^\W\d_]+)\s+)?"
        rf"(?P<day>{weekday_expression(abbreviated=False)}){_PART}(?![\w-])"
    )


def relative_dates(text: str, reference: date | None) -> Iterator[Dated]:
    """The dates of a text that are reckoned from the day of writing.

    Args:
        text: Any text.
        reference: The day of writing; without it, nothing is resolved.
    """
    yield from _weekdays(text, reference)
    for match in _DAY_WORD.finditer(text):
        days = _DAY_WORDS[" ".join(match["word"].lower().split())]
        yield Dated(*match.span(), moment.shifted_day(reference, days) if reference else None)
    for match in _SPAN.finditer(text):
        step = _STEPS[match["which"].lower()]
        iso = _shifted(reference, match["unit"].lower(), step) if reference else None
        yield Dated(*match.span(), iso)
    for match in _AGO.finditer(text):
        yield Dated(*match.span(), _ago(match, reference))


def _weekdays(text: str, reference: date | None) -> Iterator[Dated]:
    """Weekdays, with "last", "next" or "this" before them if it is there."""
    for match in _weekday().finditer(text):
        before = (match["before"] or "").lower()
        if before in clause_words("before_named_day"):
            continue
        is_moved = before in {"last", "past", "this", "next", "coming"}
        start_char = match.start("before" if is_moved else "day")
        iso = None
        if reference:
            future = before in {"this", "next", "coming"} or (
                not is_moved and is_future(text, *match.span("day"))
            )
            iso = moment.weekday(
                reference,
                weekday_index(match["day"]),
                future=future,
                other=before in {"last", "past", "next"},
            )
        yield Dated(start_char, match.end(), iso)


def _shifted(reference: date, unit: str, step: int) -> str | None:
    """The day, week, weekend, month or year so many of them after the reference's."""
    match unit:
        case "day":
            return moment.shifted_day(reference, step)
        case "week":
            return moment.week(reference, step)
        case "weekend":
            return moment.weekend(reference, step)
        case "month":
            return moment.shifted_month(reference, step)
        case _:
            return moment.year(reference.year + step)


def _ago(match: re.Match[str], reference: date | None) -> str | None:
    """When "three weeks ago" was, at the precision of its unit."""
    unit, count = match["unit"].lower(), _count(match["count"].lower())
    if reference is None or count is None:
        return None
    if unit == "decade":
        return moment.year(reference.year - count * _YEARS_IN_DECADE)
    return _shifted(reference, unit, -count)


def _count(written: str) -> int | None:
    """A small number in figures or words, None if it is vague."""
    if written.isdecimal():
        return int(written)
    if written in _NUMBERS:
        return _NUMBERS.index(written)
    return 1 if written in {"a", "an"} else None
