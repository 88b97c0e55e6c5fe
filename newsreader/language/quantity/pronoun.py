"""Number words that count nothing: "one never knows", "the two spoke", "zero tolerance"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, currencies, is_person_noun, units
from newsreader.language.quantity.numeral import Shape
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from newsreader.language.quantity.numeral import Numeral
    from newsreader.language.quantity.token import Sentence


def informs(sentence: Sentence, numeral: Numeral) -> bool:
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
    if (after in units() or after in currencies("after")) and after not in {
        "time",
        "point",
        "night",
    }:
        return True
    if before in _ONE_BEFORE and before != "by":
        return sentence.is_word(index + 1) and not (after == "of" and before not in _BOUNDS)
    is_pronoun = after in {"man", "woman"} and not _is_tallied(sentence.lower(index + 2))
    return after in context("after one") or (
        is_person_noun(after) and after != "side" and not is_pronoun
    )


def _is_tallied(verb: str) -> bool:
    """Whether a verb tells what befell "one man" or "one woman", who are counted then."""
    return verb == "was" or any(verb in context(f"fate {fate}") for fate in ("dead", "hurt"))


_DAY_AFTER = frozenset(
    {"after", "before", "later", "earlier", "ago", "out", "removed", "old", "from"}
)
