"""The chooser's list, with a cursor and marks. As quick for five thousand rows as for five."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.style import Style
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from newsreader.screen.chooser.column import MARK, Needs
from newsreader.screen.chooser.painter import Look, Painter
from newsreader.screen.chooser.row import Row, rows_of
from newsreader.screen.palette import Depth, make_palette

if TYPE_CHECKING:
    from textual.events import Click

    from newsreader.story import Catalogue

DOUBLE = 2
"""Clicks that open what was clicked."""


class Shelf(ScrollView, can_focus=True, inherit_bindings=False):
    """The rows of a catalogue.

    It binds no keys: the screen's commands move the cursor, each done before
    the next key is looked at.
    """

    COMPONENT_CLASSES: ClassVar = {
        "shelf--cursor",
        "shelf--heading",
        "shelf--mark",
        "shelf--quiet",
    }

    cursor: reactive[int] = reactive(0)
    """The row under the cursor; always one that shows a report, if any does."""
    marked: reactive[tuple[int, ...]] = reactive(())
    """The marked reports, in the order in which they were marked."""

    class Pointed(Message):
        """The cursor is on another row."""

    class Opened(Message):
        """A row was clicked twice."""

    class MarkAskedFor(Message):
        """The place for the mark of a row was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self._catalogue: Catalogue | None = None
        self._rows: tuple[Row, ...] = ()
        self._firsts: list[int] = []
        """The first row of each story, and of those that stand alone."""
        self._needs = Needs(0, 0, 0)
        self._painter: Painter | None = None

    # What it shows

    def show(self, catalogue: Catalogue) -> None:
        """Show a catalogue, the cursor on its first report."""
        self._catalogue = catalogue
        self._rows = rows_of(catalogue)
        self._firsts = [
            at
            for at, (above, row) in enumerate(pairwise((Row(), *self._rows)))
            if above.report_index is None and row.report_index is not None
        ]
        self._needs = Needs.of(catalogue)
        self.virtual_size = Size(0, len(self._rows))
        self._forget()
        self.go_start()
        self.post_message(self.Pointed())

    @property
    def report_index(self) -> int | None:
        """The report under the cursor."""
        return self._rows[self.cursor].report_index if self._rows else None

    def point_at(self, report_index: int) -> None:
        """Put the cursor on a report."""
        found = (at for at, row in enumerate(self._rows) if row.report_index == report_index)
        self.cursor = next(found, self.cursor)

    # Moving

    def move(self, rows: int) -> None:
        """Move the cursor by as many reports, up for less than 0."""
        step = 1 if rows > 0 else -1
        for _ in range(abs(rows)):
            self.cursor = self._report_row(self.cursor + step, step)

    def move_page(self, pages: float) -> None:
        """Move the cursor by so many screens, up for less than 0."""
        rows = round(pages * max(1, self.size.height - 1))
        target = min(max(0, self.cursor + rows), max(0, len(self._rows) - 1))
        self.cursor = self._report_row(target, 1 if rows > 0 else -1)

    def move_story(self, step: int) -> None:
        """Move the cursor to the first article of the next story, or back to a first one."""
        if step > 0:
            ahead = (row for row in self._firsts if row > self.cursor)
        else:
            ahead = (row for row in reversed(self._firsts) if row < self.cursor)
        self.cursor = next(ahead, self.cursor)

    def go_start(self) -> None:
        """Put the cursor on the first report."""
        self.cursor = self._report_row(0, 1)
        self.scroll_to(y=0, animate=False)

    def go_end(self) -> None:
        """Put the cursor on the last report."""
        self.cursor = self._report_row(len(self._rows) - 1, -1)

    def _report_row(self, row_index: int, step: int) -> int:
        """The first row that shows a report, from one on; where the cursor is if there is none."""
        while 0 <= row_index < len(self._rows):
            if self._rows[row_index].report_index is not None:
                return row_index
            row_index += step
        return self.cursor

    def watch_cursor(self) -> None:
        """Bring the row under the cursor into view, the heading over it too."""
        self.refresh()
        above = Region(0, max(0, self.cursor - 1), 1, min(2, self.cursor + 1))
        self.scroll_to_region(above, animate=False, force=True)
        self.post_message(self.Pointed())

    def watch_marked(self) -> None:
        """Draw the marks."""
        self.refresh()

    # The mouse

    def on_click(self, event: Click) -> None:
        """Put the cursor on a row; two clicks open it, one in front of it marks it."""
        row_index = event.y + round(self.scroll_y)
        if not (0 <= row_index < len(self._rows)) or self._rows[row_index].report_index is None:
            return
        self.cursor = row_index
        if event.x < MARK:
            self.post_message(self.MarkAskedFor())
        elif event.chain == DOUBLE:
            self.post_message(self.Opened())

    # Painting

    def render_line(self, y: int) -> Strip:
        """The row at a distance from the top."""
        row_index = y + round(self.scroll_y)
        painter = self._ready_painter()
        if painter is None or row_index >= len(self._rows):
            return Strip.blank(self.size.width, self.rich_style)
        row = self._rows[row_index]
        return painter.paint(
            row, pointed=row_index == self.cursor, marked=row.report_index in self.marked
        )

    def _ready_painter(self) -> Painter | None:
        """The painter for the present width and colours; None before there is anything."""
        width = self.scrollable_content_region.width
        if self._catalogue is None or not width:
            return None
        if self._painter is None or self._painter.width != width:
            background = self.background_colors[1]
            foreground = background.blend(self.colors[3], 1, alpha=1.0)
            palette = make_palette(
                background.rgb, foreground.rgb, self._depth(), dark=self.app.current_theme.dark
            )
            columns = self._needs.fit(width)
            self._painter = Painter(self._catalogue, columns, width, self._look(), palette)
        return self._painter

    def _look(self) -> Look:
        """The styles that the style sheet gives."""
        cursor = self.get_component_rich_style("shelf--cursor", partial=True)
        if self.app.no_color:
            cursor = Style(bold=True, underline=True)
        return Look(
            base=self.rich_style,
            cursor=cursor,
            quiet=self.get_component_rich_style("shelf--quiet", partial=True),
            heading=self.get_component_rich_style("shelf--heading", partial=True),
            mark=self.get_component_rich_style("shelf--mark", partial=True),
        )

    def _depth(self) -> Depth:
        """How many colours can be shown."""
        if self.app.no_color:
            return Depth.NONE
        if self.app.is_headless:
            return Depth.TRUE
        return Depth.of(self.app.console.color_system)

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        self._forget()
        self.watch_cursor()

    def notify_style_update(self) -> None:
        """Paint anew when the theme changes."""
        super().notify_style_update()
        self._forget()

    def _forget(self) -> None:
        """Paint everything anew."""
        self._painter = None
        self.refresh()
