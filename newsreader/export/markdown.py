"""The comparison as a Markdown document, for reading and keeping.

Writes each block of the document down; what stands in it is `document`'s, and
how text is kept from being taken for markup is `markup`'s. Paragraphs are
never broken into lines: that is the viewer's to do.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from newsreader.export.day import export_day
from newsreader.export.document import document
from newsreader.export.document.block import (
    Block,
    Bullets,
    Entry,
    Facing,
    Grid,
    Line,
    Passage,
    Piece,
    Prose,
    Role,
)
from newsreader.export.front_matter import front_matter
from newsreader.export.markup import bullets, inline, link, opening, quotation, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice

_LOUD = frozenset({Role.STRONG, Role.DIFFER})
"""Roles that are set in bold; the others look like the text around them."""


def render_markdown(comparison: Comparison, choice: Choice) -> str:
    """The comparison as one document, ending in a line break."""
    dated = replace(choice, day=choice.day or export_day())
    return "\n\n".join(_parts(comparison, dated)) + "\n"


def _parts(comparison: Comparison, choice: Choice) -> Iterator[str]:
    """The document's blocks in order, as Markdown."""
    content = document(comparison, choice)
    if choice.day is not None:
        yield front_matter(comparison, content.title, choice.day)
    yield f"# {opening(content.title)}"
    yield _grid(content.sources)
    for section in content.sections:
        yield f"## {section.title}"
        yield from _blocks(section.blocks)
    yield "---"
    yield _line(content.colophon)


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """Blocks as Markdown, in order."""
    for block in blocks:
        match block:
            case Prose():
                yield _line(block.line)
            case Bullets():
                yield bullets(map(_line, block.items))
            case Grid():
                yield _grid(block)
            case Passage():
                yield _passage(block)
            case Facing():
                yield from (_passage(one) for side in block.passages for one in side)
            case Entry():
                yield f"### {_line(block.title)}"
                yield from _blocks(block.blocks)


def _passage(passage: Passage) -> str:
    """A paragraph's text under its reference, and its kind if it is not body text."""
    kind = f" ({passage.kind})" if passage.kind else ""
    return quotation(f"{passage.reference}{kind}", passage.text)


def _grid(grid: Grid) -> str:
    """A table."""
    return table(grid.header, ([_line(cell) for cell in row] for row in grid.rows))


def _line(pieces: Line) -> str:
    """A line's pieces; neighbours that look alike are one text, so that no mark falls between."""
    written = ""
    for role, run in groupby(pieces, key=_look):
        text = "".join(piece.text for piece in run)
        written += _piece(text, role, first=not written)
    return written


def _look(piece: Piece) -> Role:
    """The role that decides how a piece is written."""
    if piece.role in _LOUD:
        return Role.STRONG
    return Role.ADDRESS if piece.role is Role.ADDRESS else Role.PLAIN


def _piece(text: str, role: Role, *, first: bool) -> str:
    """A run of text in one look."""
    if role is Role.ADDRESS:
        return link(text)
    if role is Role.STRONG:
        return f"**{inline(text)}**" if inline(text) else ""
    return opening(text) if first else _spaced(text)


def _spaced(text: str) -> str:
    """Text within a line, which keeps the spaces at its ends."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() else ""
    return f"{before}{inline(text)}{after}"
