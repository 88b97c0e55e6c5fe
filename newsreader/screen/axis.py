"""The axis along which both panes scroll.

Two articles tell the same story at different lengths. The axis joins them: it
is stretched so that paragraphs linked on the reading chain lie at the same
step of it, and each step moves either pane by two rows at most, never back.
One whole number, the step, is all the state that scrolling has; the top row
of either pane follows from it.

At each step one row of either article is being *read*. The reading row on the
screen is a third down the pane, but slides up at the start and down at the
end, so that both panes begin at their first row and end at their last.

Rows count from the top of an article. Nothing here knows of widgets.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

READING_PART = 3
"""The reading row stands at one part in this many of the pane's height."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The top row of either pane, and the row being read, at every step."""

    tops: Pair[Sequence[int]]
    """Of each pane at each step: never falling, from 0 to the last."""
    read: Pair[Sequence[int]]
    """The furthest row of each article that is being read at that step."""

    @property
    def length(self) -> int:
        """The last step; the first is 0."""
        return len(self.tops.left) - 1

    @property
    def turned(self) -> Axis:
        """The same axis with its sides changed over."""
        return Axis(self.tops.turned, self.read.turned)

    def clamp(self, step: int) -> int:
        """The nearest step that exists."""
        return max(0, min(step, self.length))

    def tops_at(self, step: int) -> Pair[int]:
        """The top row of either pane."""
        return self.tops.map(lambda tops: tops[step])

    def end(self, side: Side) -> int:
        """The last top row of one pane."""
        return self.tops[side][-1]

    def step_reading(self, side: Side, row: int) -> int:
        """The first step at which a row of one article is being read."""
        return self.clamp(bisect_left(self.read[side], row))

    def step_reading_both(self, rows: Pair[int]) -> int:
        """The first step at which a row of each has been read."""
        return max(self.step_reading(side, row) for side, row in rows.items())

    def step_showing(self, side: Side, rows: range, height: int, wish: int) -> int:
        """The step nearest to `wish` at which some rows of one article are in view.

        Args:
            side: The article.
            rows: Rows of it; if there are more than the pane has, the first ones.
            height: Rows of the pane.
            wish: A step.
        """
        tops = self.tops[side]
        first = bisect_left(tops, rows.stop - height)
        last = bisect_right(tops, rows.start) - 1
        return self.clamp(min(max(wish, first), max(last, 0)))

    def step_topping(self, side: Side, top: int, other_top: int) -> int:
        """The step at which one pane's top row is nearest to `top`.

        Of several, that at which the other's is nearest to `other_top`.
        """
        tops, others = self.tops[side], self.tops[side.other]
        first = self.clamp(bisect_left(tops, top))
        last = bisect_right(tops, tops[first]) - 1
        return max(first, min(bisect_left(others, other_top, first, last + 1), last))

    def page(self, step: int, rows: int) -> int:
        """The furthest step that moves neither pane by more than `rows` rows.

        Args:
            step: Where from.
            rows: How far and, by the sign, which way.

        Returns:
            A step other than `step`, unless that is the end.
        """
        if rows >= 0:
            reach = min(bisect_right(t, t[step] + rows) - 1 for t in self.tops)
            return self.clamp(max(reach, step + 1))
        reach = max(bisect_left(t, t[step] + rows) for t in self.tops)
        return self.clamp(min(reach, step - 1))


def build_axis(heights: Pair[int], chain: Iterable[Pair[range]], view_height: int) -> Axis:
    """The axis for two articles.

    Args:
        heights: Rows of each article.
        chain: For each link on the reading chain, in order, the rows of the
            paragraphs it joins. Those that do not rise on both sides are
            passed over.
        view_height: Rows of a pane.

    Returns:
        An axis of at least one step.
    """
    # A long article has a hundred thousand steps, so they are kept in flat
    # arrays and the loop in plain numbers.
    left_tops, right_tops = array("l"), array("l")
    left_read, right_read = array("l"), array("l")
    left_last, right_last = (max(0, height - view_height) for height in heights)
    third = view_height // READING_PART
    left_top = right_top = -1
    for left, right in _reading_rows(_knots(heights, chain)):
        # High enough that neither article starts below the top of its pane,
        # low enough that neither ends above the bottom: the latter wins.
        least = max(left - left_last, right - right_last, 0)
        line = max(least, min(third, left, right, view_height))
        # Where the line slides faster than a text passes, that text waits.
        left_next = max(left_top, min(left - line, left_last))
        right_next = max(right_top, min(right - line, right_last))
        if left_next == left_top and right_next == right_top:
            left_read[-1], right_read[-1] = left, right
            continue
        left_top, right_top = left_next, right_next
        left_tops.append(left_top)
        right_tops.append(right_top)
        left_read.append(left)
        right_read.append(right)
    return Axis(Pair(left_tops, right_tops), Pair(left_read, right_read))


def _knots(heights: Pair[int], chain: Iterable[Pair[range]]) -> list[Pair[int]]:
    """Pairs of rows that are read together, rising on both sides."""
    knots = [Pair(0, 0)]
    for rows in chain:
        for knot in (rows.map(lambda r: r.start), rows.map(lambda r: r.stop)):
            if all(row >= before for row, before in zip(knot, knots[-1], strict=True)):
                knots.append(knot)
    knots.append(heights)
    return knots


def _reading_rows(knots: Sequence[Pair[int]]) -> Iterator[tuple[int, int]]:
    """The rows read at each step, left and right, moving on by one at most."""
    yield knots[0].left, knots[0].right
    for start, end in pairwise(knots):
        top_left, top_right = start
        left, right = end.left - top_left, end.right - top_right
        length = max(left, right)
        for step in range(1, length + 1):
            yield top_left + step * left // length, top_right + step * right // length
