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
from newsreader.screen.drawable import drawable
from newsreader.screen.row_painter import BAR, text_width
from newsreader.side import Side

if TYPE_CHECKING:
    from newsreader.article import Article

ELLIPSIS = "…"
GUESSED = "?"
"""Follows whatever the article does not state itself."""
_ACTIVE = "▌"


class TitleBar(Widget):
    """Two rows: the title; source and date."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    TitleBar {
        width: 1fr;
        height: 2;
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
        self._lines = ("", "")
        self._title_sign = ""
        self.show_article(article)

    def show_article(self, article: Article) -> None:
        """Show the head of another article."""
        self._lines = drawable(article.title), drawable(facts(article))
        self._title_sign = _sign(article, "title")
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One of the two rows, its text in line with the pane's."""
        width = self.size.width
        if y >= len(self._lines) or not width:
            return Strip.blank(width, self.rich_style)
        room = text_width(width)
        inner = margin.WIDTH + BAR
        before = inner if self._side is Side.RIGHT else width - room - inner
        # The title may be cut, but not the sign that it was guessed.
        sign = self._title_sign if y == 0 else ""
        text = ellipsised(self._lines[y], room - len(sign)) + sign[: max(0, room)]
        base = self.rich_style
        emphasis = (
            Style(bold=True)
            if y == 0
            else self.get_component_rich_style("title-bar--facts", partial=True)
        )
        lead = self._lead(max(0, before), base)
        return Strip([*lead, Segment(text, base + emphasis)]).adjust_cell_length(width, base)

    def _lead(self, width: int, base: Style) -> list[Segment]:
        """What stands before the text: a bar in the accent's colour where the keys go."""
        if not width:
            return []
        if not self.active:
            return [Segment(" " * width, base)]
        accent = self.get_component_rich_style("title-bar--active", partial=True)
        return [Segment(" " * (width - 1), base), Segment(_ACTIVE, base + accent)]


def facts(article: Article) -> str:
    """Source and date in one line; those that are guessed carry a sign.

    An article without a source goes by the name of its file.
    """
    return " · ".join(part for part in (_source(article), _day(article)) if part)


def _source(article: Article) -> str | None:
    """The outlet, or else the file's name."""
    if article.source:
        return article.source + _sign(article, "source")
    return article.path.name if article.path else None


def _day(article: Article) -> str:
    """The day on which it was published, or that it says none."""
    day = article.published
    return f"{day.day} {day:%B %Y}{_sign(article, 'published')}" if day else "no date given"


def ellipsised(text: str, width: int) -> str:
    """`text` cut to `width` cells, with a sign where it is cut."""
    if cell_len(text) <= width:
        return text
    if width < 1:
        return ""
    return set_cell_size(text, width - 1).rstrip() + ELLIPSIS


def _sign(article: Article, field: str) -> str:
    """A question mark after what was guessed."""
    return f" {GUESSED}" if field in article.guessed else ""
