"""The head of a pane: what is read there, from whom and from when."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from newsreader.screen import margin
from newsreader.screen.head import facts_within, title_lines
from newsreader.screen.measure import BAR, text_width
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
            color: $text-muted;
        }
        & > .title-bar--active {
            color: $accent;
        }
        /* Without grounds of different colours, a rule parts the head from the text. */
        &:nocolor > .title-bar--foot, &:ansi > .title-bar--foot {
            text-style: underline;
        }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "title-bar--active",
        "title-bar--facts",
        "title-bar--foot",
    }

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
        facts = self.get_component_rich_style("title-bar--facts", partial=True)
        if y == height - 1:
            foot = base + self.get_component_rich_style("title-bar--foot", partial=True)
            return self._row(Segment(facts_within(self._article, room), foot + facts), foot)
        text = title[line] if line >= 0 else ""
        letter = Segment(self._side.label, base + facts) if line == 0 else None
        return self._row(Segment(text, base + Style(bold=True)), base, letter)

    def _row(self, words: Segment, base: Style, letter: Segment | None = None) -> Strip:
        """A row of words, with the side's letter in the column of the numbers."""
        width = self.size.width
        text = Strip([words]).adjust_cell_length(text_width(width), base)
        column = Strip([letter] if letter else []).adjust_cell_length(margin.WIDTH, base)
        bar = Segment(" " * BAR, base)
        if self._side is Side.RIGHT:
            parts = [self._edge(base), *column, *text]
        else:
            outer = width - text.cell_length - margin.WIDTH - BAR
            parts = [*self._lead(max(0, outer), base), *text, *reversed(list(column)), bar]
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
