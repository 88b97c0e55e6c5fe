"""Scrolling both articles: every way to move, and what stays put meanwhile.

One object that the reader drives and asks for the top row of each pane. It
knows of no widget, so that every way of moving can be tried without one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.anchor import Kept, anchors_in_view, standing_in
from newsreader.screen.axis import build_axis
from newsreader.screen.position import Position, level_tops, peek_tops, place_at
from newsreader.screen.standing import Standing
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.comparison.model import Link
    from newsreader.screen.anchor import Anchor
    from newsreader.screen.typesetting import Layout, Place

OVERLAP_ROWS = 2
"""Rows of a page that stay in view when paging, to find the way by."""
MARGIN_ROWS = 2
"""Rows kept in view around a place gone to."""


class Scroll(Standing):
    """The place in both articles, to be moved."""

    # What it moves over

    def begin_at(self, anchors: Pair[Anchor]) -> None:
        """Begin at a place of each article, once there are rows to show."""
        self._kept = Kept(anchors, at_end=False, tops=self.tops)
        self.stay_apart()

    def stay_apart(self) -> None:
        """Keep both articles where they are when the next rows or links come, level or not."""
        self._stays_apart = True

    def fit(self, layouts: Pair[Layout], chain: Sequence[Link], height: int) -> None:
        """Take other rows, links or another height; the text in view stays.

        Args:
            layouts: The rows of each article.
            chain: The links on the reading chain, in order.
            height: Rows of a pane.
        """
        shifted = self._stays_apart or any(self._position.offset)
        kept = self._keep()
        anchors = self._standing_in(kept.anchors, layouts)
        self.layouts, self.height = layouts, height
        heights = layouts.map(lambda layout: layout.height)
        self._axis = build_axis(heights, _rows_of(chain, layouts), height)
        tops = Pair.of(lambda side: min(anchors[side].top(layouts[side]), self._axis.end(side)))
        if kept.at_start:
            tops = Pair(0, 0)
        self._free = tops
        lead = self.side if anchors[self.side].holds(layouts[self.side]) else self.side.other
        step = self._axis.step_topping(lead, tops[lead], tops[lead.other])
        self._position = Position(self._axis.length if kept.at_end and self.locked else step)
        if shifted:
            self._position = place_at(self._axis, tops, lead)
        self._kept = kept._replace(tops=self.tops)
        self._stays_apart = self._stays_apart and not height

    def _keep(self) -> Kept:
        """What is to stay in place: what did the last time, unless the reader has moved since."""
        if self._kept is not None and self._kept.tops == self.tops:
            return self._kept
        anchors = anchors_in_view(self.layouts, self.tops, self.height)
        return Kept(anchors, 0 < self.step == self.length, self.tops)

    def _standing_in(self, kept: Pair[Anchor], after: Pair[Layout]) -> Pair[Anchor]:
        """What of the text in view can be kept in place where other rows are set."""
        return Pair.of(
            lambda side: standing_in(
                kept[side], self.layouts[side], after[side], self.tops[side], self.height
            )
        )

    def turn(self) -> None:
        """Change the sides over; the side in use stays with its article."""
        self.side = self.side.other
        self.layouts = self.layouts.turned
        self._axis = self._axis.turned
        self._position = Position(self._position.step, self._position.offset.turned)
        self._free = self._free.turned
        self._kept = None

    # Ways to move

    def move(self, rows: int) -> None:
        """Move along by some rows; upwards if negative."""
        if self.locked:
            self._position = self._position.moved(self._axis, rows)
        else:
            self._set_free(self._free[self.side] + rows)

    def move_page(self, pages: float) -> None:
        """Move by pages, in no pane further than it is high.

        Args:
            pages: 1 or 0.5, or their negatives for upwards.
        """
        rows = max(1, round(abs(pages) * self.height) - (OVERLAP_ROWS if abs(pages) >= 1 else 0))
        rows = rows if pages > 0 else -rows
        if self.locked:
            self.move(self._axis.page(self.step, rows) - self.step or rows)
        else:
            self.move(rows)

    def go_to_step(self, step: int) -> None:
        """Go to where `step` is so much."""
        if self.locked:
            self._position = Position(self._axis.clamp(step))
        else:
            self._set_free(step)

    def go_start(self) -> None:
        """Go to the first row of both, or of the one in use if unlocked."""
        self.go_to_step(0)

    def go_end(self) -> None:
        """Go to the last row of both, or of the one in use if unlocked."""
        self.go_to_step(self.length)

    def go_to_place(self, side: Side, place: Place) -> None:
        """Bring a character of one article into view; the other follows."""
        row = self.layouts[side].row_of(place)
        rows = range(row - MARGIN_ROWS, row + MARGIN_ROWS + 1)
        wish = self._axis.step_reading(side, row)
        step = self._axis.step_showing(side, rows, self.height, wish)
        if self.locked:
            self._position = Position(step)
        else:
            top = self._axis.tops_at(step)[side]
            self._free = Pair.of(lambda s: top if s is side else self._free[s])

    def go_to_link(self, link: Link) -> None:
        """Bring both ends of a link into view, level if their articles' ends allow."""
        side = self.side
        spans = Pair.of(lambda s: self.layouts[s].rows_of(link.ends[s]))
        starts = spans.map(lambda span: span.start)
        if link.on_chain:
            wish = self._axis.step_reading_both(starts)
        else:
            wish = self._axis.step_reading(side, starts[side])
        step = self._axis.step_showing(side, spans[side], self.height, wish)
        wish_row = starts[side] - self._axis.tops_at(step)[side]
        self.go_to_tops(level_tops(spans, self._ends, self.height, wish_row), side)

    def go_to_places(self, places: Pair[Place]) -> None:
        """Bring a character of each article into view, level if the articles' ends allow."""
        side = self.side
        rows = Pair.of(lambda s: self.layouts[s].row_of(places[s]))
        spans = rows.map(lambda row: range(row, row + 1))
        wish_row = rows[side] - self._axis.tops_at(self._axis.step_reading(side, rows[side]))[side]
        self.go_to_tops(level_tops(spans, self._ends, self.height, wish_row), side)

    def peek(self, link: Link, anchor: Side) -> None:
        """Bring the far end of a link level with the near one, by moving the far pane alone.

        The offset that this takes melts as the reader moves on.

        Args:
            link: The link.
            anchor: The side of the near end, whose pane stays put.
        """
        tops = peek_tops(self._starts(link), self.tops, self._ends, self.height, anchor)
        self.go_to_tops(tops, anchor)

    def settle(self) -> None:
        """Let the offset go at once."""
        self._position = Position(self._position.step)

    def go_to_tops(self, tops: Pair[int], anchor: Side) -> None:
        """Show these top rows, with what it takes beyond the axis as an offset.

        Args:
            tops: The row of its article at the top of each pane.
            anchor: The side that is on the axis there, if it can be.
        """
        self._free = tops
        self._position = place_at(self._axis, tops, anchor)

    def _set_free(self, top: int) -> None:
        """Set the top row of the side in use alone."""
        top = max(0, min(top, self._axis.end(self.side)))
        self._free = Pair.of(lambda s: top if s is self.side else self._free[s])

    # The lock

    def unlock(self) -> None:
        """Let each pane move alone, from where it is."""
        self._free = self.tops
        self.locked = False

    def lock(self) -> None:
        """Return to the axis at the place of the side in use."""
        if not self.locked:
            self._position = Position(self._step_of_free())
            self.locked = True


def _rows_of(chain: Sequence[Link], layouts: Pair[Layout]) -> list[Pair[range]]:
    """The rows of the paragraphs that each link joins."""
    if not (layouts.left.tops and layouts.right.tops):
        return []
    return [
        Pair(layouts.left.rows_of(link.ends.left), layouts.right.rows_of(link.ends.right))
        for link in chain
    ]
