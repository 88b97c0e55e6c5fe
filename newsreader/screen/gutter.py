"""The gutter: the strip between the panes that shows what is linked to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from newsreader.screen.drawing import Drawing, Manner, draw_gutter
from newsreader.screen.gutter_cell import link_at
from newsreader.screen.measure import WIDE
from newsreader.screen.palette import Depth
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.color import Color
    from textual import events

    from newsreader.screen.gutter_cell import Cell, Grid, Shade
    from newsreader.screen.joint import Joint
    from newsreader.screen.palette import Palette


class Gutter(Widget):
    """Shows a grid of cells; draws it anew whenever it is given joints."""

    class Picked(Message):
        """A link was clicked."""

        def __init__(self, link_index: int, side: Side) -> None:
            self.link_index = link_index
            self.side = side
            """The side near which it was clicked, and where it has an end in view."""
            super().__init__()

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Gutter {
        width: 5;
        height: 1fr;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._joints: Sequence[Joint] = ()
        self._rows = 0
        """Rows of the view that the links are in."""
        self._palette: Palette | None = None
        self._grid: Grid | None = None
        self._base = Style.null()
        self._segments: dict[tuple[object, ...], Segment] = {}
        """Cells in the present colours, by all of them but their link."""
        self._hovered: int | None = None
        """The index of the link that the mouse is over."""

    def show(self, joints: Sequence[Joint], height: int) -> None:
        """Draw the links in view.

        Args:
            joints: The links.
            height: Rows of that view: between two layouts not those of this widget.
        """
        self._joints = joints
        self._rows = height
        self._hovered = None
        self._redraw()

    def _lit(self, joint: Joint) -> Joint:
        """A link as it is drawn: like the current one while the mouse is over it."""
        return joint._replace(current=joint.current or joint.link_index == self._hovered)

    def colour(self, palette: Palette) -> None:
        """Draw in other colours."""
        self._palette = palette
        self._segments.clear()
        self._redraw()

    def notify_style_update(self) -> None:
        """Draw on another background."""
        super().notify_style_update()
        self._segments.clear()
        self._redraw()

    def on_resize(self) -> None:
        """Draw for another size, unless what is drawn has it already."""
        if self._grid and (len(self._grid[0]), len(self._grid)) != self.size:
            self._redraw()

    def _redraw(self) -> None:
        """Drop the grid, to be drawn when it is next seen."""
        self._grid = None
        self.refresh()

    # The mouse

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Light up the link under the mouse."""
        self._hover(self._link_under(event))

    def on_leave(self) -> None:
        """Light up none."""
        self._hover(None)

    def on_click(self, event: events.Click) -> None:
        """Tell which link was clicked."""
        link_index = self._link_under(event)
        for joint in self._joints:
            if joint.link_index == link_index:
                self.post_message(self.Picked(link_index, self._side_of(joint, event.x)))

    def _hover(self, link_index: int | None) -> None:
        """Light up another link."""
        if link_index != self._hovered:
            self._hovered = link_index
            self._redraw()

    def _link_under(self, event: events.MouseEvent) -> int | None:
        """The index of the link under the mouse."""
        return None if self._grid is None else link_at(self._grid, event.y, event.x)

    def _side_of(self, joint: Joint, column: int) -> Side:
        """The side of a link's only end in view, or the nearer one of both."""
        seen = [side for side in Side if joint.in_view(side, self._rows)]
        if len(seen) == 1:
            return seen[0]
        return Side.LEFT if column < self.size.width / 2 else Side.RIGHT

    def render_line(self, y: int) -> Strip:
        """One row of cells."""
        width = self.size.width
        palette = self._palette
        if palette is None or not width:
            return Strip.blank(width, self.rich_style)
        if self._grid is None:
            self._base = self.rich_style
            lanes = width >= WIDE and palette.depth is not Depth.NONE
            manner = Manner.LANES if lanes else Manner.CHIPS
            drawing = Drawing(width, self._rows, manner, ribbons=palette.hued)
            joints = [self._lit(joint) for joint in self._joints]
            self._grid = draw_gutter(joints, drawing)
        if y >= len(self._grid):
            return Strip.blank(width, self._base)
        cells = self._grid[y]
        return Strip([self._segment(cell, palette) for cell in cells], width).simplify()

    def _segment(self, cell: Cell, palette: Palette) -> Segment:
        """A cell in colours; there are few of them, which each step shows in other places."""
        key = cell[:4]
        segment = self._segments.get(key)
        if segment is None:
            segment = self._segments[key] = _segment(cell, self._base, palette)
        return segment


def _segment(cell: Cell, base: Style, palette: Palette) -> Segment:
    """A cell in colours."""
    if cell.ink is None and cell.ground is None:
        return Segment(cell.glyph, base)
    ink = _tint(cell.ink, palette) if cell.filled else _line(cell.ink, palette)
    return Segment(cell.glyph, base + Style(color=ink, bgcolor=_tint(cell.ground, palette)))


def _tint(shade: Shade | None, palette: Palette) -> Color | None:
    """The colour of a ribbon."""
    if shade is None:
        return None
    hue = palette.hue(shade.number)
    return hue.current_tint if shade.current else hue.tint


def _line(shade: Shade | None, palette: Palette) -> Color | None:
    """The colour of a line."""
    if shade is None:
        return None
    hue = palette.hue(shade.number)
    return hue.faint if shade.faint else hue.line
