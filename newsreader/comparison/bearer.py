"""Which names are one person's.

Full names are one person's if their parts agree. A surname or a given name
alone is that of the person last named who bears it, and whom a form of
address fits; so two people of one surname stay apart.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsreader.language.name import NameKind
from newsreader.language.name.key import fold
from newsreader.language.name.lexicon import is_given_name
from newsreader.language.name.person import (
    PersonName,
    fits_title,
    is_part,
    lone_surname,
    person_name,
    same_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.comparison.cluster import Cluster, Seen

MOST_TRIED = 24
"""Persons of like surname with whom a name is compared, so that the cost stays linear."""
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
    persons.sort(key=lambda person: (-len(person[1].middle), -len(person[1].given)))
    groups: dict[str, list[list[tuple[Cluster, PersonName]]]] = defaultdict(list)
    for person in persons:
        buckets = [groups[key] for key in _bucket_keys(person[1])]
        tried = (group for bucket in buckets for group in bucket[-MOST_TRIED:])
        group = next((group for group in tried if _belongs(person, group)), None)
        if group is None:
            group = [person]
        else:
            yield group[0][0], person[0]
            group.append(person)
        for bucket in buckets:
            if not any(known is group for known in bucket[-MOST_TRIED:]):
                bucket.append(group)


def _bucket_keys(name: PersonName) -> list[str]:
    """How the surname begins by which a name is looked up, and the first of two surnames."""
    surnames = [name.surname, *name.middle[-1:]]
    return list(dict.fromkeys(surname[:_PREFIX_CHARS] for surname in surnames))


def _belongs(
    person: tuple[Cluster, PersonName], group: Sequence[tuple[Cluster, PersonName]]
) -> bool:
    """Whether a person is the one whom all names of a group may stand for."""
    cluster, name = person
    fullest = group[0][1]
    for other_cluster, other in group:
        if not same_person(name, other) and (
            other is fullest or not (is_part(name, fullest) and is_part(other, fullest))
        ):
            return False
        if name.suffix != other.suffix and (
            (name.suffix and other.suffix) or cluster.sides & other_cluster.sides
        ):
            return False
    return True


class Bearers:
    """Everyone with a full name in the pair, to be looked up by a single name.

    Single names are to be asked for in reading order: whom one stands for
    counts for the next.
    """

    def __init__(self, clusters: Iterable[Cluster]) -> None:
        self._surnames: dict[str, list[Cluster]] = defaultdict(list)
        self._given_names: dict[str, list[Cluster]] = defaultdict(list)
        self._between: dict[str, list[Cluster]] = defaultdict(list)
        self._given: dict[int, str] = {}
        for cluster in clusters:
            self._add(cluster)

    def _add(self, cluster: Cluster) -> None:
        """Enter a cluster under the words of its full names."""
        if full_name(cluster) is None:
            return
        names = [name for form in cluster.forms if (name := person_name(form))]
        joined = {fold(form.split()[-1]) for form in cluster.forms if "-" in form.split()[-1]}
        for word in joined | {name.surname for name in names}:
            self._surnames[word].append(cluster)
        for word in {word for name in names for word in name.middle if len(word) > 1}:
            self._between[word].append(cluster)
        for word in {name.given for name in names}:
            self._given_names[word].append(cluster)
        self._given[id(cluster)] = max((name.given for name in names), key=len)

    def of(self, single: Seen) -> Cluster | None:
        """The person whom a single name stands for; None if no one bears it."""
        word = lone_surname(single.name.text)
        bearers = (
            self._surnames.get(word) or self._given_names.get(word) or self._between.get(word, [])
        )
        fitting = [c for c in bearers if fits_title(single.name.title, self._given[id(c)])]
        if len(fitting) == 1:
            return fitting[0]
        return max(fitting, key=lambda cluster: _likelihood(cluster, single), default=None)


def _likelihood(cluster: Cluster, single: Seen) -> tuple[bool, bool, int, int]:
    """How likely a person is meant by a single name that several bear.

    Whoever is elsewhere given the same title comes first; then whom the same
    article names, in the same paragraph and last, or else most often before.
    """
    titled = any(one.name.title == single.name.title for one in cluster.seen)
    before = [
        one
        for one in cluster.seen
        if one.mention.side is single.mention.side and one.order < single.order
    ]
    paragraph = single.mention.paragraph_index
    near = [one.order for one in before if one.mention.paragraph_index == paragraph]
    here = any(one.mention.side is single.mention.side for one in cluster.seen)
    return (bool(single.name.title) and titled, here, max(near, default=-1), len(before))


def may_be_single(seen: Seen) -> bool:
    """Whether a name is one word, particles apart, that may be a surname or given name."""
    name = seen.name
    if not lone_surname(name.text) or name.text.startswith("#"):
        return False
    return (
        bool(name.title)
        or name.kind in {NameKind.PERSON, NameKind.OTHER}
        or (name.weight <= 1 or is_given_name(name.text))
    )
