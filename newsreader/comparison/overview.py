"""The comparison in a few figures: how much of each article the other tells, and counts.

Coverage counts words, split at white space, of the paragraphs that tell the
story (kinds TOLD): the share that stands in linked paragraphs.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import TOLD
from newsreader.comparison.figure import figure_rows
from newsreader.comparison.quotation_row import quotation_rows
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.comparison.model import Comparison, Relation, Strength


@dataclass(frozen=True, slots=True)
class Shares:
    """How many rows of one kind both articles have, and how many one alone."""

    shared: int
    only: Pair[int]


@dataclass(frozen=True, slots=True)
class Overview:
    """Two articles and what they share, counted."""

    words: Pair[int]
    """Words of the story, as `Article.word_count` has them."""
    paragraphs: Pair[int]
    """Paragraphs that tell the story."""
    told_by_other: Pair[float]
    """Share of each article's words in linked paragraphs, 0 to 1; 0 without words."""
    links: Counter[Strength]
    verbatim: int
    """Links of paragraphs that say it in the same words."""
    entities: Shares
    figures: Counter[Relation]
    """Matched figures."""
    lone_figures: Pair[int]
    """Figures that only one article gives."""
    quotations: Shares


def overview(comparison: Comparison) -> Overview:
    """Count what a comparison holds."""
    articles = comparison.articles
    return Overview(
        words=articles.map(lambda article: article.word_count),
        paragraphs=articles.map(lambda a: sum(p.kind in TOLD for p in a.paragraphs)),
        told_by_other=Pair.of(lambda side: _coverage(comparison, side)),
        links=Counter(link.strength for link in comparison.links),
        verbatim=sum(link.verbatim for link in comparison.links),
        entities=_entities(comparison),
        figures=Counter(match.relation for match in comparison.quantity_matches),
        lone_figures=_lone_figures(comparison),
        quotations=_quotations(comparison),
    )


def _coverage(comparison: Comparison, side: Side) -> float:
    """The share of one article's words that the other tells too."""
    only = frozenset(comparison.only[side])
    words = {True: 0, False: 0}
    for index, paragraph in enumerate(comparison.articles[side].paragraphs):
        if paragraph.kind in TOLD:
            words[index in only] += len(paragraph.text.split())
    return words[False] / (sum(words.values()) or 1)


def _entities(comparison: Comparison) -> Shares:
    """Names that both mention, and that one mentions alone."""
    alone = [entity for entity in comparison.entities if not entity.shared]
    only = Pair.of(lambda side: sum(bool(entity.on(side)) for entity in alone))
    return Shares(len(comparison.entities) - len(alone), only)


def _lone_figures(comparison: Comparison) -> Pair[int]:
    """Figures of each side that stand in no match."""
    rows = figure_rows(comparison)
    return _by_side(
        side
        for row in rows
        if row.relation is None
        for side, each in row.quantities.items()
        if each
    )


def _quotations(comparison: Comparison) -> Shares:
    """Quotations that both give, and those that one gives alone; titles of works are none."""
    lone = (row.quotations for row in quotation_rows(comparison) if row.wording is None)
    only = _by_side(side for quotations in lone for side, each in quotations.items() if each)
    return Shares(len(comparison.shared_quotations), only)


def _by_side(sides: Iterable[Side]) -> Pair[int]:
    """How often each side comes."""
    counts = Counter(sides)
    return Pair.of(counts.__getitem__)
