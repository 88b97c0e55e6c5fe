"""A list of rows that lead to what the articles mention.

Choosing a row goes to the first of its mentions; choosing it again goes to
the next, and after the last to the first again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newsreader.screen.table import RowVisual, note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.comparison.model import Mention
    from newsreader.screen.table import Row


@dataclass(frozen=True, slots=True)
class Choice:
    """A row that was chosen, and with it one of its mentions."""

    row: Row
    mention_index: int

    @property
    def mention(self) -> Mention:
        """The mention to go to."""
        return self.row.mentions[self.mention_index]


class MentionList(OptionList, inherit_bindings=False):
    """The rows of one table, or the reason why there are none.

    It binds no keys: the screen's commands move and choose, each done before
    the next key is looked at.
    """

    @dataclass
    class Chosen(Message):
        """A row was chosen with the mouse."""

        choice: Choice

    def __init__(self, reason: str, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, markup=False)
        self._rows: Sequence[Row] = ()
        self._chosen: Row | None = None
        self._mention_index = 0
        self.show_reason(reason)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show a table. The cursor stays on its row if that is still there.

        Headings, and rows that lead nowhere, cannot be chosen.
        """
        before = self._pointed
        self._rows = rows
        self._chosen = None
        self.set_options(Option(RowVisual(row), disabled=not row.mentions) for row in rows)
        self._do("first")
        if before is not None and before.mentions:
            same = (i for i, row in enumerate(rows) if row.mentions == before.mentions)
            self.highlighted = next(same, self.highlighted)

    @property
    def _pointed(self) -> Row | None:
        """The row under the cursor."""
        return None if self.highlighted is None else self._rows[self.highlighted]

    def show_reason(self, reason: str) -> None:
        """Say why there is no table."""
        self.show_rows([note(reason)])

    # Where no row can be chosen there is no cursor, and the list itself moves.

    def move(self, rows: int) -> None:
        """Move the cursor by a row, up for less than 0."""
        if self.highlighted is None:
            self.scroll_relative(y=rows, animate=False)
        else:
            self._do("cursor_down" if rows > 0 else "cursor_up")

    def move_page(self, pages: float) -> None:
        """Move the cursor by a page, up for less than 0."""
        if self.highlighted is None:
            page = self.scrollable_content_region.height
            self.scroll_relative(y=round(pages * page), animate=False)
        else:
            self._do("page_down" if pages > 0 else "page_up")

    def go_start(self) -> None:
        """Move the cursor to the first row."""
        if self.highlighted is None:
            self.scroll_home(animate=False)
        else:
            self._do("first")

    def go_end(self) -> None:
        """Move the cursor to the last row."""
        if self.highlighted is None:
            self.scroll_end(animate=False)
        else:
            self._do("last")

    def choose(self) -> Choice | None:
        """Choose the row under the cursor; None where there is none."""
        return None if self.highlighted is None else self._choose(self.highlighted)

    def action_page_down(self) -> None:
        """Move by a page; to the last row where a page ends on a heading."""
        super().action_page_down()  # type: ignore[no-untyped-call]  # Textual gives it no types
        if self.highlighted is None:
            self._do("last")

    def action_page_up(self) -> None:
        """Move by a page; to the first row where a page ends on a heading."""
        super().action_page_up()  # type: ignore[no-untyped-call]  # Textual gives it no types
        if self.highlighted is None:
            self._do("first")

    def _do(self, name: str) -> None:
        """Carry out one of the list's own actions; none that needs rows before there are any."""
        if self.scrollable_content_region or not name.startswith("page"):
            getattr(self, f"action_{name}")()

    def _choose(self, row_index: int) -> Choice:
        """A row and the next of its mentions; the first where another row was chosen last."""
        row = self._rows[row_index]
        again = row is self._chosen
        self._mention_index = (self._mention_index + 1) % len(row.mentions) if again else 0
        self._chosen = row
        return Choice(row, self._mention_index)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Choose the row that was clicked."""
        event.stop()
        self.post_message(self.Chosen(self._choose(event.option_index)))
