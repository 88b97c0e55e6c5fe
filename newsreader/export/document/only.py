"""Only in A, only in B: the paragraphs for which no counterpart was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.export import wording
from newsreader.export.choice import SectionName
from newsreader.export.document.block import Block, Prose, Section, line
from newsreader.export.document.excerpt import passage
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice


def only(comparison: Comparison, choice: Choice) -> Iterator[Section]:
    """A section for each article."""
    for side in Side:
        blocks = tuple(_blocks(comparison, side, choice.excerpt_words))
        yield Section(SectionName.ONLY, f"Only in {side.label}", blocks)


def _blocks(comparison: Comparison, side: Side, words: int | None) -> Iterator[Block]:
    """What it means that they stand here, then the paragraphs in order."""
    if not comparison.only[side]:
        yield Prose(line(wording.nothing_only(side)))
        return
    yield Prose(line(wording.only_note(side)))
    for paragraph_index in comparison.only[side]:
        yield passage(comparison, side, paragraph_index, words)
