"""One article as a pane that takes the focus and tells what is clicked.

The pane never scrolls itself: the reader, which owns the place in both
articles, sets `top_row`. How rows are painted is the matter of `painted_article`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from newsreader.screen import margin
from newsreader.screen.measure import BAR
from newsreader.screen.painted_article import PaintedArticle
from newsreader.side import Side

if TYPE_CHECKING:
    from textual import events


class ArticlePane(PaintedArticle, can_focus=True):
    """One article, as one of two that are read side by side."""

    DEFAULT_CSS = """
    ArticlePane {
        width: 1fr;
        height: 1fr;
    }
    """

    class Picked(Message):
        """A paragraph was clicked, or a number beside it."""

        def __init__(self, side: Side, paragraph_index: int, number: int | None = None) -> None:
            self.side = side
            self.paragraph_index = paragraph_index
            self.number = number
            """The number that was clicked; None for the text."""
            super().__init__()

    class FoldPicked(Message):
        """The row of folded paragraphs was clicked."""

        def __init__(self, side: Side, paragraphs: range) -> None:
            self.side = side
            self.paragraphs = paragraphs
            super().__init__()

    class Resized(Message):
        """The pane has another size, for which its article must be set."""

    def on_resize(self) -> None:
        """Ask for the article to be set anew."""
        self.post_message(self.Resized())

    def on_click(self, event: events.Click) -> None:
        """Tell which paragraph was clicked, unless text was selected."""
        if event.chain != 1 or self._selected is not None:
            return
        row = self.layout_rows.row(self.top_row + event.y)
        if row is not None and row.folded:
            first = row.paragraph_index
            self.post_message(self.FoldPicked(self.side, range(first, first + row.folded)))
        elif row is not None and row.line is not None:
            number = self.number_beside(row) if self._is_margin(event.x) else None
            self.post_message(self.Picked(self.side, row.paragraph_index, number))

    def _is_margin(self, column: int) -> bool:
        """Whether a column of the pane is for numbers and bars."""
        if self.side is Side.RIGHT:
            return column < margin.WIDTH + BAR
        return column >= self.size.width - margin.WIDTH - BAR
