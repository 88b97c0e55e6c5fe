"""For each report, those that are most like it.

Only reports that share a term are ever compared, through an index from terms
to reports. Terms are taken from the rarest on, until so many meetings of two
reports have been looked at as the number of reports allows: cost stays linear,
and what is left out are the terms that most reports hold.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsreader.comparison.progress import Progress
    from newsreader.story.weight import Vector

MEETINGS_PER_REPORT = 3_000
"""How many meetings of two reports in a term are looked at, for each report."""
MOST_NEIGHBOURS = 60
"""How many of those most like a report are kept."""

Neighbours = dict[int, float]
"""The indices of other reports, each with its cosine, the most alike first."""


class Holders:
    """The reports that hold a term, and its weight in each: side by side in memory, for speed."""

    __slots__ = ("indices", "weights")

    def __init__(self) -> None:
        self.indices = array("l")
        self.weights = array("d")


def neighbours(vectors: Sequence[Vector], progress: Progress) -> list[Neighbours]:
    """The neighbours of each report.

    Args:
        vectors: The weighed terms of each, of length 1.
        progress: One step is taken for each report.
    """
    index = _index(vectors)
    size = len(vectors)
    return [_nearest(at, vector, index, size) for at, vector in progress.over(enumerate(vectors))]


def _index(vectors: Sequence[Vector]) -> Mapping[str, Holders]:
    """The reports that hold each term, for as many terms as can be afforded."""
    holders: defaultdict[str, Holders] = defaultdict(Holders)
    for at, vector in enumerate(vectors):
        for term, weight in vector.items():
            held = holders[term]
            held.indices.append(at)
            held.weights.append(weight)
    return dict(_affordable(holders, MEETINGS_PER_REPORT * len(vectors)))


def _affordable(holders: Mapping[str, Holders], meetings: int) -> Iterator[tuple[str, Holders]]:
    """The terms that two or more reports hold, the rarest first, as far as the meetings last."""
    by_spread: defaultdict[int, list[str]] = defaultdict(list)
    for term, held in holders.items():
        by_spread[len(held.indices)].append(term)
    for spread in sorted(by_spread.keys() - {1}):
        meetings -= spread**2 * len(by_spread[spread])
        if meetings < 0:
            return
        for term in by_spread[spread]:
            yield term, holders[term]


def _nearest(at: int, vector: Vector, index: Mapping[str, Holders], size: int) -> Neighbours:
    """The neighbours of one report; of two that are equally alike, the earlier comes first."""
    cosines = [0.0] * size
    for term, weight in vector.items():
        held = index.get(term)
        if held is not None:
            for other, other_weight in zip(held.indices, held.weights, strict=True):
                cosines[other] += weight * other_weight
    cosines[at] = 0.0
    least = nlargest(MOST_NEIGHBOURS, cosines)[-1]
    near = [(-cosine, other) for other, cosine in enumerate(cosines) if cosine >= least]
    return {other: -cosine for cosine, other in sorted(near)[:MOST_NEIGHBOURS] if cosine}
