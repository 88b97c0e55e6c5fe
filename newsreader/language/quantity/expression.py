"""One figure: a number with its unit, or an ordinal, a fraction, a multiple.

Reads at a given token and says how far it read. Qualifiers ("more than"),
ranges and what is counted are read around it by other modules.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.fraction import read_fraction
from newsreader.language.quantity.lexicon import context, is_person_noun, number_words, units
from newsreader.language.quantity.measure import currency_before, read_unit, unit_after
from newsreader.language.quantity.numeral import Numeral, Shape, read_numeral
from newsreader.language.quantity.ordinal import read_ordinal
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_AGE = frozenset({"year", "month", "week", "day"})
_TIMES_WORDS = frozenset({"down", "up", "back", "over"})
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
    unit = units().get(sentence.lower(article))
    if unit is not None and (article > fraction.end):
        return Expression(index, article + 1, fraction.value, unit.name, Shape.FRACTION)
    return Expression(index, fraction.end, fraction.value, "fraction", Shape.FRACTION)


def _number(sentence: Sentence, index: int) -> Expression | None:
    """A cardinal with the unit after it, or one that counts."""
    numeral = read_numeral(sentence, index)
    if (
        numeral is None
        or _is_ordinal(sentence, numeral)
        or _is_idiom(sentence, numeral)
        or not _informs(sentence, numeral)
    ):
        return None
    unit = unit_after(sentence, numeral)
    if unit is None and sentence.lower(index - 1) == "magnitude":
        unit = "magnitude", numeral.end
    if unit is None:
        return _counted(numeral)
    name, end = unit
    if name in _AGE:
        end = _age_end(sentence, end)
    return Expression(index, end, numeral.value, name, numeral.shape, numeral.scaled)


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


def _informs(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether a number counts: not the pronoun "one", nor "the two" for persons named before."""
    if numeral.end - numeral.start > 1 or numeral.shape is not Shape.WORDS:
        return True
    word, after = sentence.lower(numeral.start), sentence.lower(numeral.end)
    if word == "one":
        return _one_counts(sentence, numeral.start)
    if word == "zero":
        return sentence.is_word(numeral.end) and after not in {"tolerance", "in", "hour", "sum"}
    if sentence.lower(numeral.start - 1) in {"the", "these", "those", "us", "they", "we", "you"}:
        return sentence.is_hyphen(numeral.end) or (
            sentence.is_word(numeral.end)
            and after not in words("stop_words.txt")
            and not after.endswith("ed")
            and after not in context("irregular past")
        )
    return True


_BOUNDS = frozenset({"than", "least"})
_ONE_BEFORE = frozenset({"than", "least", "only", "just", "exactly", "by"})


def _one_counts(sentence: Sentence, index: int) -> bool:
    """Whether "one" is a number: with a unit, a bound, or persons or things that are tallied."""
    after = sentence.lower(index + 1)
    before = sentence.lower(index - 1)
    if after in {"of", "another", "or", "and", "-"} and before not in _BOUNDS:
        return sentence.is_hyphen(index + 1) and sentence.lower(index + 2) in units()
    if after == "point" and before == "at":
        return False
    if after == "day":
        return before in _ONE_BEFORE or sentence.lower(index + 2) in _DAY_AFTER
    if after in units() and after not in {"time", "point", "night"}:
        return True
    if before in _ONE_BEFORE and before != "by":
        return sentence.is_word(index + 1) and not (after == "of" and before not in _BOUNDS)
    return after in context("after one") or (
        is_person_noun(after) and after not in {"man", "woman", "side"}
    )


_DAY_AFTER = frozenset(
    {"after", "before", "later", "earlier", "ago", "out", "removed", "old", "from"}
)
_A_BEFORE = frozenset(
    {"than", "nearly", "almost", "about", "least", "under", "over", "around", "barely"}
)


def _unit_alone(sentence: Sentence, index: int) -> Expression | None:
    """One unit that a qualifier makes a figure: "more than a month", "nearly a decade"."""
    if sentence.lower(index) not in {"a", "an"} or sentence.lower(index - 1) not in _A_BEFORE:
        return None
    unit = units().get(sentence.lower(index + 1))
    if unit is None or unit.name in {"second", "point", "time", "block", "night"}:
        return None
    return Expression(index, index + 2, 1.0, unit.name, Shape.WORDS)
