"""Timeline: the dates of the story, earliest first, and what each article puts there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.timeline import timeline
from newsreader.export import wording
from newsreader.export.choice import SectionName
from newsreader.export.document.block import Block, Grid, Line, Prose, Section, line, strong
from newsreader.export.document.excerpt import excerpt
from newsreader.export.reference import place
from newsreader.language.iso import iso_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Comparison
    from newsreader.comparison.timeline import Moment, Telling
    from newsreader.export.choice import Choice


def timeline_section(comparison: Comparison, choice: Choice) -> Iterator[Section]:
    """When what happened, as each article tells it."""
    blocks = tuple(_blocks(comparison, choice.excerpt_words))
    yield Section(SectionName.TIMELINE, "Timeline", blocks)


def _blocks(comparison: Comparison, words: int | None) -> Iterator[Block]:
    """The table; dates that could not be resolved are not in it."""
    moments = timeline(comparison)
    if not moments:
        yield Prose(line(wording.NO_DATES))
        return
    yield Grid(("When", "A", "B"), tuple(_cells(moment, words) for moment in moments))


def _cells(moment: Moment, words: int | None) -> tuple[Line, ...]:
    """A moment's row in the table."""
    when = iso_in_words(moment.iso)
    shown = strong(when) if moment.shared else when
    return line(shown), *moment.told.map(lambda tellings: _told(tellings, words))


def _told(tellings: tuple[Telling, ...], words: int | None) -> Line:
    """The sentences in which one article gives a date, each once, with their places."""
    sentences = dict.fromkeys(telling.sentence for telling in tellings)
    parts = [
        part
        for one in sentences
        for part in (" · ", strong(place(one)), ": ", excerpt(one.text, words))
    ]
    return line(*parts[1:])
