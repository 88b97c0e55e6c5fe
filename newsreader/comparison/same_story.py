"""Whether two articles tell one story at all.

Reports of one event have a few passages in common that nobody would doubt, at
the least who did what. Two articles on one topic, or on the same people, have
many that are a little alike and none of that sort. So it is the best scores
that tell, not how many links there are: short or selective reports of one
event may share little more than its core.
"""

from __future__ import annotations

import heapq
import math
from typing import TYPE_CHECKING

from newsreader.article import TOLD

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsreader.article import Article
    from newsreader.side import Pair

CORE_LINKS = 3
"""How many of the best links are looked at; fewer where an article has fewer paragraphs."""

LEAST_CORE_SCORE = 0.8
"""What these score on the average, at least, where two articles tell one story."""


def tell_same_story(articles: Pair[Article], scores: Collection[float]) -> bool:
    """Whether two articles tell one story, as far as their links show.

    Args:
        articles: The two.
        scores: What their links score, in any order.
    """
    return core_score(articles, scores) >= LEAST_CORE_SCORE


def core_score(articles: Pair[Article], scores: Collection[float]) -> float:
    """What the best links of two articles score on the average; one that is missing scores 0."""
    expected: int = max(1, min(CORE_LINKS, *articles.map(_paragraphs_told)))
    return math.fsum(heapq.nlargest(expected, scores)) / expected


def _paragraphs_told(article: Article) -> int:
    """How many paragraphs tell the story."""
    return sum(paragraph.kind in TOLD for paragraph in article.paragraphs)
