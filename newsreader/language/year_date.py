"""Years and what is reckoned in them: decades, centuries, quarters, ranges of years.

Four digits are a year only with the words around them: "in 2001", "the 2014
ban", but not "2001 people". Each reader gives what it finds as `Dated`;
readings may overlap, and `language.date` chooses.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language import moment
from newsreader.language.clause_word import clause_words
from newsreader.language.dated import Dated
from newsreader.language.glance import holds_any

if TYPE_CHECKING:
    from collections.abc import Iterator

_CENTURY_YEARS = 100
_MONTHS_OF = {"quarter": 3, "half": 6}
_ORDINALS = ("first", "second", "third", "fourth")

_DECADE = re.compile(
    r"(?<![\w.,$£€])(?<!\d-)(?:(?P<decade>(?:1[5-9]|20)\d)0|['’](?P<short>[2-9])0)['’]?s\b"
)
_CENTURY = re.compile(r"\b(?P<century>[1-9]|1\d|2[01])(?:st|nd|rd|th)[\s-]century\b")
_PART_OF_YEAR = re.compile(
    r"\b(?:(?P<ordinal>(?i:first|second|third|fourth))\s+(?P<part>quarter|half)\s+of|Q(?P<quarter>[1-4]))"
    r"\s+(?P<year>1\d{3}|20\d\d)(?![\w%]|[.,]\d)"
)
_YEARS = re.compile(
    r"(?=[12fb])"  # what either begins with: most characters need no closer look
    r"(?P<context>\b(?:from|between)\s+)?(?<![\w.,$£€/-])(?P<first>1\d{3}|20\d\d)"
    r"(?P<joint>\s?[-–—/]\s?|\s+(?:to|and|through|until)\s+)(?P<last>1\d{3}|20\d\d|\d\d)(?![\w%-]|[.,/]\d)"
)
_YEAR_ALONE = re.compile(
    r"(?=[12('’]|(?<![^\W\d_])[^\W\d_])"  # likewise
    r"(?:(?<![^\W\d_])(?P<before>[^\W\d_]++)[-\s(]++|\(|['’]s\s+)?"
    r"(?<![\w.,$£€#/])(?P<year>1\d{3}|20\d\d|2100)(?![\w%/]|[.,]\d|-\w)(?=(?:\s+(?P<after>[^\W\d_]+))?)"
)
_SHORT_YEAR = re.compile(r"\b(?:in|of|since)\s+(?P<whole>['’](?P<year>\d\d))(?![\w%]|[.,]\d)")
_FOUR_DIGITS = re.compile(r"[12]\d{3}(?![\w%])")
_DECADES_END = ("0s", "0's", "0’s")
_APOSTROPHES = ("'", "’")
_PARTS = ("quarter", "half", "Q")
_TWENTIETH_FROM = 30
"""Two digits from here on are years of the last century."""


def year_dates(text: str) -> Iterator[Dated]:
    """The years of a text, and its decades, centuries, quarters and ranges of years."""
    for match in _DECADE.finditer(text) if holds_any(text, _DECADES_END) else ():
        yield Dated(*match.span(), _decade(match))
    for match in _CENTURY.finditer(text) if "century" in text else ():
        last = int(match["century"]) * _CENTURY_YEARS
        first = moment.year(last - _CENTURY_YEARS + 1)
        yield Dated(*match.span(), moment.interval(first, moment.year(last)))
    for match in _SHORT_YEAR.finditer(text) if holds_any(text, _APOSTROPHES) else ():
        year = int(match["year"])
        yield Dated(*match.span("whole"), f"{19 if year >= _TWENTIETH_FROM else 20}{year:02d}")
    if _FOUR_DIGITS.search(text):
        yield from _full_years(text)


def _full_years(text: str) -> Iterator[Dated]:
    """Years of four digits, their ranges and their parts."""
    for match in _PART_OF_YEAR.finditer(text) if holds_any(text, _PARTS) else ():
        yield Dated(*match.span(), _part_of_year(match))
    yield from _ranges(text)
    for match in _YEAR_ALONE.finditer(text):
        if _is_year(match["year"]) and _means_a_year(match):
            yield Dated(*match.span("year"), match["year"])


def _decade(match: re.Match[str]) -> str | None:
    """From the first to the last year of the 1990s; of the 1800s, a century."""
    decade = match["decade"] or f"19{match['short']}"
    if decade.endswith("0") and decade != "200":
        return moment.interval(f"{decade}0", f"{decade[:2]}99")
    return moment.interval(f"{decade}0", f"{decade}9")


def _part_of_year(match: re.Match[str]) -> str | None:
    """The months of a quarter or a half of a year; None for its third half."""
    months = _MONTHS_OF[match["part"] or "quarter"]
    number = int(match["quarter"] or _ORDINALS.index(match["ordinal"].lower()) + 1)
    if number * months > moment.MONTHS_IN_YEAR:
        return None
    year = int(match["year"])
    first = moment.month(year, (number - 1) * months + 1)
    return moment.interval(first, moment.month(year, number * months))


def _ranges(text: str) -> Iterator[Dated]:
    """Ranges of years: `2010-2012`, `from 2010 to 2012`, `2019-20`."""
    for match in _YEARS.finditer(text):
        first, last = match["first"], match["last"]
        last = last if len(last) == len(first) else first[:2] + last
        is_range = match["joint"].strip() in "-–—/" or match["context"]
        if is_range and _is_year(first) and _is_year(last) and first < last:
            yield Dated(match.start("first"), match.end(), moment.interval(first, last))


def _is_year(digits: str) -> bool:
    """Whether four digits may be a year."""
    return moment.EARLIEST_YEAR <= int(digits) <= moment.LATEST_YEAR


def _means_a_year(match: re.Match[str]) -> bool:
    """Whether the words around four digits say that they are a year."""
    before, after = (match["before"] or "").lower(), match["after"]
    if before in clause_words("before_year"):
        return True
    if before in clause_words("before_year_or_count"):
        return after is None or after in clause_words("after_year") or after[0].isupper()
    if before in clause_words("determiner") or match.group().startswith(("'", "’")):
        return after is not None and after not in clause_words("after_year")
    is_in_brackets = match.string.endswith("(", 0, match.start("year"))
    return is_in_brackets and match.string.startswith(")", match.end("year"))
