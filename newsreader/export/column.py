"""The widths of a table's columns, in cells of a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

MIN_COLUMN_CELLS = 4
"""Cells below which a column cannot be read."""


def column_widths(wanted: Sequence[int], available_cells: int) -> tuple[int, ...]:
    """The width of each column, so that as many as can be are as wide as they want.

    Columns that want less than an even share get what they want; the others
    share what those leave, evenly.

    Args:
        wanted: The cells that each column would fill.
        available_cells: The cells for all of them, without what stands between.
    """
    widths = [0] * len(wanted)
    left, remaining = available_cells, len(wanted)
    for index in sorted(range(len(wanted)), key=wanted.__getitem__):
        widths[index] = max(min(wanted[index], left // remaining), MIN_COLUMN_CELLS)
        left -= widths[index]
        remaining -= 1
    return tuple(widths)
