"""Headings: those that the file marks, or if it marks none, bare short lines as a guess.

A body paragraph that is taken for a heading is lost to the comparison, while a
heading taken for a body paragraph costs little. So a line must look like a
heading in every way, and stand where one can.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.loading.block import Form, ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.loading.block import Block

_LONGEST_WORD = 12
_LONGEST_CHAR = 80
_FOLLOWING_WORD = 8
"""Words that the paragraph below must have to be text and not another short line."""

_QUOTE = re.compile(r"[\"“”«»„]|^['‘]|:$|,$|…$|\.\.\.$")
# A question that goes on from the sentence before is the reporter's own prose.
_GOES_ON = re.compile(
    r"(?:and|but|or|so|then|yet|because|und|aber|et|mais|y|pero|e|ma|mas)\b", re.IGNORECASE
)


def mark_headings(blocks: Sequence[Block], kinds: list[Kind | None]) -> None:
    """Set HEADING on marked headings; in a file that marks none, on lines that look like one."""
    free = [index for index, kind in enumerate(kinds) if kind is None]
    marked = [index for index in free if _is_marked(blocks[index])]
    # The title above the story may be marked where the headings below are not.
    if not marked and not any(block.form is Form.HEADING for block in blocks[1:]):
        marked = [index for index in free if _is_bare(blocks, kinds, index)]
    for index in marked:
        kinds[index] = Kind.HEADING


def _is_marked(block: Block) -> bool:
    """Whether the file sets a block as a heading."""
    return block.form is Form.HEADING or _is_bold_line(block)


def _is_bold_line(block: Block) -> bool:
    """Whether a paragraph is short, wholly emphasised and no sentence: a heading by hand."""
    return (
        block.form is Form.PARAGRAPH
        and block.emphasized
        and block.word_count <= _LONGEST_WORD
        and _reads_as_heading(block.text)
    )


def _is_bare(blocks: Sequence[Block], kinds: Sequence[Kind | None], index: int) -> bool:
    """Whether an unmarked line looks like a heading and has text on both sides."""
    block = blocks[index]
    is_text = block.form is Form.PARAGRAPH and not block.linked
    if not is_text or not _reads_as_heading(block.text):
        return False
    if not 0 < index < len(blocks) - 1:
        return False
    above, below = blocks[index - 1], blocks[index + 1]
    return (
        kinds[index + 1] is None
        and below.word_count >= _FOLLOWING_WORD
        and not _reads_as_heading(below.text)
        and (kinds[index - 1] is not None or ends_sentence(above.text))
    )


def _reads_as_heading(text: str) -> bool:
    """Whether a line is short, begins like a title, and is no sentence but perhaps a question."""
    if len(text) > _LONGEST_CHAR or len(text.split()) > _LONGEST_WORD:
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "¿¡") or _QUOTE.search(text):
        return False
    is_question = text.endswith(("?", "？")) and not _GOES_ON.match(text)
    return is_question or not ends_sentence(text)
