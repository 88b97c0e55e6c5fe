"""Draws the rows of the chooser's list.

A story is drawn as linked paragraphs are: its number and a bar, in one of the
eight hues.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsreader.export import catalogue_wording as wording
from newsreader.screen.chooser.column import GAP, LIKENESS, MARK, outlet
from newsreader.screen.drawable import drawable
from newsreader.screen.head import ellipsised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.screen.chooser.column import Columns
    from newsreader.screen.chooser.row import Row
    from newsreader.screen.palette import Palette
    from newsreader.story import Catalogue

BAR = "▐"
MARKED = "●"


@dataclass(frozen=True, slots=True)
class Look:
    """The styles of a row's parts."""

    base: Style
    cursor: Style
    """Added to the row under the cursor."""
    quiet: Style
    """What is read second."""
    heading: Style
    mark: Style


@dataclass(frozen=True, slots=True)
class Painter:
    """Draws rows for one width and one set of colours."""

    catalogue: Catalogue
    columns: Columns
    width: int
    look: Look
    palette: Palette

    def paint(self, row: Row, *, pointed: bool, marked: bool) -> Strip:
        """A row in exactly `width` cells.

        Args:
            row: What it shows.
            pointed: Whether the cursor is on it.
            marked: Whether it is marked.
        """
        base = self.look.base + self.look.cursor if pointed else self.look.base
        if row.report_index is None:
            blank = " " * (MARK + self.columns.number + 2)
            segments = [Segment(blank + row.heading, base + self.look.heading)]
        else:
            segments = list(self._cells(row, row.report_index, base, marked=marked))
        return Strip(segments).adjust_cell_length(self.width, base)

    def _cells(self, row: Row, index: int, base: Style, *, marked: bool) -> Iterator[Segment]:
        """The cells of a report's row, from the left."""
        report = self.catalogue.reports[index]
        columns = self.columns
        yield Segment(f" {MARKED} " if marked else " " * MARK, base + self.look.mark)
        yield from self._story(row, base)
        likeness = wording.alikeness(self.catalogue, index)
        yield Segment(f" {likeness:>{LIKENESS}}", base + self.look.quiet)
        yield Segment(_cell(outlet(report), columns.outlet), base)
        if columns.day:
            yield Segment(_cell(wording.day(report), columns.day), base + self.look.quiet)
        title = drawable(wording.title(report))
        yield Segment(_cell(title, columns.title), base + Style(bold=row.leads or None))

    def _story(self, row: Row, base: Style) -> Iterator[Segment]:
        """The number of a story, on its first row, and its bar."""
        width = self.columns.number
        if not row.story_number:
            yield Segment(" " * (width + 1), base)
            return
        hue = base + Style(color=self.palette.hue(row.story_number).line)
        number = str(row.story_number) if row.leads else ""
        yield Segment(f"{number:>{width}}", hue + Style(bold=True))
        yield Segment(BAR, hue)


def _cell(text: str, width: int) -> str:
    """The gap before a column, and a text in exactly `width` cells."""
    shown = ellipsised(text, width)
    return " " * GAP + shown + " " * (width - cell_len(shown))
