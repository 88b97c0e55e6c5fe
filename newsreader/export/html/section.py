"""Sections of the document as elements: what stands beside the articles.

A reference such as A3 in a table or a list leads to its block in the article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
from newsreader.export.html.element import Node, element

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from xml.etree.ElementTree import Element

    from newsreader.export.document.block import Piece, Section

_REFERENCE = re.compile(r"\b[AB][1-9][0-9]*\b")
_CLASSES = {Role.DIFFER: "differ", Role.CLOSE: "close", Role.AGREE: "agree"}
_WEB = ("http://", "https://")


def section(section: Section, targets: Container[str], *, opened: bool) -> Element:
    """A section that can be opened and closed.

    Args:
        section: What it holds.
        targets: The references that lead somewhere on the page.
        opened: Whether it is open at first.
    """
    made = element(
        "details",
        element("summary", element("h2", section.title)),
        *(node for block in section.blocks for node in _block(block, targets)),
        id=section.name.value,
    )
    if opened:
        made.set("open", "open")
    return made


def grid(block: Grid, targets: Container[str]) -> Element:
    """A table; the first cell of a row is its heading."""
    head = element("tr", *(element("th", name, scope="col") for name in block.header))
    rows = (
        element(
            "tr",
            element("th", *line(cells[0], targets), scope="row"),
            *(element("td", *line(cell, targets)) for cell in cells[1:]),
        )
        for cells in block.rows
    )
    table = element("table", element("thead", head), element("tbody", *rows))
    return element("div", table, class_="table")


def _block(block: Block, targets: Container[str]) -> Iterator[Element]:
    """A block as one or more elements."""
    match block:
        case Prose():
            yield element("p", *line(block.line, targets))
        case Bullets():
            yield element("ul", *(element("li", *line(item, targets)) for item in block.items))
        case Grid():
            yield grid(block, targets)
        case Passage():
            yield _passage(block, targets)
        case Facing():
            for passages in block.passages:
                yield from (_passage(passage, targets) for passage in passages)
        case Entry():
            yield element("h3", *line(block.title, targets))
            for inner in block.blocks:
                yield from _block(inner, targets)


def _passage(passage: Passage, targets: Container[str]) -> Element:
    """A paragraph of an article, after its reference."""
    kind = f" ({passage.kind})" if passage.kind else ""
    label = element("b", *_references(passage.reference, targets), kind)
    return element("blockquote", label, f" {passage.text}")


def line(pieces: Line, targets: Container[str]) -> Iterator[Node]:
    """The pieces of a line."""
    for piece in pieces:
        yield from _piece(piece, targets)


def _piece(piece: Piece, targets: Container[str]) -> Iterator[Node]:
    """A piece in its role. Only addresses of the web become links out of the page."""
    match piece.role:
        case Role.PLAIN:
            yield from _references(piece.text, targets)
        case Role.STRONG:
            yield element("strong", *_references(piece.text, targets))
        case Role.ADDRESS if piece.text.lower().startswith(_WEB):
            yield element("a", piece.text, href=piece.text, rel="noopener noreferrer nofollow")
        case Role.ADDRESS:
            yield piece.text
        case role:
            yield element("strong", piece.text, class_=_CLASSES[role])


def _references(text: str, targets: Container[str]) -> Iterator[Node]:
    """A text whose references to blocks lead there; in article words they are left alone."""
    at_char = 0
    for match in _REFERENCE.finditer(text):
        if match.group() in targets:
            yield text[at_char : match.start()]
            yield element("a", match.group(), href=f"#{match.group()}")
            at_char = match.end()
    yield text[at_char:]
