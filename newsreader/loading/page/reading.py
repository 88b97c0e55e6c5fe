"""A page's markup to an article, wherever the markup comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.block import Form
from newsreader.loading.clean import clean
from newsreader.loading.composition import compose
from newsreader.loading.field import Field
from newsreader.loading.page.barrier import SAVE, barrier
from newsreader.loading.page.metadata import read_metadata
from newsreader.loading.page.selection import select
from newsreader.loading.page.story import find_story
from newsreader.loading.page.tree import parse
from newsreader.loading.page.walk import walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.loading.block import Block
    from newsreader.loading.decode import Decoded
    from newsreader.loading.origin import Origin


_LINKED_SHARE = 0.8
"""Share of a page's words in blocks that are all link, from which on it has no story of its own."""


def read_page(page: Decoded, origin: Origin) -> Article:
    """The article on a page.

    Args:
        page: The page's markup as text.
        origin: Where it comes from; its address is that of the page.

    Raises:
        ArticleError: The page holds no article, but perhaps a wall before
            one; or its markup is nested beyond all measure.
    """
    markup = clean(page.text)
    root = parse(markup)
    if root is None:
        raise origin.error(
            "is a web page too deeply nested or too large to be read;"
            " save its text as .txt or .md and open that"
        )
    story = find_story(root)
    metadata = read_metadata(root, markup, story.guesses)
    found = walk(root)
    title, dek = (next(iter(metadata.stated.get(f, ())), None) for f in (Field.TITLE, Field.DEK))
    blocks = select(found, story.blocks, title, dek)
    problem = barrier(root, found, blocks, is_free=metadata.is_free)
    if problem:
        raise origin.error(problem)
    if all(block.form is Form.HEADING for block in blocks):
        problem = f"is a web page without an article's text; {SAVE}"
        raise origin.error(problem)
    if _is_contents(blocks):
        raise origin.error("is a page of links to articles; open one of them, and give that")
    return compose(blocks, metadata.stated, origin, inferred=metadata.inferred, decoded=page)


def _is_contents(blocks: Sequence[Block]) -> bool:
    """Whether blocks are those of a front page: hardly anything but other articles' titles."""
    told = [block for block in blocks if block.form is not Form.HEADING]
    linked = sum(block.word_count for block in told if block.linked)
    return linked >= _LINKED_SHARE * sum(block.word_count for block in told)
