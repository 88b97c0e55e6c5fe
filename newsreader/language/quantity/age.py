"""Bare numbers that are somebody's age: "Smith, 46,", "aged 16", "she was 34".

Tells such a number from a count by the words around it, and whose age it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import is_person_noun, is_plural
from newsreader.language.quantity.phrase import tells_when
from newsreader.language.quantity.preceding import phrase_before
from newsreader.language.word import is_stop_word

if TYPE_CHECKING:
    from newsreader.language.quantity.bound import Bound
    from newsreader.language.quantity.expression import Expression
    from newsreader.language.quantity.token import Sentence

_OLDEST = 120


def joins_age(sentence: Sentence, figure: Expression) -> bool:
    """Whether a number goes on with ages: the 13 of "aged 16 and 13"."""
    after = sentence.lower(figure.end)
    return sentence.lower(figure.start - 1) in {"and", "or", ","} and (
        after in {"respectively", "and", "or", "were", "was", "are", "have", "had", "who"}
        or not sentence.is_word(figure.end)
    )


def is_age(sentence: Sentence, figure: Expression, bound: Bound) -> bool:
    """Whether a bare number is somebody's age: "Smith, 46,", "aged 16", "65 and older"."""
    if figure.value > _OLDEST or figure.scaled:
        return False
    if bound.end > figure.end and sentence.lower(bound.end - 1) in {"older", "younger"}:
        return True
    start = bound.start - (sentence.lower(bound.start - 1) == "between")
    of_age = sentence.lower(start - 1) == "of" and sentence.lower(start - 2) == "age"
    if of_age or sentence.lower(start - 1) in {"aged", "age", "ages"}:
        return True
    if not sentence.is_number(figure.start):
        return False
    start -= sentence.lower(start - 1) in {"now", "then", "just", "only", "both"}
    if _is_limit(sentence, figure, bound) or _is_told_age(sentence, figure, start, bound.end):
        return True
    named = sentence.is_capitalised(start - 2) or is_person_noun(sentence.lower(start - 2))
    closed = sentence.lower(bound.end) in {",", ".", ";", ")", ""}
    return named and closed and sentence.lower(start - 1) == ","


def _is_limit(sentence: Sentence, figure: Expression, bound: Bound) -> bool:
    """Whether a bound on a bare number is one of age: "people under 25", "children over 12"."""
    limits = sentence.lower(figure.start - 1) in {"under", "over", "below", "above"}
    if not limits or bound.start != figure.start - 1 or bound.end != figure.end:
        return False
    whose = is_person_noun(sentence.lower(bound.start - 1)) and is_plural(
        sentence.lower(bound.start - 1)
    )
    return whose and not is_plural(sentence.lower(figure.end))


def _is_told_age(sentence: Sentence, figure: Expression, start: int, end: int) -> bool:
    """Whether a bare number is an age by its verb: "she was 34", "turned 21", "died at 91"."""
    before, subject = sentence.lower(start - 1), sentence.lower(start - 2)
    closed = sentence.lower(end) in _AFTER_AGE
    if before in {"turn", "turns", "turned", "turning"}:
        return closed or tells_when(sentence, end, end + 2) or sentence.lower(end) in {"on", "in"}
    if before == "at":
        opens = start == 1 and sentence.lower(end) == "," and figure.value > _CHILD
        return opens or (closed and subject in {"died", "dies", "dead", "retired"})
    is_copula = before in {"is", "was", "were", "are"}
    return is_copula and closed and (subject in {"he", "she", "who"} or is_person_noun(subject))


_AFTER_AGE = frozenset({",", ".", ";", ")", "", "when", "and", "at"})

_CHILD = 9
"""Up to here a number that opens a sentence after "At" is rather an hour."""


def aged(sentence: Sentence, start: int) -> str | None:
    """Whose age a number is: the name before it, or the noun."""
    end = start
    while (
        end > 0 and not sentence.is_capitalised(end - 1) and start - end < len(("of", "age", ","))
    ):
        end -= 1
    first = end
    while sentence.is_capitalised(first - 1) or (
        sentence.lower(first - 1) in {".", "and"} and sentence.is_capitalised(first - 2)
    ):
        first -= 1
    if first < end and not is_stop_word(sentence.lower(end - 1)):
        return sentence.text(first, end)
    start -= sentence.lower(start - 1) == ","
    before = sentence.text(*phrase_before(sentence, start))
    return None if before in {"", "age", "ages", "aged"} else before
