"""Text of an article that the mouse selects, copies and drags beyond the edge of its pane.

Ends of a selection are offsets with a character as x and a paragraph's index
as y; see `selected_text`. A selection never leaves the article it began in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.message import Message
from textual.reactive import reactive
from textual.selection import Selection
from textual.widget import Widget

from newsreader.screen.selected_text import edge_place, excerpt, place_beside
from newsreader.screen.typesetting import Layout, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from newsreader.side import Side


class SelectableText(Widget):
    """Rows of an article, of which some are in view."""

    top_row: reactive[int] = reactive(0)
    """The row of the article at the top of the pane."""

    class EdgeReached(Message):
        """A drag that selects has come to an edge of the pane, or away from it."""

        def __init__(self, side: Side, direction: int) -> None:
            self.side = side
            self.direction = direction
            """1 at the lower edge, -1 at the upper one, 0 at neither."""
            super().__init__()

    def __init__(self, side: Side, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.side = side
        self.layout_rows = Layout()
        self._texts: Sequence[str] = ()
        self._selected: Selection | None = None
        self._pressed = Place(0, 0)
        self._edge = 0
        """The edge that the drag is at, as in `EdgeReached`."""
        self._began_at_edge = False
        """Whether the drag has not left the row at an edge that it began on."""

    def selection_updated(self, selection: Selection | None) -> None:
        """Show what is selected.

        A drag that leaves the pane names only one end here; then what was
        selected before stays. Two open ends are the whole article.
        """
        partial = selection is not None and (selection.start is None) != (selection.end is None)
        if not partial:
            self._selected = selection
        self.show_selection()

    def show_selection(self) -> None:
        """Paint what is selected by now."""
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:  # noqa: ARG002 - Textual's signature
        """The selected text, paragraph by paragraph, without the pane's line breaks."""
        if self._selected is None:
            return None
        return excerpt(self._selected, self._texts), "\n"

    def text_select_all(self) -> None:
        """Select the paragraph that was clicked twice."""
        index = self._pressed.paragraph_index
        if index < len(self._texts):
            whole = Selection(Offset(0, index), Offset(len(self._texts[index]), index))
            self.screen.selections = {self: whole}

    def select_to_edge(self, direction: int) -> None:
        """Let the selection reach to the last row in view, or from the first.

        Args:
            direction: 1 for the last row, -1 for the first.
        """
        chosen = self._selected
        if chosen is None or chosen.start is None or chosen.end is None:
            return
        place = edge_place(self.layout_rows, self.top_row, self.size.height, direction)
        edge = Offset(place.char, place.paragraph_index)
        ends = (chosen.start, edge) if direction > 0 else (edge, chosen.end)
        self.screen.selections = {self: Selection(*ends)}

    # The mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember which paragraph is pressed."""
        row = self.layout_rows.row(self.top_row + event.y)
        if row is not None:
            self._pressed = Place(row.paragraph_index, 0)
        self._reach(0)
        self._began_at_edge = self._edge_at(event.y) != 0

    def drag_to(self, screen_row: int) -> None:
        """Tell when a drag comes to an edge or goes beyond, and when it comes back.

        Args:
            screen_row: The row of the screen where the mouse is, in any column.
        """
        edge = self._edge_at(screen_row - self.region.y)
        if not edge:
            self._began_at_edge = False
        if not self._began_at_edge:
            self._reach(edge)

    def let_go(self) -> None:
        """Bring a drag to its end."""
        self._reach(0)

    def row_within(self, screen_row: int) -> int:
        """The row of the screen that the pane has nearest to another."""
        return max(self.region.y, min(screen_row, self.region.bottom - 1))

    def offset_beside(self, at: Offset) -> Offset:
        """What a drag selects up to while the mouse is beside the text.

        Args:
            at: Where the mouse is on the screen, in a row of the pane.
        """
        after = 2 * (at.x - self.region.x) >= self.region.width
        row = self.top_row + at.y - self.region.y
        place = place_beside(self.layout_rows, self._texts, row, 1 if after else -1)
        return Offset(place.char, place.paragraph_index)

    def _reach(self, edge: int) -> None:
        """Tell of another edge than before."""
        if edge != self._edge:
            self._edge = edge
            self.post_message(self.EdgeReached(self.side, edge))

    def _edge_at(self, y: int) -> int:
        """The edge that a row of the pane lies at, as in `EdgeReached`."""
        if y <= 0:
            return -1
        return 1 if y >= self.size.height - 1 else 0
