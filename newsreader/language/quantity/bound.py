"""Qualifiers around a figure: "more than", "about", "up to", "or so"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

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


_BEFORE = {
    Sense.ABOUT: """about | around | approximately | roughly | some | an estimated | estimated |
        circa | approx | or so | close to | somewhere around | in the region of | on the order of |
        as much as about | perhaps | about some | just about | ~ | approx .""",
    Sense.AT_LEAST: """more than | at least | over | well over | just over | no fewer than |
        no less than | not less than | not fewer than | upwards of | upward of | in excess of |
        above | a minimum of | minimum of | greater than | north of | slightly more than |
        a little more than | a little over | slightly over | well more than | much more than |
        far more than | > | exceeding | beyond | just above""",
    Sense.AT_MOST: """less than | fewer than | under | up to | as many as | as much as | at most |
        no more than | not more than | below | a maximum of | maximum of | just under |
        slightly less than | a little less than | well under | as high as | as long as | < |
        as old as | just below | far less than | far fewer than | up to about | barely""",
    Sense.NEARLY: "nearly | almost | not quite | close to | virtually | very nearly | approaching",
}
_AFTER = {
    Sense.ABOUT: "or so | or thereabouts | , give or take",
    Sense.AT_LEAST: "or more | or older | or greater | or higher | or over | or above | + | - plus | plus | and counting | and up | or longer | at least | and older | and over",
    Sense.AT_MOST: "or less | or fewer | or younger | or under | or below | at most | or lower | and under | and younger",
}
_LONGEST = 5
_KNOWN_BEFORE = {
    tuple(form.split()): sense for sense, forms in _BEFORE.items() for form in forms.split("|")
}
_KNOWN_AFTER = {
    tuple(form.split()): sense for sense, forms in _AFTER.items() for form in forms.split("|")
}


def read_bound(sentence: Sentence, start: int, end: int) -> Bound:
    """The qualifier of the figure that stands at some tokens; its sense is None for none."""
    for length in range(_LONGEST, 0, -1):
        form = tuple(sentence.lower(k) for k in range(start - length, start))
        sense = _KNOWN_BEFORE.get(form)
        if sense is not None:
            return Bound(sense, start - length, end)
    for length in range(_LONGEST, 0, -1):
        form = tuple(sentence.lower(k) for k in range(end, end + length))
        sense = _KNOWN_AFTER.get(form)
        if sense is not None and _ends_there(sentence, end, form):
            return Bound(sense, start, end + length)
    return Bound(None, start, end)


def _ends_there(sentence: Sentence, end: int, form: tuple[str, ...]) -> bool:
    """Whether a sign taken for a qualifier touches its number ("5+", "65-plus")."""
    return form[0] not in {"+", "-"} or sentence.touches(end)
