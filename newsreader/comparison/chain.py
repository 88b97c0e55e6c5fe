"""The reading chain: the links along which two articles are read together.

Links may cross, a reader's eye may not: the chain is the heaviest set of links
that rise strictly on both sides. It knows nothing of what a link is, only
where its ends are and what it weighs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def reading_chain(weights: Mapping[tuple[int, int], float]) -> tuple[tuple[int, int], ...]:
    """The heaviest set of pairs that rise strictly on both sides, in order.

    A longest increasing subsequence with weights. Pairs are taken by rising
    left end; those of one left end by falling right end, so that none can follow
    another of them. The best chain that ends at or before each right end is
    kept in a binary indexed tree, which makes L pairs O(L log L).

    Args:
        weights: Pairs (left, right) and what each weighs, more than 0.

    Returns:
        The pairs of one such set; of several equally heavy, always the same.
    """
    rights = sorted({right for _, right in weights})
    rank = {right: position for position, right in enumerate(rights, start=1)}
    best = _PrefixMaximum(len(rights))
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    for pair in sorted(weights, key=lambda pair: (pair[0], -pair[1])):
        weight, before[pair] = best.up_to(rank[pair[1]] - 1)
        best.raise_to(rank[pair[1]], weight + weights[pair], pair)
    chain = []
    _, last = best.up_to(len(rights))
    while last is not None:
        chain.append(last)
        last = before[last]
    return tuple(reversed(chain))


class _PrefixMaximum:
    """A binary indexed tree: the heaviest chain among the first ranks, from 1."""

    def __init__(self, size: int) -> None:
        self._nodes: list[tuple[float, tuple[int, int] | None]] = [(0.0, None)] * (size + 1)

    def up_to(self, rank: int) -> tuple[float, tuple[int, int] | None]:
        """The weight of the heaviest chain that ends at `rank` or before, and its last pair."""
        found: tuple[float, tuple[int, int] | None] = (0.0, None)
        while rank > 0:
            if self._nodes[rank][0] > found[0]:
                found = self._nodes[rank]
            rank &= rank - 1
        return found

    def raise_to(self, rank: int, weight: float, last: tuple[int, int]) -> None:
        """Note a chain that ends at `rank`."""
        while rank < len(self._nodes):
            if weight > self._nodes[rank][0]:
                self._nodes[rank] = (weight, last)
            rank += rank & -rank
