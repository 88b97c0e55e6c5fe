"""Markdown to blocks: links, escapes and emphasis resolved, nothing interpreted.

markdown-it-py finds the structure. Raw HTML is never parsed: tags that mark
text up are taken out, every other angle bracket is text. Indented paragraphs
are prose, not code, as authors of articles mean them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
    re.compile(r"\w[^\n]*\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE),  # underlined heading
    re.compile(r"(?<![\w*])\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*(?![\w*])"),  # italics
)
_HINTS_NEEDED = 2

_SIZE_LIMIT_CHAR = 1_000_000
_COST_LIMIT = 100_000_000
"""Squared markers per stretch of text, summed: about a second's parsing."""
_MARKER = re.compile(r"[\[!*_<`|]")

_LONGEST_HEADING_WORD = 40
"""A longer "heading" is a paragraph that happens to stand on a line of hyphens."""


def is_markdown(text: str, suffix: str = "") -> bool:
    """Whether a text is Markdown, by what it holds first and its suffix second.

    Text that markdown-it-py would take long over is not: see `_COST_LIMIT`.
    """
    if len(text) > _SIZE_LIMIT_CHAR or _cost(text) > _COST_LIMIT:
        return False
    if _SIGN.search(text) or suffix.lower() in SUFFIXES:
        return True
    return sum(hint.search(text) is not None for hint in _HINTS) >= _HINTS_NEEDED


def _cost(text: str) -> int:
    """An upper bound of the work: openings are matched against each other
    within one stretch of text, so the cost is quadratic in a stretch's markers.
    """
    return sum(len(_MARKER.findall(stretch)) ** 2 for stretch in text.split("\n\n"))


def read_markdown(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  (plain text does without)

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
                yield Block(" · ".join(filter(None, self._cells or ())), Form.LIST, marked=True)
                self._cells = None
            case "fence":
                yield Block(" ".join(token.content.split()), marked=True)
            case "inline":
                yield from self._inline(token)

    def _inline(self, token: Token) -> Iterator[Block]:
        """The block that an inline token fills, unless it is a table's cell."""
        block = _block(token.children or ())
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


# Names of elements, so that "<3" or "<name>" in prose stays what it is.
_TAG = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|details|div|em|figcaption|figure"
    r"|font|h[1-6]|hr|i|iframe|img|ins|li|mark|ol|p|picture|q|s|section|small|source|span"
    r"|strike|strong|sub|summary|sup|table|tbody|td|th|thead|time|tr|u|ul|video)"
    r"(?:\s[^<>]*)?/?>"
    r"|<!--[^<>]*-->",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Line:
    """One line of a block as the file breaks it."""

    parts: list[str] = field(default_factory=list)
    plain: bool = False
    """Whether any of it is not emphasised."""

    @property
    def text(self) -> str:
        """Its text, tags taken out, each run of white space one space."""
        return " ".join(_TAG.sub(" ", "".join(self.parts)).split())


def _block(tokens: Sequence[Token]) -> Block:
    """The block that a stretch of inline tokens makes."""
    lines = [_Line()]
    depth = 0
    addresses: list[str] = []
    pictures = words = 0
    for token in tokens:
        match token.type:
            case "softbreak" | "hardbreak":
                lines.append(_Line())
            case "em_open" | "strong_open" | "em_close" | "strong_close":
                depth += token.nesting
            case "link_open":
                addresses.append(str(token.attrs.get("href", "")))
            case "image":
                pictures += 1
                lines[-1].parts.append(token.content)
            case _:
                words += bool(token.content.strip())
                lines[-1].parts.append(token.content)
                lines[-1].plain |= depth == 0 and bool(token.content.strip())
    return _from_lines(lines, tuple(addresses), only_pictures=pictures > 0 and not words)


def _from_lines(
    lines: Sequence[_Line], addresses: tuple[str, ...], *, only_pictures: bool
) -> Block:
    """The block of some lines, those without text left out."""
    inked = [line for line in lines if line.text]
    texts = tuple(line.text for line in inked)
    has_credit = len(inked) > 1 and not inked[-1].plain and any(line.plain for line in inked)
    return Block(
        text=" ".join(texts),
        form=Form.PICTURE if only_pictures else Form.PARAGRAPH,
        lines=texts if len(texts) > 1 else (),
        emphasized=bool(inked) and not any(line.plain for line in inked),
        credit=texts[-1] if has_credit else "",
        addresses=addresses,
        marked=True,
    )
