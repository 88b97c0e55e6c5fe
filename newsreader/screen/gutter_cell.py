"""The cells of which the gutter is drawn, without colours.

A cell says which group its glyph and its ground belong to; whoever shows it
looks the colours up.
"""

from __future__ import annotations

from typing import NamedTuple


class Shade(NamedTuple):
    """The colours of one group."""

    number: int
    current: bool = False
    """In the colours of the current link."""
    faint: bool = False
    """In the colours of a possible link."""


class Cell(NamedTuple):
    """One cell of the gutter."""

    glyph: str = " "
    ink: Shade | None = None
    """Whose colour the glyph has."""
    filled: bool = False
    """The glyph is part of a ribbon: in the tint of its group, not the line's colour."""
    ground: Shade | None = None
    """Whose tint is behind the glyph."""
    link: int | None = None
    """The index of the link that is drawn there."""


BLANK = Cell()
Grid = list[list[Cell]]
"""Rows of cells."""


def link_at(grid: Grid, row: int, column: int) -> int | None:
    """The index of the link drawn at a cell, or beside it: a line is thin to point at."""
    if not 0 <= row < len(grid):
        return None
    cells = grid[row]
    near = (column, column - 1, column + 1)
    links = (cells[each].link for each in near if 0 <= each < len(cells))
    return next((link for link in links if link is not None), None)


NORTH, EAST, SOUTH, WEST = 1, 2, 4, 8
"""The sides of a cell that a stroke joins; their sum names a glyph."""

_LIGHT = " ╵╶╰╷│╭├╴╯─┴╮┤┬┼"
_HEAVY = " ╹╺┗╻┃┏┣╸┛━┻┓┫┳╋"
_BROKEN = {NORTH | SOUTH: "┆", EAST | WEST: "╌"}
_HEAVY_BROKEN = {NORTH | SOUTH: "┇", EAST | WEST: "╍"}


def stroke(sides: int, *, heavy: bool = False, broken: bool = False) -> str:
    """The glyph that joins the given sides of a cell.

    Args:
        sides: A sum of NORTH, EAST, SOUTH and WEST.
        heavy: A thick line instead of a thin one.
        broken: A dashed line instead of a solid one; bends are never dashed.
    """
    if broken:
        dashed = (_HEAVY_BROKEN if heavy else _BROKEN).get(sides)
        if dashed:
            return dashed
    return (_HEAVY if heavy else _LIGHT)[sides]
