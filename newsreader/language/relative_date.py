"""Dates that only the day of writing resolves: "Friday", "yesterday", "last month".

A bare weekday is the last one, or the next where the verb tells what is to
come; the day of writing counts as its own weekday. "This week" is the week from
Monday to Sunday, whatever part of it is meant. A season has no day to begin
with, and comes at other times on the other half of the globe: it is found, but
of seasons only "this summer" tells at least its year.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import moment
from newsreader.language.calendar_word import weekday_expression, weekday_index
from newsreader.language.clause_word import clause_words
from newsreader.language.dated import Dated
from newsreader.language.glance import holds_any
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
_IN_DAY_WORDS = ("yesterday", "today", "tonight", "tomorrow", "last", "this")
"""What every one of these holds."""
_SPAN = re.compile(
    r"\b(?<!\bthe )(?:(?i:earlier|later|late|early)\s+)?(?P<which>(?i:last|this|next))\s+"
    r"(?P<unit>week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)\b(?!-)"
)
_END_OF = re.compile(
    r"\b(?:end|start|beginning|middle|rest) of the (?P<unit>week|month|year|decade)\b"
)
_STEPS = {"last": -1, "this": 0, "next": 1}
_SEASONS = frozenset(["spring", "summer", "autumn", "fall", "winter"])
_WINTER = "winter"
_YEARS_IN_DECADE = 10
_YEARS_IN_CENTURY = 100


@cache
def _weekday_glance() -> re.Pattern[str]:
    """Finds a weekday's name without a look at what stands around it, and so quickly."""
    return re.compile(weekday_expression(abbreviated=False))


@cache
def _weekday() -> re.Pattern[str]:
    """A weekday with a word before it."""
    return re.compile(
        r"(?<![\w-])(?:(?P<before>[^\W\d_]++)\s++)?"
        rf"(?P<day>{weekday_expression(abbreviated=False)}){_PART}(?![\w-])"
    )


def relative_dates(text: str, reference: date | None) -> Iterator[Dated]:
    """The dates of a text that are reckoned from the day of writing.

    Args:
        text: Any text.
        reference: The day of writing; without it, nothing is resolved.
    """
    lower = text.casefold()
    if _weekday_glance().search(text):
        yield from _weekdays(text, reference)
    if holds_any(lower, _IN_DAY_WORDS):
        for match in _DAY_WORD.finditer(text):
            days = _DAY_WORDS[" ".join(match["word"].lower().split())]
            yield Dated(*match.span(), moment.shifted_day(reference, days) if reference else None)
    if holds_any(lower, _STEPS):
        for match in _SPAN.finditer(text):
            step = _STEPS[match["which"].lower()]
            iso = _shifted(reference, match["unit"].lower(), step) if reference else None
            yield Dated(*match.span(), iso)
    for match in _END_OF.finditer(text) if " of the " in text else ():
        yield Dated(*match.span(), _shifted(reference, match["unit"], 0) if reference else None)


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
    """The week, weekend, month, year or longer so many after the reference's."""
    if unit in _SEASONS:
        return moment.year(reference.year) if step == 0 and unit != _WINTER else None
    if unit == "decade":
        return _years(reference.year // _YEARS_IN_DECADE + step, _YEARS_IN_DECADE, 0)
    if unit == "century":
        return _years((reference.year - 1) // _YEARS_IN_CENTURY + step, _YEARS_IN_CENTURY, 1)
    shifts = {"week": moment.week, "weekend": moment.weekend, "month": moment.shifted_month}
    return shifts[unit](reference, step) if unit in shifts else moment.year(reference.year + step)


def _years(number: int, length: int, first: int) -> str | None:
    """The decade or century with that number; its first year is `first` after a round one."""
    start = number * length + first
    return moment.interval(moment.year(start), moment.year(start + length - 1))
