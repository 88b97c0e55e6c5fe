"""The gutter drawn: from links in view to a grid of cells.

Three ways to show a link, by what there is room and colour for: a *ribbon*
between paragraphs that nearly face each other, a *lane* between others (solid
on the reading chain, dashed off it, thick for the current link), and a *stub*,
an arrow beside the number: ▲ ▼ where the partner is out of view, ↑ ↓ where it
is in view and the line to it is not drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from newsreader.screen.gutter_cell import EAST, WEST, Cell, Grid, Shade, stroke
from newsreader.screen.lane import Lane, assign_lanes, telling
from newsreader.screen.ribbon import draw_ribbons, is_ribbon
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.screen.joint import Joint

LEAST_WIDTH = 3
"""A line at the edge and two arrows."""


class Manner(Enum):
    """How links are drawn where paragraphs do not face each other."""

    LANES = "lanes"
    CHIPS = "chips"
    """Arrows only."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a gutter is to look like."""

    width: int
    height: int
    manner: Manner
    ribbons: bool
    """Whether there are tints to fill a ribbon with."""


def draw_gutter(joints: Sequence[Joint], drawing: Drawing) -> Grid:
    """Draw the links in view.

    Args:
        joints: Links with at least one end in view.
        drawing: The size and the manner.

    Returns:
        `drawing.height` rows of `drawing.width` cells; blank where an arrow with its line
        would not fit, as before a gutter has got its width.
    """
    if drawing.width < LEAST_WIDTH:
        return draw_ribbons((), drawing.width, drawing.height)
    ribbons, level, lines, cut = _sort(joints, drawing)
    grid = draw_ribbons(ribbons, drawing.width, drawing.height)
    lanes: list[Lane] = []
    if drawing.manner is Manner.LANES:
        lanes, lines = assign_lanes(lines, drawing.width, _stub_cells(cut, drawing))
    _draw_lanes(grid, [*(Lane(joint, 0) for joint in level), *lanes])
    for joint in sorted([*lines, *cut], key=telling):
        _draw_stubs(grid, joint)
    return grid


def _sort(joints: Iterable[Joint], drawing: Drawing) -> tuple[list[Joint], ...]:
    """Ribbons; lines straight across; other lines; those with an end out of view."""
    ribbons: list[Joint] = []
    level: list[Joint] = []
    lines: list[Joint] = []
    cut: list[Joint] = []
    for joint in joints:
        if drawing.ribbons and is_ribbon(joint):
            ribbons.append(joint)
        elif not all(joint.in_view(side, drawing.height) for side in Side):
            cut.append(joint)
        else:
            (level if joint.level else lines).append(joint)
    return ribbons, level, lines, cut


def _draw_lanes(grid: Grid, lanes: Iterable[Lane]) -> None:
    """Draw lines, the most telling on top; those of one group join.

    Where lines of two groups cross, the upper one passes unbroken: a glyph
    that joined them would say that they meet.
    """
    width = len(grid[0]) if grid else 0
    sides_at: dict[tuple[int, int], tuple[int, int]] = {}
    for lane in sorted(lanes, key=lambda lane: telling(lane.joint)):
        joint = lane.joint
        for row, column, sides in lane.strokes(width):
            number, joined = sides_at.get((row, column), (0, 0))
            if number == joint.number:
                sides |= joined  # noqa: PLW2901 - the strokes of one group are one line
            sides_at[row, column] = joint.number, sides
            glyph = stroke(sides, heavy=joint.current, broken=not joint.on_chain)
            _put(grid, row, column, glyph, joint)


def _draw_stubs(grid: Grid, joint: Joint) -> None:
    """Draw an arrow at each end in view, pointing to the other."""
    height, width = len(grid), len(grid[0])
    for side in Side:
        if not joint.in_view(side, height):
            continue
        cells = grid[joint.rows[side]]
        edge, first, second = _stub_columns(side, width)
        row = joint.rows[side]
        arrow = _arrow(joint, side, height)
        if joint.in_view(side.other, height) and cells[first].ink:
            # Both show the number: no other line is broken to say where the partner is.
            if not cells[edge].ink:
                _put(grid, row, edge, arrow, joint)
            continue
        taken = cells[first].glyph in _ARROWS and cells[first].glyph != arrow
        column = second if taken or _is_current(cells[first]) else first
        if not _is_current(cells[edge]):
            _put(grid, row, edge, stroke(EAST | WEST, heavy=joint.current), joint)
        _put(grid, row, column, arrow, joint)


_ARROWS = frozenset("▲▼↑↓")


def _is_current(cell: Cell) -> bool:
    """Whether a cell belongs to the line of the current link."""
    return cell.ink is not None and not cell.filled and cell.ink.current


def _stub_columns(side: Side, width: int) -> tuple[int, int, int]:
    """From the pane inwards: a dash, an arrow, another for the other way."""
    return (0, 1, 2) if side is Side.LEFT else (width - 1, width - 2, width - 3)


def _stub_cells(joints: Iterable[Joint], drawing: Drawing) -> dict[tuple[int, int], int]:
    """The cells that stubs need, with the number of their group."""
    return {
        (joint.rows[side], column): joint.number
        for joint in joints
        for side in Side
        if joint.in_view(side, drawing.height)
        for column in _stub_columns(side, drawing.width)[:2]
    }


def _arrow(joint: Joint, side: Side, height: int) -> str:
    """The arrow at one end of a link."""
    below = joint.rows[side.other] > joint.rows[side]
    if joint.in_view(side.other, height):
        return "↓" if below else "↑"
    return "▼" if below else "▲"


def _put(grid: Grid, row: int, column: int, glyph: str, joint: Joint) -> None:
    """Put a glyph on the grid, over what is there of a ribbon."""
    old = grid[row][column]
    shade = Shade(joint.number, joint.current, faint=not (joint.strong or joint.current))
    grid[row][column] = Cell(glyph, shade, ground=_ground(old), link=joint.link_index)


def _ground(cell: Cell) -> Shade | None:
    """What is behind a glyph put on a cell: a ribbon only where it fills the cell."""
    return None if cell.filled else cell.ground
