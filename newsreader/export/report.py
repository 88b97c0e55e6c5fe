"""The comparison as a short report for a terminal, a mail or a pager.

Rich lays the document out: columns in cells, so that wide characters line up.
Texts are handed to it as `Text`, which it prints as they are; rows are cut
before that, so that no article can make the report long.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from newsreader.export.column import column_widths
from newsreader.export.document import document
from newsreader.export.document.block import (
    Block,
    Bullets,
    Entry,
    Facing,
    Grid,
    Line,
    Passage,
    Prose,
    Role,
)
from newsreader.export.printing import printed, usable_width
from newsreader.export.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice

FACING_WIDTH = 76
"""Columns from which on passages stand beside each other."""

PIECE_CHARS = 250
"""Characters after which a piece of a row is cut short."""

INDENT_CELLS = 2
"""Cells by which what stands under a heading is set in."""

GAP_CELLS = 2
"""Cells between columns."""

EXCERPT_WORDS = 30
"""Words of a passage, where the reader did not choose."""

HEADLINE = "newsreader · two reports compared"
"""The first line, by which a report is known for one."""

_STYLES = {
    Role.PLAIN: "not bold",
    Role.STRONG: "bold",
    Role.ADDRESS: "not bold dim",
    Role.DIFFER: "bold red",
    Role.CLOSE: "yellow",
    Role.AGREE: "green",
}


def render_report(
    comparison: Comparison, choice: Choice, *, width: int | None = None, color: bool = False
) -> str:
    """The comparison as a report, wrapped at `width` columns.

    Without `color` it is plain text; with it, it holds the escape sequences of
    a terminal's sixteen colours, which follow the reader's own.
    """
    if choice.excerpt_words is None:
        choice = replace(choice, excerpt_words=EXCERPT_WORDS)
    cells = usable_width(width)
    return printed(_parts(comparison, choice, cells), cells, color=color)


def _parts(comparison: Comparison, choice: Choice, width: int) -> Iterator[RenderableType]:
    """The report's lines and tables in order."""
    content = document(comparison, choice)
    yield Text(f"{HEADLINE}\n", style="dim")
    yield Text(f"{_cut(content.title)}\n", style="bold")
    yield _grid(content.sources, width)
    for section in content.sections:
        yield Text(f"\n{section.title}", style="bold underline")
        for shown in _blocks(section.blocks, width - INDENT_CELLS):
            yield Padding(shown, (0, 0, 0, INDENT_CELLS), expand=False)
    yield Text("\n").append_text(_text(content.colophon))


def _blocks(blocks: Sequence[Block], width: int) -> Iterator[RenderableType]:
    """Blocks as Rich prints them; what follows a list or a table stands apart from it."""
    for before, block in pairwise((None, *blocks)):
        if isinstance(before, Bullets | Grid) and not isinstance(block, Entry):
            yield Text(" ")
        match block:
            case Prose():
                yield _text(block.line)
            case Bullets():
                yield _bullets(block, width)
            case Grid():
                yield _grid(block, width)
            case Passage():
                yield _passages((block,), width)
            case Facing():
                yield _facing(block, width)
            case Entry():
                yield Text("\n").append_text(_text(block.title))
                yield from _blocks(block.blocks, width)


def _grid(grid: Grid, width: int) -> Table:
    """A table under its header, without lines."""
    header = [Text(_cut(name)) for name in grid.header]
    rows = [[_text(cell) for cell in row] for row in grid.rows]
    wanted = [max(map(_cells, column)) for column in zip(header, *rows, strict=True)]
    widths = column_widths(wanted, width - GAP_CELLS * (len(wanted) - 1))
    return _columns(map(_column, widths, header), rows, header=True)


def _cells(text: Text) -> int:
    """The cells that a text fills in one line."""
    return text.cell_len


def _column(width: int, header: Text | None = None) -> Column:
    """A column of a fixed width; a word that is longer goes on in the next line."""
    return Column(header or "", width=width, overflow="fold")


def _facing(block: Facing, width: int) -> Table:
    """Passages of both sides beside each other, if there is room and something to show."""
    left, right = block.passages
    if not right or width < FACING_WIDTH:
        return _passages((*left, *right), width)
    half = (width - GAP_CELLS) // 2
    return _columns(
        [_column(half), _column(half)], [(_passages(left, half), _passages(right, half))]
    )


def _passages(passages: Sequence[Passage], width: int) -> Table:
    """Paragraphs, each after its reference."""
    references = [Text(one.reference, style="bold") for one in passages]
    texts = [Text(f"({one.kind}) {one.text}" if one.kind else one.text) for one in passages]
    first = max(map(_cells, references))
    columns = (_column(first), _column(width - first - GAP_CELLS))
    return _columns(columns, zip(references, texts, strict=True))


def _bullets(block: Bullets, width: int) -> Table:
    """A list."""
    columns = (_column(1), _column(width - 1 - GAP_CELLS))
    return _columns(columns, (("-", _text(item)) for item in block.items))


def _columns(
    columns: Iterable[Column],
    rows: Iterable[Sequence[RenderableType]],
    *,
    header: bool = False,
) -> Table:
    """Rows in columns, without lines."""
    table = Table(
        *columns,
        box=None,
        show_header=header,
        header_style="bold",
        pad_edge=False,
        padding=(0, GAP_CELLS, 0, 0),
    )
    for row in rows:
        table.add_row(*row)
    return table


def _text(line: Line) -> Text:
    """A line with its roles' looks."""
    text = Text()
    for piece in line:
        text.append(_cut(piece.text, strip=False), style=_STYLES[piece.role])
    return text


def _cut(text: str, *, strip: bool = True) -> str:
    """The beginning of a text, in one line; without `strip` with the spaces at its ends."""
    shown = plain(text[: PIECE_CHARS + 1])
    if len(text) > PIECE_CHARS:
        return f"{shown[:PIECE_CHARS]}…"
    if strip or not shown:
        return shown
    return f"{' ' * text[:1].isspace()}{shown}{' ' * text[-1:].isspace()}"
