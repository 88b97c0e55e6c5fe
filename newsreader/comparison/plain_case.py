"""Names that an article writes without capitals: "the foreign ministry".

Outlets differ in which names of common words they give capitals. Where either
article gives them to a name of several words, the same words without capitals
name the same thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.cluster import Seen
from newsreader.comparison.model import Mention
from newsreader.language.name import Name, NameKind
from newsreader.language.name.lexicon import common, head_kind, lookup

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsreader.article import Article
    from newsreader.comparison.cluster import Cluster
    from newsreader.side import Pair, Side

MOST_PHRASES = 64
"""Phrases that are looked for, so that the cost stays linear."""
_REACH_CHARS = 12
"""Characters before a phrase in which the word before it is looked for."""
_KINDS = frozenset(
    {NameKind.GROUP, NameKind.LAW, NameKind.ORGANIZATION, NameKind.OTHER, NameKind.PLACE}
)
_SOME = frozenset({"a", "an", "another", "any", "each", "every", "no", "some"})
"""Words before a phrase that only tells what sort of thing is meant."""


def add_plain(articles: Pair[Article], clusters: Iterable[Cluster], seen: Sequence[Seen]) -> None:
    """Add to the clusters where their names stand without capitals.

    Args:
        articles: The pair.
        clusters: All its names, brought together.
        seen: The same, one by one.
    """
    phrases = _phrases(clusters)
    taken: dict[tuple[Side, int], list[tuple[int, int]]] = {}
    for one in seen if phrases else ():
        m = one.mention
        key = m.side, m.paragraph_index
        taken.setdefault(key, []).append((m.start_char, m.end_char))
    for side, article in articles.items():
        for index, paragraph in enumerate(article.paragraphs):
            spans = taken.get((side, index), [])
            for phrase, start_char in _found(paragraph.text, phrases):
                end_char = start_char + len(phrase)
                if all(end_char <= start or end <= start_char for start, end in spans):
                    spans.append((start_char, end_char))
                    mention = Mention(side, index, start_char, end_char, phrase)
                    cluster = phrases[phrase]
                    name = Name(start_char, end_char, phrase, cluster.kind, 0.0)
                    cluster.seen.append(Seen(mention, name, -1))


def _phrases(clusters: Iterable[Cluster]) -> dict[str, Cluster]:
    """Names of common words alone, without their capitals, the longer first."""
    found: dict[str, Cluster] = {}
    for cluster in clusters:
        if cluster.kind in _KINDS and len(found) < MOST_PHRASES:
            for form in cluster.forms:
                if _is_plain(form):
                    found[form.lower()] = cluster
    return dict(sorted(found.items(), key=lambda item: -len(item[0])))


def _is_plain(form: str) -> bool:
    """Whether a name is several common words, the last one what such a thing is called."""
    words = form.split()
    if len(words) == 1 or words[0] == "The" or not (head_kind(words[-1]) or lookup(words)):
        return False
    return all(word.istitle() and word.isalpha() and common(word.lower()) for word in words)


def _found(text: str, phrases: Mapping[str, Cluster]) -> Iterator[tuple[str, int]]:
    """Where the phrases stand in a text as whole words, and not after "a"."""
    for phrase in phrases:
        start_char = text.find(phrase)
        while start_char >= 0:
            end_char = start_char + len(phrase)
            cut = (text[start_char - 1 : start_char] + text[end_char : end_char + 1]).strip()
            before = text[max(0, start_char - _REACH_CHARS) : start_char].split()
            if not any(map(str.isalnum, cut)) and before[-1:] and before[-1].lower() not in _SOME:
                yield phrase, start_char
            start_char = text.find(phrase, end_char)
