"""What it says that two reports share a term: the fewer hold it, the more.

How many of the reports at hand hold a term is weighed against how many of any
reports would, by its rarity in English: so a weight means much the same in a
folder of three as in one of three thousand.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from newsreader.language.background import UNKNOWN_BELS, rarity
from newsreader.language.word import STEM_CHARS
from newsreader.story.term import is_pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.comparison.progress import Progress

IMAGINED_REPORTS = 50
"""How many reports on anything at all are imagined beside those at hand."""
REPORT_WORDS = 500
"""How many words each of them has."""
PAIR_SHARE = 0.1
"""Of the reports that hold the rarer word of a pair, those that hold the pair."""
PAIR_WEIGHT = 0.5
"""A pair counts half: its words count already."""
MOST_TERMS = 200
"""How many of its heaviest terms speak for a report."""

Vector = dict[str, float]
"""Terms with their weights. Its length is 1, or 0 for a report without terms."""


def vectors(counts: Sequence[Mapping[str, int]], progress: Progress) -> list[Vector]:
    """Weigh the terms of each report against those of all.

    Args:
        counts: How often each term stands in each report.
        progress: One step is taken for each report.
    """
    holders: Counter[str] = Counter()
    for held in counts:
        holders.update(held.keys())
    weights = {term: _weight(term, n, len(counts)) for term, n in holders.items()}
    return [_vector(held, weights) for held in progress.over(counts)]


def _vector(counts: Mapping[str, int], weights: Mapping[str, float]) -> Vector:
    """A report's heaviest terms, in a vector of length 1."""
    weighed = [
        (weights[term] if n == 1 else weights[term] * (1 + math.log(n)), term)
        for term, n in counts.items()
    ]
    heaviest = sorted(weighed, reverse=True)[:MOST_TERMS]  # quicker than a heap for so few
    length = math.sqrt(math.fsum(weight * weight for weight, _ in heaviest)) or 1.0
    return {term: weight / length for weight, term in heaviest if weight > 0}


def _weight(term: str, holders: int, reports: int) -> float:
    """Inverse document frequency, over the reports at hand and the imagined ones."""
    expected = IMAGINED_REPORTS * _background_share(term)
    weight = math.log((reports + IMAGINED_REPORTS + 1) / (holders + expected + 0.5))
    return max(0.0, weight * (PAIR_WEIGHT if is_pair(term) else 1.0))


def _background_share(term: str) -> float:
    """The share of reports on anything at all that hold a term."""
    share = min(map(_word_share, term.split(" ")))
    return share * (PAIR_SHARE if is_pair(term) else 1.0)


@lru_cache(maxsize=16_384)
def _word_share(word: str) -> float:
    """The share of reports that hold a word, by its rarity in English."""
    bels = UNKNOWN_BELS if word[:1].isdigit() else rarity(word[:STEM_CHARS])
    return 1 - (1 - 10**-bels) ** REPORT_WORDS
