"""The model of a document: sections of blocks, blocks of lines, lines of pieces.

A document is what every readable format writes: Markdown, the text report, a
page. It is plain text with roles: whoever writes it down gives each role its
look and keeps the text from being taken for markup, which it knows nothing of.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.export.choice import SectionName
    from newsreader.side import Pair, Side


class Role(Enum):
    """What a piece of a line is."""

    PLAIN = auto()
    STRONG = auto()
    ADDRESS = auto()
    """A web address, or what an article gives as one."""
    DIFFER = auto()
    """Says that figures differ; the next two say that they are close, and that they agree."""
    CLOSE = auto()
    AGREE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one role. It may hold any characters."""

    text: str
    role: Role = Role.PLAIN


Line = tuple[Piece, ...]
"""Pieces that follow each other without a break."""


def line(*parts: str | Piece) -> Line:
    """A line of pieces; mere text is plain."""
    return tuple(Piece(part) if isinstance(part, str) else part for part in parts if part)


def strong(text: str) -> Piece:
    """A piece that stands out."""
    return Piece(text, Role.STRONG)


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph of newsreader's own words."""

    line: Line


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. Every row has as many cells as the header; an empty cell is an empty line."""

    header: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of an article in its own words, whole or its beginning."""

    side: Side
    reference: str
    """Its place: "A3"."""
    kind: str
    """What it is if it is no body text, such as "title"; else empty."""
    text: str


@dataclass(frozen=True, slots=True)
class Facing:
    """Passages that belong beside each other; the right side may have none."""

    passages: Pair[tuple[Passage, ...]]


@dataclass(frozen=True, slots=True)
class Entry:
    """Blocks under a heading of their own within a section."""

    title: Line
    blocks: tuple[Block, ...]


Block = Prose | Bullets | Grid | Passage | Facing | Entry


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document under its heading."""

    name: SectionName
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document."""

    title: str
    sources: Grid
    """Where the two articles come from."""
    sections: tuple[Section, ...]
    colophon: Line
    """How it was made, with what, and when."""
