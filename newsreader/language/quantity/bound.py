"""Qualifiers around a figure: "more than", "about", "up to", "or so"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context, units

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence


class Sense(Enum):
    """What a qualifier says of the number."""

    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    NEARLY = "nearly"
    """About, and not more."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A qualifier's sense, and where the figure with it starts and ends."""

    sense: Sense | None
    start: int
    end: int


_LONGEST = 5
"""Words in the longest qualifier."""


_PLACES = {"before": tuple(Sense), "after": (Sense.ABOUT, Sense.AT_LEAST, Sense.AT_MOST)}


@cache
def _known(place: str) -> dict[tuple[str, ...], Sense]:
    """The qualifiers that stand "before" or "after" a figure, as tokens in lower case."""
    return {
        tuple(form.split()): sense
        for sense in _PLACES[place]
        for form in context(f"{sense.value} {place}")
    }


@cache
def _nearest(place: str) -> frozenset[str]:
    """The words of the qualifiers on that side that stand right beside the figure."""
    return frozenset(form[-1 if place == "before" else 0] for form in _known(place))


def read_bound(sentence: Sentence, start: int, end: int) -> Bound:
    """The qualifier of the figure that stands at some tokens; its sense is None for none."""
    stands_before = sentence.lower(start - 1) in _nearest("before")
    for length in range(_LONGEST, 0, -1) if stands_before else ():
        form = tuple(sentence.lower(k) for k in range(start - length, start))
        sense = _known("before").get(form)
        if sense is not None and not _spans_time(sentence, start - length, form, end):
            return Bound(sense, start - length, end)
    stands_after = sentence.lower(end) in _nearest("after")
    for length in range(_LONGEST, 0, -1) if stands_after else ():
        form = tuple(sentence.lower(k) for k in range(end, end + length))
        sense = _known("after").get(form)
        if sense is not None and _ends_there(sentence, end, form):
            return Bound(sense, start, end + length)
    return Bound(None, start, end)


_BEFORE_OVER = frozenset(
    {"for", "in", "of", "after", "lasted", "took", "aged", "last", "is", "was"}
)


def _spans_time(sentence: Sentence, start: int, form: tuple[str, ...], end: int) -> bool:
    """Whether "over" says during what time rather than how much: "$3bn over 10 years"."""
    if form != ("over",) or sentence.lower(end - 1) not in units():
        return False
    is_time = units()[sentence.lower(end - 1)].family == "time"
    opens = start == 0 or sentence.lower(start - 1) in _BEFORE_OVER
    return is_time and not opens and sentence.lower(end) not in {"ago", "old", "later"}


def _ends_there(sentence: Sentence, end: int, form: tuple[str, ...]) -> bool:
    """Whether a sign taken for a qualifier touches its number ("5+", "65-plus")."""
    return form[0] not in {"+", "-"} or sentence.touches(end)
