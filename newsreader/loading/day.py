"""Days as bylines and metadata give them: a date, and little else.

Month names are read in eight languages (`month_forms.tsv`). A date in figures
whose day and month cannot be told apart (03/04/2022) is a date, but not one
whose day is known.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import wordlist

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTH = r"([^\W\d_]{3,11})\.?"
_DAY = r"([0-3]?\d)(?:st|[nr]d|th|er|º|\.)?"
_YEAR = r"((?:18|19|20)\d\d)"
_YEAR_FIRST = re.compile(r"(?<!\d)((?:18|19|20)\d\d)([-/.])([01]?\d)\2([0-3]?\d)(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)([0-3]?\d)([-/.])([0-3]?\d)\2((?:18|19|20)\d\d)(?!\d)")
_DAY_MONTH = re.compile(
    rf"(?<!\d){_DAY}\s+(?:de\s+|of\s+)?{_MONTH}(?:,?\s+(?:de[l]?\s+)?{_YEAR})?(?!\d)"
)
_MONTH_DAY = re.compile(rf"(?<!\w){_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?(?!\d)")

_CLOCK = re.compile(
    r"(?<!\d)[012]?\d\s*(?:[.:h]\s*[0-5]\d)?(?:[.:][0-5]\d)?\s*(?:[ap]\.?m\b\.?|uhr\b)?",
    re.IGNORECASE,
)
_ISO_CLOCK = re.compile(r"T[012]\d:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")

_LONGEST_LINE_CHAR = 160
_PLACE_WORDS = 3


def find_day(text: str) -> date | None:
    """The first full date in a text, or None if there is none or it is ambiguous."""
    found = _find(text)
    return found[0] if found else None


def before_day(text: str) -> str:
    """What stands before the first date in a text; all of it if there is none."""
    found = _find(text)
    return text[: found[1]] if found else text


def is_date_line(text: str) -> bool:
    """Whether a text is a date, with at most a place, a clock time and a label around it."""
    if len(text) > _LONGEST_LINE_CHAR:
        return False
    found = _find(text)
    if found is None:
        return False
    _, start, end = found
    before = _rest(text[:start])
    after = _rest(_ISO_CLOCK.sub(" ", text[end:], count=1))
    is_place = len(before) <= _PLACE_WORDS and all(word[0].isupper() for word in before)
    return is_place and not after


def _rest(text: str) -> list[str]:
    """The words beside a date that are not to be expected there."""
    words = re.findall(r"[^\W\d_]+", _CLOCK.sub(" ", text))
    expected = wordlist.words("date_line_words.txt")
    second = _find(text)  # "Published … Updated …"
    if second:
        return _rest(text[: second[1]]) + _rest(text[second[2] :])
    return [word for word in words if word.lower() not in expected]


def _find(text: str) -> tuple[date | None, int, int] | None:
    """The first date, where it starts and where it ends. The day is None if unsure."""
    if match := _YEAR_FIRST.search(text):
        return _day(match[1], match[3], match[4]), *match.span()
    for pattern, day_group, month_group in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for match in pattern.finditer(text):
            month = _month_numbers().get(match[month_group].lower())
            if month:
                return _day(match[3], month, match[day_group]), *match.span()
    if match := _YEAR_LAST.search(text):
        return _day_in_figures(match), *match.span()
    return None


@cache
def _month_numbers() -> Mapping[str, int]:
    """The number of each month's names, in lower case."""
    rows = wordlist.table("month_forms.tsv").items()
    return {form: int(number) for number, forms in rows for form in forms}


def _day_in_figures(match: re.Match[str]) -> date | None:
    """The day of 15/09/2022: unsure where both figures may be the month."""
    first, second = int(match[1]), int(match[3])
    months = 12
    if match[2] == "." or first > months or first == second:
        return _day(match[4], second, first)
    return _day(match[4], first, second) if second > months else None


def _day(year: str | None, month: str | int, day: str | int) -> date | None:
    """The date of three figures, or None if a figure is missing or there is no such day."""
    try:
        return date(int(year), int(month), int(day)) if year else None
    except ValueError:
        return None
