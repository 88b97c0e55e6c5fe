"""Which names stand for one thing, over both articles of a pair.

Names are first brought together by their normal form; then full names of one
person, and single names with the person who bears them; acronyms with their
long forms; short forms and spellings of organisations; hashtags; and at last
events, which are one if what happened is of one family and happened to one
thing, and bodies named after one person. Each step looks names up by what they
must have in common, so that the whole stays near linear in the number of names.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from newsreader.comparison.abbreviation import acronyms, definitions
from newsreader.comparison.bearer import MOST_TRIED, Bearers, full_name, may_be_single, same_persons
from newsreader.comparison.cluster import Cluster, Seen, merged
from newsreader.language.name import NameKind
from newsreader.language.name.acronym import letters
from newsreader.language.name.event import families
from newsreader.language.name.key import compact, fold, key_of
from newsreader.language.name.lexicon import head_kind, lookup
from newsreader.language.name.person import given_alike, lone_surname

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SPELLED_ALIKE = 88
"""`fuzz.ratio` from which two long names are spellings of one."""
_LONG_CHARS = 7
_PREFIX_CHARS = 3
_BROADCASTING = frozenset(
    {"am", "channel", "eyewitness", "fm", "news", "radio", "television", "tv"}
)
"""What follows the call sign in a station's name."""
_STORM = "storm"
"""What the normal form of a storm's name begins with, whatever sort of storm it is."""
_PERSON = NameKind.PERSON
_MADE = frozenset({NameKind.EVENT, NameKind.ORGANIZATION})
"""Kinds of what a common noun makes of another name."""


def clusters_of(seen: Sequence[Seen]) -> list[Cluster]:
    """The names of a pair, brought together by what they stand for."""
    events = [one for one in seen if one.name.kind in _MADE and _event_noun(one)]
    event_orders = {one.order for one in events}
    names = [one for one in seen if one.order not in event_orders]
    clusters = _by_key([one for one in names if not may_be_single(one)])
    clusters = merged(clusters, same_persons(clusters))
    clusters = _with_singles(clusters, [one for one in names if may_be_single(one)])
    clusters = merged(clusters, acronyms(clusters))
    clusters = merged(clusters, definitions(clusters, names))
    clusters = merged(clusters, _short_forms(clusters))
    clusters = merged(clusters, _compounds(clusters))
    clusters = merged(clusters, _spellings(clusters))
    clusters = [*clusters, *_events(clusters, events)]
    return merged(clusters, _hashtags(clusters))


def _by_key(names: Sequence[Seen]) -> list[Cluster]:
    """Clusters of names that have one normal form."""
    found: dict[str, Cluster] = {}
    for one in names:
        found.setdefault(_key(one), Cluster()).seen.append(one)
    return list(found.values())


def _key(one: Seen) -> str:
    """The normal form of a name; a person's is not looked up in the lexicon."""
    if one.name.kind is _PERSON:
        return fold(one.name.text)
    return _station(one.name.text) or key_of(one.name.text)


def _station(text: str) -> str:
    """The call sign in a broadcaster's name ("WXYZ-TV", "WXYZ News") that nobody knows; else ""."""
    sign, *rest = text.replace("-", " ").split()
    broadcasts = rest and all(word.lower() in _BROADCASTING for word in rest)
    return fold(sign) if broadcasts and letters(sign) and lookup([sign]) is None else ""


def _with_singles(clusters: list[Cluster], singles: Sequence[Seen]) -> list[Cluster]:
    """Add single names to the persons who bear them, the others among themselves."""
    bearers = Bearers(clusters)
    keyed = {_key(one): cluster for cluster in clusters for one in cluster.seen}
    alone: list[Seen] = []
    for one in singles:
        home = bearers.of(one) or keyed.get(_key(one))
        if home is None:
            alone.append(one)
        else:
            home.seen.append(one)
    apart = _by_key(alone)
    return [*clusters, *merged(apart, _numbered(apart))]


