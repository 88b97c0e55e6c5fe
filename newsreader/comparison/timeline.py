"""The timeline: the dates that either article gives, and what each puts there.

Dates are ordered by where they begin; of those that begin together the longer
stretch of time comes first, so that a month stands before its days. Dates
that could not be resolved are left out.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import TOLD, Kind
from newsreader.comparison.model import Mention
from newsreader.language.sentence import sentences
from newsreader.side import Pair

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison, DateMention
    from newsreader.side import Side

_DATED = TOLD | {Kind.TITLE, Kind.DEK, Kind.CAPTION, Kind.HEADING}
"""The kinds whose dates belong to the story: not the day on which it was printed."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A date as one article gives it, with the sentence that gives it."""

    date: DateMention
    sentence: Mention


@dataclass(frozen=True, slots=True)
class Moment:
    """One date or interval of the story."""

    iso: str
    """ISO 8601, at the precision known; an interval as start/end."""
    told: Pair[tuple[Telling, ...]]
    """What each article puts there, in reading order; empty where it puts nothing."""

    @property
    def shared(self) -> bool:
        """Whether both articles give it."""
        return bool(self.told.left and self.told.right)


def timeline(comparison: Comparison) -> tuple[Moment, ...]:
    """All moments that either article gives, earliest first."""
    told: defaultdict[str, Pair[list[Telling]]] = defaultdict(lambda: Pair([], []))
    for date in comparison.dates:
        side, index = date.mention.side, date.mention.paragraph_index
        if date.iso and comparison.articles[side].paragraphs[index].kind in _DATED:
            told[date.iso][side].append(Telling(date, _sentence(comparison, date.mention)))
    return tuple(
        Moment(iso, tellings.map(tuple))
        for iso, tellings in sorted(told.items(), key=lambda entry: _order(entry[0]))
    )


def _order(iso: str) -> tuple[str, int, str]:
    """Sorts by the beginning; a year before its months, a month before its days.

    A shorter ISO form is a prefix of what lies within it, and so sorts first;
    an interval comes before the single day on which it begins.
    """
    start, _, end = iso.partition("/")
    return start, 0 if end else 1, end


def _sentence(comparison: Comparison, mention: Mention) -> Mention:
    """The sentence in which a mention stands; the whole paragraph if it runs over two."""
    side: Side = mention.side
    text = comparison.articles[side].paragraphs[mention.paragraph_index].text
    start_char, end_char = next(
        (
            (start_char, end_char)
            for start_char, end_char in sentences(text)
            if start_char <= mention.start_char and mention.end_char <= end_char
        ),
        (0, len(text)),
    )
    span = text[start_char:end_char]
    return Mention(side, mention.paragraph_index, start_char, end_char, span)
