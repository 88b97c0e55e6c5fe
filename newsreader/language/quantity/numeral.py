"""Numbers as such: digits, number words and scales, without what they count.

Reads "1.3 million", "35bn", "two-and-a-half", "half a million", "two hundred
and fifty", "tens of thousands", "two-thirds". Refuses to know units, dates or
names: callers have set those aside.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from newsreader.language.quantity.digit import digit_value, slashed_fraction
from newsreader.language.quantity.lexicon import (
    context,
    is_person_noun,
    is_plural,
    number_words,
    scales,
)
from newsreader.language.quantity.token import VULGAR_FRACTIONS

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_TEN = 10
_DOZEN = 12
_THOUSAND = 1_000
_LARGEST = 1e18
"""Beyond this no report counts; the words are not read as a figure."""
_SPACED_SUFFIXES = frozenset({"bn", "mn", "tn", "mln", "bln", "trn"})


class Shape(Enum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    VAGUE = "vague"
    """A plural that counts nothing exactly: "dozens"."""
    ROUGH = "rough"
    """A word for about so many: "a couple of days"."""
    FRACTION = "fraction"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number and the tokens that write it."""

    start: int
    end: int
    """The token after its last."""
    value: float
    """For a vague plural its order: 1000 for "thousands"."""
    shape: Shape
    scaled: bool = False
    """Whether a scale word or suffix is part of it."""


def read_numeral(sentence: Sentence, start: int, *, money: bool = False) -> Numeral | None:
    """The number that begins at a token, if one does.

    Args:
        sentence: Where to read.
        start: Index of the token.
        money: Whether a currency sign stands before, so that "m" is a million.
    """
    if sentence.is_number(start):
        return _digits(sentence, start, money=money)
    return _vague(sentence, start) or _half_a_scale(sentence, start) or _words(sentence, start)


def _digits(sentence: Sentence, start: int, *, money: bool) -> Numeral | None:
    """A number in digits with its fraction and scale."""
    value = digit_value(sentence.raw(start))
    if value is None:
        return None
    end = start + 1
    if sentence.raw(end) in VULGAR_FRACTIONS and sentence.touches(end):
        value += VULGAR_FRACTIONS[sentence.raw(end)]
        end += 1
    fraction = slashed_fraction(sentence, start)
    if fraction is not None:
        return Numeral(start, start + 3, fraction, Shape.FRACTION)
    if end < len(sentence) and (fraction := slashed_fraction(sentence, end)) is not None:
        value, end = value + fraction, end + 3
    if sentence.raw(start) in VULGAR_FRACTIONS:
        return Numeral(start, end, value, Shape.FRACTION)
    return _scaled(sentence, Numeral(start, end, value, Shape.DIGITS), money=money)


def _scaled(sentence: Sentence, numeral: Numeral, *, money: bool) -> Numeral:
    """The numeral with the scale words or suffix that follow it."""
    value, end = numeral.value, numeral.end
    suffixes = number_words("suffix")
    word = sentence.lower(end)
    if word in suffixes and (
        (sentence.touches(end) and (money or word != "m" or _is_crowd(sentence, numeral)))
        or word in _SPACED_SUFFIXES
    ):
        return Numeral(numeral.start, end + 1, value * suffixes[word], numeral.shape, scaled=True)
    while True:
        step = end + 1 if sentence.is_hyphen(end) else end
        scale = number_words("scale").get(sentence.lower(step), 0)
        scale = scale or (number_words("sum").get(sentence.lower(step), 0) if money else 0)
        if sentence.lower(step) == "hundred" and value < _THOUSAND:
            scale = 100
        if not scale or value > _LARGEST:
            break
        value, end = value * scale, step + 1
    if end == numeral.end:
        return numeral
    return Numeral(numeral.start, end, round(value, 6), numeral.shape, scaled=True)