def _numbered(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Monarchs and popes with their number and without: "Queen Margrethe II", "Margrethe"."""
    numbered: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        form = cluster.seen[0].name.text
        if " " in form and (bare := lone_surname(form)):
            numbered[bare].append(cluster)
    for cluster in clusters:
        homes = numbered.get(fold(cluster.seen[0].name.text), [])
        if len(homes) == 1 and homes[0] is not cluster:
            yield homes[0], cluster


def _short_forms(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Organisations and works with the longer names that begin or end with theirs."""
    longer: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.kind in {NameKind.ORGANIZATION, NameKind.EVENT, NameKind.LAW, NameKind.OTHER}:
            for part in {p for form in cluster.forms for p in _parts(form)}:
                longer[part].append(cluster)
    for cluster in clusters:
        if cluster.kind is _PERSON and full_name(cluster):
            continue
        found = {id(c): c for form in cluster.forms for c in longer.get(fold(form), [])}
        found.pop(id(cluster), None)
        if len(found) == 1 and _unsettled(cluster):
            yield next(iter(found.values())), cluster


def _unsettled(cluster: Cluster) -> bool:
    """Whether nothing in the lexicon says what the cluster's names stand for."""
    return all(lookup(form.split()) is None for form in cluster.forms)


def _parts(form: str) -> Iterator[str]:
    """The shorter forms of a name: without its last word, or without its first ones."""
    words = fold(form).split()
    if words[:1] == [_STORM] and len(words) == 2:  # noqa: PLR2004 - the noun and its name
        yield words[1]
    last = form.rsplit(maxsplit=1)[-1]
    if len(words) > 2 or (len(words) == 2 and head_kind(last)):  # noqa: PLR2004 - two and a word
        yield " ".join(words[:-1])
    for start in range(1, len(words) - 1):
        yield " ".join(words[start:])


def _spellings(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Long names of one kind that differ by a letter or two."""
    buckets: dict[tuple[NameKind, str], list[tuple[str, Cluster]]] = defaultdict(list)
    for cluster in clusters:
        key = fold(cluster.seen[0].name.text)
        if len(key) >= _LONG_CHARS and _unsettled(cluster) and not any(map(str.isdigit, key)):
            bucket = buckets[cluster.kind, key[:_PREFIX_CHARS]]
            for other, other_cluster in bucket[-MOST_TRIED:]:
                if fuzz.ratio(key, other) >= SPELLED_ALIKE and not (
                    cluster.sides & other_cluster.sides or _are_two_persons(cluster, other_cluster)
                ):
                    yield other_cluster, cluster
            bucket.append((key, cluster))


def _are_two_persons(one: Cluster, other: Cluster) -> bool:
    """Whether two clusters have full names whose given names tell them apart."""
    first, second = full_name(one), full_name(other)
    return bool(first and second and not given_alike(first.given, second.given))


def _compounds(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Names that differ in spaces, hyphens and stops alone: "J.P. Hale", "JPHale"."""
    found: dict[str, Cluster] = {}
    for cluster in clusters:
        for form in cluster.forms if _unsettled(cluster) else ():
            written = compact(form)
            if len(written) >= _LONG_CHARS and not form.startswith("#"):
                other = found.setdefault(written, cluster)
                if other is not cluster:
                    yield other, cluster


def _hashtags(clusters: Sequence[Cluster]) -> Iterator[tuple[Cluster, Cluster]]:
    """Hashtags with the names that they write in one word."""
    written = {
        compact(form): cluster
        for cluster in clusters
        for form in cluster.forms
        if not form.startswith("#")
    }
    for cluster in clusters:
        form = cluster.seen[0].name.text
        if form.startswith("#") and (named := written.get(compact(form))) is not None:
            yield named, cluster


def _event_noun(one: Seen) -> str | None:
    """The family of the common noun that an event's name holds, if it has one."""
    words = one.name.text.split()
    return next((families()[w] for w in (words[-1], words[0]) if w in families()), None)


def _events(clusters: Sequence[Cluster], events: Sequence[Seen]) -> list[Cluster]:
    """Events, one for what happened of one family to one thing."""
    at = {
        (one.mention.side, one.mention.paragraph_index, one.mention.start_char): cluster
        for cluster in clusters
        for one in cluster.seen
    }
    ends = {
        (one.mention.side, one.mention.paragraph_index, one.mention.end_char): cluster
        for cluster in clusters
        for one in cluster.seen
    }
    found: dict[tuple[str | None, int], Cluster] = {}
    for one in events:
        m = one.mention
        thing = at.get((m.side, m.paragraph_index, m.start_char)) or ends.get(
            (m.side, m.paragraph_index, m.end_char)
        )
        found.setdefault((_event_noun(one), id(thing)), Cluster()).seen.append(one)
    return list(found.values())
