"""Figures of both articles, and which of them tell the same thing.

Figures are compared only if they measure the same thing: their units belong to
one family, and what they count shares its words, or their paragraphs are
linked. When unsure nothing is claimed: a wrong disagreement costs more trust
than a missed one. Matching goes through figures with the same value or the
same counted words, never through all pairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.comparison.candidate import Candidates
from newsreader.comparison.model import Mention, Quantity, QuantityMatch, Relation
from newsreader.comparison.progress import SILENT
from newsreader.language.quantity import find_amounts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Article, Paragraph
    from newsreader.comparison.model import Link
    from newsreader.comparison.progress import Progress
    from newsreader.side import Pair, Side

_WITHOUT_FIGURES = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.FOOTER})


def find_quantities(articles: Pair[Article], progress: Progress = SILENT) -> tuple[Quantity, ...]:
    """The figures of both articles, left before right, in reading order."""
    return tuple(
        quantity
        for side, article in articles.items()
        for quantity in _found(progress.over(article.paragraphs), side)
    )


def _found(paragraphs: Iterable[Paragraph], side: Side) -> Iterator[Quantity]:
    """The figures of one article."""
    for paragraph_index, paragraph in enumerate(paragraphs):
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
    articles: Pair[Article], quantities: tuple[Quantity, ...], links: tuple[Link, ...]
) -> tuple[QuantityMatch, ...]:
    """Figures of the two articles that measure the same thing, with how they stand.

    Args:
        articles: The two.
        quantities: The figures of both articles, as `find_quantities` gives them.
        links: The paragraphs that tell the same thing.

    Returns:
        The matches, by left figure, then right. A figure told several times
        stands in several matches that agree, but in a disagreement only alone.
    """
    pairs = Candidates(articles, quantities, links)
    accords = [
        QuantityMatch(pair, relation, _of(pair))
        for pair in pairs
        if (relation := pairs.accord(pair)) is not None
    ]
    told = {id(quantity) for match in accords for quantity in match.quantities}
    told |= {id(quantity) for pair in pairs if pairs.repeats(pair) for quantity in pair}
    found = accords + [
        QuantityMatch(pair, Relation.DIFFER, _of(pair))
        for pair in pairs
        if not any(id(quantity) in told for quantity in pair)
        and pairs.is_conflict(pair)
        and pairs.is_nearest(pair)
    ]
    return tuple(sorted(found, key=lambda match: [_place(q) for q in match.quantities]))


def _place(quantity: Quantity) -> tuple[int, int]:
    """Where a figure stands in its article."""
    return quantity.mention.paragraph_index, quantity.mention.start_char


def _of(pair: Pair[Quantity]) -> str | None:
    """What both figures measure, in the fuller words of the two, and no name if it can be."""
    told = [quantity.of for quantity in pair if quantity.of]
    return max(told, key=lambda of: (of[0].islower(), len(of)), default=None)
