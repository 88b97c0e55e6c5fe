"""The words of an article as a document holds them: whole, or their beginning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.export.document.block import Passage
from newsreader.export.reference import reference
from newsreader.export.text import plain

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison
    from newsreader.side import Side

_WORD = re.compile(r"\S+")
CHARS_PER_WORD = 20
"""Characters that a word may have on average, so that a text without spaces is cut too."""

CUT = "…"


def excerpt(text: str, words: int | None) -> str:
    """The first words of a text in one line, and a sign that there are more.

    Args:
        text: Any text.
        words: How many, split at white space; 0 or None for all.
    """
    if not words:
        return plain(text)
    end = min(len(text), words * CHARS_PER_WORD)
    for count, word in enumerate(_WORD.finditer(text, 0, end)):
        if count == words:
            end = word.start()
            break
    shown = plain(text[:end])
    return f"{shown}{CUT}" if text[end:].strip() else shown


def passage(comparison: Comparison, side: Side, paragraph_index: int, words: int | None) -> Passage:
    """A paragraph of an article, or its first words."""
    paragraph = comparison.articles[side].paragraphs[paragraph_index]
    return Passage(
        side=side,
        reference=reference(side, paragraph_index),
        kind="" if paragraph.kind is Kind.BODY else paragraph.kind.value,
        text=excerpt(paragraph.text, words),
    )
