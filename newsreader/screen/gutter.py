"""The gutter: the strip between the panes that shows what is linked to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from newsreader.screen.drawing import NARROW, WIDE, Drawing, Manner, draw_gutter
from newsreader.screen.palette import Depth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.color import Color

    from newsreader.screen.gutter_cell import Cell, Grid, Shade
    from newsreader.screen.joint import Joint
    from newsreader.screen.palette import Palette

WIDE_FROM = 120
"""Columns of the terminal from which the gutter has room for lanes."""


class Gutter(Widget):
    """Shows a grid of cells; draws it anew whenever it is given joints."""

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
        self._palette: Palette | None = None
        self._grid: Grid | None = None
        self._base = Style.null()

    def show(self, joints: Sequence[Joint]) -> None:
        """Draw the links in view."""
        self._joints = joints
        self._redraw()

    def colour(self, palette: Palette) -> None:
        """Draw in other colours."""
        self._palette = palette
        self._redraw()

    def notify_style_update(self) -> None:
        """Draw on another background."""
        super().notify_style_update()
        self._redraw()

    def on_resize(self) -> None:
        """Draw for another size."""
        self._redraw()

    def _redraw(self) -> None:
        """Drop the grid, to be drawn when it is next seen."""
        self._grid = None
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of cells."""
        width, height = self.size
        palette = self._palette
        if palette is None or not width:
            return Strip.blank(width, self.rich_style)
        if self._grid is None:
            self._base = self.rich_style
            lanes = width >= WIDE and palette.depth is not Depth.NONE
            manner = Manner.LANES if lanes else Manner.CHIPS
            drawing = Drawing(width, height, manner, ribbons=palette.tinted)
            self._grid = draw_gutter(self._joints, drawing)
        if y >= len(self._grid):
            return Strip.blank(width, self._base)
        cells = self._grid[y]
        return Strip([_segment(cell, self._base, palette) for cell in cells], width).simplify()


def gutter_width(terminal_width: int) -> int:
    """Columns of the gutter on a terminal of `terminal_width`."""
    return WIDE if terminal_width >= WIDE_FROM else NARROW


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
