"""Searching two articles: where what is typed stands, and going round it.

Knows no widget. A hit is a `Mention`: a stretch of one article's text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsreader.article import Article
    from newsreader.comparison.model import Mention
    from newsreader.language.search import Folded

MOST_HITS = 2_000
"""So many are found in one article: nobody walks more, and all would cost a letter's time."""


class SearchIndex:
    """Two articles, ready to be searched."""

    def __init__(self, articles: Pair[Article]) -> None:
        from newsreader.language.search import fold  # noqa: PLC0415 - not before a search

        self._articles = articles
        self._folded: Pair[Sequence[Folded]] = articles.map(
            lambda article: [fold(paragraph.text) for paragraph in article.paragraphs]
        )

    def hits(self, needle: str) -> Pair[tuple[Mention, ...]]:
        """Where a needle stands in each article, in reading order; at most MOST_HITS a side.

        Blanks around the needle do not count; an empty one stands nowhere.
        """
        from newsreader.language.search import fold  # noqa: PLC0415 - as above

        folded = fold(needle.strip()).text
        return Pair.of(lambda side: tuple(islice(self._on(side, folded), MOST_HITS)))

    def _on(self, side: Side, needle: str) -> Iterator[Mention]:
        """The hits in one article."""
        from newsreader.comparison.model import Mention  # noqa: PLC0415 - as above

        paragraphs = self._articles[side].paragraphs
        for index, folded in enumerate(self._folded[side]):
            for start_char, end_char in folded.find(needle):
                text = paragraphs[index].text[start_char:end_char]
                yield Mention(side, index, start_char, end_char, text)


@dataclass(slots=True)
class Search:
    """What was searched for, and the hit that the reader is at."""

    needle: str = ""
    hits: Pair[tuple[Mention, ...]] = field(default_factory=lambda: Pair((), ()))
    current: Mention | None = None

    @property
    def all_hits(self) -> tuple[Mention, ...]:
        """The hits of both sides, left first."""
        return (*self.hits.left, *self.hits.right)

    def step(self, order: Callable[[Mention], int], origin: int, direction: int) -> bool:
        """Go to the next hit, or the one before.

        Args:
            order: Where a hit stands, as steps along both articles.
            origin: Where the reader is, where there is no current hit.
            direction: 1 for the next, -1 for the one before.

        Returns:
            Whether it had to begin again at the other end.
        """
        ordered = self._ordered(order)
        if not ordered:
            return False
        if self.current in ordered:
            index = ordered.index(self.current) + direction
        else:
            after = sum(order(hit) < origin for hit in ordered)
            index = after if direction > 0 else after - 1
        self.current = ordered[index % len(ordered)]
        return not 0 <= index < len(ordered)

    def number(self, order: Callable[[Mention], int]) -> int:
        """Which hit the current one is, counted from 1 along both articles."""
        ordered = self._ordered(order)
        return ordered.index(self.current) + 1 if self.current in ordered else 0

    def _ordered(self, order: Callable[[Mention], int]) -> list[Mention]:
        """The hits along both articles, left before right."""
        return sorted(self.all_hits, key=lambda hit: (order(hit), hit.side is Side.RIGHT))


def counts(hits: Pair[tuple[Mention, ...]]) -> str:
    """How many hits there are on each side, in a few words."""
    if not any(hits):
        return "not found"
    return " · ".join(
        f"{len(found)}{'+' if len(found) >= MOST_HITS else ''} in {side.label}"
        for side, found in hits.items()
    )
