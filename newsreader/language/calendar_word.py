"""The names of months and weekdays, as expressions that find them.

Positions are 1 for January and 0 for Monday, as in `datetime`.
"""

from __future__ import annotations

import re
from functools import cache

from newsreader.language.wordlist import words

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def month_number(name: str) -> int:
    """The number of a month by any of its written forms, 1 to 12."""
    return _MONTHS.index(name[:3].lower()) + 1


def weekday_index(name: str) -> int:
    """The index of a weekday by any of its written forms, 0 for Monday."""
    return _WEEKDAYS.index(name[:3].lower())


@cache
def month_expression() -> str:
    """An expression for a month's name or abbreviation, without groups of its own."""
    return _any_of("months.txt")


@cache
def month_glance() -> re.Pattern[str]:
    """Finds what may be a month's name, and every one; without a test of its beginning, quickly."""
    full, short = _forms("months.txt")
    return re.compile("|".join([*full, *(rf"{form}\b" for form in short)]))


@cache
def weekday_expression(*, abbreviated: bool) -> str:
    """An expression for a weekday's name, and if asked for, its abbreviations."""
    expression = _any_of("weekdays.txt")
    return expression if abbreviated else rf"(?:{'|'.join(_full('weekdays.txt'))})"


def _full(name: str) -> list[str]:
    """The entries of a list that are written in full."""
    return sorted(entry for entry in words(name) if not entry.endswith("."))


def _any_of(name: str) -> str:
    """An expression for any entry, in full first; an abbreviation may lack its stop."""
    full, short = _forms(name)
    return rf"(?:{'|'.join(full)}|(?:{'|'.join(short)})\b\.?)"


def _forms(name: str) -> tuple[list[str], list[str]]:
    """The entries of a list that are written in full, and the others, longer ones first."""
    full = _full(name)
    return full, sorted({entry.rstrip(".") for entry in words(name)} - set(full), reverse=True)
