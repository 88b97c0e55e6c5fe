"""Which number stands beside which line of a linked paragraph.

A paragraph's numbers stand below each other, from its first visible line on:
what is read first tells at once what is linked, and a lane in the gutter
meets its number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NUMBER_CELLS = 3
"""Cells that a number may take."""
WIDTH = NUMBER_CELLS + 1
"""Cells of the column in which numbers stand, one of which keeps them off the text."""
MORE = "+"
"""Follows the last number shown where others have no line."""


def number_line(order: int, first_line: int, line_count: int) -> int:
    """The line that carries the number at `order` (from 0).

    Args:
        order: Which of the paragraph's numbers.
        first_line: The first line in view.
        line_count: Lines of the paragraph.

    Returns:
        A line from `first_line` to the last: the last one for all that find
        no line of their own.
    """
    return min(first_line + order, line_count - 1)


def numbers_on(
    numbers: Sequence[int], line: int, first_line: int, line_count: int
) -> tuple[int, bool] | None:
    """The number that a line carries.

    Returns:
        The number, and whether more numbers share its line; None if the line
        carries none.
    """
    order = line - first_line
    if not 0 <= order < len(numbers):
        return None
    return numbers[order], line == line_count - 1 and order + 1 < len(numbers)
