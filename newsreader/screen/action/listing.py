"""The lists of the sidebar: choosing one, and going where its rows lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsreader.screen.action.linking import LinkingActions
from newsreader.screen.action.panes import PaneActions
from newsreader.screen.mention_list import MentionList

if TYPE_CHECKING:
    from newsreader.screen.mention_list import Choice


class ListingActions(LinkingActions, PaneActions):
    """The commands of the sidebar's lists, and the mentions that they lead to."""

    @on(MentionList.Chosen)
    def _show_chosen(self, event: MentionList.Chosen) -> None:
        self._go_to_mention(event.choice)

    def _go_to_mention(self, choice: Choice) -> None:
        """Show a mention, and that it is one of several; a sidebar over it makes way."""
        mentions = choice.row.mentions
        self._reader.mark(mentions)
        self._reader.go_to(choice.mention)
        number = choice.mention_index + 1
        self._mention_detail = f"{choice.row.label}: mention {number} of {len(mentions)}"
        self._tell(detail=self._mention_detail)
        if self._overlaid:
            self._open_sidebar(opened=False)

    def action_show_tab(self, tab: str) -> None:
        """Open the sidebar at one of its tables."""
        self._sidebar.tab = tab
        self._open_sidebar(opened=True)

    def action_next_mention(self) -> None:
        """Go to the next mention of the sidebar's row."""
        if self._in_sidebar and (choice := self._sidebar.table.choose()):
            self._go_to_mention(choice)

    def action_filter(self) -> None:
        """Open the line that filters the sidebar's lists."""
        self._open_sidebar(opened=True)
        self._sidebar.filter_bar.open(self._sidebar.table)

    def action_change_order(self) -> None:
        """Put the rows of the sidebar's list into another order."""
        self._open_sidebar(opened=True)
        self._sidebar.change_order()

    def action_peek(self) -> None:
        """Look aside in the text; in the sidebar, go to the next mention of the row."""
        if self._in_sidebar:
            self.action_next_mention()
        else:
            super().action_peek()

    # Each of these goes back one thing, and tells whether there was one to go back.

    def _clear_filter(self) -> bool:
        """Show all rows of the sidebar's lists again, where the sidebar is in use."""
        clears = self._in_sidebar and self._sidebar.filter_bar.display
        if clears:
            self._sidebar.clear_filter()
            self._focus_sidebar()
        return clears

    def _leave_sidebar(self) -> bool:
        """Go from the sidebar to the text; one over the text is closed."""
        leaves = self._in_sidebar or self._overlaid
        if self._overlaid:
            self._open_sidebar(opened=False)
        elif leaves:
            self._focus_text()
        return leaves

    def _clear_marks(self) -> bool:
        """Clear the marks of a row's mentions."""
        self._reader.mark(())
        self._mention_detail = ""
        self._show_link()
        return True
