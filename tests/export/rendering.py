"""What a Markdown viewer makes of a document: its structure, and the text it shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_VIEWER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def tokens(document: str) -> list[Token]:
    """The document's blocks after its front matter, as the viewer reads them."""
    return _VIEWER.parse(_FRONT_MATTER.sub("", document))


def shape(document: str) -> list[object]:
    """The kinds of all blocks and inline pieces, plain text left out."""
    shapes: list[object] = []
    for token in tokens(document):
        inner = [piece.type for piece in token.children or () if not _is_text(piece)]
        shapes.append((token.type, token.tag, inner))
    return shapes


def shown(document: str) -> list[str]:
    """The text that each run of inline content shows."""
    return [_text(token) for token in tokens(document) if token.type == "inline"]


def _is_text(piece: Token) -> bool:
    """Whether a piece is text, escaped or not."""
    return piece.type in {"text", "text_special"}


def _text(token: Token) -> str:
    """What the pieces of a run of inline content show."""
    return "".join(piece.content for piece in token.children or ())
