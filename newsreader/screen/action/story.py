"""Going to other articles, where the two on the screen were chosen out of several.

The reading screen does not know the others: it asks, and whoever opened it
answers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from newsreader.screen.action.panes import PaneActions

if TYPE_CHECKING:
    from newsreader.side import Side


class StoryActions(PaneActions):
    """The commands that lead to other articles."""

    @dataclass
    class PairAskedFor(Message):
        """The reader wants to choose another pair."""

    @dataclass
    class SourceAskedFor(Message):
        """The reader wants another source of the story."""

        side: Side
        """The side of the screen whose article it is to replace."""
        step: int
        """1 for the next source, -1 for the one before."""

    def action_choose_pair(self) -> None:
        """Go to the stories."""
        self.post_message(self.PairAskedFor())

    def action_next_source(self, step: int) -> None:
        """Bring another source into the pane that has not the focus."""
        self.post_message(self.SourceAskedFor(self._reader.side.other, step))

    def begin_on(self, side: Side) -> None:
        """Begin to read the article that was opened on a side."""
        self._focus_side(self._side_compared(side))
