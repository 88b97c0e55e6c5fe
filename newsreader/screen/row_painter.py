"""How each kind of paragraph looks, and what its row of cells consists of.

Turns one row of the layout into a strip: padding, bar, number, text. The
strips of both panes mirror each other, so that bars and numbers stand beside
the gutter. Text is put into segments as it is; nothing in it is interpreted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsreader.article import Kind
from newsreader.screen import margin
from newsreader.screen.measure import BAR, text_width
from newsreader.screen.sign import FIGURE_SIGNS
from newsreader.screen.text_run import Look, Stretch, runs
from newsreader.screen.typesetting import form_of
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.color import Color

    from newsreader.comparison.figure_sign import FigureSign
    from newsreader.screen.dress import Dress
    from newsreader.screen.palette import Palette
    from newsreader.screen.typesetting import Row

_BARS = {Side.LEFT: ("▕", "▐"), Side.RIGHT: ("▏", "▌")}
"""The bar of a possible and of a strong link, for each side."""
_CURRENT_BAR = "█"
SAME_WORDS = "≡"
"""Stands for the bar beside the number of a link that both tell in the same words."""
FOLD = "⋯"
"""Stands before what a fold holds."""
_FOLD_RULE = "┄"
_POINTERS = {Side.LEFT: "▶", Side.RIGHT: "◀"}
"""Stands before the current paragraph, pointing to the gutter."""

_KIND_STYLES = {
    Kind.TITLE: Style(bold=True),
    Kind.DEK: Style(italic=True),
    Kind.HEADING: Style(bold=True),
}
_QUIET = frozenset({Kind.CAPTION, Kind.BYLINE, Kind.DATELINE, Kind.EMBED, Kind.FOOTER})


class Content(NamedTuple):
    """What of a paragraph its rows may show."""

    text: str
    """The whole paragraph."""
    kind: Kind
    stretches: Sequence[Stretch] = ()
    """What stands out in it."""
    signs: Sequence[FigureSign] = ()
    """What stands after its figures."""


class RowPainter:
    """Paints rows of one pane; made anew when the width or the colours change."""

    def __init__(
        self, side: Side, width: int, base: Style, palette: Palette, selected: Style
    ) -> None:
        self.side = side
        self.width = width
        """Cells of the pane."""
        self.base = base
        self.palette = palette
        self._text_width = text_width(width)
        self._outer = max(0, width - self._text_width - margin.WIDTH - BAR)
        self._looks = {
            Look.SHARED: Style(underline=True),
            Look.MARKED: palette.mark,
            Look.CURRENT: palette.current_mark,
            Look.SELECTED: selected,
        }

    def blank(self, offset: tuple[int, int]) -> Strip:
        """A row without text.

        Args:
            offset: The character and paragraph that the mouse is taken to point at.
        """
        style = self.base + Style.from_meta({"offset": offset})
        return Strip([Segment(" " * self.width, style)], self.width)

    def fold(self, row: Row, label: str) -> Strip:
        """The row that stands for folded paragraphs: what is behind it, and a rule."""
        offset = Style.from_meta({"offset": (0, row.paragraph_index)})
        style = self.base + self.palette.quiet + offset
        words = set_cell_size(f"{FOLD} {label} {_FOLD_RULE * self._text_width}", self._text_width)
        blank = Segment(" ", self.base + offset)
        outer = [blank] * self._outer
        inner = [blank] * (margin.WIDTH + BAR)
        before, after = (outer, inner) if self.side is Side.LEFT else (inner, outer)
        return Strip([*before, Segment(words, style), *after], self.width)

    def paint(self, content: Content, row: Row, dress: Dress) -> Strip:
        """A row with a line of text.

        Args:
            content: The paragraph.
            row: The row, not a blank one.
            dress: What the row wears.
        """
        ground = self.base + self._tint(dress)
        ink = self._kind_style(content.kind)
        if dress.dimmed and not dress.current:
            ink += self.palette.dimmed
        words = self._words(content, row, ground + ink)
        body = Strip(words).adjust_cell_length(self._text_width, ground)
        outer = self._outer_segments(row, dress, ground)
        number = self._number_column(dress, ground)
        bar = self._bar(dress, ground)
        if self.side is Side.LEFT:
            parts = [*outer, *body, *number, bar]
        else:
            parts = [bar, *number, *body, *reversed(outer)]
        return Strip(parts).adjust_cell_length(self.width, self.base)

    def _words(self, content: Content, row: Row, style: Style) -> list[Segment]:
        """The text of a row, with what stands before it."""
        if row.line is None:
            return []
        text = content.text
        form = form_of(content.kind, text)
        lead = form.rest if row.line_index else form.first
        start = (row.line[0], row.paragraph_index)
        lead_style = style + self.palette.quiet + Style.from_meta({"offset": start})
        words = [Segment(lead, lead_style)] if lead else []
        ends = {sign.end_char: sign.relation for sign in content.signs}
        for run in runs(row.line, content.stretches, ends):
            look = style + self._looks.get(run.look, Style.null())
            for start_char, end_char in _led_by_text(text, run.start_char, run.end_char):
                offset = Style.from_meta({"offset": (start_char, row.paragraph_index)})
                words.append(Segment(text[start_char:end_char], look + offset))
                if sign := ends.get(end_char):
                    offset = Style.from_meta({"offset": (end_char, row.paragraph_index)})
                    sign_style = look + self.palette.signs[sign]
                    words.append(Segment(FIGURE_SIGNS[sign], sign_style + offset))
        return words

    def _outer_segments(self, row: Row, dress: Dress, ground: Style) -> list[Segment]:
        """The padding at the outer edge; the cell beside the text is tinted."""
        # The mouse is taken cell by cell to point at the start of the line:
        # within a longer segment it would count on from there.
        start = row.line[0] if row.line else 0
        offset = Style.from_meta({"offset": (start, row.paragraph_index)})
        if not self._outer:
            return []
        inner = Segment(" ", ground + offset)
        if dress.pointed:
            group = dress.number.number if dress.number else dress.group
            pointer = ground + Style(color=self.palette.hue(group).line, bold=True) + offset
            inner = Segment(_POINTERS[self.side], pointer)
        # Where there is one cell, a sign takes the pointer's: the bar and the
        # number tell what is current too.
        if dress.aside and self._outer == 1:
            return [Segment(dress.aside[-1], ground + Style(bold=True) + offset)]
        room = self._outer - 1
        signs = dress.aside[-room:] if room else ""
        style = self.base + Style(bold=True) + offset
        cells = [Segment(" ", self.base + offset)] * (room - len(signs))
        return [*cells, *(Segment(sign, style) for sign in signs), inner]

    def _tint(self, dress: Dress) -> Style:
        """The background of a row."""
        wears_one = dress.current or (dress.bold and not dress.dimmed)
        if not (dress.group and wears_one):
            return Style.null()
        hue = self.palette.hue(dress.group)
        return Style(bgcolor=hue.current_tint if dress.current else hue.tint)

    def _bar(self, dress: Dress, ground: Style) -> Segment:
        """The bar at the edge of the gutter."""
        if not dress.group:
            return Segment(" ", ground)
        style = ground + Style(color=self._line(dress.group, dress))
        if dress.number and dress.number.verbatim:
            return Segment(SAME_WORDS, style + Style(bold=True, reverse=dress.current or None))
        glyph = _CURRENT_BAR if dress.current else _BARS[self.side][dress.bold]
        return Segment(glyph, style)

    def _number_column(self, dress: Dress, ground: Style) -> list[Segment]:
        """The number of a row, beside the bar."""
        if dress.number is None:
            return [Segment(" " * margin.WIDTH, ground)]
        number, strong, more, _ = dress.number
        text = str(number)
        if more and len(text) < margin.NUMBER_CELLS:
            text += margin.MORE
        text = text[: margin.NUMBER_CELLS]
        colour = self._line(number, dress)
        style = Style(color=colour, bold=strong, reverse=dress.pointed or None)
        parts = [Segment(text, ground + style)]
        space = margin.WIDTH - len(text)
        if space:
            parts.append(Segment(" " * space, ground))
        return parts[::-1] if self.side is Side.LEFT else parts

    def _line(self, number: int, dress: Dress) -> Color | None:
        """The colour of a group's bar and number."""
        hue = self.palette.hue(number)
        return hue.faint if dress.dimmed and not dress.current else hue.line

    def _kind_style(self, kind: Kind) -> Style:
        """How text of a kind looks."""
        if kind not in _QUIET:
            return _KIND_STYLES.get(kind, Style.null())
        if kind is Kind.CAPTION:
            return self.palette.quiet + Style(italic=True)
        return self.palette.quiet


def _led_by_text(text: str, start_char: int, end_char: int) -> list[tuple[int, int]]:
    """A run without the space that it starts with, and that space before it.

    Programs that draw SVG drop a space at the start of a text, which would
    shift the words in pictures of the screen.
    """
    if start_char + 1 < end_char and text[start_char] == " ":
        return [(start_char, start_char + 1), (start_char + 1, end_char)]
    return [(start_char, end_char)]
