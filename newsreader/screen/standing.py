"""Where both articles stand in the view: the place, and what is seen from it.

Joins the axis, the position on it and the rows of both articles, and answers
what widgets and walks ask of them. How the place changes is `scroll`'s matter.
Knows of no widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.axis import READING_PART, build_axis
from newsreader.screen.position import Position
from newsreader.screen.typesetting import Layout
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from newsreader.comparison.model import Link
    from newsreader.screen.anchor import Kept
    from newsreader.screen.typesetting import Place


class Standing:
    """The place in both articles.

    Attributes:
        side: The side that stays put when the panes cannot both.
        locked: Whether the panes move together; see `Scroll.lock`.
        layouts: The rows of each article.
        height: Rows of a pane.
    """

    def __init__(self) -> None:
        self.side = Side.LEFT
        self.locked = True
        self.layouts = Pair(Layout(), Layout())
        self.height = 0
        self._axis = build_axis(Pair(0, 0), (), 0)
        self._position = Position()
        self._free = Pair(0, 0)
        self._kept: Kept | None = None
        self._stays_apart = False
        """Whether each article keeps its own place in the next fit, level or not."""

    @property
    def tops(self) -> Pair[int]:
        """The row at the top of each pane."""
        return self._position.tops(self._axis) if self.locked else self._free

    @property
    def step(self) -> int:
        """How far along: a step on the axis, or the top row of the side in use if unlocked."""
        return self._position.step if self.locked else self._free[self.side]

    @property
    def length(self) -> int:
        """The furthest that `step` can be."""
        return self._axis.length if self.locked else self._axis.end(self.side)

    @property
    def axis_step(self) -> int:
        """The step on the axis, found by the side in use if unlocked."""
        return self._position.step if self.locked else self._step_of_free()

    @property
    def mapped_sides(self) -> tuple[Side, ...]:
        """The articles along which `step` leads: both, or the one in use if unlocked."""
        return tuple(Side) if self.locked else (self.side,)

    def part_at(self, side: Side, row: int) -> float:
        """How far along a row of a mapped side is being read, from 0 to 1."""
        length = self._axis.length
        if self.locked and length:
            return self._axis.step_reading(side, row) / length
        return row / max(1, self.layouts[side].height)

    @property
    def at_end(self) -> bool:
        """Whether the axis goes no further."""
        return self.axis_step == self._axis.length

    def step_of(self, link: Link) -> int:
        """The step on the axis at which the left end of a link is first being read."""
        return self._axis.step_reading(Side.LEFT, self.layouts.left.tops[link.ends.left])

    def step_at(self, side: Side, place: Place) -> int:
        """The step on the axis at which a place of one article is first being read."""
        return self._axis.step_reading(side, self.layouts[side].row_of(place))

    def shows(self, link: Link) -> bool:
        """Whether any row of either end of a link is in view."""
        return any(self._in_view(link))

    def shows_both(self, link: Link) -> bool:
        """Whether a row of each end of a link is in view."""
        return all(self._in_view(link))

    def _in_view(self, link: Link) -> Pair[bool]:
        """Whether any row of an end of a link is in view, for either side."""
        tops = self.tops
        spans = Pair.of(lambda side: self.layouts[side].rows_of(link.ends[side]))
        return Pair.of(
            lambda side: (
                spans[side].start < tops[side] + self.height and spans[side].stop > tops[side]
            )
        )

    @property
    def shifted(self) -> bool:
        """Whether the panes are off the axis, to be level elsewhere."""
        return self.locked and any(self._position.offset)

    def is_level(self, link: Link) -> bool:
        """Whether both ends of a link begin on one row of the view, and that row is in view."""
        lines = Pair.of(lambda side: self._starts(link)[side] - self.tops[side])
        return lines.left == lines.right and 0 <= lines.left < self.height

    def reading_row(self, side: Side) -> int:
        """The row of one article that is being read: on the axis, or a third down its pane."""
        if self.locked and not self.shifted:
            return self._axis.read[side][self._position.step]
        last = self.layouts[side].height - 1
        return max(0, min(self.tops[side] + self.height // READING_PART, last))

    def _starts(self, link: Link) -> Pair[int]:
        """The row at which either end of a link begins."""
        return Pair.of(lambda side: self.layouts[side].tops[link.ends[side]])

    @property
    def _ends(self) -> Pair[int]:
        """The last top row of each pane."""
        return Pair.of(self._axis.end)

    def _step_of_free(self) -> int:
        """The step nearest to where the panes are while they move alone."""
        side = self.side
        return self._axis.step_topping(side, self._free[side], self._free[side.other])
