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
    from collections.abc import Iterable, Sequence

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
    growing = _Growing(heights, view_height)
    growing.add(0, 0)
    for start, end in pairwise(_knots(heights, chain)):
        growing.go(start, end)
    return growing.axis()


class _Growing:
    """An axis as far as it is known.

    A long article has a hundred thousand steps. Only near the ends does the
    reading row slide, which is worked out step by step; where it stands still,
    the panes' rows follow from what is read, and many steps are added at once.
    """

    def __init__(self, heights: Pair[int], view_height: int) -> None:
        self._left_tops: list[int] = []
        self._right_tops: list[int] = []
        self._left_read: list[int] = []
        self._right_read: list[int] = []
        self._left_top = self._right_top = -1
        self._left_last, self._right_last = (max(0, height - view_height) for height in heights)
        self._third = view_height // READING_PART

    def axis(self) -> Axis:
        """The axis, in flat arrays."""
        return Axis(
            Pair(array("l", self._left_tops), array("l", self._right_tops)),
            Pair(array("l", self._left_read), array("l", self._right_read)),
        )

    def go(self, start: Pair[int], end: Pair[int]) -> None:
        """Read on from one knot to the next, moving on by one row at most in each step."""
        ways = end.left - start.left, end.right - start.right
        length = max(ways)
        step = 1
        while step <= length:
            left = start.left + step * ways[0] // length
            right = start.right + step * ways[1] // length
            if not self._stands(left, right):
                self.add(left, right)
                step += 1
                continue
            room = (
                self._left_last + self._third - start.left,
                (self._right_last + self._third - start.right),
            )
            after = min(_steps_within(*limits, length) for limits in zip(room, ways, strict=True))
            lefts = [start.left + at * ways[0] // length for at in range(step, after)]
            rights = [start.right + at * ways[1] // length for at in range(step, after)]
            self._add_all(lefts, rights)
            step = after

    def _stands(self, left: int, right: int) -> bool:
        """Whether the reading row stands at its usual place for two rows, and a pane moves."""
        third = self._third
        return (
            third <= left <= self._left_last + third
            and third <= right <= self._right_last + third
            and left - third >= self._left_top
            and right - third >= self._right_top
            and (left - third > self._left_top or right - third > self._right_top)
        )

    def _add_all(self, lefts: list[int], rights: list[int]) -> None:
        """Read these rows, one step after another, at the usual place."""
        third = self._third
        self._left_read += lefts
        self._right_read += rights
        self._left_tops += [row - third for row in lefts]
        self._right_tops += [row - third for row in rights]
        self._left_top, self._right_top = self._left_tops[-1], self._right_tops[-1]

    def add(self, left: int, right: int) -> None:
        """Read two rows, and let the reading row slide as it must."""
        # High enough that neither article starts below the top of its pane,
        # low enough that neither ends above the bottom: the latter wins.
        least = max(left - self._left_last, right - self._right_last, 0)
        line = max(least, min(self._third, left, right))
        # Where the line slides faster than a text passes, that text waits.
        left_top = max(self._left_top, min(left - line, self._left_last))
        right_top = max(self._right_top, min(right - line, self._right_last))
        if left_top == self._left_top and right_top == self._right_top:
            self._left_read[-1], self._right_read[-1] = left, right
            return
        self._left_top, self._right_top = left_top, right_top
        self._left_tops.append(left_top)
        self._right_tops.append(right_top)
        self._left_read.append(left)
        self._right_read.append(right)


def _steps_within(room: int, way: int, length: int) -> int:
    """The first step beyond those that go no further than `room` rows; the last one at most.

    Args:
        room: Rows, at least 0.
        way: Rows that are gone in all the steps.
        length: All the steps.
    """
    return min(length, ((room + 1) * length - 1) // way if way else length) + 1


def _knots(heights: Pair[int], chain: Iterable[Pair[range]]) -> list[Pair[int]]:
    """Pairs of rows that are read together, rising on both sides."""
    knots = [Pair(0, 0)]
    for rows in chain:
        for knot in (rows.map(lambda r: r.start), rows.map(lambda r: r.stop)):
            if all(row >= before for row, before in zip(knot, knots[-1], strict=True)):
                knots.append(knot)
    knots.append(heights)
    return knots
