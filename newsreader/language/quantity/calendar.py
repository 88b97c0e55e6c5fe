"""Numbers that tell when: days of months, years, clock times, centuries.

They are set aside before figures are read. What day they mean is not this
module's business.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.quantity.digit import is_simple_fraction
from newsreader.language.quantity.lexicon import (
    context,
    is_person_noun,
    is_plural,
    number_words,
    units,
)
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.quantity.token import Sentence

_FIRST_YEAR = 1000
_FIRST_RECENT_YEAR = 1900
"""From here on four digits before "voters" or "candidates" are a year, unless round."""
_LAST_YEAR = 2199
_YEAR_DIGITS = 4
_DAYS = 31
_HOURS = 24
_JOINERS = frozenset({"-", "–", "—", "/", "to", "and", "or", "through", "until", "till", ","})
_CLOCK = frozenset({"a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "utc", "et", "est", "edt", "pst"})
_CERTAIN_COUNT = frozenset({"than", "nearly", "almost", "about", "some", "least", "approximately"})


def calendar_tokens(sentence: Sentence) -> Iterator[int]:
    """Indices of the number tokens that belong to a date or a clock time."""
    for index in sentence.number_indices:
        if sentence.is_number(index):
            if _is_clock(sentence, index):
                yield from _with_partner(sentence, index)
            elif _is_day(sentence, index) or _is_slashed(sentence, index):
                yield index
            elif _is_year(sentence, index):
                yield from _year_tokens(sentence, index)
        elif (
            sentence.lower(index) in number_words("ordinal")
            and (_is_century(sentence, index + 1) or _is_day_word(sentence, index))
        ) or (sentence.lower(index) in number_words("small") and _is_clock(sentence, index)):
            yield index


def _is_clock(sentence: Sentence, index: int) -> bool:
    """Whether a number is an hour or the minutes after it."""
    after = sentence.lower(index + 1)
    if after in _CLOCK and (after not in {"am", "et"} or not sentence.is_capitalised(index + 1)):
        return True
    if sentence.lower(index - 1) in {"past", "to"} and sentence.lower(index - 2) in {
        "half",
        "quarter",
    }:
        return True
    colon = after == ":" and sentence.touches(index + 1) and sentence.touches(index + 2)
    if colon and sentence.is_number(index + 2):
        return True
    before = sentence.lower(index - 1) == ":" and sentence.touches(index)
    return before and sentence.is_number(index - 2) and sentence.touches(index - 1)


def _with_partner(sentence: Sentence, index: int) -> Iterator[int]:
    """The hour itself and the hour it is joined to: "5 to 7 p.m."."""
    yield index
    if sentence.lower(index - 1) in _JOINERS and sentence.is_number(index - 2):
        yield index - 2


def _is_day(sentence: Sentence, index: int) -> bool:
    """Whether a number is a day of a month, alone or in a span of days."""
    if not _is_small_digit(sentence, index, _DAYS):
        return False
    after = index + 1
    if sentence.lower(after) in context("ordinal endings") and sentence.touches(after):
        after += 1
        if _is_century(sentence, after):
            return True
    after += sentence.lower(after) == "of" and after > index + 1
    if _is_month(sentence, after) or _is_month_before(sentence, index):
        return True
    return _shares_month(sentence, index, after)


def _shares_month(sentence: Sentence, index: int, after: int) -> bool:
    """Whether the month stands at the other end of a span: "15-16 September", "June 5-7"."""
    joins = sentence.lower(after) in _JOINERS and _is_small_digit(sentence, after + 1, _DAYS)
    if joins and _is_month(sentence, after + 2):
        return True
    joined = sentence.lower(index - 1) in _JOINERS and _is_small_digit(sentence, index - 2, _DAYS)
    if not joined or not _is_month_before(sentence, index - 2):
        return False
    return sentence.lower(index - 1) != "," and not sentence.is_word(after)


def _is_small_digit(sentence: Sentence, index: int, most: int) -> bool:
    """Whether a token is a whole number in digits from 1 to `most`."""
    text = sentence.raw(index)
    return text.isascii() and text.isdigit() and len(text) <= len("31") and 0 < int(text) <= most


def _is_month(sentence: Sentence, index: int) -> bool:
    """Whether a token is a month's name, capitalised."""
    return sentence.is_capitalised(index) and sentence.lower(index) in _months()


def _is_month_before(sentence: Sentence, index: int) -> bool:
    """Whether a month stands right before a token, its full stop aside."""
    index -= 1
    index -= sentence.lower(index) == "." and sentence.touches(index)
    return _is_month(sentence, index)


@cache
def _months() -> frozenset[str]:
    """Names and abbreviations of months in lower case, without full stop."""
    return frozenset(name.lower().rstrip(".") for name in words("months.txt"))


def _is_century(sentence: Sentence, index: int) -> bool:
    """Whether "century" follows an ordinal, with a hyphen or a space."""
    index += sentence.is_hyphen(index)
    return sentence.lower(index) in {"century", "centuries"}


def _is_day_word(sentence: Sentence, index: int) -> bool:
    """Whether an ordinal in words is a day: "the Fourth of July", "April first"."""
    return (
        sentence.lower(index + 1) == "of" and _is_month(sentence, index + 2)
    ) or _is_month_before(sentence, index)


def _is_slashed(sentence: Sentence, index: int) -> bool:
    """Whether a number is part of a date in figures, "24/7" or the like: "9/11", "10/12/2020"."""
    for start in (index, index - 2):
        if start >= 0 and is_simple_fraction(sentence, start):
            return False
    after = sentence.lower(index + 1) in {"/", "."} and sentence.touches(index + 1)
    if after and sentence.touches(index + 2) and sentence.is_number(index + 2):
        return True
    before = sentence.lower(index - 1) in {"/", "."} and sentence.touches(index)
    return before and sentence.touches(index - 1) and sentence.is_number(index - 2)


def _is_year(sentence: Sentence, index: int) -> bool:
    """Whether a number is a year, a decade or a year's last two digits."""
    text = sentence.raw(index)
    if not text.isdigit():
        return False
    if sentence.lower(index + 1) == "s" and sentence.touches(index + 1):
        return True
    if sentence.lower(index - 1) in {"'", "’", "‘"} and sentence.touches(index):
        return len(text) == len("92") and not sentence.is_number(index - 2)
    if len(text) != _YEAR_DIGITS or not _FIRST_YEAR <= int(text) <= _LAST_YEAR:
        return False
    return not _counts(sentence, index)


def _counts(sentence: Sentence, index: int) -> bool:
    """Whether four digits that could be a year count something instead."""
    before, after = sentence.lower(index - 1), sentence.lower(index + 1)
    if before in _CERTAIN_COUNT or before in {"$", "£", "€"}:
        return not (before in {"about", "least"} and not sentence.is_word(index + 1))
    if after in {"or", "to", "-", "–"} and sentence.is_number(index + 2):
        unit = units().get(sentence.lower(index + 3))
        return unit is not None and unit.family != "time"
    if after in units() and (units()[after].family != "time" or is_plural(after)):
        return after not in {"time", "point", "block", "m"}
    recent = int(sentence.raw(index)) >= _FIRST_RECENT_YEAR and not sentence.raw(index).endswith(
        "00"
    )
    return not recent and is_person_noun(after) and is_plural(after)


def _year_tokens(sentence: Sentence, index: int) -> Iterator[int]:
    """A year and the digits of the year it spans to: "2007-08"."""
    yield index
    if sentence.is_hyphen(index + 1) and sentence.is_number(index + 2):
        yield index + 2
