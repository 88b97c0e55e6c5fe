"""What a figure counts or measures, in the article's words.

Looks right for the counted noun ("50,000 soldiers in the east"), for what a
sum or share is of ("$60 billion in spending", "30 percent of voters"), and
else left for what the sentence is about ("the budget was $640 million").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.action import leading_phrase, verb_before
from newsreader.language.quantity.age import aged, is_age, joins_age
from newsreader.language.quantity.lexicon import (
    context,
    family_of,
    is_person_noun,
    is_plural,
    small_numbers,
)
from newsreader.language.quantity.phrase import (
    articles_skipped,
    phrase_end,
    tells_when,
    with_complement,
)
from newsreader.language.quantity.preceding import phrase_before

if TYPE_CHECKING:
    from newsreader.language.quantity.bound import Bound
    from newsreader.language.quantity.expression import Expression
    from newsreader.language.quantity.token import Sentence

_OF = frozenset({"of"})
_COMPLEMENTS = frozenset({"of", "in", "for", "on", "from", "at", "to", "against", "between"})
_WHERE = frozenset({"in", "at", "on", "from"})
"""What ties a figure to a place, if a name follows: "95 kroner in Oslo"."""
_ASIDE_TOKENS = 7
_CLAUSE_TOKENS = 15
"""How far before "the first time" its verb is sought."""
_MEASURED = frozenset({"time", "length"})
"""Families of units whose figures often measure what is done."""
_PERIODS = frozenset({"past", "last", "next", "previous", "coming", "following", "first"})
"""Before a span of time that only says when: "in the past 24 hours"."""
_SPENT = frozenset({"of", "in"})
"""What ties to a length or a time what it is of: "two hours of talks", "ten years in prison"."""
_DURING = frozenset({"for", "in", "over", "during", "within"})
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
        self._recent: tuple[Sentence, str] | None = None

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
            self._age = Counted(aged(sentence, bound.start), "year")
            return self._age
        if unit is None and self._age is not None and joins_age(sentence, figure):
            return self._age
        self._age = None
        counted = _after(sentence, unit, end)
        if counted is None:
            counted = self._inherited(sentence, unit, bound.start, end)
        if counted.of is not None:
            self._last[unit] = counted
            self._recent = sentence, counted.of
        return counted

    def _inherited(self, sentence: Sentence, unit: str | None, start: int, end: int) -> Counted:
        """What a figure with no noun after it counts: as the last one did, or the noun before.

        Of a length or a time it may be what is done: "marched 45 miles".
        """
        last = self._last.get(unit)
        if unit is None and (named := self._named_before(sentence, start)) is not None:
            return Counted(named, None)
        if last is not None and (unit is None or sentence.lower(start - 1) in {"from", "to"}):
            return last
        is_measure = unit is not None and family_of(unit) in _MEASURED
        if (done := _done(sentence, start, unit, is_measure=is_measure)) is not None:
            return done
        if sentence.lower(start - 1) in (_PERIODS | _DURING if is_measure else _PERIODS):
            return Counted(None, unit)
        before = sentence.text(*phrase_before(sentence, start)) or _state(sentence, unit, end)
        if before is None and sentence.lower(start - 1) in _GOING_ON:
            before = self._subject_of(sentence, is_aside=sentence.lower(start - 1) == "(")
        elif before is not None:
            self._subject = sentence, before
        if before is None and last is not None and unit is not None:
            return last if family_of(unit) in {"money", "percent"} else Counted(None, unit)
        is_age = unit is None and before is not None and before.split()[-1] == "age"
        return Counted(before, "year" if is_age else unit)

    def _named_before(self, sentence: Sentence, start: int) -> str | None:
        """The name that a later figure of a sentence is said of: "and Ghana lost 3-2"."""
        if self._recent is None or self._recent[0] is not sentence:
            return None
        before = sentence.text(*phrase_before(sentence, start))
        return before if before[:1].isupper() else None

    def _subject_of(self, sentence: Sentence, *, is_aside: bool) -> str | None:
        """What an earlier figure of the same sentence was of: in brackets, the last one."""
        found = self._recent if is_aside else self._subject
        return found[1] if found is not None and found[0] is sentence else None


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
    first += sentence.is_number(first) or sentence.lower(first) in small_numbers()
    compound = sentence.is_hyphen(first)
    first += compound
    if compound and sentence.lower(first) == "to":
        first = min(first + 3, len(sentence))
    first += compound and sentence.lower(first) == "strong"
    last = phrase_end(sentence, first, counted=True)
    if last == first:
        return _people(sentence, first)
    last -= compound and _is_verb_of_figure(sentence, first, last)
    person = is_person_noun(sentence.lower(last - 1)) and not compound
    last = with_complement(sentence, last, _COMPLEMENTS)
    return Counted(sentence.text(first, last), "person" if person else None)


def _done(sentence: Sentence, start: int, unit: str | None, *, is_measure: bool) -> Counted | None:
    """What the verb right before a figure says: "killed 14", "marched 45 miles"."""
    if unit is None and _befell(sentence.lower(start - 1)):
        return Counted(sentence.raw(start - 1), "person")
    verb = verb_before(sentence, start) if is_measure else None
    return None if verb is None else Counted(verb, unit)


def _state(sentence: Sentence, unit: str | None, end: int) -> str | None:
    """What the adjective after a measure is said of, or says: "12 feet deep", "40% contained"."""
    if unit is not None and family_of(unit) in _MEASURED:
        return leading_phrase(sentence) if sentence.lower(end) in context("no head") else None
    said = unit == "percent" and sentence.lower(end) in context("states of things")
    return sentence.raw(end) if said else None


def _is_verb_of_figure(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a phrase ends with the verb of the next figure: "a 67-page report lists 112"."""
    return last - first > 1 and sentence.is_number(last) and is_plural(sentence.lower(last - 1))


