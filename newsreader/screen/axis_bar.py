"""The one scroll bar of both panes, which is a map of both articles as well.

It stands for the axis, not for an article. Marks at its right edge show what is
linked, bars across it where hits are, its handle what is in view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.scrollbar import ScrollBar, ScrollDown, ScrollTo, ScrollUp
from textual.strip import Strip

from newsreader.screen.minimap import MapCell, Span, cells_in_view, draw_map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.color import Color

_LINKED = {(True, True): "▐", (True, False): "▝", (False, True): "▗", (False, False): " "}
"""The mark of a cell by whether its halves are linked: the handle shows beside it."""
_POSSIBLE = "▕"
HIT = "━"
"""Stands on the map where a hit is."""


class AxisBar(ScrollBar):
    """A scroll bar that reports instead of scrolling its parent."""

    DEFAULT_CSS = """
    AxisBar {
        width: 1;
        height: 1fr;

        & > .axis-bar--linked {
            color: $secondary;
        }
        & > .axis-bar--hit {
            color: $accent;
            text-style: bold;
        }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"axis-bar--hit", "axis-bar--linked"}

    class Dragged(Message):
        """The handle was dragged."""

        def __init__(self, step: int) -> None:
            self.step = step
            """Where on the axis the handle now stands."""
            super().__init__()

    class Paged(Message):
        """The bar was clicked above or below the handle."""

        def __init__(self, pages: int) -> None:
            self.pages = pages
            """1 for below, -1 for above."""
            super().__init__()

    class HitPicked(Message):
        """A hit was clicked on the map."""

        def __init__(self, hit_index: int) -> None:
            self.hit_index = hit_index
            """The index that it was shown with."""
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self._linked: Sequence[Span] = ()
        self._possible: Sequence[Span] = ()
        self._hits: Sequence[tuple[float, int]] = ()
        self._cells: list[MapCell] | None = None
        """The map, without the view."""
        self._drawn: list[Strip] | None = None
        """The bar as it looks now."""

    # What it shows

    def show(self, step: int, length: int, view_height: int) -> None:
        """Set the handle."""
        before = self._view
        self.window_virtual_size = length + view_height
        self.window_size = view_height
        self.position = step
        if self._view != before:
            self._drawn = None

    def show_linked(self, linked: Sequence[Span], possible: Sequence[Span]) -> None:
        """Show which parts of the articles are strongly linked, and which may be linked."""
        self._linked, self._possible = linked, possible
        self._redraw()

    def show_hits(self, hits: Sequence[tuple[float, int]]) -> None:
        """Show where hits are; none clears them.

        Args:
            hits: How far along each is, 0 to 1, and its index.
        """
        self._hits = hits
        self._redraw()

    def watch_mouse_over(self) -> None:
        """Draw the handle in other colours under the mouse."""
        self._drawn = None

    def watch_grabbed(self) -> None:
        """Draw the handle in other colours while it is held."""
        self._drawn = None

    def _redraw(self) -> None:
        """Drop the map, to be drawn when it is next seen."""
        self._cells = self._drawn = None
        self.refresh()

    def notify_style_update(self) -> None:
        """Draw in other colours."""
        super().notify_style_update()
        self._drawn = None
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One cell of the map, on the handle or beside it."""
        if y >= self.size.height:
            return Strip.blank(self.size.width, self.rich_style)
        if self._drawn is None or len(self._drawn) != self.size.height:
            self._drawn = self._draw()
        return self._drawn[y]

    def _draw(self) -> list[Strip]:
        """The whole bar: its colours are looked up once, since every step draws it anew."""
        height = self.size.height
        if self._cells is None or len(self._cells) != height:
            self._cells = draw_map(self._linked, self._possible, self._hits, height)
        cells, view = self._cells, self._view
        handle, ground = self._colours()
        linked = self.get_component_rich_style("axis-bar--linked", partial=True)
        hit = self.get_component_rich_style("axis-bar--hit", partial=True)
        on_handle = Style(bgcolor=handle.rich_color, reverse=self.app.no_color)
        beside = Style(bgcolor=ground.rich_color)
        strips = []
        for y, cell in enumerate(cells):
            style = on_handle if y in view else beside
            style += Style.from_meta({"@mouse.down": self._action(y, view, cell)})
            glyph = _glyph(cell)
            ink = linked if cell.hit is None else hit
            strip = Strip([Segment(glyph, style + ink)])
            strips.append(strip.adjust_cell_length(self.size.width, style))
        return strips

    @property
    def _view(self) -> range:
        """The cells of the handle."""
        length = self.window_virtual_size - self.window_size
        return cells_in_view(round(self.position), length, self.window_size, self.size.height)

    def _action(self, y: int, view: range, cell: MapCell) -> str:
        """What a press of the mouse does on a cell."""
        if y in view:
            return "grab"
        if cell.hit is not None:
            return f"pick_hit({cell.hit})"
        return "scroll_up" if y < view.start else "scroll_down"

    def _colours(self) -> tuple[Color, Color]:
        """The colours of the handle and of what is around it."""
        styles = self.styles
        if self.grabbed:
            pair = styles.scrollbar_color_active, styles.scrollbar_background_active
        elif self.mouse_over:
            pair = styles.scrollbar_color_hover, styles.scrollbar_background_hover
        else:
            pair = styles.scrollbar_color, styles.scrollbar_background
        handle, ground = (self.background_colors[0] + colour for colour in pair)
        return handle, ground

    # What the mouse does

    def action_pick_hit(self, hit_index: int) -> None:
        """Report a click on a hit."""
        self.post_message(self.HitPicked(hit_index))

    def on_scroll_to(self, message: ScrollTo) -> None:
        """Report a drag."""
        message.stop()
        if message.y is not None:
            self.post_message(self.Dragged(round(message.y)))

    def on_scroll_up(self, message: ScrollUp) -> None:
        """Report a click above the handle."""
        message.stop()
        self.post_message(self.Paged(-1))

    def on_scroll_down(self, message: ScrollDown) -> None:
        """Report a click below the handle."""
        message.stop()
        self.post_message(self.Paged(1))


def _glyph(cell: MapCell) -> str:
    """What stands in a cell: a hit, or else strong links, or else possible ones."""
    if cell.hit is not None:
        return HIT
    if cell.faint and not (cell.upper or cell.lower):
        return _POSSIBLE
    return _LINKED[cell.upper, cell.lower]
