"""What a figure counts or measures, in the article's words.

Looks right for the counted noun ("50,000 soldiers in the east"), for what a
sum or share is of ("$60 billion in spending", "30 percent of voters"), and
else left for what the sentence is about ("the budget was $640 million").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, family_of, is_person_noun
from newsreader.language.quantity.phrase import (
    articles_skipped,
    phrase_before,
    phrase_end,
    tells_when,
    with_complement,
)
from newsreader.language.word import is_stop_word

if TYPE_CHECKING:
    from newsreader.language.quantity.bound import Bound
    from newsreader.language.quantity.expression import Expression
    from newsreader.language.quantity.token import Sentence

_OF = frozenset({"of"})
_COMPLEMENTS = frozenset({"of", "in", "for", "on", "from", "at", "to", "against", "between"})
_OLDEST = 120
_CLAUSE_TOKENS = 15
"""How far before "the first time" its verb is sought."""
_GOING_ON = frozenset({"to", "or", "(", "at", "by"})
"""Before a figure that says more of what the last one did: "rose 12% to $3 billion"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure is of, and the unit that follows from it."""

    of: str | None
    unit: str | None


class Counting:
    """Reads what the figures of one text count, each in the light of the last.

    "33 seats are open, 23 of them safe and ten not", "The budget was $2 million.
    It climbed to $3 million": later figures with no noun of their own count
    what the one before them in the same unit did.
    """

    def __init__(self) -> None:
        self._last: dict[str | None, Counted] = {}
        self._age: Counted | None = None
        self._subject: tuple[Sentence, str] | None = None

    def counted(
        self, sentence: Sentence, figure: Expression, far: Expression | None, bound: Bound
    ) -> Counted:
        """What a figure counts, and its unit.

        Args:
            sentence: Where the figure stands.
            figure: The figure, or the near end of a range.
            far: The far end of the range, if it is one.
            bound: The qualifier around it.
        """
        unit = figure.unit or (far.unit if far else None)
        end = max(bound.end, (far or figure).end)
        if unit is None and is_age(sentence, figure, bound):
            self._age = Counted(_aged(sentence, bound.start), "year")
            return self._age
        if unit is None and self._age is not None and _joins_age(sentence, figure):
            return self._age
        self._age = None
        counted = _after(sentence, unit, end)
        if counted is None:
            counted = self._inherited(sentence, unit, bound.start)
        if counted.of is not None:
            self._last[unit] = counted
        return counted

    def _inherited(self, sentence: Sentence, unit: str | None, start: int) -> Counted:
        """What a figure with no noun after it counts: as the last one did, or the noun before."""
        last = self._last.get(unit)
        if last is not None and (unit is None or sentence.lower(start - 1) in {"from", "to"}):
            return last
        before = sentence.text(*phrase_before(sentence, start)) or None
        if before is None and sentence.lower(start - 1) in _GOING_ON:
            before = self._subject_of(sentence)
        if before is not None:
            self._subject = sentence, before
        if before is None and last is not None and unit is not None:
            return last if family_of(unit) in {"money", "percent"} else Counted(None, unit)
        is_age = unit is None and before is not None and before.endswith("age")
        return Counted(before, "year" if is_age else unit)

    def _subject_of(self, sentence: Sentence) -> str | None:
        """What the words before an earlier figure of the same sentence were about."""
        if self._subject is None or self._subject[0] is not sentence:
            return None
        return self._subject[1]


def _joins_age(sentence: Sentence, figure: Expression) -> bool:
    """Whether a number goes on with ages: the 13 of "aged 16 and 13"."""
    after = sentence.lower(figure.end)
    return sentence.lower(figure.start - 1) in {"and", "or", ","} and (
        after == "respectively" or not sentence.is_word(figure.end)
    )


def is_age(sentence: Sentence, figure: Expression, bound: Bound) -> bool:
    """Whether a bare number is somebody's age: "Smith, 46,", "aged 16", "65 and older"."""
    if figure.value > _OLDEST or figure.scaled:
        return False
    if bound.end > figure.end and sentence.lower(bound.end - 1) in {"older", "younger"}:
        return True
    start = bound.start - (sentence.lower(bound.start - 1) == "between")
    if sentence.lower(start - 1) in {"aged", "age", "ages"}:
        return True
    if sentence.lower(start - 1) == "of" and sentence.lower(start - 2) == "age":
        return True
    if not sentence.is_number(figure.start):
        return False
    start -= sentence.lower(start - 1) in {"now", "then"}
    named = sentence.is_capitalised(start - 2) or is_person_noun(sentence.lower(start - 2))
    closed = sentence.lower(bound.end) in {",", ".", ";", ")", ""}
    return named and closed and sentence.lower(start - 1) == ","


def _aged(sentence: Sentence, start: int) -> str | None:
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
    return sentence.text(*phrase_before(sentence, start)) or None


def _after(sentence: Sentence, unit: str | None, end: int) -> Counted | None:
    """What the words after a figure say that it counts, if they do."""
    if unit is None:
        return _things(sentence, end)
    if unit == "rank" and sentence.lower(end) == "time":
        return Counted(_done_at_last(sentence, end), unit)
    of = _measured(sentence, unit, end)
    return None if of is None else Counted(of, unit)


def _things(sentence: Sentence, end: int) -> Counted | None:
    """What a bare number counts: the noun after it, if there is one."""
    first = articles_skipped(sentence, end + 1) if sentence.lower(end) == "of" else end
    first += sentence.is_number(first)
    compound = sentence.is_hyphen(first)
    first += compound
    last = phrase_end(sentence, first, counted=True)
    if last == first:
        return None
    person = is_person_noun(sentence.lower(last - 1)) and not compound
    last = with_complement(sentence, last, _COMPLEMENTS)
    return Counted(sentence.text(first, last), "person" if person else None)


def _measured(sentence: Sentence, unit: str, end: int) -> str | None:
    """What the words after a sum, share, rank or measure say that it is of."""
    first = end + sentence.is_hyphen(end)
    first += sentence.lower(first) == "worth"
    last = phrase_end(sentence, first)
    if last == first and sentence.lower(first) in _COMPLEMENTS - {"to"}:
        first = articles_skipped(sentence, first + 1)
        last = phrase_end(sentence, first)
    elif last == first and unit == "fraction":
        first = articles_skipped(sentence, first)
        last = phrase_end(sentence, first)
    if last == first or (unit != "rank" and tells_when(sentence, first, last)):
        return None
    return sentence.text(first, with_complement(sentence, last, _OF))


def _done_at_last(sentence: Sentence, end: int) -> str:
    """What is done for the first time: who comes together in the words before, else "time"."""
    for index in range(end - 1, max(-1, end - _CLAUSE_TOKENS), -1):
        if sentence.lower(index) in context("meeting"):
            return sentence.raw(index)
    return sentence.raw(end)