def _befell(word: str) -> bool:
    """Whether a verb before a number says what befell those counted: "killed 14"."""
    return any(word in context(f"fate {fate}") for fate in ("dead", "hurt", "held", "rescued"))


def _people(sentence: Sentence, index: int) -> Counted | None:
    """Whom a number counts by what happened to them: "40 injured", "12 were killed"."""
    while sentence.lower(index) in _AUXILIARIES:
        index += 1
    state = sentence.lower(index)
    return Counted(sentence.raw(index), "person") if state in context("states of people") else None


_AUXILIARIES = frozenset({"were", "was", "are", "is", "have", "has", "had", "been", "more", "left"})


def _measured(sentence: Sentence, unit: str, end: int) -> str | None:
    """What the words after a sum, share, rank or measure say that it is of."""
    first = end + sentence.is_hyphen(end)
    first += sentence.lower(first) == "worth"
    first = _aside_skipped(sentence, first)
    attributive = sentence.is_hyphen(end - 2)
    last = phrase_end(sentence, first, counted=attributive)
    is_measure = family_of(unit) in _MEASURED
    if last == first and sentence.lower(first) in (_SPENT if is_measure else _COMPLEMENTS - {"to"}):
        where = sentence.lower(first) in _WHERE
        first = articles_skipped(sentence, first + 1)
        last = phrase_end(sentence, first)
        if where and sentence.is_capitalised(first) and not is_measure:
            return None
    elif last == first and unit == "fraction":
        first = articles_skipped(sentence, first)
        last = phrase_end(sentence, first)
    if last == first or (unit != "rank" and tells_when(sentence, first, last)):
        return None
    return sentence.text(first, with_complement(sentence, last, _OF))


def _aside_skipped(sentence: Sentence, index: int) -> int:
    """The token after a conversion in parentheses: "8 inches (20 cm) of rain"."""
    if sentence.lower(index) != "(":
        return index
    closing = next((k for k in range(index, index + _ASIDE_TOKENS) if sentence.lower(k) == ")"), 0)
    return closing + 1 if closing and sentence.lower(closing + 1) in _OF else index


def _done_at_last(sentence: Sentence, end: int) -> str:
    """What is done for the first time: who comes together in the words before, else "time"."""
    for index in range(end - 1, max(-1, end - _CLAUSE_TOKENS), -1):
        if sentence.lower(index) in context("meeting"):
            return sentence.raw(index)
    return sentence.raw(end)
