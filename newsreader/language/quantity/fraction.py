"""Parts of a whole and odds: "two-thirds", "half of", "one in seven", "three out of four"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, number_words, units
from newsreader.language.quantity.numeral import Shape, read_numeral

if TYPE_CHECKING:
    from newsreader.language.quantity.numeral import Numeral
    from newsreader.language.quantity.token import Sentence


@dataclass(frozen=True, slots=True)
class Fraction:
    """A quotient and the token after its last."""

    value: float
    end: int


_CONFUSABLE = frozenset({"quarters", "seconds"})


def read_fraction(sentence: Sentence, index: int) -> Fraction | None:
    """The part of a whole that begins at a token, if one does."""
    numeral = read_numeral(sentence, index)
    if numeral is None:
        return _half(sentence, index) or _a_part(sentence, index)
    if numeral.scaled:
        return None
    return (
        _odds(sentence, numeral)
        or _counted_part(sentence, numeral)
        or _half(sentence, index)
        or _a_part(sentence, index)
    )


def _odds(sentence: Sentence, numeral: Numeral) -> Fraction | None:
    """Reads "one in seven", "two-in-three", "three out of four", "nine of every ten"."""
    if numeral.shape not in {Shape.WORDS, Shape.DIGITS}:
        return None
    end = numeral.end + sentence.is_hyphen(numeral.end)
    linked = next((n for n in (3, 2, 1) if _link(sentence, end, n) in _ODDS_LINKS), 0)
    if not linked:
        return None
    whole_index = end + linked
    whole_index += sentence.is_hyphen(whole_index)
    whole = read_numeral(sentence, whole_index)
    if whole is None or whole.value <= numeral.value or not _is_bare(sentence, whole.end):
        return None
    in_year = _link(sentence, end, 1) == "in" and whole.value >= _YEARS_FROM
    return None if in_year else Fraction(numeral.value / whole.value, whole.end)


_YEARS_FROM = 1500
_ODDS_LINKS = frozenset({"in", "out of", "in every", "of every", "out of every"})


def _link(sentence: Sentence, index: int, length: int) -> str:
    """Some tokens in lower case, joined by spaces."""
    return " ".join(sentence.lower(index + k) for k in range(length))


def _is_bare(sentence: Sentence, index: int) -> bool:
    """Whether no unit follows, as in "two in five years"."""
    return sentence.lower(index + sentence.is_hyphen(index)) not in units()


def _counted_part(sentence: Sentence, numeral: Numeral) -> Fraction | None:
    """Reads "two-thirds", "three quarters", "one-third", "one-half"."""
    if numeral.shape is not Shape.WORDS or numeral.end != numeral.start + 1:
        return None
    part_index = numeral.end + sentence.is_hyphen(numeral.end)
    part = sentence.lower(part_index)
    denominator = number_words("part").get(part)
    if denominator is None or numeral.value > denominator or part == "halves":
        return None
    if part == "half" and (numeral.value > 1 or part_index == numeral.end):
        return None
    plural = part.endswith("s")
    if plural != (numeral.value > 1):
        return None
    if part in _CONFUSABLE and numeral.value != denominator - 1:
        return None
    return Fraction(numeral.value / denominator, part_index + 1)


def _half(sentence: Sentence, index: int) -> Fraction | None:
    """Reads "half of", "half the", "in half", "nearly half"."""
    if sentence.lower(index) != "half" or sentence.lower(index - 1) in _NOT_BEFORE_HALF:
        return None
    if sentence.is_hyphen(index + 1):
        unit = sentence.lower(index + 2) in units().keys() - {"time"}
        return Fraction(1 / 2, index + 1) if unit else None
    fits = sentence.lower(index + 1) in context("after half") or sentence.lower(
        index - 1
    ) in context("before half")
    return Fraction(1 / 2, index + 1) if fits else None


_NOT_BEFORE_HALF = frozenset({"first", "second", "other", "better", "top", "bottom", "-", "and"})


_AFTER_PART = frozenset({"on", "since", "from", "compared", "over", "this", "last", "and", "but"})
"""Before what a part is by how much something changed: "up by almost a fifth on the year"."""


def _a_part(sentence: Sentence, index: int) -> Fraction | None:
    """Reads "a third of", "nearly a quarter"."""
    part = sentence.lower(index + 1)
    if sentence.lower(index) not in {"a", "one"} or part.endswith("s") or part == "half":
        return None
    denominator = number_words("part").get(part)
    if denominator is None:
        return None
    step = index + 2 + sentence.is_hyphen(index + 2)
    if sentence.lower(step) in {"point", "percent"}:
        return Fraction(1 / denominator, index + 2)
    most = sentence.lower(index - 1) == "as" and sentence.lower(index - 2) in {"much", "little"}
    fits = (most or sentence.lower(index + 2) == "of") or (
        sentence.lower(index - 1) in context("before half")
        and (not sentence.is_word(index + 2) or sentence.lower(index + 2) in _AFTER_PART)
    )
    return Fraction(1 / denominator, index + 2) if fits else None
