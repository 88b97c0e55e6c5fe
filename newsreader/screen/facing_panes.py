"""Two panes facing each other, with their titles above and the gutter between them.

Knows where the parts stand, how the width is shared out and which colours they
wear; knows nothing of what is linked, or of the place in either article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from newsreader.screen.article_pane import ArticlePane
from newsreader.screen.axis_bar import AxisBar
from newsreader.screen.ground import palette_of
from newsreader.screen.gutter import Gutter
from newsreader.screen.layout import EVEN_SHARE, nearest_share
from newsreader.screen.measure import BAR_COLUMNS, gutter_width, title_rows_within
from newsreader.screen.title_bar import TitleBar
from newsreader.side import Pair

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from newsreader.article import Article


class _Panes(Horizontal):
    """Panes side by side, which take all of its room: it need not be drawn itself."""

    BLANK: ClassVar = True


class FacingPanes(Widget):
    """Titles, panes, gutter and the shared scroll bar, in their places."""

    DEFAULT_CSS = """
    FacingPanes {
        layout: vertical;
        background: $background;
        color: $foreground;
    }
    FacingPanes > #titles {
        height: 2;
        background: $panel;
    }
    FacingPanes > #panes {
        height: 1fr;
    }
    FacingPanes #between {
        width: 5;
    }
    FacingPanes #corner {
        width: 1;
    }
    """

    BLANK: ClassVar = True
    """Nothing of itself is seen: titles and panes take all of it, and it need not be drawn."""

    single: reactive[bool] = reactive(default=False)
    """Whether only one pane is shown."""

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.panes = Pair.of(lambda side: ArticlePane(articles[side], side))
        self.titles = Pair.of(lambda side: TitleBar(articles[side], side))
        self._gutter = Gutter()
        self._bar = AxisBar()
        self.wished_share = EVEN_SHARE
        """The part of the panes' width, in percent, that the left one gets if it can."""
        self._reserved = 0
        self._foreseen_columns = 0
        """The width to divide before there is that much; 0 for the width that there is."""

    def reserve(self, columns: int) -> None:
        """Leave so many columns free at the right edge, for what will stand there."""
        self._reserved = columns
        self.styles.margin = (0, columns, 0, 0)

    def compose(self) -> ComposeResult:
        """Titles above; panes, gutter and bar below, in the same columns."""
        with Horizontal(id="titles"):
            yield self.titles.left
            yield Static(id="between")
            yield self.titles.right
            yield Static(id="corner")
        with _Panes(id="panes"):
            yield self.panes.left
            yield self._gutter
            yield self.panes.right
            yield self._bar

    def on_mount(self) -> None:
        """Divide the width before anything is drawn; choose colours, now and for each theme."""
        self.divide()
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.recolor())
        self.recolor()

    def recolor(self) -> None:
        """Take the colours of the theme and the terminal."""
        palette = palette_of(self)
        for pane in self.panes:
            pane.colour(palette)
        self._gutter.colour(palette)

    @property
    def share(self) -> int:
        """The part of the panes' width, in percent, that the left one gets."""
        return nearest_share(self.wished_share, self._pane_columns)

    @property
    def _pane_columns(self) -> int:
        """Columns of both panes, side by side."""
        return self._columns - gutter_width(self.app.size.width) - BAR_COLUMNS

    @property
    def _columns(self) -> int:
        """Columns of the whole; before they are known, those of the terminal."""
        return self._foreseen_columns or self.size.width or self.app.size.width - self._reserved

    def on_resize(self) -> None:
        """Divide the width that there is now."""
        self.divide()

    def divide(self) -> None:
        """Give titles, panes and gutter what they get of this width."""
        width = gutter_width(self.app.size.width)
        self._gutter.styles.width = width
        self.query_one("#between").styles.width = width
        shares = Pair(self.share, 100 - self.share)
        for side, share in shares.items():
            self.panes[side].styles.width = self.titles[side].styles.width = f"{share}fr"
        self.query_one("#titles").styles.height = 1 + self._title_rows(shares)

    def _title_rows(self, shares: Pair[int]) -> int:
        """Rows that the longer title gets: one, or two where a screen is high enough."""
        most = title_rows_within(self.app.size.height)
        columns = shares.map(lambda share: self._pane_columns * share // 100)
        if self.single:
            columns = Pair(self._columns - BAR_COLUMNS, self._columns - BAR_COLUMNS)
        return max(title.rows_wanted(columns[side], most) for side, title in self.titles.items())
