"""Links: which paragraphs of two articles tell the same thing.

Pairs that share a word worth sharing are found through an index, measured by
`feature`, and weighed by a logistic regression whose weights were learned from
news read by hand (`data/link_weights.json`; `benchmarks/learn_link_weights.py`
makes the file). The score is the probability that a careful reader would draw
the link. Many to many: a paragraph may tell what several others tell.
"""

from __future__ import annotations

import heapq
import json
import math
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from operator import mul
from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.comparison.because import because
from newsreader.comparison.feature import Features, Table
from newsreader.comparison.model import Link, Strength
from newsreader.comparison.progress import SILENT
from newsreader.comparison.verbatim import is_verbatim, wording
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.comparison.evidence import Evidence
    from newsreader.comparison.progress import Progress

WEIGHTS_FILE = "data/link_weights.json"

PARTNERS = 12
"""How many candidates a left paragraph has at most: those it shares most with."""

POSTINGS = 400
"""A stem in more right paragraphs than this finds no candidates: it would find
most of a long article, and weighs next to nothing."""

LEAST_SCORE = 0.1
"""Pairs that score less are forgotten: not one in thirty of them is a link."""

LEAST_LOG_ODDS = math.log(LEAST_SCORE / (1 - LEAST_SCORE)) - 1e-9
"""What a pair must reach by its rough features to be measured: a hair less, since
sums are rounded."""

KIND_LOG_ODDS = {Kind.HEADING: -3.0, Kind.CAPTION: -2.0, Kind.EMBED: -1.0}
"""What is taken off where either end is of such a kind. They repeat names that
the story tells about; too few are annotated to learn this from."""


@dataclass(frozen=True, slots=True)
class LinkWeights:
    """What was learned: how to read the features, and which scores are good enough."""

    intercept: float
    weights: tuple[float, ...]
    """Log-odds for one unit of each feature, in the order of `Features`."""
    possible: float
    """The least score of a link."""
    strong: float
    """The least score of a strong link."""

    def log_odds(self, features: tuple[float, ...]) -> float:
        """The log-odds of a pair with such features."""
        return self.intercept + math.fsum(map(mul, self.weights, features))


def score_pairs(
    articles: Pair[Article], evidence: Evidence, progress: Progress = SILENT
) -> tuple[Link, ...]:
    """Score the pairs of paragraphs that may tell the same thing.

    Returns:
        Those that score at least `LEAST_SCORE`, by left paragraph, then right;
        none on a reading chain yet. Time grows with the number of paragraphs,
        not with that of all pairs.
    """
    weights = link_weights()
    table = Table.of(articles, evidence, progress)
    wordings = articles.map(lambda article: cache(lambda at: wording(article.paragraphs[at].text)))
    scores = {
        ends: probability(weights.log_odds(table.features(*ends)) + kind_log_odds(articles, ends))
        for ends in candidates(table, progress)
        if weights.log_odds(table.rough(*ends)) + kind_log_odds(articles, ends) >= LEAST_LOG_ODDS
    }
    return tuple(
        Link(
            ends=Pair(*ends),
            score=score,
            strength=Strength.STRONG if score >= weights.strong else Strength.POSSIBLE,
            on_chain=False,
            because=because(_texts(articles, ends), ends, evidence),
            verbatim=is_verbatim(wordings.left(ends[0]), wordings.right(ends[1])),
        )
        for ends, score in sorted(scores.items())
        if score >= LEAST_SCORE
    )


def candidates(table: Table, progress: Progress = SILENT) -> Iterator[tuple[int, int]]:
    """The pairs worth measuring: each left paragraph with those it shares most with."""
    holders: dict[str, list[int]] = defaultdict(list)
    for right_index, paragraph in table.paragraphs.right.items():
        for stem in paragraph.profile.stems:
            holders[stem].append(right_index)
    for left_index, paragraph in progress.over(table.paragraphs.left.items()):
        shared: dict[int, float] = defaultdict(float)
        for stem in sorted(paragraph.profile.stems):
            weight = table.weights.stems[stem]
            if len(found := holders.get(stem, ())) <= POSTINGS:
                for right_index in found:
                    shared[right_index] += weight
        for right_index in heapq.nlargest(PARTNERS, shared, key=shared.__getitem__):
            yield left_index, right_index


@cache
def link_weights() -> LinkWeights:
    """The weights that ship with the package."""
    text = files("newsreader.comparison").joinpath(WEIGHTS_FILE).read_text(encoding="utf-8")
    learned = json.loads(text)
    return LinkWeights(
        intercept=learned["intercept"],
        weights=tuple(learned["weights"][name] for name in Features._fields),
        possible=learned["possible"],
        strong=learned["strong"],
    )


def kind_log_odds(articles: Pair[Article], ends: tuple[int, int]) -> float:
    """What the kinds of two paragraphs take off the log-odds of their link."""
    left, right = articles.left.paragraphs[ends[0]], articles.right.paragraphs[ends[1]]
    return KIND_LOG_ODDS.get(left.kind, 0.0) + KIND_LOG_ODDS.get(right.kind, 0.0)


def _texts(articles: Pair[Article], ends: tuple[int, int]) -> Pair[str]:
    """What two paragraphs say."""
    left, right = ends
    return Pair(articles.left.paragraphs[left].text, articles.right.paragraphs[right].text)


def probability(log_odds: float) -> float:
    """The probability of which these are the log-odds."""
    return 0.5 * (1 + math.tanh(log_odds / 2))
