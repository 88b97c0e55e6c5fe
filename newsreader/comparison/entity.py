"""The named things of two articles, each with every place where either names it.

Finds the names of each article by its own evidence, brings together those that
stand for one thing, and gives each thing a name and a kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.alias import clusters_of
from newsreader.comparison.cluster import Cluster, Seen
from newsreader.comparison.model import Entity, Mention
from newsreader.comparison.plain_case import add_plain
from newsreader.comparison.progress import SILENT
from newsreader.language.name import find_names
from newsreader.language.name.acronym import letters
from newsreader.language.name.key import fold
from newsreader.language.name.lexicon import lookup
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress


def find_entities(articles: Pair[Article], progress: Progress = SILENT) -> tuple[Entity, ...]:
    """The named things of two articles.

    Returns:
        Those that both name first, by how often; then those of the left one
        alone, then of the right one, each by how often and then by place.
    """
    seen = list(_seen(articles, progress))
    clusters = list(_by_name(clusters_of(seen)))
    add_plain(articles, clusters, seen)
    entities = [_entity(cluster) for cluster in clusters]
    return tuple(sorted(entities, key=_rank))


def _seen(articles: Pair[Article], progress: Progress) -> Iterator[Seen]:
    """Every name of both articles, in reading order, left before right."""
    order = 0
    for side, article in articles.items():
        texts = [paragraph.text for paragraph in article.paragraphs]
        for index, names in enumerate(find_names(progress.over(texts))):
            end = 0
            for name in names:
                mention = Mention(side, index, name.start_char, name.end_char, name.text)
                between = texts[index][end : name.start_char]
                yield Seen(mention, name, order, between.strip() == "(")
                order, end = order + 1, name.end_char


def _by_name(clusters: Iterable[Cluster]) -> Iterator[Cluster]:
    """The clusters, those that would be shown under one name made one.

    Nobody can tell two rows of one name apart, so where nothing else does they
    are held to be one.
    """
    found: dict[str, Cluster] = {}
    for cluster in clusters:
        name = fold(_name(cluster, cluster.kind))
        found.setdefault(name, Cluster()).seen.extend(cluster.seen)
    yield from found.values()


def _entity(cluster: Cluster) -> Entity:
    """A cluster as an entity, its mentions in reading order."""
    kind = cluster.kind
    mentions = sorted((one.mention for one in cluster.seen), key=_place)
    return Entity(_name(cluster, kind), kind, tuple(mentions))


def _place(mention: Mention) -> tuple[str, int, int]:
    """Where a mention stands, left before right."""
    return mention.side.value, mention.paragraph_index, mention.start_char


def _name(cluster: Cluster, kind: NameKind) -> str:
    """The fullest common form; for a known name, the lexicon's as the articles spell it."""
    if kind is not NameKind.PERSON:
        for form in cluster.forms:
            known = lookup(form.split())
            if known is not None and known.kind is kind and not _is_explained(cluster, form):
                key = fold(known.canonical)
                spelled = [f for f in cluster.forms if f == known.canonical or fold(f) == key]
                return max(spelled, key=cluster.forms.__getitem__, default=known.canonical)
    return max(cluster.forms, key=lambda form: _fullness(cluster, form))


def _is_explained(cluster: Cluster, form: str) -> bool:
    """Whether a form is an acronym for a long form that the lexicon does not know.

    It may stand for more than one thing, and the articles say for which.
    """
    return bool(letters(form)) and any(
        form != other and " " in other and lookup(other.split()) is None for other in cluster.forms
    )


def _fullness(cluster: Cluster, form: str) -> tuple[bool, bool, int, int, int]:
    """How well a form serves as the name: capital, several words, by both, often, long."""
    sides = {one.mention.side for one in cluster.seen if one.name.text == form}
    words = len(form.split())
    return (not form.islower(), words > 1, len(sides), cluster.forms[form], len(form))


def _rank(entity: Entity) -> tuple[int, int, tuple[str, int, int]]:
    """Where an entity comes: shared, left, right; by how often; by first mention."""
    group = 0 if entity.shared else (1 if entity.on(Side.LEFT) else 2)
    return group, -len(entity.mentions), _place(entity.mentions[0])
