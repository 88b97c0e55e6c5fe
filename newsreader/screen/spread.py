"""What is seen of two articles: links, signs, and rows that fit the panes.

Shows what it is told. Where the panes stand is the matter of `facing_panes`,
the place that they show that of `placed_panes`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Size

from newsreader.screen.arrangement import Arrangement, arranged
from newsreader.screen.first_sight import FOOT_ROWS
from newsreader.screen.linkage import Linkage
from newsreader.screen.measure import BAR_COLUMNS, gutter_width, pane_widths
from newsreader.screen.placed_panes import PlacedPanes
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.css.scalar import Scalar

    from newsreader.article import Article
    from newsreader.comparison.figure_sign import Signs
    from newsreader.screen.article_pane import ArticlePane

_UNSIGNED: Pair[Signs] = Pair({}, {})


class Spread(PlacedPanes):
    """Two articles set for the panes that show them, and marked with what is found."""

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self._fitted: tuple[Size, ...] = ()
        """The sizes of the panes for which the articles are set."""
        self._terminal_rows = 0
        """Rows of the terminal when they were."""

    def on_mount(self) -> None:
        """Listen for whatever gives the panes another size."""
        # Textual sends no Resize to a widget whose size something has asked for
        # between two layouts, so that the layouts themselves are listened to.
        self.screen.screen_layout_refresh_signal.subscribe(self, lambda _screen: self._refit())

    # What is shown

    def show_links(self, linkage: Linkage, signs: Pair[Signs] = _UNSIGNED) -> None:
        """Tint and number what is linked, and join it; put signs after figures.

        The place is kept, and the current link where it is still one.
        """
        link = self.linked
        kept = None if link is None else linkage.index_of(link.ends)
        self.set_reactive(PlacedPanes.current_link, kept)
        self.linkage = linkage
        for side, pane in self.panes.items():
            pane.dress(linkage.badges[side])
            pane.sign(signs[side])
        self.point_out()
        self._fit()

    def turn(self, articles: Pair[Article]) -> None:
        """Change the sides over; the place and the side in use stay with the articles.

        Nothing is linked until links in the same sense are shown, which must be at once.
        """
        for side, pane in self.panes.items():
            pane.show_article(articles[side])
            self.titles[side].show_article(articles[side])
        self.set_reactive(PlacedPanes.current_link, None)
        self.linkage = Linkage()
        self.arrangement = self.arrangement.turned()
        self.scroll_state.turn()

    def rearrange(self, arrangement: Arrangement) -> None:
        """Fold, dim and align as a reader chose; the place is kept."""
        self.arrangement = arrangement
        for pane in self.panes:
            pane.dims_linked = arrangement.dims_linked
        self._fit()

    def annotate(self, signs: Pair[Mapping[int, str]]) -> None:
        """Put the reader's own signs beside paragraphs."""
        for side, pane in self.panes.items():
            pane.annotate(signs[side])

    # Size

    def foresee_size(self) -> None:
        """Set both articles for the size that the panes are about to get.

        The first picture is drawn as soon as they have it, and holds the text then.
        """
        self._foresee(self._columns, self.app.size.height - FOOT_ROWS)

    def foresee(self, columns: int) -> None:
        """Divide so many columns and set both articles for them, before there are as many.

        The next picture needs no other after it if the panes come out as foreseen.
        """
        shown = self.panes[self.side]
        if shown.size.width:  # What stands above and below the panes is known by now.
            rows = shown.size.height + self.query_one("#titles").size.height
            self._foresee(columns, rows + self.app.size.height - self._terminal_rows)

    def _foresee(self, columns: int, rows: int) -> None:
        """Divide a width, and set both articles for it and for so many rows with their titles."""
        self._foreseen_columns = columns
        self.divide()
        widths = self._widths_to_be
        self._foreseen_columns = 0
        height = max(1, rows - _cells(self.query_one("#titles").styles.height))
        sizes = tuple(Size(width, height) for width in widths)
        if sizes != self._fitted:
            self._fitted, self._terminal_rows = sizes, self.app.size.height
            self._set(widths, height)

    @property
    def _widths_to_be(self) -> Pair[int]:
        """The columns that each pane gets once the width is divided."""
        if self.single:
            return Pair(self._columns - BAR_COLUMNS, self._columns - BAR_COLUMNS)
        return pane_widths(self._pane_columns, self.share)

    def on_article_pane_resized(self, message: ArticlePane.Resized) -> None:
        """Set both articles for the new size."""
        message.stop()
        self._refit()

    def _refit(self) -> None:
        """Set both articles anew if the panes have other sizes; the text at the top stays."""
        wanted = gutter_width(self.app.size.width)
        if not self.single and self._gutter.size.width != wanted:
            return  # The panes are about to get another size.
        sizes = tuple(pane.size for pane in self.panes)
        if sizes != self._fitted:
            self._fitted, self._terminal_rows = sizes, self.app.size.height
            self.divide()
            self._fit()

    def _fit(self) -> None:
        """Set the articles for the panes' size and fit scrolling to them."""
        shown = self.panes[self.side]
        if not shown.size.width:
            self._fitted = ()  # It was hidden until now, and is set once it has a width.
            return
        # A pane that is hidden, or was until now, has no width: it is set as wide as
        # the one shown.
        widths = self.panes.map(lambda pane: (pane.display and pane.size.width) or shown.size.width)
        self._set(widths, shown.size.height)

    def _set(self, widths: Pair[int], height: int) -> None:
        """Set the articles for panes of these widths and this height, and fit scrolling to them."""
        for side, pane in self.panes.items():
            pane.set_width(widths[side])
        full = self.panes.map(lambda pane: pane.full_rows)
        layouts = arranged(full, self.linkage, self.arrangement)
        for side, pane in self.panes.items():
            pane.show_rows(layouts[side])
        # Rows that are aligned already scroll one for one.
        chain = () if self.arrangement.aligned else self.linkage.chain
        self.scroll_state.fit(layouts, chain, height)
        self.draw_map()
        self.show_place()


def _cells(length: Scalar | None) -> int:
    """A length that was set in cells; 0 for none."""
    return 0 if length is None else int(length.value)
