"""What paragraphs are about, in whatever words they say it.

The words of a paragraph are points (see `language.meaning`); their sum, each
weighed by how rare it is, points to what the paragraph is about, and those
next to it help to tell. What the two articles are about as a whole all
paragraphs have in common, so it is taken off: what is left tells them apart.
"""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING, TypeAlias

from newsreader.language.meaning import DIMENSIONS, meaning
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.comparison.profile import Stems

NEIGHBOUR_SHARE = 0.3
"""How much the paragraphs before and after count beside one's own words."""

WEIGHT_STEPS = 1000
"""Parts of 1 to which weights are rounded: whole numbers add up alike in any order."""

_Vector: TypeAlias = tuple[float, ...]


class Topics:
    """What the paragraphs of two articles are about.

    Args:
        stems: Those of each paragraph, by its index, in reading order.
        weights: What each of all these stems weighs.
    """

    def __init__(self, stems: Pair[Mapping[int, Stems]], weights: Mapping[str, float]) -> None:
        weighed = _weighed(weights)
        sums = stems.map(
            lambda side: _with_neighbours([_sum(own, weighed) for own in side.values()])
        )
        common = _common([*sums.left, *sums.right])
        self._directions = Pair.of(
            lambda side: {
                index: _direction(vector, common)
                for index, vector in zip(stems[side], sums[side], strict=True)
            }
        )

    def cosine(self, left_index: int, right_index: int) -> float:
        """How alike in topic a left and a right paragraph are, -1 to 1; 0 where one has none."""
        directions = self._directions
        return math.fsum(map(mul, directions.left[left_index], directions.right[right_index]))


def _weighed(weights: Mapping[str, float]) -> dict[str, tuple[int, ...]]:
    """The points of those stems that have one, times their weights."""
    found = {}
    for stem, weight in weights.items():
        if (point := meaning(stem)) is not None:
            times = round(WEIGHT_STEPS * weight)
            found[stem] = tuple([times * coordinate for coordinate in point])
    return found


def _sum(stems: Stems, weighed: Mapping[str, Sequence[int]]) -> _Vector:
    """The sum of the points of one paragraph's stems."""
    points = [weighed[stem] for stem in stems if stem in weighed]
    return tuple(map(float, map(sum, zip(*points, strict=True)))) or (0.0,) * DIMENSIONS


def _with_neighbours(sums: Sequence[_Vector]) -> list[_Vector]:
    """Each vector with a share of those before and after it."""
    nothing = (0.0,) * DIMENSIONS
    return [
        tuple([own + NEIGHBOUR_SHARE * (a + b) for a, own, b in zip(*three, strict=True)])
        for three in zip([nothing, *sums], sums, [*sums[1:], nothing], strict=False)
    ]


def _common(vectors: Sequence[_Vector]) -> _Vector:
    """What a paragraph has of what all are about, for each unit of its own length."""
    whole = math.fsum(math.hypot(*vector) for vector in vectors) or 1.0
    return tuple([math.fsum(column) / whole for column in zip(*vectors, strict=True)])


def _direction(vector: _Vector, common: _Vector) -> _Vector:
    """A vector without what is common, brought to length 1; one of length 0 stays so."""
    length = math.hypot(*vector)
    own = [coordinate - length * shared for coordinate, shared in zip(vector, common, strict=True)]
    return _scaled(own, math.hypot(*own))


def _scaled(vector: Iterable[float], length: float) -> _Vector:
    """A vector divided by its length, if it has one."""
    return tuple([coordinate / length for coordinate in vector]) if length else tuple(vector)
