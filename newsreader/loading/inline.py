"""One stretch of Markdown's inline tokens to a block: its words, and how they were set.

The tokens are markdown-it-py's. Emphasis and links matter only where a whole
line or block is set in them: that is how credits, hand-made headings and
pointers to other articles are known.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markdown_it.token import Token

# Names of elements, so that "<3" or "<name>" in prose stays what it is.
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|details|div|em|figcaption|figure"
    r"|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|picture|q|s|section|small|source|span"
    r"|strike|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|u|ul|video)"
    r"(?:\s[^<>]*)?/?>"
    r"|<!--[^<>]*-->",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of text that is set in one way throughout."""

    text: str
    emphasized: bool = False
    linked: bool = False
    pictured: bool = False


def read_inline(tokens: Iterable[Token]) -> Block:
    """The block that inline tokens make: a paragraph, or a picture if there is nothing else."""
    lines = [line for line in _lines(tokens) if _text(line)]
    texts = tuple(_text(line) for line in lines)
    emphasized = [all(piece.emphasized for piece in line) for line in lines]
    pieces = [piece for line in lines for piece in line]
    has_credit = len(lines) > 1 and emphasized[-1] and not all(emphasized)
    is_picture = bool(pieces) and all(piece.pictured for piece in pieces)
    return Block(
        text=" ".join(texts),
        form=Form.PICTURE if is_picture else Form.PARAGRAPH,
        lines=texts if len(texts) > 1 else (),
        emphasized=bool(lines) and all(emphasized),
        credit=texts[-1] if has_credit else "",
        linked=bool(pieces) and all(piece.linked for piece in pieces),
    )


def _lines(tokens: Iterable[Token]) -> Iterator[list[_Piece]]:
    """The pieces of each line as the file breaks it, pieces without ink left out."""
    line: list[_Piece] = []
    emphasis_depth = link_depth = 0
    for token in tokens:
        match token.type:
            case "softbreak" | "hardbreak":
                yield line
                line = []
            case "em_open" | "strong_open" | "em_close" | "strong_close":
                emphasis_depth += token.nesting
            case "link_open" | "link_close":
                link_depth += token.nesting
            case kind if token.content:
                line.append(
                    _Piece(token.content, emphasis_depth > 0, link_depth > 0, kind == "image")
                )
    yield line


def _text(line: Sequence[_Piece]) -> str:
    """A line's text, tags taken out, each run of white space one space."""
    return " ".join(_TAG.sub(" ", "".join(piece.text for piece in line)).split())
