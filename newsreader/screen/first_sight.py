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
from newsreader.screen.layout import EVEN_SHARE, layout_of, sidebar_columns
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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.article import Article

FOOT_ROWS = 2
"""Rows below the panes: the status line and the keys."""


class Words(NamedTuple):
    """Words on one row of the terminal."""

    row: int
    column: int
    text: str


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
    *,
    sidebar: bool | None = None,
) -> str:
    """The first sight as a terminal of so many columns and rows takes it.

    Args:
        articles: The two.
        columns: Columns of the terminal.
        rows: Rows of it.
        theme: Name of the theme in whose colours; the usual one for None, the
            terminal's own colours for "".
        sidebar: Whether the reader left the sidebar open; None for neither.
    """
    ground = GROUNDS.get(USUAL if theme is None else theme)
    words = first_words(articles, columns, rows, sidebar=sidebar)
    return painted(words, head_rows(articles, columns, rows, sidebar=sidebar), ground)


def first_words(
    articles: Pair[Article], columns: int, rows: int, *, sidebar: bool | None = None
) -> list[Words]:
    """What the screen will show of both articles at their start, or of the left one alone.

    Args:
        articles: The two.
        columns: Columns of the terminal.
        rows: Rows of it.
        sidebar: Whether the reader left the sidebar open; None for neither.
    """
    edge = columns - sidebar_columns(columns, rows, sidebar)
    widths = pane_widths(edge - gutter_width(columns) - BAR_COLUMNS, EVEN_SHARE)
    sides: Sequence[Side] = tuple(Side)
    if layout_of(columns, rows).single:
        widths, sides = Pair(columns - BAR_COLUMNS, columns - BAR_COLUMNS), (Side.LEFT,)
    starts = Pair(0, edge - BAR_COLUMNS - widths.right)
    head = head_rows(articles, columns, rows, sidebar=sidebar)
    found: list[Words] = []
    for side in sides:
        width = widths[side]
        indent = margin.WIDTH + BAR
        if side is Side.LEFT:
            indent = max(0, width - text_width(width) - margin.WIDTH - BAR)
        column = starts[side] + indent
        texts = _head(articles[side], text_width(width), head)
        texts += _body(articles[side], text_width(width), rows - FOOT_ROWS - head)
        found += [Words(row, column, text) for row, text in enumerate(texts) if text]
    return found


def head_rows(
    articles: Pair[Article], columns: int, rows: int, *, sidebar: bool | None = None
) -> int:
    """Rows of the panes' heads: the longer title, and the facts below it."""
    edge = columns - sidebar_columns(columns, rows, sidebar)
    room = edge - gutter_width(columns) - BAR_COLUMNS
    width = columns if layout_of(columns, rows).single else room * EVEN_SHARE // 100
    most = title_rows_within(rows)
    return 1 + max(len(title_lines(article, text_width(width), most)) for article in articles)


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


def painted(words: Sequence[Words], head: int, ground: Ground | None) -> str:
    """Words as a terminal takes them, the whole of it cleared before.

    Args:
        words: Texts that a terminal can be sent.
        head: Rows of the panes' heads.
        ground: The colours; the terminal's own for None.
    """
    return "".join(_sequences(words, head, ground))


def _sequences(words: Sequence[Words], head: int, ground: Ground | None) -> Iterator[str]:
    """The pieces of what is sent."""
    plain = f"{_colour(38, ground.foreground)}{_colour(48, ground.background)}" if ground else ""
    yield f"\x1b[0m{plain}\x1b[2J"
    if ground:
        yield _colour(48, ground.head)
        yield from (f"\x1b[{row + 1};1H\x1b[K" for row in range(head))
    for row, column, text in sorted(words):
        look = _colour(48, ground.head if row < head else ground.background) if ground else ""
        yield f"\x1b[{row + 1};{column + 1}H{look}{text}"
    yield "\x1b[0m"


def _colour(kind: int, colour: str) -> str:
    """The sequence that sets the foreground (38) or background (48)."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return f"\x1b[{kind};2;{red};{green};{blue}m"
