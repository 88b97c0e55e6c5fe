"""Scrolling on by itself while the mouse holds a selection at an edge of a pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer
    from textual.widget import Widget

    from newsreader.side import Side

ROW_SECONDS = 0.06
"""How long each row takes: fast enough to get on, slow enough to stop in time."""


class EdgeScroll:
    """Moves by a row again and again, until it is let go."""

    def __init__(self, host: Widget, move: Callable[[Side, int], None]) -> None:
        self._host = host
        self._move = move
        self._timer: Timer | None = None

    def hold(self, side: Side, direction: int) -> None:
        """Scroll one side on from now on: down for 1, up for -1, no more for 0."""
        self.release()
        if direction:
            self._timer = self._host.set_interval(ROW_SECONDS, lambda: self._move(side, direction))

    def release(self) -> None:
        """Scroll no more."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
