"""One article, painted row by row, with everything that is shown on its text.

Rows from `top_row` on are seen. Painted rows are kept until something about
them changes. Knows nothing of the mouse but what is selected with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style
from textual.cache import LRUCache
from textual.reactive import reactive
from textual.strip import Strip

from newsreader.article import Paragraph
from newsreader.screen.drawable import drawable
from newsreader.screen.dress import Dress, LinePlace, dress_of
from newsreader.screen.folding import fold_label
from newsreader.screen.measure import text_width
from newsreader.screen.row_painter import Content, RowPainter
from newsreader.screen.selectable_text import SelectableText
from newsreader.screen.selected_text import selected_chars
from newsreader.screen.text_run import Layer, Look, Stretch
from newsreader.screen.typesetting import Layout, Row, set_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.article import Article
    from newsreader.comparison.figure_sign import Signs
    from newsreader.screen.linkage import Badge
    from newsreader.screen.palette import Palette
    from newsreader.side import Side

CACHED_ROWS = 2048
"""Painted rows that are kept."""


class PaintedArticle(SelectableText):
    """The text of one article.

    Set `top_row` to scroll; call `dress` when links, `mark` when marked
    stretches change.
    """

    current: reactive[tuple[int, int] | None] = reactive[tuple[int, int] | None](None)
    """The paragraph that the current link joins, and the link's number."""
    dims_linked: reactive[bool] = reactive(default=False)
    """Whether linked paragraphs make way for the others."""

    def __init__(self, article: Article, side: Side, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(side, id=id)
        self.full_rows = Layout()
        """The rows with nothing folded or moved."""
        self._set_width = 0
        self._signs: Signs = {}
        self._paragraphs: list[Paragraph] = []
        self._badges: Mapping[int, Badge] = {}
        self._asides: Mapping[int, str] = {}
        self._stretches: dict[Layer, Mapping[int, Sequence[Stretch]]] = {}
        self._palette: Palette | None = None
        self._painter: RowPainter | None = None
        self._strips: LRUCache[tuple[int, Dress | None], Strip] = LRUCache(CACHED_ROWS)
        self.show_article(article)

    # What it shows

    def show_article(self, article: Article) -> None:
        """Show another article, once it is set and its rows are shown."""
        self._paragraphs = [_drawable(paragraph) for paragraph in article.paragraphs]
        self._texts = [paragraph.text for paragraph in self._paragraphs]
        self.layout_rows = self.full_rows = Layout()
        self._set_width = 0
        self._signs = {}
        self._badges = {}
        self._asides = {}
        self._stretches = {}
        self._selected = None

    def set_width(self, width: int) -> None:
        """Set the article for a pane of `width` cells; `show_rows` makes it seen."""
        if width != self._set_width:
            self._set_width = width
            end_chars = {i: [sign.end_char for sign in s] for i, s in self._signs.items()}
            self.full_rows = set_rows(self._paragraphs, text_width(width), end_chars)

    def show_rows(self, rows: Layout) -> None:
        """Show the article in these rows, made from `full_rows`."""
        self.layout_rows = rows
        self._forget()

    def sign(self, signs: Signs) -> None:
        """Put signs after figures, once the article is set for a width again."""
        if signs != self._signs:
            self._signs = signs
            self._set_width = 0

    def annotate(self, signs: Mapping[int, str]) -> None:
        """Put the reader's own signs at the outer edge of paragraphs."""
        if signs != self._asides:
            self._asides = signs
            self._forget()

    def dress(self, badges: Mapping[int, Badge]) -> None:
        """Show which paragraphs are linked."""
        self._badges = badges
        self._forget()

    def colour(self, palette: Palette) -> None:
        """Paint in other colours."""
        self._palette = palette
        self._forget()

    def mark(self, layer: Layer, stretches: Mapping[int, Sequence[Stretch]]) -> None:
        """Make stretches of text stand out; replaces those of the same layer.

        Args:
            layer: Why they do.
            stretches: What stands out in each paragraph.
        """
        if stretches != self._stretches.get(layer, {}):
            self._stretches[layer] = stretches
            self._forget()

    def _standing_out(self, paragraph_index: int) -> list[Stretch]:
        """The stretches of all layers in a paragraph."""
        layers = self._stretches.values()
        return [stretch for layer in layers for stretch in layer.get(paragraph_index, ())]

    def on_resize(self) -> None:
        """Paint for another width."""
        if self._painter is not None and self._painter.width != self.size.width:
            self._forget()

    def watch_current(self) -> None:
        """Paint the paragraph of another link."""
        self._forget()

    def watch_dims_linked(self) -> None:
        """Paint linked paragraphs in another way."""
        self._forget()

    def notify_style_update(self) -> None:
        """Paint anew when the theme or the focus changes a style."""
        super().notify_style_update()
        self._forget()

    def _forget(self) -> None:
        """Drop all painted rows."""
        self._strips.clear()
        self._painter = None
        self.refresh()

    # Painting

    def render_line(self, y: int) -> Strip:
        """The row at a distance from the top of the pane."""
        painter = self._ready_painter()
        if painter is None:
            return Strip.blank(self.size.width, self.rich_style)
        row_index = self.top_row + y
        row = self.layout_rows.row(row_index)
        if row is None:
            return painter.blank(self._end)
        dress = None if row.line is None else self._dress(row)
        key = (row_index, dress)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._paint(painter, row, dress)
        return strip

    def _ready_painter(self) -> RowPainter | None:
        """The painter for the present size and colours; None before they are known."""
        if self._painter is None and self._palette is not None and self.size.width:
            look = self._selected_style(tinted=self._palette.tinted)
            self._painter = RowPainter(
                self.side, self.size.width, self.rich_style, self._palette, look
            )
        return self._painter

    def _selected_style(self, *, tinted: bool) -> Style:
        """How selected text looks: the theme's background for it, else reversed."""
        if not tinted:
            return Style(reverse=True)
        selection = self.screen.get_component_styles("screen--selection").background
        return Style(bgcolor=(self.background_colors[1] + selection).rich_color)

    def _paint(self, painter: RowPainter, row: Row, dress: Dress | None) -> Strip:
        """Paint a row of the article."""
        text = self._texts[row.paragraph_index]
        if row.folded:
            return painter.fold(row, fold_label(self._paragraphs_behind(row)))
        if dress is None:
            return painter.blank((len(text), row.paragraph_index))
        stretches = self._standing_out(row.paragraph_index)
        span = selected_chars(self._selected, row.paragraph_index, len(text))
        if span is not None:
            stretches.append(Stretch(*span, Look.SELECTED))
        kind = self._paragraphs[row.paragraph_index].kind
        signs = self._signs.get(row.paragraph_index, ())
        return painter.paint(Content(text, kind, stretches, signs), row, dress)

    def _paragraphs_behind(self, row: Row) -> Sequence[Paragraph]:
        """The paragraphs that a row stands for."""
        return self._paragraphs[row.paragraph_index : row.paragraph_index + row.folded]

    def _dress(self, row: Row) -> Dress:
        """What a row wears, given what of its paragraph is in view."""
        index = row.paragraph_index
        rows = self.layout_rows.rows_of(index)
        place = LinePlace(row.line_index, max(0, self.top_row - rows.start), len(rows))
        dress, badge = Dress(), self._badges.get(index)
        if badge is not None:
            joined, number = self.current or (None, None)
            current = number if joined == index else None
            dress = dress_of(badge, place, current, dims=self.dims_linked)
        if place.line == place.first_line:  # The reader's own signs stand on the first in view.
            dress = dress._replace(aside=self._asides.get(index, ""))
        return dress

    def number_beside(self, row: Row) -> int | None:
        """The number that stands beside a row of the text; None if none does."""
        number = self._dress(row).number
        return None if number is None else number.number

    @property
    def _end(self) -> tuple[int, int]:
        """The character after the last, and its paragraph."""
        if not self._texts:
            return 0, 0
        return len(self._texts[-1]), len(self._texts) - 1

    def show_selection(self) -> None:
        """Paint what is selected by now."""
        self._forget()


def _drawable(paragraph: Paragraph) -> Paragraph:
    """A paragraph as it can be drawn; itself, if it can be."""
    text = drawable(paragraph.text)
    return paragraph if text is paragraph.text else Paragraph(paragraph.kind, text)
