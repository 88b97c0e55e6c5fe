"""Where a reader is in both articles, and how moving changes it.

While the panes are locked, the place is a step on the axis and an *offset*:
rows by which the panes are shifted so that two paragraphs lie level. The offset
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


def place_at(axis: Axis, tops: Pair[int], anchor: Side) -> Position:
    """The place with these top rows; the anchor is shifted as little as can be."""
    step = axis.step_topping(anchor, tops[anchor], tops[anchor.other])
    there = axis.tops_at(step)
    return Position(step, Pair.of(lambda side: tops[side] - there[side]))


def level_tops(spans: Pair[range], ends: Pair[int], height: int, wish_row: int) -> Pair[int]:
    """The top row of each pane that brings two paragraphs level.

    Their first lines come to stand on one row of the view wherever the ends of
    the articles let them, and otherwise as near to one row as they let them.
    Either way both first lines are in view.

    Args:
        spans: The rows of each paragraph.
        ends: The last top row of each pane, which shows the last row of its
            article at the bottom unless it is 0.
        height: Rows of a pane.
        wish_row: The row of the view where the paragraphs should begin, if
            both are in view as a whole from there.
    """
    longest = max(len(span) for span in spans)
    wish_row = max(0, min(wish_row, height - longest))
    starts = spans.map(lambda span: span.start)
    # The rows of the view that each first line can stand on; there is one at least.
    least = Pair.of(lambda side: max(0, starts[side] - ends[side]))
    # Not below the highest row that both can be pushed down to, and where they
    # cannot meet, each goes as far towards the other as it can.
    row = max(min(wish_row, *starts), *least)
    return starts.map(lambda start: start - min(row, start))


def peek_tops(
    rows: Pair[int], tops: Pair[int], ends: Pair[int], height: int, anchor: Side
) -> Pair[int]:
    """The top row of each pane once one of them has come to the other.

    Args:
        rows: The rows to be brought level, one of each article.
        tops: The top row of each pane.
        ends: The last top row of each pane.
        height: Rows of a pane.
        anchor: The side whose pane stays put. Where its row is out of view, the
            other's comes to the edge next to it.

    Returns:
        Tops that show the other side's row.
    """
    line = _clamp(rows[anchor] - tops[anchor], max(0, height - 1))
    return Pair.of(
        lambda side: tops[side] if side is anchor else _clamp(rows[side] - line, ends[side])
    )


def _clamp(row: int, last: int) -> int:
    return max(0, min(row, last))


def _nearer(offset: int, rows: int) -> int:
    """An offset brought nearer to 0 by `rows`."""
    return max(0, offset - rows) if offset > 0 else min(0, offset + rows)
