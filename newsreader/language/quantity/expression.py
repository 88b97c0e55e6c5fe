"""One figure: a number with its unit, or an ordinal, a fraction, a multiple.

Reads at a given token and says how far it read. Qualifiers ("more than"),
ranges and what is counted are read around it by other modules.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.language.quantity.fraction import read_fraction
from newsreader.language.quantity.height import inches_after, length_sign
from newsreader.language.quantity.lexicon import (
    NEGATIVES,
    context,
    currencies,
    number_words,
    units,
)
from newsreader.language.quantity.measure import (
    currency_before,
    rate_after,
    read_unit,
    unit_after,
)
from newsreader.language.quantity.numeral import Numeral, Shape, read_numeral
from newsreader.language.quantity.ordinal import read_ordinal
from newsreader.language.quantity.pronoun import informs
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_AGE = frozenset({"year", "month", "week", "day"})
_TIMES_WORDS = frozenset({"down", "up", "back", "over"})
_PARTED = frozenset({"point", "percentage point", "percent"})
"""Units that a part stands right before: "a quarter point"."""
_DOUBLED = frozenset({"the", "what", "that", "its", "their", "his", "her", "this", "last"})


@dataclass(frozen=True, slots=True)
class Expression:
    """A figure and the tokens that write it, the qualifiers aside."""

    start: int
    end: int
    """The token after its last."""
    value: float
    """For a vague count its order."""
    unit: str | None = None
    shape: Shape = Shape.DIGITS
    scaled: bool = False


def read_expression(sentence: Sentence, index: int) -> Expression | None:
    """The figure that begins at a token, if one does."""
    figure = _negative(sentence, index) or _positive(sentence, index)
    return None if figure is None else _with_rate(sentence, figure)


def _negative(sentence: Sentence, index: int) -> Expression | None:
    """A number below nought: "-5C", "minus 12 degrees"."""
    word = sentence.lower(index)
    if word not in NEGATIVES or sentence.lower(index - 1) == "or" or sentence.is_number(index - 1):
        return None
    is_sign = not sentence.is_word(index)
    if is_sign and (sentence.touches(index) or not sentence.touches(index + 1)):
        return None
    figure = _money(sentence, index + 1) or _number(sentence, index + 1)
    if figure is None or (not is_sign and figure.unit is None and figure.shape is Shape.VAGUE):
        return None
    return replace(figure, start=index, value=-figure.value)


def _with_rate(sentence: Sentence, figure: Expression) -> Expression:
    """A figure with what it is told by: "$3.45 a gallon", "2 million barrels per day"."""
    if figure.unit is None:
        number = sentence.raw(figure.end + 1)
        is_rate = sentence.lower(figure.end) == "per" and number[:1].isdecimal()
        return replace(figure, unit=f"per {number}") if is_rate else figure
    rate = rate_after(sentence, figure.end)
    if rate is None or figure.unit in {"rank", "fraction", "times", "percent"}:
        return figure
    noun, end = rate
    return replace(figure, end=end, unit=f"{figure.unit} per {noun}")


def _positive(sentence: Sentence, index: int) -> Expression | None:
    """A figure without a sign before it."""
    return (
        _money(sentence, index)
        or read_multiple(sentence, index)
        or _ordinal(sentence, index)
        or _fraction(sentence, index)
        or _number(sentence, index)
        or _unit_alone(sentence, index)
    )


def _money(sentence: Sentence, index: int) -> Expression | None:
    """A sum with its currency's sign in front."""
    sign = currency_before(sentence, index)
    if sign is None:
        return None
    code, number_index = sign
    numeral = read_numeral(sentence, number_index, money=True)
    if numeral is None:
        return None
    if sentence.raw(number_index - 1) in currencies("scaled") and not numeral.scaled:
        return None
    return Expression(index, numeral.end, numeral.value, code, numeral.shape, numeral.scaled)


def read_multiple(sentence: Sentence, index: int) -> Expression | None:
    """How many times: "twice", "doubled", "double the sum", "tenfold"."""
    value = number_words("multiple").get(sentence.lower(index))
    after = sentence.lower(index + 1)
    if value is None or after in _TIMES_WORDS or sentence.is_hyphen(index + 1):
        return None
    if sentence.lower(index) in {"double", "triple", "quadruple"}:
        qualified = sentence.lower(index - 1) in {
            "than",
            "nearly",
            "almost",
            "about",
            "to",
            "could",
        }
        if not qualified and after not in _DOUBLED:
            return None
    return Expression(index, index + 1, value, "times", Shape.WORDS)


def _ordinal(sentence: Sentence, index: int) -> Expression | None:
    """A place in an order."""
    ordinal = read_ordinal(sentence, index)
    if ordinal is None:
        return None
    return Expression(index, ordinal.end, ordinal.value, "rank", Shape.WORDS)


