"""Feasts and memorial days, and the days they fall on.

Knows those of `data/feasts.tsv`, which have a fixed day or a fixed weekday of
a month. The year is the nearest that fits the tense, unless it is named.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import moment
from newsreader.language.calendar_word import weekday_index
from newsreader.language.dated import Dated
from newsreader.language.glance import holds_any
from newsreader.language.tense import is_future
from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@cache
def _last_words() -> frozenset[str]:
    """The words with which feasts' names end; most of them are days or eves."""
    return frozenset(name.split()[-1] for name in table("feasts.tsv"))


@cache
def _feast() -> re.Pattern[str]:
    """The name of a feast, with its year if that follows."""
    names = (re.escape(name).replace("'", "['’]") for name in table("feasts.tsv"))
    # Of two names that begin alike, the longer is tried first.
    ordered = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(rf"\b(?P<name>{ordered})\b(?:,?\s+(?:of\s+)?(?P<year>(?:19|20)\d\d)\b)?")


def feast_dates(text: str, reference: date | None) -> Iterator[Dated]:
    """The feasts that a text names.

    Args:
        text: Any text.
        reference: The day from which a year that is left out is reckoned.
    """
    for match in _feast().finditer(text) if holds_any(text, _last_words()) else ():
        month, day = table("feasts.tsv")[match["name"].replace("’", "'")]
        iso = None
        if match["year"]:
            iso = _day(int(match["year"]), int(month), day)
        elif reference:
            future = is_future(text, *match.span())
            year = moment.year_of(reference, int(month), _middle(day), future=future)
            iso = _day(year, int(month), day)
        yield Dated(*match.span(), iso)


def _middle(day: str) -> int:
    """A day of the month near a rule's, to find the year by."""
    return int(day) if day.isdecimal() else 15


def _day(year: int, month: int, rule: str) -> str | None:
    """The day that a rule means: `25`, `4 Thursday`, `last Monday`."""
    if rule.isdecimal():
        return moment.day(year, month, int(rule))
    which, weekday = rule.split()
    number = None if which == "last" else int(which)
    return moment.weekday_of_month(year, month, weekday_index(weekday), number)
