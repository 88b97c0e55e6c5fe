"""Blocks and stated metadata to an article: the end of every format's way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.loading.kind import classify
from newsreader.loading.metadata import assemble
from newsreader.loading.seam import mend_seams

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.article import Article
    from newsreader.loading.block import Block
    from newsreader.loading.decode import Decoded
    from newsreader.loading.front_matter import Stated
    from newsreader.loading.origin import Origin


def compose(
    blocks: Iterable[Block],
    stated: Stated,
    origin: Origin,
    *,
    inferred: Stated | None = None,
    decoded: Decoded | None = None,
) -> Article:
    """The article that blocks make.

    Args:
        blocks: What the format holds, in reading order; texts are clean.
        stated: What its own fields say of it.
        origin: Where it comes from.
        inferred: What is likely of it: used where nothing is stated, and then
            named in `Article.guessed`.
        decoded: How its bytes became text, for formats that are text.

    Raises:
        ArticleError: There are no blocks.
    """
    mended = mend_seams(blocks)
    if not mended:
        raise origin.error("holds no words; give a file that holds an article's text")
    kinds = classify(mended, stated)
    article = assemble(mended, kinds, stated, origin, inferred=inferred)
    if decoded is None:
        return article
    guessed = article.guessed | {"encoding"} if decoded.is_guessed else article.guessed
    return replace(article, encoding=decoded.encoding, guessed=guessed)
