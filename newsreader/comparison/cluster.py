"""Names held to stand for one thing, while that is being found out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.comparison.model import Mention
    from newsreader.language.name import Name, NameKind
    from newsreader.side import Side

_LEAST_WEIGHT = 0.01
"""What a mention without any sign says, so that kinds are ranked by number then."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One name where it stands."""

    mention: Mention
    name: Name
    order: int
    """Its place among all names of the pair, in reading order, left before right."""
    in_brackets: bool = False
    """Whether only an opening bracket parts it from the name before it."""


@dataclass(slots=True, eq=False)
class Cluster:
    """Names held to stand for one thing. At least one, in no order."""

    seen: list[Seen] = field(default_factory=list)
    """Names are added, never taken away."""
    _judged: tuple[int, NameKind] | None = field(default=None, repr=False)
    """The kind found last, and of how many names."""

    @property
    def forms(self) -> Counter[str]:
        """How often each form stands."""
        return Counter(seen.name.text for seen in self.seen)

    @property
    def sides(self) -> set[Side]:
        """The articles that hold it."""
        return {seen.mention.side for seen in self.seen}

    @property
    def weights(self) -> Counter[NameKind]:
        """How much the mentions say for each kind, in thousandths."""
        votes: Counter[NameKind] = Counter()
        for seen in self.seen:
            votes[seen.name.kind] += round(1000 * (seen.name.weight + _LEAST_WEIGHT))
        return votes

    @property
    def kind(self) -> NameKind:
        """The kind that most speaks for."""
        if self._judged is None or self._judged[0] != len(self.seen):
            self._judged = (len(self.seen), self.weights.most_common(1)[0][0])
        return self._judged[1]


def merged(clusters: Iterable[Cluster], pairs: Iterable[tuple[Cluster, Cluster]]) -> list[Cluster]:
    """The clusters with those of each pair made one, in the order of the first of each."""
    clusters = list(clusters)
    leader = {id(cluster): cluster for cluster in clusters}

    def find(cluster: Cluster) -> Cluster:
        while leader[id(cluster)] is not cluster:
            leader[id(cluster)] = leader[id(leader[id(cluster)])]
            cluster = leader[id(cluster)]
        return cluster

    for one, other in pairs:
        leader[id(find(other))] = find(one)
    gathered: dict[int, Cluster] = {}
    for cluster in clusters:
        gathered.setdefault(id(find(cluster)), Cluster()).seen.extend(cluster.seen)
    return list(gathered.values())
