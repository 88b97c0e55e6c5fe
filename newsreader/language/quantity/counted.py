"""What a figure counts or measures, in the article's words.

Looks right for the counted noun ("50,000 soldiers in the east"), for what a
sum or share is of ("$60 billion in spending", "30 percent of voters"), and
else left for what the sentence is about ("the budget was $640 million").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import family_of, is_person_noun
from newsreader.language.quantity.phrase import (
    articles_skipped,
    phrase_before,
    phrase_end,
    with_complement,
)

if TYPE_CHECKING:
    from newsreader.language.quantity.bound import Bound
    from newsreader.language.quantity.expression import Expression
    from newsreader.language.quantity.token import Sentence

_OF = frozenset({"of"})
_COMPLEMENTS = frozenset({"of", "in", "for", "on", "from", "at", "to", "against", "between"})
_OLDEST = 120


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
        if unit is not None:
            counted = Counted(_measured(sentence, unit, end, bound.start), unit)
        elif is_age(sentence, figure, bound):
            return Counted(_aged(sentence, bound.start), "year")
        else:
            counted = _things(sentence, end) or Counted(None, None)
        if counted.of is None:
            counted = self._inherited(sentence, unit, bound.start)
        self._last[unit] = counted
        return counted

    def _inherited(self, sentence: Sentence, unit: str | None, start: int) -> Counted:
        """What a figure with no noun after it counts: as the last one did, or the noun before."""
        before = sentence.text(*phrase_before(sentence, start)) or None
        last = self._last.get(unit)
        if last is not None and (unit is None or before is None):
            return last
        is_age = unit is None and before is not None and before.endswith("age")
        return Counted(before, "year" if is_age else unit)


def is_age(sentence: Sentence, figure: Expression, bound: Bound) -> bool:
    """Whether a bare number is somebody's age: "Smith, 46,", "aged 16", "65 and older"."""
    if figure.value > _OLDEST or figure.scaled:
        return False
    if bound.end > figure.end and sentence.lower(bound.end - 1) in {"older", "younger"}:
        return True
    start = bound.start
    if sentence.lower(start - 1) in {"aged", "age", "ages"}:
        return True
    if sentence.lower(start - 1) == "of" and sentence.lower(start - 2) == "age":
        return True
    if not sentence.is_number(figure.start):
        return False
    start -= sentence.lower(start - 1) in {"now", "then"}
    after_name = sentence.lower(start - 1) == "," and sentence.is_capitalised(start - 2)
    return after_name and sentence.lower(bound.end) in {",", ".", ";", ")", ""}


def _aged(sentence: Sentence, start: int) -> str | None:
    """Whose age a number is: the name before it, or the noun."""
    end = start
    while (
        end > 0 and not sentence.is_capitalised(end - 1) and start - end < len(("of", "age", ","))
    ):
        end -= 1
    first = end
    while sentence.is_capitalised(first - 1) or (
        sentence.lower(first - 1) == "." and sentence.is_capitalised(first - 2)
    ):
        first -= 1
    return sentence.text(first, end) or sentence.text(*phrase_before(sentence, start)) or None


def _things(sentence: Sentence, end: int) -> Counted | None:
    """What a bare number counts: the noun after it, if there is one."""
    first = articles_skipped(sentence, end + 1) if sentence.lower(end) == "of" else end
    first += sentence.is_number(first)
    first += sentence.is_hyphen(first)
    last = phrase_end(sentence, first, counted=True)
    if last == first:
        return None
    person = is_person_noun(sentence.lower(last - 1))
    last = with_complement(sentence, last, _COMPLEMENTS)
    return Counted(sentence.text(first, last), "person" if person else None)


def _measured(sentence: Sentence, unit: str, end: int, start: int) -> str | None:
    """What a sum, share, rank or measure is of, where the words after it or before it say."""
    first = end + sentence.is_hyphen(end)
    last = phrase_end(sentence, first)
    if last == first and sentence.lower(first) in _COMPLEMENTS:
        first = articles_skipped(sentence, first + 1)
        last = phrase_end(sentence, first)
    elif last == first and family_of(unit) == "fraction":
        first = articles_skipped(sentence, first)
        last = phrase_end(sentence, first)
    if last > first:
        return sentence.text(first, with_complement(sentence, last, _OF))
    return sentence.text(*phrase_before(sentence, start)) or None