def _fraction(sentence: Sentence, index: int) -> Expression | None:
    """A part of a whole, or of a unit ("half an hour")."""
    fraction = read_fraction(sentence, index)
    if fraction is None:
        return None
    whole = read_unit(sentence, fraction.end + 2)
    if sentence.text(fraction.end, min(fraction.end + 2, len(sentence))) == "of a" and whole:
        return Expression(index, whole[1], fraction.value, whole[0], Shape.FRACTION)
    article = fraction.end + (sentence.lower(fraction.end) in {"a", "an"})
    article += sentence.is_hyphen(article)
    part = read_unit(sentence, article)
    if part is not None and (article > fraction.end or part[0] in _PARTED):
        name = "percentage point" if part[0] == "point" else part[0]
        return Expression(index, part[1], fraction.value, name, Shape.FRACTION)
    return Expression(index, fraction.end, fraction.value, "fraction", Shape.FRACTION)


def _number(sentence: Sentence, index: int) -> Expression | None:
    """A cardinal with the unit after it, or one that counts."""
    numeral = read_numeral(sentence, index)
    if (
        numeral is None
        or _is_ordinal(sentence, numeral)
        or _is_idiom(sentence, numeral)
        or not informs(sentence, numeral)
    ):
        return None
    unit = unit_after(sentence, numeral) or length_sign(sentence, numeral)
    tied = index - 1 - (sentence.is_hyphen(index - 1) or sentence.lower(index - 1) == "of")
    if unit is None and sentence.lower(tied) == "magnitude":
        unit = "magnitude", numeral.end
    if unit is None:
        return _counted(numeral)
    name, end = unit
    if name in _AGE:
        end = _age_end(sentence, end)
    if name == "time" and _compares(sentence, end):
        name = "times"
    if name == "foot":
        end, inches = inches_after(sentence, end)
        return Expression(index, end, numeral.value + inches, name, numeral.shape, numeral.scaled)
    return Expression(index, end, numeral.value, name, numeral.shape, numeral.scaled)


def _compares(sentence: Sentence, end: int) -> bool:
    """Whether "times" tells a multiple: "three times as large", "twice the size"."""
    if sentence.lower(end) == "the":
        return sentence.lower(end + 1) in context("times the")
    return sentence.lower(end) in context("after times")


def _counted(numeral: Numeral) -> Expression:
    """A number of things or persons."""
    unit = "fraction" if numeral.shape is Shape.FRACTION else None
    return Expression(
        numeral.start, numeral.end, numeral.value, unit, numeral.shape, numeral.scaled
    )


def _age_end(sentence: Sentence, end: int) -> int:
    """The token after "old", "olds" or "of age" where they follow a unit of time."""
    step = end + sentence.is_hyphen(end)
    if sentence.lower(step) in {"old", "olds"}:
        return step + 1
    return end + 2 if sentence.text(end, min(end + 2, len(sentence))) == "of age" else end


def _is_ordinal(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether digits are those of an ordinal ("5th") that informs of nothing."""
    return sentence.touches(numeral.end) and sentence.lower(numeral.end) in context(
        "ordinal endings"
    )


def _is_idiom(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether the number only makes an adjective: "four-star", "one-on-one"."""
    if not sentence.is_hyphen(numeral.end):
        return False
    return sentence.lower(numeral.end + 1) in words("number_idioms.txt")


_A_BEFORE = frozenset(
    {"than", "nearly", "almost", "about", "least", "under", "over", "around", "barely"}
)


def _is_then(sentence: Sentence, index: int) -> bool:
    """Whether "a year ago" is what a figure is compared with: "12% fewer than a year ago"."""
    if sentence.lower(index - 1) != "than" or sentence.lower(index + 2) not in {"ago", "earlier"}:
        return False
    return sentence.lower(index - 2) not in {"more", "less"} or sentence.lower(index - 3) in units()


_HOLDING = frozenset({"length", "mass", "volume", "area"})
"""Families of units of which one may be told without a qualifier, of something."""


def _unit_alone(sentence: Sentence, index: int) -> Expression | None:
    """One unit that makes a figure: "more than a month", "nearly a decade", "a foot of snow"."""
    if sentence.lower(index) not in {"a", "an"}:
        return None
    unit = units().get(sentence.lower(index + 1))
    if unit is None or unit.name in {"second", "point", "time", "block", "night"}:
        return None
    holds = unit.family in _HOLDING and sentence.lower(index + 2) == "of"
    if not holds and (sentence.lower(index - 1) not in _A_BEFORE or _is_then(sentence, index)):
        return None
    return Expression(index, index + 2, 1.0, unit.name, Shape.WORDS)
