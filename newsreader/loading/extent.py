"""How much is still an article, for formats that also hold whole books."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.loading.block import Block
    from newsreader.loading.origin import Origin

PART = "save the part that you mean as .txt and open that"
"""What to do about a book."""
MOST_WORDS = 40_000
"""Twice the longest reports of magazines; a comparison of more would take minutes."""


def bounded(blocks: Iterable[Block], origin: Origin) -> tuple[Block, ...]:
    """The blocks, which are read no further than an article may go.

    Raises:
        ArticleError: They go on, as a book does.
    """
    kept: list[Block] = []
    word_count = 0
    for block in blocks:
        word_count += block.word_count
        if word_count > MOST_WORDS:
            problem = f"is a book (it has more than {MOST_WORDS:,} words), not an article; {PART}"
            raise origin.error(problem)
        kept.append(block)
    return tuple(kept)
