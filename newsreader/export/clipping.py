"""Passages cut out of their articles, each with where it stands: for a clipboard.

Plain text. A passage is followed by its source, so that it can be quoted from
wherever it was pasted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.export.reference import reference
from newsreader.export.text import plain
from newsreader.export.wording import metadata

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.article import Article
    from newsreader.side import Pair, Side


def clipping(articles: Pair[Article], places: Iterable[tuple[Side, int]]) -> str:
    """Paragraphs with their sources, a blank line between two.

    Args:
        articles: The two articles.
        places: The side of each paragraph, and its index.
    """
    return "\n\n".join(_passage(articles[side], side, index) for side, index in places)


def _passage(article: Article, side: Side, paragraph_index: int) -> str:
    """One paragraph with its source under it."""
    text = plain(article.paragraphs[paragraph_index].text)
    return f"{text}\n— {source(article)}, paragraph {reference(side, paragraph_index)}"


def source(article: Article) -> str:
    """An article as one names it in a quotation: title, author, outlet, day, where it is found."""
    title = metadata(article, "title")
    where = article.url or (article.path.name if article.path else None)
    parts = (
        f"“{title}”" if title else None,
        metadata(article, "author"),
        metadata(article, "source"),
        metadata(article, "published"),
        plain(where) if where else None,
    )
    return ", ".join(filter(None, parts))
