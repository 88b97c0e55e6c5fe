"""The first sight of two articles: their text where the screen will show it, but no screen yet.

Loading what drives the screen takes several times as long as reading two
articles. What will stand at the top of both panes is known before that; it is
painted as plain text, and the screen draws itself over it.

Rows and columns count from 0. Knows nothing of widgets, and loads no Textual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Paragraph
from newsreader.screen import margin
from newsreader.screen.drawable import drawable
from newsreader.screen.head import facts_within, title_lines
from newsreader.screen.layout import EVEN_SHARE, layout_of, nearest_share, sidebar_columns
from newsreader.screen.measure import (
    BAR,
    BAR_COLUMNS,
    gutter_width,
    pane_widths,
    text_width,
    title_rows_within,
)
from newsreader.screen.typesetting import form_of, set_rows
from newsreader.side import Pair, Side
from newsreader.state import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsreader.article import Article

FOOT_ROWS = 2
"""Rows below the panes: the status line and the keys."""


class Words(NamedTuple):
    """Words on one row of the terminal."""

    row: int
    column: int
    text: str


class Sight(NamedTuple):
    """All that is seen at first."""

    words: Sequence[Words]
    head_rows: int
    """Rows of the panes' heads, which have a ground of their own."""


class TextColumn(NamedTuple):
    """Where the text of a pane stands."""

    column: int
    width: int


class Ground(NamedTuple):
    """The colours of plain text, as "#rrggbb"."""

    foreground: str
    background: str
    head: str
    """The background of the panes' heads."""


USUAL = "newsreader-dark"
"""The theme where nobody names any."""
GROUNDS = {
    USUAL: Ground("#d9dce1", "#131519", "#22262d"),
    "newsreader-light": Ground("#22262b", "#fbfaf7", "#e7e4dd"),
}
"""The colours of newsreader's own themes. Others are known once Textual is loaded."""


def first_picture(
    articles: Pair[Article],
    columns: int,
    rows: int,
    theme: str | None = None,
    memory: Memory | None = None,
) -> str:
    """The first sight as a terminal of so many columns and rows takes it.

    Args:
        articles: The two.
        columns: Columns of the terminal.
        rows: Rows of it.
        theme: Name of the theme in whose colours; the usual one for None, the
            terminal's own colours for "".
        memory: How the reader left them, but for the places; None where nothing is known.
    """
    ground = GROUNDS.get(USUAL if theme is None else theme)
    return painted(first_sight(articles, columns, rows, memory), ground)


def first_sight(
    articles: Pair[Article], columns: int, rows: int, memory: Memory | None = None
) -> Sight:
    """What the screen will show of both articles at their start, or of the one in use alone.

    Args:
        articles: The two.
        columns: Columns of the terminal.
        rows: Rows of it.
        memory: How the reader left them, but for the places; None where nothing is known.
    """
    memory = memory or Memory()
    if memory.swapped:
        articles, memory = articles.turned, memory.turned
    panes = _panes(columns, rows, memory)
    head = _head_rows(articles, panes, rows)
    words: list[Words] = []
    for side, (column, width) in panes.items():
        texts = _head(articles[side], width, head)
        texts += _body(articles[side], width, rows - FOOT_ROWS - head)
        words += [Words(row, column, text) for row, text in enumerate(texts) if text]
    return Sight(words, head)


def _panes(columns: int, rows: int, memory: Memory) -> dict[Side, TextColumn]:
    """Where the text of each side will stand that is shown, as wide as the reader left it."""
    if layout_of(columns, rows).single:
        return {memory.side: _text_column(memory.side, 0, columns - BAR_COLUMNS)}
    edge = columns - sidebar_columns(columns, rows, memory.sidebar) - BAR_COLUMNS
    room = edge - gutter_width(columns)
    widths = pane_widths(room, nearest_share(memory.share or EVEN_SHARE, room))
    starts = Pair(0, edge - widths.right)
    return {side: _text_column(side, starts[side], widths[side]) for side in Side}


def _text_column(side: Side, start: int, width: int) -> TextColumn:
    """Where text stands in a pane: at its inner edge."""
    indent = margin.WIDTH + BAR
    if side is Side.LEFT:
        indent = max(0, width - text_width(width) - indent)
    return TextColumn(start + indent, text_width(width))


def _head_rows(articles: Pair[Article], panes: Mapping[Side, TextColumn], rows: int) -> int:
    """Rows of the panes' heads: the longer title, though it may not show, and the facts below."""
    most = title_rows_within(rows)
    width = max(pane.width for pane in panes.values())
    widths = dict.fromkeys(Side, width) | {side: pane.width for side, pane in panes.items()}
    return 1 + max(len(title_lines(articles[side], widths[side], most)) for side in Side)


def _head(article: Article, width: int, rows: int) -> list[str]:
    """The rows of a pane's head, a short title at their foot."""
    title = title_lines(article, width, rows - 1)
    return [*[""] * (rows - 1 - len(title)), *title, facts_within(article, width)]


def _body(article: Article, width: int, rows: int) -> list[str]:
    """The first rows of an article."""
    # No paragraph takes less than a row, and no row more characters than cells
    # but for marks that take none: what comes after these is not in view.
    most = max(0, rows)
    paragraphs = [
        Paragraph(p.kind, drawable(p.text[: most * width])) for p in article.paragraphs[:most]
    ]
    layout = set_rows(paragraphs, width)
    texts = []
    for index in range(min(rows, layout.height)):
        row = layout.row(index)
        if row is None or row.line is None:
            texts.append("")
            continue
        paragraph = paragraphs[row.paragraph_index]
        form = form_of(paragraph.kind, paragraph.text)
        lead = form.rest if row.line_index else form.first
        texts.append(lead + paragraph.text[slice(*row.line)])
    return texts


def painted(sight: Sight, ground: Ground | None) -> str:
    """A sight as a terminal takes it, the whole of the terminal cleared before.

    Args:
        sight: Texts that a terminal can be sent.
        ground: The colours; the terminal's own for None.
    """
    return "".join(_sequences(sight, ground))


def _sequences(sight: Sight, ground: Ground | None) -> Iterator[str]:
    """The pieces of what is sent."""
    plain = f"{_colour(38, ground.foreground)}{_colour(48, ground.background)}" if ground else ""
    yield f"\x1b[0m{plain}\x1b[2J"
    if ground:
        yield _colour(48, ground.head)
        yield from (f"\x1b[{row + 1};1H\x1b[K" for row in range(sight.head_rows))
    for row, column, text in sorted(sight.words):
        own = ground and (ground.head if row < sight.head_rows else ground.background)
        yield f"\x1b[{row + 1};{column + 1}H{_colour(48, own) if own else ''}{text}"
    yield "\x1b[0m"


def _colour(kind: int, colour: str) -> str:
    """The sequence that sets the foreground (38) or background (48)."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return f"\x1b[{kind};2;{red};{green};{blue}m"
