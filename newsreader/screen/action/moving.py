"""Moving through the text, or through the list that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsreader.screen.action.part import ReadingParts
from newsreader.screen.reader import Reader

if TYPE_CHECKING:
    from textual import events


class MovingActions(ReadingParts):
    """The commands that move, and the place told of in the status line."""

    @on(Reader.Moved)
    def _show_position(self) -> None:
        self._tell(position=f"{self._reader.percent:>3}%")

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Let a drag go on wherever the mouse is, and end when it was let go unseen."""
        pane = self._dragged_pane
        if pane is not None and event.button:
            pane.drag_to(event.screen_y)
        elif pane is not None:
            self._selecting = False
            self._reader.end_drag()

    def on_mouse_up(self) -> None:
        """Let a drag that scrolls come to its end, wherever the mouse is let go."""
        self._reader.end_drag()

    def action_move(self, rows: int) -> None:
        """Move by rows."""
        self._movable.move(rows)

    def action_move_page(self, pages: float) -> None:
        """Move by pages."""
        self._movable.move_page(pages)

    def action_go_start(self) -> None:
        """Go to the start."""
        self._movable.go_start()

    def action_go_end(self) -> None:
        """Go to the end."""
        self._movable.go_end()
