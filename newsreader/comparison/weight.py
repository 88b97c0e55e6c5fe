"""What it says that two paragraphs share something: the rarer it is, the more.

Weights are learned from the two articles at hand (what stands in most of their
paragraphs is their topic, and tells none of them apart) and, for stems, from
English at large.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from newsreader.language.background import rarity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from newsreader.comparison.profile import Profile

_Part = TypeVar("_Part", str, int)

COMMON_BELS = 1.5
RARE_BELS = 5.5
"""The rarities in English between which a stem's weight rises from nothing to full."""
LEAST_SHARE, MOST_SHARE = 0.1, 1.3
"""The bounds of what its rarity in English leaves of a stem's weight, or adds to it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of everything that two articles hold."""

    stems: Mapping[str, float]
    groups: Mapping[int, float]

    @classmethod
    def of(cls, profiles: Sequence[Profile]) -> Weights:
        """Weigh what the paragraphs of both articles hold."""
        stems = inverse_frequencies(profile.stems for profile in profiles)
        grouped = (frozenset().union(*profile.groups.values()) for profile in profiles)
        return cls(
            stems={stem: weight * _share(stem) for stem, weight in stems.items()},
            groups=inverse_frequencies(grouped),
        )

    def of_stems(self, stems: Collection[str]) -> float:
        """The weight of several stems together."""
        # Summed exactly, so that it does not depend on the order of a set.
        return math.fsum(map(self.stems.__getitem__, stems)) if stems else 0.0

    def of_groups(self, numbers: Iterable[int]) -> float:
        """The weight of several groups of synonyms together."""
        return math.fsum(map(self.groups.__getitem__, numbers))


def inverse_frequencies(paragraphs: Iterable[Collection[_Part]]) -> dict[_Part, float]:
    """Inverse document frequency: ln((N+1)/(n+½)) for what n of N paragraphs hold.

    Args:
        paragraphs: What each of them holds, nothing twice.
    """
    each = list(paragraphs)
    held = Counter(chain.from_iterable(each))
    return {part: math.log((len(each) + 1) / (n + 0.5)) for part, n in held.items()}


def _share(stem: str) -> float:
    """How much of a stem's weight its rarity in English leaves."""
    share = (rarity(stem) - COMMON_BELS) / (RARE_BELS - COMMON_BELS)
    return min(MOST_SHARE, max(LEAST_SHARE, share))
