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
_AGED = frozenset({"aged", "age", "ages"})


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure is of, and the unit that follows from it."""

    of: str | None
    unit: str | None


class Counting:
    """Reads what the figures of one sentence count, each in the light of the last.

    "33 seats are open, 23 of them safe and ten not": later figures with no
    noun of their own count what the one before them did.
    """

    def __init__(self, sentence: Sentence) -> None:
        self._sentence = sentence
        self._last = Counted(None, None)

    def counted(self, figure: Expression, far: Expression | None, bound: Bound) -> Counted:
        """What a figure counts, and its unit.

        Args:
            figure: The figure, or the near end of a range.
            far: The far end of the range, if it is one.
            bound: The qualifier around it.
        """
        unit = figure.unit or (far.unit if far else None)
        end = max(bound.end, (far or figure).end)
        if unit is None and self._is_age(figure, end):
            return Counted(self._aged(bound.start), "year")
        if unit is None:
            return self._things(end, bound.start)
        return Counted(self._measured(unit, end, bound.start), unit)

    def _is_age(self, figure: Expression, end: int) -> bool:
        """Whether a bare number is somebody's age: "Smith, 46,", "aged 16", "at the age of 30"."""
        sentence, start = self._sentence, figure.start
        if figure.value > _OLDEST or figure.scaled:
            return False
        if {sentence.lower(start - 1), sentence.lower(start - 2)} & _AGED:
            return sentence.lower(start - 1) in _AGED | {"of"}
        start -= sentence.lower(start - 1) in {"now", "then"}
        before = sentence.lower(start - 1) == "," and sentence.is_capitalised(start - 2)
        return (
            before
            and sentence.is_number(figure.start)
            and (sentence.lower(end) in {",", ".", ";", ")", ""})
        )

    def _aged(self, start: int) -> str | None:
        """Whose age a number is: the name before it."""
        sentence = self._sentence
        end = start - 1 if sentence.lower(start - 1) == "," else start
        end -= sentence.lower(end - 1) == ","
        first = end
        while sentence.is_capitalised(first - 1) or (
            sentence.lower(first - 1) == "." and sentence.is_capitalised(first - 2)
        ):
            first -= 1
        if first < end:
            return sentence.text(first, end)
        return sentence.text(*phrase_before(sentence, end)) or None

    def _things(self, end: int, start: int) -> Counted:
        """What a bare number counts: the noun after it, else what the last one counted."""
        sentence = self._sentence
        first = articles_skipped(sentence, end + 1) if sentence.lower(end) == "of" else end
        if sentence.is_number(first):
            first += 1
        first += sentence.is_hyphen(first)
        last = phrase_end(sentence, first, counted=True)
        if last == first:
            of = self._last.of or sentence.text(*phrase_before(sentence, start)) or None
            return Counted(of, self._last.unit)
        person = is_person_noun(sentence.lower(last - 1))
        last = with_complement(sentence, last, _COMPLEMENTS)
        self._last = Counted(sentence.text(first, last), "person" if person else None)
        return self._last

    def _measured(self, unit: str, end: int, start: int) -> str | None:
        """What a sum, share, rank or measure is of."""
        sentence = self._sentence
        first = end + sentence.is_hyphen(end)
        last = phrase_end(sentence, first)
        if last == first and sentence.lower(first) in _COMPLEMENTS:
            first = articles_skipped(sentence, first + 1)
            last = phrase_end(sentence, first)
        elif last == first and family_of(unit) == "fraction":
            first = articles_skipped(sentence, first)
            last = phrase_end(sentence, first)
        if last == first:
            return sentence.text(*phrase_before(sentence, start)) or None
        return sentence.text(first, with_complement(sentence, last, _OF))
