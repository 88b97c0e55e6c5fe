"""Figures of both articles, and which of them tell the same thing.

Figures are compared only if they measure the same thing: their units belong to
one family, and what they count shares its words, or their paragraphs are
linked. When unsure nothing is claimed: a wrong disagreement costs more trust
than a missed one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.comparison.model import Mention, Quantity, QuantityMatch
from newsreader.language.quantity import find_amounts
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.comparison.model import Link

_WITHOUT_FIGURES = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.FOOTER})


def find_quantities(articles: Pair[Article]) -> tuple[Quantity, ...]:
    """The figures of both articles, left before right, in reading order."""
    return tuple(
        quantity for side, article in articles.items() for quantity in _found(article, side)
    )


def _found(article: Article, side: Side) -> Iterator[Quantity]:
    """The figures of one article."""
    for paragraph_index, paragraph in enumerate(article.paragraphs):
        if paragraph.kind in _WITHOUT_FIGURES:
            continue
        for amount in find_amounts(paragraph.text):
            yield Quantity(
                mention=Mention(
                    side, paragraph_index, amount.start_char, amount.end_char, amount.text
                ),
                value=amount.value,
                low=amount.low,
                high=amount.high,
                approximate=amount.approximate,
                unit=amount.unit,
                of=amount.of,
                said_by=amount.said_by,
            )


def match_quantities(
    quantities: tuple[Quantity, ...], links: tuple[Link, ...]
) -> tuple[QuantityMatch, ...]:
    """Figures of the two articles that measure the same thing, with how they stand.

    Args:
        quantities: The figures of both articles, as `find_quantities` gives them.
        links: The paragraphs that tell the same thing.

    Returns:
        The matches, by left figure, then right.
    """
    return ()
