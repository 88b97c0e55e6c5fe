"""The head of a pane: what is read there, from whom and from when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from newsreader.screen import margin
from newsreader.screen.head import facts_within, title_lines
from newsreader.screen.row_painter import BAR, text_width
from newsreader.side import Side

if TYPE_CHECKING:
    from newsreader.article import Article

_ACTIVE = "▌"


class TitleBar(Widget):
    """The title in one row or more; below it source, date and author."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    TitleBar {
        width: 1fr;
        height: 1fr;
        background: $panel;
        color: $foreground;

        & > .title-bar--facts {
            color: $foreground 75%;
        }
        & > .title-bar--active {
            color: $accent;
        }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"title-bar--active", "title-bar--facts"}

    active: reactive[bool] = reactive(default=False)
    """Whether keys go to the pane below."""

    def __init__(self, article: Article, side: Side) -> None:
        super().__init__()
        self._side = side
        self._article = article

    def show_article(self, article: Article) -> None:
        """Show the head of another article."""
        self._article = article
        self.refresh()

    def rows_wanted(self, width: int, most: int) -> int:
        """The rows that the title takes in a bar of `width` cells, if it gets `most` at most."""
        return len(title_lines(self._article, text_width(width), most))

    def render_line(self, y: int) -> Strip:
        """One row, its text in line with the pane's; the facts stand in the last."""
        width, height = self.size
        base = self.rich_style
        if y >= height or not width:
            return Strip.blank(width, base)
        room = text_width(width)
        title = title_lines(self._article, room, max(1, height - 1))
        # A short title stands at the bottom: the heads of both panes share a foot.
        line = y - (height - 1 - len(title))
        if y == height - 1:
            style = base + self.get_component_rich_style("title-bar--facts", partial=True)
            text = facts_within(self._article, room)
        else:
            style = base + Style(bold=True)
            text = title[line] if line >= 0 else ""
        letter = self._side.label if line == 0 else ""
        return self._row(set_cell_size(text, room), style, letter)

    def _row(self, text: str, style: Style, letter: str) -> Strip:
        """A row with the side's letter in the column of the numbers."""
        width, base = self.size.width, self.rich_style
        column = f"{letter:^{margin.WIDTH}}"
        outer = width - cell_len(text) - margin.WIDTH - BAR
        words = Segment(text, style)
        facts = self.get_component_rich_style("title-bar--facts", partial=True)
        number = Segment(column, base + facts)
        bar = Segment(" " * BAR, base)
        if self._side is Side.RIGHT:
            parts = [self._edge(base), number, words]
        else:
            parts = [*self._lead(max(0, outer), base), words, number, bar]
        return Strip(parts).adjust_cell_length(width, base)

    def _lead(self, width: int, base: Style) -> list[Segment]:
        """What stands before the text: a bar in the accent's colour where the keys go."""
        if not width:
            return []
        return [Segment(" " * (width - 1), base), self._edge(base)]

    def _edge(self, base: Style) -> Segment:
        """The cell that shows whether keys go to the pane below."""
        if not self.active:
            return Segment(" ", base)
        return Segment(
            _ACTIVE, base + self.get_component_rich_style("title-bar--active", partial=True)
        )
