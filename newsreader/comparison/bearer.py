"""Which names are one person's.

Full names are one person's if their parts agree. A surname or a given name
alone is that of the person last named who bears it, and whom a form of
address fits; so two people of one surname stay apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from newsreader.language.name import NameKind
from newsreader.language.name.key import fold
from newsreader.language.name.lexicon import is_given_name
from newsreader.language.name.person import PersonName, fits_title, person_name, same_person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.comparison.cluster import Cluster, Seen

_PREFIX_CHARS = 2
"""Letters of the surname that spellings of one have in common."""


def full_name(cluster: Cluster) -> PersonName | None:
    """The parts of a cluster's name, if it is a person's full one."""
    if cluster.kind is not NameKind.PERSON:
        return None
    return person_name(cluster.seen[0].name.text)


def same_persons(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Pairs of clusters whose full names are one person's.

    A name without "Jr." may be that of the one with it only if no article
    gives both.
    """
    persons = [(cluster, name) for cluster in clusters if (name := full_name(cluster))]
    persons.sort(key=lambda person: -len(person[1].given))
    groups: dict[str, list[list[tuple[Cluster, PersonName]]]] = defaultdict(list)
    for person in persons:
        bucket = groups[person[1].surname[:_PREFIX_CHARS]]
        group = next((g for g in bucket if _belongs(person, g)), None)
        if group is None:
            bucket.append([person])
        else:
            yield group[0][0], person[0]
            group.append(person)


def _belongs(
    person: tuple[Cluster, PersonName], group: Sequence[tuple[Cluster, PersonName]]
) -> bool:
    """Whether a person is the one whom all names of a group may stand for."""
    cluster, name = person
    for other_cluster, other in group:
        if not same_person(name, other):
            return False
        if name.suffix != other.suffix and (
            (name.suffix and other.suffix) or cluster.sides & other_cluster.sides
        ):
            return False
    return True


class Bearers:
    """Everyone with a full name in the pair, to be looked up by a single name."""

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        self._surnames: dict[str, list[Cluster]] = defaultdict(list)
        self._others: dict[str, list[Cluster]] = defaultdict(list)
        self._given: dict[int, str] = {}
        self._orders: dict[int, list[int]] = {}
        for cluster in clusters:
            self._add(cluster)

    def _add(self, cluster: Cluster) -> None:
        """Enter a cluster under the words of its full names."""
        if full_name(cluster) is None:
            return
        names = {name for form in cluster.forms if (name := person_name(form))}
        for word in {name.surname for name in names}:
            self._surnames[word].append(cluster)
        for word in {name.given for name in names}:
            self._others[word].append(cluster)
        self._given[id(cluster)] = max((name.given for name in names), key=len)
        self._orders[id(cluster)] = sorted(seen.order for seen in cluster.seen)

    def of(self, seen: Seen) -> Cluster | None:
        """The person whom a single name stands for; None if no one bears it."""
        word = fold(seen.name.text)
        candidates = self._surnames.get(word) or self._others.get(word, [])
        fitting = [c for c in candidates if fits_title(seen.name.title, self._given[id(c)])]
        if not fitting:
            return None
        here = [c for c in fitting if seen.mention.side in c.sides]
        return max(here or fitting, key=lambda cluster: self._nearness(cluster, seen))

    def _nearness(self, cluster: Cluster, seen: Seen) -> tuple[bool, int]:
        """How near a person was named: before the single name if possible, and lately."""
        orders = self._orders[id(cluster)]
        before = bisect_right(orders, seen.order)
        return (True, orders[before - 1]) if before else (False, -orders[0])


def may_be_single(seen: Seen) -> bool:
    """Whether a name is one word that may be a person's surname or given name."""
    name = seen.name
    if any(c.isspace() for c in name.text) or name.text.startswith("#"):
        return False
    return (
        bool(name.title)
        or name.kind in {NameKind.PERSON, NameKind.OTHER}
        or (name.weight <= 1 or is_given_name(name.text))
    )
