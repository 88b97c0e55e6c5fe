"""What clippers set around an article, taken off again: their labels, links and lists.

Readwise opens with a list of metadata and gives the text as highlights,
Omnivore links to itself and repeats the highlights below the content,
MarkDownload sets an excerpt above the story. Notes that the reader added are
no words of the article and are left out with the rest. Front matter is not
this module's: see `front_matter`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form
from newsreader.loading.field import Field, labelled
from newsreader.loading.front_matter import unlinked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.loading.front_matter import Stated

_HEAD_BLOCKS = 6
_FIELDS_NEEDED = 2
_ITEM = re.compile(r"[\w ]{1,30}:\s.*", re.DOTALL)
_COVER = "rw-book-cover"
_HIGHLIGHTS = re.compile(r"(?:new )?highlights(?: added .{1,40})?", re.IGNORECASE)
_CONTENT = re.compile(r"content|full document", re.IGNORECASE)
_TO_HIGHLIGHT = re.compile(
    r"\s*(?:\(\s*(?:view highlight|location \d+|open)\s*\)|⤴️?)\s*$", re.IGNORECASE
)
_NOTE = re.compile(r"(?:note|tags)\s*:", re.IGNORECASE)
_OMNIVORE = re.compile(r"#omnivore|(?:read on omnivore)?\s*(?:read original)?", re.IGNORECASE)
_ORIGINAL = re.compile(r"\[Read Original\]\((https?://[^\s()]{1,2000})\)")


def unclip(text: str, blocks: Sequence[Block]) -> tuple[Stated, tuple[Block, ...]]:
    """What a clipper states in the text of a clipping, and the article's own blocks.

    A text that is no clipping comes back as it is.

    Args:
        text: The Markdown that the blocks were read from, whose links tell addresses.
        blocks: Its blocks.
    """
    if any(_is_headed(block, "metadata") for block in blocks[:_HEAD_BLOCKS]):
        stated, rest = _from_readwise(blocks)
        return (stated, rest) if stated else ({}, tuple(blocks))
    original = _ORIGINAL.search(text)
    if original:
        return {Field.URL: (original[1],)}, tuple(_from_omnivore(blocks))
    return _from_markdownload(blocks)


def _is_headed(block: Block, name: str) -> bool:
    return block.form is Form.HEADING and block.text.lower() == name


def _from_readwise(blocks: Sequence[Block]) -> tuple[Stated, tuple[Block, ...]]:
    """The listed metadata, and highlights as paragraphs; nothing stated if there is no list."""
    at = next(index for index, block in enumerate(blocks) if _is_headed(block, "metadata"))
    end = at + 1
    stated: Stated = {}
    while end < len(blocks) and _is_item(blocks[end]):
        label = labelled(blocks[end].text)
        if label and label[1]:
            stated.setdefault(label[0], (unlinked(label[1]),))
        end += 1
    if len(stated) < _FIELDS_NEEDED:
        return {}, ()
    above = (block for block in blocks[:at] if block.text != _COVER)
    return stated, (*above, *_highlights(blocks[end:]))


def _is_item(block: Block) -> bool:
    """Whether a block is an item "Key: value" of a list."""
    return block.form is Form.LIST and _ITEM.match(block.text) is not None


def _highlights(blocks: Iterable[Block]) -> Iterator[Block]:
    """Highlights as paragraphs, without their links back, their headings and notes."""
    for block in blocks:
        if block.form is Form.HEADING and (
            _HIGHLIGHTS.fullmatch(block.text) or _CONTENT.fullmatch(block.text)
        ):
            continue
        if block.form is not Form.LIST:
            yield block
        elif not _NOTE.match(block.text):
            text = _TO_HIGHLIGHT.sub("", block.text)
            if text:
                yield Block(text)


def _from_omnivore(blocks: Sequence[Block]) -> Iterator[Block]:
    """The content, or where there is none the highlights."""
    names = [block.text if block.form is Form.HEADING else "" for block in blocks]
    has_content = any(_CONTENT.fullmatch(name) for name in names)
    for block, name in zip(blocks, names, strict=True):
        if _HIGHLIGHTS.fullmatch(name) and has_content:
            return
        is_label = _HIGHLIGHTS.fullmatch(name) or _CONTENT.fullmatch(name)
        if is_label or _OMNIVORE.fullmatch(block.text):
            continue
        text = _TO_HIGHLIGHT.sub("", block.text)
        if text:
            yield block if text == block.text else Block(text)


def _from_markdownload(blocks: Sequence[Block]) -> tuple[Stated, tuple[Block, ...]]:
    """The excerpt as what is stated, without its heading."""
    for index, block in enumerate(blocks[:_HEAD_BLOCKS]):
        below = blocks[index + 1 : index + 2]
        if _is_headed(block, "excerpt") and below and below[0].form is Form.QUOTE:
            dek = replace(below[0], form=Form.PARAGRAPH)
            return {Field.DEK: (dek.text,)}, (*blocks[:index], dek, *blocks[index + 2 :])
    return {}, tuple(blocks)
