"""Following the links."""

from __future__ import annotations

from textual import on

from newsreader.screen.action.part import ReadingParts
from newsreader.screen.reader import Reader
from newsreader.screen.status import StatusLine


class LinkingActions(ReadingParts):
    """The commands that follow links, and the current link told of in the status line."""

    _detail_once = ""
    """What the status line keeps telling though the current link has another number."""

    @on(Reader.LinkChanged)
    def _show_link(self) -> None:
        link = self._reader.current_link
        comparison = self.comparison
        if self._detail_once:
            self._tell(detail=self._detail_once)
            self._detail_once = ""
        elif comparison is None or link is None:
            self._tell(detail=self._mention_detail)
        else:
            from newsreader.screen.detail import link_detail  # noqa: PLC0415 - not for the first text

            self._mention_detail = ""
            self._tell(detail=link_detail(comparison, link))

    @on(Reader.Peeked)
    def _show_peek(self, event: Reader.Peeked) -> None:
        self._tell(peek="peeking (Esc)" if event.begun else "")

    def action_next_link(self) -> None:
        """Go to the next link."""
        self._reader.next_link()

    def action_previous_link(self) -> None:
        """Go to the previous link."""
        self._reader.previous_link()

    def action_peek(self) -> None:
        """Look aside at a counterpart of the paragraph here."""
        self._reader.peek()

    def _return_from_peek(self) -> bool:
        """Look back to where the reader was; tells whether the reader looked aside."""
        return self._reader.return_from_peek()

    def action_toggle_status(self) -> None:
        """Give the status line the rows for all that it tells, or take them back."""
        line = self.query_one(StatusLine)
        line.opened = not line.opened

    def action_toggle_lock(self) -> None:
        """Let the panes scroll apart, or together again."""
        self._reader.toggle_lock()
        self._tell(lock="" if self._reader.locked else "panes unlocked")