def _is_crowd(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether "m" is a million: it counts a plural ("5m people") or tells a crowd's size."""
    after, before = numeral.end + 1, numeral.start - 1
    if sentence.lower(after) in context("told in metres"):
        return False
    if sentence.is_word(after) and sentence.lower(after).endswith(("s", "people")):
        return True
    nearby = (sentence.lower(k) for k in range(before - 2, before))
    return any(
        word in context("crowds") or (is_plural(word) and is_person_noun(word)) for word in nearby
    )


def _vague(sentence: Sentence, start: int) -> Numeral | None:
    """Reads "dozens", "hundreds of thousands", "several hundred", "a few thousand"."""
    vague = number_words("vague")
    word = sentence.lower(start)
    if word in vague:
        value, end = vague[word], start + 1
        if sentence.lower(end) == "of" and sentence.lower(end + 1) in vague:
            return Numeral(start, end + 2, value * vague[sentence.lower(end + 1)], Shape.VAGUE)
        plain = word not in {"tens", "scores"} or _are_twenties(sentence, word, end)
        return Numeral(start, end, value, Shape.VAGUE) if plain else None
    if word == "a" and sentence.lower(start + 1) == "couple":
        end = start + 2 + (sentence.lower(start + 2) == "of")
        value = 2 * scales().get(sentence.lower(end), 0)
        if value:
            return Numeral(start, end + 1, value, Shape.VAGUE)
        counts = is_plural(sentence.lower(end)) and sentence.lower(end + 1) != "ago"
        return Numeral(start, end, 2, Shape.ROUGH) if counts else None
    few = start + 1 if word == "a" and sentence.lower(start + 1) == "few" else start
    if sentence.lower(few) in {"several", "few", "many"}:
        value = scales().get(sentence.lower(few + 1), 0)
        if value:
            return Numeral(start, few + 2, value, Shape.VAGUE)
    return None


def _are_twenties(sentence: Sentence, word: str, end: int) -> bool:
    """Whether "scores" counts: "scores of people", "Scores were injured"."""
    opens = sentence.is_capitalised(end - 1) and sentence.lower(end) in {"were", "more", "have"}
    return word == "scores" and (sentence.lower(end) == "of" or opens)


def _half_a_scale(sentence: Sentence, start: int) -> Numeral | None:
    """Reads "half a million", "half-a-dozen", "a half million", "a quarter of a million"."""
    index = start + 1 if sentence.lower(start) == "a" else start
    part = {"half": 0.5, "quarter": 0.25}.get(sentence.lower(index))
    if part is None:
        return None
    index = _skip(sentence, index + 1, {"of", "a", "-"})
    scale = number_words("scale").get(sentence.lower(index))
    if scale is None:
        return None
    return Numeral(start, index + 1, part * scale, Shape.WORDS, scaled=True)


def _skip(sentence: Sentence, index: int, words: set[str]) -> int:
    """The first token from `index` on that is none of some words."""
    while sentence.lower(index) in words:
        index += 1
    return index


def _words(sentence: Sentence, start: int) -> Numeral | None:
    """A cardinal in words: "seven", "twenty-five", "a hundred and fifty thousand"."""
    first = _below_hundred(sentence, start) or _implied_one(sentence, start)
    if first is None:
        return None
    current, end = first
    total, last = 0.0, 1.0
    while (step := _next_step(sentence, end, after_scale=last > _DOZEN)) is not None:
        factor, addend, end = step
        current = current * factor + (addend if addend >= 1 else addend * last)
        if factor >= _THOUSAND:
            total, current = total + current, 0.0
        last = factor if factor > 1 else last
        if total > _LARGEST:
            return None
    return Numeral(start, end, total + current, Shape.WORDS, scaled=last > 1)


def _below_hundred(sentence: Sentence, index: int) -> tuple[float, int] | None:
    """A number word below a hundred, and the token after it."""
    tens, small = number_words("ten"), number_words("small")
    word = sentence.lower(index)
    if word in small:
        return small[word], index + 1
    if word not in tens:
        return None
    ones = index + 2 if sentence.is_hyphen(index + 1) else index + 1
    one = small.get(sentence.lower(ones), 0)
    return (tens[word] + one, ones + 1) if 0 < one < _TEN else (tens[word], index + 1)


def _implied_one(sentence: Sentence, index: int) -> tuple[float, int] | None:
    """The one of "a dozen" and of "million-dollar", and the scale word's token."""
    if sentence.lower(index) in {"a", "an"} and sentence.lower(index + 1) in scales():
        return None if _is_compound(sentence, index + 1) else (1.0, index + 1)
    alone = sentence.lower(index) in scales() and _is_compound(sentence, index)
    return (1.0, index) if alone else None


def _is_compound(sentence: Sentence, index: int) -> bool:
    """Whether a scale word is tied by a hyphen to a word that it does not multiply."""
    tied = sentence.is_hyphen(index + 1) and sentence.is_word(index + 2)
    return tied and sentence.lower(index + 2) not in scales()


def _next_step(
    sentence: Sentence, end: int, *, after_scale: bool
) -> tuple[float, float, int] | None:
    """What comes next in a cardinal: a factor, an addend and the token after them."""
    index = end + 1 if sentence.is_hyphen(end) else end
    if sentence.lower(index) in scales():
        return scales()[sentence.lower(index)], 0.0, index + 1
    if (part := _and_a_part(sentence, end)) is not None:
        return 1.0, *part
    tied = end + sentence.is_hyphen(end)
    index = tied + 1 if sentence.lower(tied) == "and" else end
    index += index > end and sentence.is_hyphen(index)
    rest = _below_hundred(sentence, index) if after_scale else None
    return None if rest is None else (1.0, *rest)


def _and_a_part(sentence: Sentence, end: int) -> tuple[float, int] | None:
    """The half of "and a half" or "-and-a-half", and the token after it."""
    index = end
    for word in ("and", "a"):
        index += sentence.is_hyphen(index)
        if sentence.lower(index) != word:
            return None
        index += 1
    index += sentence.is_hyphen(index)
    part = {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4}.get(sentence.lower(index))
    return None if part is None else (part, index + 1)
