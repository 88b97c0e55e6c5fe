"""Acronyms and other short forms, with the names that they are short for.

An acronym goes with the one name whose initials it is, and whatever stands in
brackets after a name with that name, if its letters allow it. Forms that are
made by leaving out words are the matter of `alias`.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.name import NameKind
from newsreader.language.name.acronym import initials, letters
from newsreader.language.name.lexicon import lookup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.cluster import Cluster, Seen
    from newsreader.language.name import Name


def acronyms(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Acronyms with the one long form whose initials they are."""
    long_forms: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind is not NameKind.PERSON:
            for acronym in {a for form in cluster.forms for a in initials(form)}:
                long_forms[acronym].append(cluster)
    for cluster in clusters:
        form = cluster.seen[0].name.text
        candidates = long_forms.get(letters(form), [])
        if len(candidates) == 1 and cluster.kind is not NameKind.PERSON and lookup([form]) is None:
            yield candidates[0], cluster


def definitions(
    clusters: Sequence[Cluster], names: Sequence[Seen]
) -> Iterator[tuple[Cluster, Cluster]]:
    """Names with the short form that stands in brackets after them, or the reverse."""
    home = {one.order: cluster for cluster in clusters for one in cluster.seen}
    for before, after in pairwise(names):
        if after.in_brackets and (
            _defines(before.name.text, after.name.text) or _is_abbreviated(before.name, after.name)
        ):
            yield home[before.order], home[after.order]


def _defines(one: str, other: str) -> bool:
    """Whether one of two names is an acronym that the other may be the long form of."""
    short, long = (one, other) if letters(one) else (other, one)
    acronym = letters(short)
    found = initials(long)
    return bool(acronym) and any(i[0] == acronym[0] and i[-1] == acronym[-1] for i in found)


def _is_abbreviated(name: Name, acronym: Name) -> bool:
    """Whether an acronym that nobody knows stands for the institution it comes right after.

    It may be of the name in another language: "Nationalist Farmers' Party (MKP)".
    """
    if name.kind is not NameKind.ORGANIZATION or " " not in name.text:
        return False
    known = lookup([acronym.text])
    same_sort = known is not None and known.canonical.split()[-1] == name.text.split()[-1]
    return bool(letters(acronym.text)) and (known is None or same_sort)
