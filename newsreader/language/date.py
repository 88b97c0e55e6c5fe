"""Dates in a text, and the days they stand for.

Reads English as news writes it: explicit dates in British, American and ISO
order, ranges, months, years, decades and centuries, feasts, weekdays,
"yesterday", "last month", "three weeks ago", "in the past five months". What is
relative is reckoned from a reference day; without one it is found but not
resolved. Clock times are not dates here, nor are numbers that only look like
years: a year counts with the words around it ("in 2001", "the 2014 ban").

Offsets are characters of the text, the end exclusive.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.counted_date import counted_dates
from newsreader.language.dated import Dated
from newsreader.language.explicit_date import explicit_dates
from newsreader.language.feast import feast_dates
from newsreader.language.relative_date import relative_dates
from newsreader.language.year_date import year_dates

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

__all__ = ["MOST_CHARS", "Dated", "dates"]

MOST_CHARS = 100_000
"""How much of a text is read: no paragraph is longer."""

_YEAR = re.compile(r"\d{2}|\d(?:st|nd|rd|th)")


def dates(text: str, reference: date | None) -> list[Dated]:
    """The dates of a text's first `MOST_CHARS`, in order and without overlaps.

    Where two readings overlap, the one that begins first holds, and of two that
    begin together the longer.

    Args:
        text: Any text.
        reference: The day of writing, from which relative dates are reckoned.
    """
    found: list[Dated] = []
    readings = _readings(text[:MOST_CHARS], reference)
    for dated in sorted(readings, key=lambda dated: (dated.start_char, -dated.end_char)):
        if not found or dated.start_char >= found[-1].end_char:
            found.append(dated)
    return found


def _readings(text: str, reference: date | None) -> Iterator[Dated]:
    """Everything in a text that may be a date."""
    yield from explicit_dates(text, reference)
    if _YEAR.search(text):
        yield from year_dates(text)
    yield from relative_dates(text, reference)
    yield from counted_dates(text, reference)
    yield from feast_dates(text, reference)
