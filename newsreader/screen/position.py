"""Where a reader is in both articles, and how moving changes it.

While the panes are locked, the place is a step on the axis and an *offset*:
rows by which one pane is shifted to lie level with the other. The offset
melts as the reader moves on. While they are not, it is the top row of each.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from newsreader.screen.axis import Axis

_LEVEL = Pair(0, 0)
MELT_ROWS = 2
"""Rows of the offset that melt for each step moved."""


@dataclass(frozen=True, slots=True)
class Position:
    """A step on the axis, and the rows added to either pane."""

    step: int = 0
    offset: Pair[int] = _LEVEL

    def tops(self, axis: Axis) -> Pair[int]:
        """The top row of each pane."""
        tops = axis.tops_at(self.step)
        return Pair.of(lambda side: _clamp(tops[side] + self.offset[side], axis.end(side)))

    def moved(self, axis: Axis, steps: int) -> Position:
        """After moving by `steps`; the offset melts even at an end of the axis."""
        melt = MELT_ROWS * abs(steps)
        return Position(axis.clamp(self.step + steps), self.offset.map(lambda o: _nearer(o, melt)))


def level(axis: Axis, step: int, rows: Pair[int], anchor: Side) -> Position:
    """The place at a step, with a row of each article brought level.

    Args:
        axis: The axis.
        step: The step.
        rows: The row of each article.
        anchor: The side that stays where the step puts it.
    """
    tops = axis.tops_at(step)
    side = anchor.other
    wanted = rows[side] - (rows[anchor] - tops[anchor])
    shift = _clamp(wanted, axis.end(side)) - tops[side]
    return Position(step, Pair.of(lambda s: shift if s is side else 0))


def _clamp(row: int, last: int) -> int:
    return max(0, min(row, last))


def _nearer(offset: int, rows: int) -> int:
    """An offset brought nearer to 0 by `rows`."""
    return max(0, offset - rows) if offset > 0 else min(0, offset + rows)
