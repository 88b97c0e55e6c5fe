"""Reports into stories: groups whose members are alike throughout.

Starts with every report by itself and joins, again and again, the two groups
that are most alike on the average over all their members (average linkage,
after Sokal and Michener 1958), until none are alike enough. A report that is
like one member of a group and like no other does not join it, so that stories
are not chained together over articles that touch upon two events.
"""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

LEAST_LIKENESS = 0.5
"""How alike two groups are on the average, at least, to be one story."""


def groups(likeness: Sequence[Mapping[int, float]]) -> list[tuple[int, ...]]:
    """The groups of two or more, each in rising order, by their first members.

    Args:
        likeness: For each report the others that it is like, and how much (0 to
            1). What either of two tells of the other holds for both.
    """
    sums = _both_ways(likeness)
    members: dict[int, tuple[int, ...]] = {index: (index,) for index in range(len(sums))}
    queue = [
        (-total, left, right, 1)
        for left, others in enumerate(sums)
        for right, total in others.items()
        if left < right and total >= LEAST_LIKENESS
    ]
    heapify(queue)
    while queue:
        _, left, right, size = heappop(queue)
        # A group has the name of its first member, and outgrows what was said of it before.
        if left not in members or right not in members:
            continue
        if len(members[left]) * len(members[right]) != size:
            continue
        members[left] = tuple(sorted((*members[left], *members.pop(right))))
        for other, average in _join(sums, members, left, right):
            low, high = min(left, other), max(left, other)
            heappush(queue, (-average, low, high, len(members[left]) * len(members[other])))
    return sorted(group for group in members.values() if len(group) > 1)


def _both_ways(likeness: Sequence[Mapping[int, float]]) -> list[dict[int, float]]:
    """The same likeness from either side: the greater where the two differ."""
    sums: list[dict[int, float]] = [dict(others) for others in likeness]
    for left, others in enumerate(likeness):
        for right, value in others.items():
            sums[right][left] = max(value, sums[right].get(left, 0.0))
            sums[left][right] = sums[right][left]
    return sums


def _join(
    sums: list[dict[int, float]], members: Mapping[int, tuple[int, ...]], left: int, right: int
) -> list[tuple[int, float]]:
    """Add up what two groups have in common with others; gives those alike enough to be next."""
    joined = sums[left]
    for other, total in sums[right].items():
        joined[other] = joined.get(other, 0.0) + total
        sums[other].pop(right, None)
    joined.pop(left, None)
    joined.pop(right, None)
    sums[right] = {}
    found = []
    for other, total in joined.items():
        sums[other][left] = total
        average = total / (len(members[left]) * len(members[other]))
        if average >= LEAST_LIKENESS:
            found.append((other, average))
    return found
