"""Seams between blocks that the file puts in the wrong place, mended.

A paragraph cut in two by a stray blank line is made one: the first part has no
final stop and the second begins in lower case. On newswire this happens once
in some seven hundred neighbouring paragraphs, and hardly ever where two were
meant. A byline and a date that share a paragraph at the top are parted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.loading.block import Block, Form, ends_sentence, is_address
from newsreader.loading.byline import author_of
from newsreader.loading.day import is_date_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HEAD_BLOCKS = 10
_SHORTEST_WORD = 4
"""Words that the first part must have to be a sentence begun."""
_LONGEST_CHAR = 4000
"""A bound on what is joined, so that lines without end do not cost without end."""


def mend_seams(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks with their seams in the right places; no word is lost or moved."""
    return _rejoin(_parted(blocks))


def _parted(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, those at the top that hold a line of metadata parted into their lines."""
    for index, block in enumerate(blocks):
        is_paragraph = block.form is Form.PARAGRAPH and index < _HEAD_BLOCKS
        if is_paragraph and any(author_of(x) or is_date_line(x) for x in block.lines):
            yield from (replace(block, text=line, lines=(), credit="") for line in block.lines)
        else:
            yield block


def _rejoin(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, those that a blank line cut in two made one."""
    joined: list[Block] = []
    for block in blocks:
        # The first block is the title: it has no stop, and nothing continues it.
        if len(joined) > 1 and _continues(joined[-1], block):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {block.text}", lines=())
        else:
            joined.append(block)
    return tuple(joined)


def _continues(first: Block, second: Block) -> bool:
    """Whether the second block goes on with the first's sentence."""
    return (
        first.form is second.form is Form.PARAGRAPH
        and _begins_lower(second.text)
        and not ends_sentence(first.text)
        and not first.credit
        and len(first.text) <= _LONGEST_CHAR
        and first.word_count >= _SHORTEST_WORD
        and not is_address(second.text)
        and not is_address(first.text)
        and author_of(first.text) is None
        and not is_date_line(first.text)
    )


def _begins_lower(text: str) -> bool:
    """Whether a text begins in lower case; brand names with a capital inside do not."""
    return text[:1].islower() and not text[1:2].isupper()
