"""Paragraphs taken apart for comparing: what one holds, before any weighing.

`profiles` reads an article once. What it gives is made of small sets, so that
pairs of paragraphs can be compared in microseconds. Of names and sentences
it keeps stems only (see `language.word`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from newsreader.article import TOLD, Article, Kind, Paragraph
from newsreader.comparison.progress import SILENT
from newsreader.language.capital import capital_runs
from newsreader.language.sentence import sentences
from newsreader.language.synonym import groups
from newsreader.language.word import is_stop_word, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsreader.comparison.progress import Progress


UNLINKED = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.FOOTER})
"""Kinds that tell nothing of the story."""

_SIGNATURE = re.compile(r"\s*[—–-]{1,2}\s?[^()]{1,80}\(@\w{1,30}\)")
"""The line under a post set into an article, "— Name (@name) May 3": who wrote it, and when."""

READ_CHARS = 10_000
"""How much of a paragraph is looked at: no real one is longer."""

OPENING_PARAGRAPHS = 2

Stems: TypeAlias = frozenset[str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands in its article."""

    depth: float
    """The share of the story that stands above it, 0 to 1."""
    opening: bool
    """Whether it belongs to the title, the dek or the lede."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What one paragraph holds."""

    place: Place
    stems: Stems
    """Of its content words."""
    sentences: tuple[Stems, ...]
    names: tuple[Stems, ...]
    """Of each run of capitalised words, unless it is a headline."""
    groups: Mapping[str, frozenset[int]]
    """The groups of synonyms that its stems stand in, where they stand in any."""
    spelt: str
    """Its words, with one space between them and at either end."""


def profiles(article: Article, progress: Progress = SILENT) -> dict[int, Profile]:
    """The profiles, by index, of the paragraphs of an article that may be linked."""
    places = _places(article.paragraphs)
    return {
        index: _profile(paragraph, place)
        for index, (paragraph, place) in enumerate(
            progress.over(zip(article.paragraphs, places, strict=True))
        )
        if _tells(paragraph)
    }


def _tells(paragraph: Paragraph) -> bool:
    """Whether a paragraph tells anything, as against saying who published it and when."""
    if paragraph.kind is Kind.EMBED:
        return _SIGNATURE.match(paragraph.text) is None
    return paragraph.kind not in UNLINKED


def _profile(paragraph: Paragraph, place: Place) -> Profile:
    """Take one paragraph apart."""
    text = paragraph.text[:READ_CHARS]
    stem_at: dict[int, str] = {}
    grouped: dict[str, frozenset[int]] = {}
    read = words(text)
    for word, start_char, _ in read:
        if (meant := _meant(word)) is not None:
            own, found = meant
            stem_at[start_char] = own
            if found:
                grouped[own] = grouped.get(own, frozenset()) | found
    runs = capital_runs(text, read) if paragraph.kind in TOLD else ()
    return Profile(
        place=place,
        stems=frozenset(stem_at.values()),
        sentences=tuple(_within(stem_at, sentences(text))),
        names=tuple(frozenset(stem(word.text) for word in run) for run in runs),
        groups=grouped,
        spelt=f" {' '.join([word.text for word in read])} ",
    )


@lru_cache(maxsize=16_384)
def _meant(word: str) -> tuple[str, frozenset[int]] | None:
    """The stem of a word and its groups of synonyms; None if it carries no meaning."""
    return None if is_stop_word(word) else (stem(word), groups(word))


def _within(stem_at: Mapping[int, str], spans: Iterable[tuple[int, int]]) -> Iterator[Stems]:
    """The stems in each of several spans; both are in order."""
    starts = list(stem_at)
    stems = list(stem_at.values())
    for start_char, end_char in spans:
        yield frozenset(stems[bisect_left(starts, start_char) : bisect_left(starts, end_char)])


def _places(paragraphs: Sequence[Paragraph]) -> list[Place]:
    """Where each paragraph stands among those that tell the story."""
    told = sum(paragraph.kind in TOLD for paragraph in paragraphs)
    places = []
    above = 0
    for paragraph in paragraphs:
        depth = min(1.0, above / max(1, told - 1))
        places.append(Place(depth, _opens(paragraph.kind, above)))
        above += paragraph.kind in TOLD
    return places


def _opens(kind: Kind, above: int) -> bool:
    """Whether a paragraph with so many of the story above it belongs to its opening."""
    return above < OPENING_PARAGRAPHS if kind in TOLD else kind in {Kind.TITLE, Kind.DEK}
