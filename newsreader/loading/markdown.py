"""Markdown to blocks: links, escapes and emphasis resolved, nothing interpreted.

markdown-it-py finds the structure. Raw HTML is never parsed: tags that mark
text up are taken out, every other angle bracket is text. Indented paragraphs
are prose, not code, as authors of articles mean them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form
from newsreader.loading.inline import read_inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})

_SIGN = re.compile(
    r"^#{1,6}[ \t]+\w"  # heading
    r"|\]\((?:https?:|[#/<]|mailto:)"  # link or picture
    r"|^\[[^\]\n]{1,100}\]:[ \t]+\S",  # target of a link
    re.MULTILINE,
)
_HINTS = (
    re.compile(r"(?<!\w)\*\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*\*(?!\w)"),  # bold
    re.compile(r"\\[$_*#\[\]().!&~`<>-]"),  # escape
    re.compile(r"^>[ \t]", re.MULTILINE),  # quotation
    re.compile(r"^[-*+][ \t]+\S", re.MULTILINE),  # list item
    re.compile(r"<https?://[^\s<>]{1,2000}>"),  # address
    re.compile(r"^(?:```|~~~)", re.MULTILINE),  # fence
    re.compile(r"^[^\n]+\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE),  # underlined heading
    re.compile(r"(?<![\w*])\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*(?![\w*])"),  # italics
)
_HINTS_NEEDED = 2

# Beyond these a text is no article by hand, and parsing it would take seconds.
_CHAR_LIMIT = 1_000_000
_LINE_LIMIT = 20_000
_MARKER_COST_LIMIT = 100_000_000
_MARKER = re.compile(r"[\[!*_<`|]")

_LONGEST_HEADING_WORD = 40
"""A longer "heading" is a paragraph that happens to stand on a line of hyphens."""


def is_markdown(text: str, suffix: str = "") -> bool:
    """Whether a text is Markdown, by what it holds first and its suffix second.

    Text that would take seconds to parse counts as plain, whatever it holds.
    """
    if not _is_affordable(text):
        return False
    if _SIGN.search(text) or suffix.lower() in SUFFIXES:
        return True
    return sum(hint.search(text) is not None for hint in _HINTS) >= _HINTS_NEEDED


def _is_affordable(text: str) -> bool:
    """Whether the parser's work on a text is bounded by about a second."""
    if len(text) > _CHAR_LIMIT or text.count("\n") > _LINE_LIMIT:
        return False
    # Within a stretch of text the parser tries markers against each other.
    counts = (len(_MARKER.findall(stretch)) for stretch in text.split("\n\n"))
    return sum(count**2 for count in counts) <= _MARKER_COST_LIMIT


def read_markdown(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text does without

    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    walk = _Walk()
    return tuple(block for token in parser.parse(text) for block in walk.step(token) if block.text)


class _Walk:
    """A walk through a token stream that knows in which containers it is."""

    def __init__(self) -> None:
        self._heading_level = 0
        self._quote_depth = 0
        self._markers: list[str] = []
        """For each open list item, the number to print before its first block."""
        self._cells: list[str] | None = None
        """The cells of the open table row."""

    def step(self, token: Token) -> Iterator[Block]:
        """Take in one token; gives a block where one is complete."""
        match token.type:
            case "heading_open":
                self._heading_level = int(token.tag[1:])
            case "heading_close":
                self._heading_level = 0
            case "blockquote_open" | "blockquote_close":
                self._quote_depth += token.nesting
            case "list_item_open":
                self._markers.append(f"{token.info}. " if token.info else "")
            case "list_item_close":
                self._markers.pop()
            case "tr_open":
                self._cells = []
            case "tr_close":
                yield Block(" · ".join(filter(None, self._cells or ())), Form.LIST)
                self._cells = None
            case "fence":
                yield Block(" ".join(token.content.split()))
            case "inline":
                yield from self._inline(token)

    def _inline(self, token: Token) -> Iterator[Block]:
        """The block that an inline token fills, unless it is a table's cell."""
        block = read_inline(token.children or ())
        if self._cells is not None:
            self._cells.append(block.text)
        elif self._heading_level > 0 and block.word_count <= _LONGEST_HEADING_WORD:
            yield replace(block, form=Form.HEADING, level=self._heading_level)
        elif self._markers:
            number, self._markers[-1] = self._markers[-1], ""
            yield replace(block, text=number + block.text, form=Form.LIST)
        elif self._quote_depth:
            yield replace(block, form=Form.QUOTE)
        else:
            yield block
