"""The timeline: the dates of both articles in order, and what each puts there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.comparison.timeline import Moment, timeline
from newsreader.language.iso import iso_in_words
from newsreader.screen.table import GAP, MUTED, Group, Row, beside, lines, wrapped
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.comparison.model import Comparison
    from newsreader.comparison.timeline import Telling

TOLD_LINES = 3
MOST_WIDTH = 100
BOTH = "both"


def timeline_groups(comparison: Comparison) -> tuple[Group, ...]:
    """All moments in one group, earliest first."""
    return (Group("Dates", tuple(_row(moment) for moment in timeline(comparison))),)


def _row(moment: Moment) -> Row:
    """A row that leads to the dates in the text, left first."""
    tellings = [telling for told in moment.told for telling in told]
    told = tuple(telling.sentence.text for telling in tellings)
    mentions = tuple(telling.date.mention for telling in tellings)
    return Row(iso_in_words(moment.iso), partial(moment_content, moment), mentions, told)


def moment_content(moment: Moment, width: int) -> Content:
    """The date over the sentences that give it, each after its article's letter."""
    width = min(width, MOST_WIDTH)
    day = Content(iso_in_words(moment.iso)).truncate(width, ellipsis=True).stylize("bold")
    if moment.shared and day.cell_length + GAP + len(BOTH) <= width:
        day += Content(" " * GAP + BOTH).stylize("$text-success")
    told = [
        _told(side, telling, repeated=index > 0, width=width)
        for side in Side
        for index, telling in enumerate(_distinct(moment.told[side]))
    ]
    return lines(day, *told)


def _distinct(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings without those of a sentence that has been told already."""
    return list({telling.sentence: telling for telling in tellings}.values())


def _told(side: Side, telling: Telling, *, repeated: bool, width: int) -> Content:
    """A sentence, the words that give the date standing out; the letter only once a side."""
    letter = Content(" " if repeated else side.label).stylize(MUTED)
    room = max(1, width - len(side.label) - GAP)
    told = wrapped(telling.sentence.text, room, TOLD_LINES)
    return beside(([letter], len(side.label)), (told, room))
