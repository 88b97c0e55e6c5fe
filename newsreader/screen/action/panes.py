"""Dividing the screen, and sending keys to its panes and the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

from newsreader.screen.action.part import ReadingParts
from newsreader.screen.footer import KeyFooter
from newsreader.screen.layout import sidebar_columns
from newsreader.side import Side

if TYPE_CHECKING:
    from textual.events import Resize


class PaneActions(ReadingParts):
    """The layout, the focus and the commands that change either."""

    def on_resize(self, event: Resize) -> None:
        """Divide the screen anew."""
        self._division.resize(event.size.width, event.size.height)
        self._reader.single = self._division.layout.single
        self._arrange()
        opened = self._division.sidebar_open
        columns, rows = event.size
        self._reader.foresee(columns - sidebar_columns(columns, rows, opened))

    def _arrange(self) -> None:
        """Show or hide the sidebar. A focus that it held goes back to the text."""
        if not self._division.sidebar_open and self._in_sidebar:
            self._focus_text()
        self._sidebar.display = self._division.sidebar_open

    def _open_sidebar(self, *, opened: bool) -> None:
        """Open or close the sidebar, and remember it for screens that are divided alike."""
        self._division.open_sidebar(opened=opened)
        self._arrange()
        if opened:
            self._focus_sidebar()

    def _update_footer(self) -> None:
        """Show the keys that are of use where the focus is."""
        footer = self.query_one(KeyFooter)
        footer.in_sidebar = self._in_sidebar
        footer.typing = isinstance(self.focused, Input)

    # The focus is given at once, not when Textual comes to it: a key that is
    # waiting already must find it where the key before has sent it.

    def _focus_text(self) -> None:
        """Give the focus to the pane that had it last."""
        self._focus_side(self._reader.side)

    def _focus_side(self, side: Side) -> None:
        """Give the focus to a pane, and show it if there is room for one alone."""
        self._reader.use(side)
        self.set_focus(self._reader.panes[side], scroll_visible=False)

    def _focus_sidebar(self) -> None:
        """Give the focus to the table that shows, once there is one."""
        if self._sidebar.is_mounted:
            self.set_focus(self._sidebar.table, scroll_visible=False)

    def action_next_pane(self) -> None:
        """Focus the pane to the right, after the last one the first."""
        self._focus_pane(1)

    def action_previous_pane(self) -> None:
        """Focus the pane to the left, after the first one the last."""
        self._focus_pane(-1)

    def _focus_pane(self, step: int) -> None:
        """Go round the panes and an open sidebar; flip where one pane shows at a time.

        A sidebar over the text is closed on leaving it, and is the only stop
        until then: the panes lie under it.
        """
        side = self._reader.side
        if self._overlaid:
            self._open_sidebar(opened=not self._in_sidebar)
        elif self._division.layout.single:
            self._focus_side(side if self._in_sidebar else side.other)
        else:
            self._go_round(step)

    def _go_round(self, step: int) -> None:
        """Go some stops on from where the focus is: left, right, and a sidebar that is open."""
        stops: list[Side | None] = [*Side, *([None] if self._division.sidebar_open else [])]
        here = stops.index(None if self._in_sidebar else self._reader.side)
        side = stops[(here + step) % len(stops)]
        if side is None:
            self._focus_sidebar()
        else:
            self._focus_side(side)

    def action_toggle_sidebar(self) -> None:
        """Open or close the sidebar."""
        self._open_sidebar(opened=not self._division.sidebar_open)
