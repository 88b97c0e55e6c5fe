"""Following the links."""

from __future__ import annotations

from textual import on

from newsreader.screen.action.part import ReadingParts
from newsreader.screen.reader import Reader
from newsreader.screen.status import link_detail


class LinkingActions(ReadingParts):
    """The commands that follow links, and the current link told of in the status line."""

    @on(Reader.LinkChanged)
    def _show_link(self) -> None:
        link = self._reader.current_link
        comparison = self.comparison
        if comparison is None or link is None:
            self._tell(detail=self._mention_detail)
        else:
            self._mention_detail = ""
            self._tell(detail=link_detail(comparison, link))

    def action_next_link(self) -> None:
        """Go to the next link."""
        self._reader.next_link()

    def action_previous_link(self) -> None:
        """Go to the previous link."""
        self._reader.previous_link()

    def action_toggle_lock(self) -> None:
        """Let the panes scroll apart, or together again."""
        self._reader.toggle_lock()
        self._tell(lock="" if self._reader.locked else "panes unlocked")
