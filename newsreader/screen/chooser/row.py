"""The rows of the chooser's list: stories one under another, then what stands alone.

Every row is one line of the screen. Knows nothing of how a row is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.export.catalogue_wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.story import Catalogue


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    report_index: int | None = None
    """The report that it shows; None for a heading or a blank line."""
    story_number: int = 0
    """The number of its story, from 1; 0 for none."""
    leads: bool = False
    """Whether it is the first of its story."""
    heading: str = ""


def rows_of(catalogue: Catalogue) -> tuple[Row, ...]:
    """The rows of a catalogue, a blank line over each story but the first."""
    return tuple(_rows(catalogue))[1:]


def _rows(catalogue: Catalogue) -> Iterator[Row]:
    """The rows, each story after a blank line."""
    for number, story in enumerate(catalogue.stories, 1):
        yield Row()
        for place, index in enumerate(story):
            yield Row(index, number, leads=place == 0)
    if catalogue.alone:
        alone = counted(len(catalogue.alone), "article")
        yield Row()
        yield Row(heading=f"Alone: {alone} that no other tells the story of")
        yield from (Row(index) for index in catalogue.alone)
