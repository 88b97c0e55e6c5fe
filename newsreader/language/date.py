"""Dates in a text, and the days they stand for.

Reads English as news writes it: explicit dates in British, American and ISO
order, ranges, months and years alone, weekdays, "yesterday", "last month",
"three weeks ago". What is relative is reckoned from a reference day; without
one it is found but not resolved. Clock times, seasons and feasts are not dates
here, nor are numbers that only look like years: a year counts with the words
around it ("in 2001", "the 2014 ban").

Offsets are characters of the text, the end exclusive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.explicit_date import Dated, explicit_dates
from newsreader.language.relative_date import relative_dates

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Dated", "dates"]


def dates(text: str, reference: date | None) -> list[Dated]:
    """The dates of a text, in order and without overlaps.

    Where two readings overlap, the one that begins first holds, and of two that
    begin together the longer.

    Args:
        text: Any text.
        reference: The day of writing, from which relative dates are reckoned.
    """
    found: list[Dated] = []
    readings = [*explicit_dates(text, reference), *relative_dates(text, reference)]
    for dated in sorted(readings, key=lambda dated: (dated.start_char, -dated.end_char)):
        if not found or dated.start_char >= found[-1].end_char:
            found.append(dated)
    return found
