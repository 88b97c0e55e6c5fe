"""Embeds: posts, players and links that the page sets between the paragraphs.

A marker ("Embed:") opens one, and a post's signature ("— Name (@name)") closes
it. Lines that hold only a picture's address, and lines that point to other
articles, are embeds by themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.loading.block import Form, ends_sentence, is_address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.loading.block import Block

_MARKER = re.compile(
    r"(?:embed|embedded)(?: (?:content|post|tweet|video|media))?\s*:?"
    r"|(?:x|twitter|facebook|instagram|youtube|tiktok|telegram) (?:post|embed|video)\s*:?"
    r"|media player|(?:tweet|video|gallery|podcast|audio)\s*:",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(r"[—–-]{1,2}\s?[^\n]{1,80}\(@\w{1,30}\)[^\n]{0,60}")
_POSTED_PICTURE = re.compile(r"\b(?:pic\.(?:twitter|x)\.com|t\.co)/\w+$")
_POINTER = re.compile(
    r"(?:read more|read also|read next|related(?: (?:article|story|stories|coverage))?|see also"
    r"|more on this(?: story)?|also read|watch (?:live|now|video)|in pictures|recommended)"
    r"\s*[:|>»].{0,200}",
    re.IGNORECASE,
)
_NOTICE = (
    r"(?:advertisement|anzeige|publicité|publicidad|pubblicità|реклама|sponsored content"
    r"|(?:story|article) continues (?:below|after)(?: (?:the )?advertisement)?"
    r"|more on this story|related (?:topics|stories|articles|content|links)|(?:also|most) read"
    r"|read (?:more|next|also)|skip advertisement|scroll to continue(?: with content)?)"
)
_INTERRUPTION = re.compile(rf"{_NOTICE}(?:\s*[·•|:–—-]\s*{_NOTICE})?\.?", re.IGNORECASE)
_REACH = 5
"""Blocks after a marker among which its signature is looked for."""
_LONGEST_LINE_CHAR = 240


def mark_embeds(blocks: Sequence[Block], kinds: list[Kind | None]) -> None:
    """Set EMBED where a block is one; leaves decided blocks alone."""
    has_begun = False
    for index, block in enumerate(blocks):
        if kinds[index] is not None:
            continue
        # Above the story's first sentence a linked line may be the title or the author.
        has_begun = has_begun or (block.form is Form.PARAGRAPH and ends_sentence(block.text))
        if block.form is Form.PICTURE or _is_line(block.text) or (has_begun and _is_pointer(block)):
            kinds[index] = Kind.EMBED
        if len(block.text) <= _LONGEST_LINE_CHAR and _MARKER.fullmatch(block.text):
            for inside in range(index, _end(blocks, index)):
                kinds[inside] = Kind.EMBED
    _mark_posts(blocks, kinds)


def _is_line(text: str) -> bool:
    """Whether a line is an embed by itself."""
    return len(text) <= _LONGEST_LINE_CHAR and bool(
        _SIGNATURE.fullmatch(text)
        or _POINTER.fullmatch(text)
        or _INTERRUPTION.fullmatch(text)
        or is_address(text)
    )


def _is_pointer(block: Block) -> bool:
    """Whether a block is all one link and no sentence: another article's title."""
    is_text = block.linked and block.form in {Form.PARAGRAPH, Form.LIST}
    return is_text and not ends_sentence(block.text)


def _end(blocks: Sequence[Block], marker_index: int) -> int:
    """The index after the last block of the embed that a marker opens."""
    for index in range(marker_index + 1, min(marker_index + 1 + _REACH, len(blocks))):
        if blocks[index].form is Form.HEADING:
            break
        if _is_signature(blocks[index].text):
            return index + 1
    return marker_index + 1


def _mark_posts(blocks: Sequence[Block], kinds: list[Kind | None]) -> None:
    """Set EMBED on what stands above a signature: a quotation, or text with a picture's address."""
    for index in range(len(blocks) - 1, 0, -1):
        block, above = blocks[index], blocks[index - 1]
        if kinds[index] is not Kind.EMBED or kinds[index - 1] is not None:
            continue
        is_signed = _is_signature(block.text) or block.form is Form.QUOTE
        if is_signed and (above.form is Form.QUOTE or _POSTED_PICTURE.search(above.text)):
            kinds[index - 1] = Kind.EMBED


def _is_signature(text: str) -> bool:
    return len(text) <= _LONGEST_LINE_CHAR and _SIGNATURE.fullmatch(text) is not None
