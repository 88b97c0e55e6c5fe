"""What of a pair of paragraphs speaks for or against their telling the same thing.

`Table.of` takes two articles apart once; `Table.features` then gives the
numbers of one pair, in the order of `FEATURES`, cheaply enough to be asked for
tens of thousands of pairs. What the numbers are worth is not known here, but
in `link`, from weights that are learned.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.article import TOLD, Article, Kind, Paragraph
from newsreader.language.background import rarity
from newsreader.language.sentence import sentences
from newsreader.language.word import content_stems, words
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

FEATURES = (
    "overlap",
    "shared_weight",
    "best_sentence",
    "spelling",
    "both_opening",
    "depth",
    "displacement",
    "table_size",
)
"""The names of a pair's features, in order."""

UNLINKED = frozenset({Kind.BYLINE, Kind.DATELINE, Kind.FOOTER})
"""Kinds that tell nothing of the story."""

READ_CHARS = 10_000
"""How much of a paragraph is looked at: no real one is longer."""

GRAM_CHARS = 4
OPENING_PARAGRAPHS = 2
SENTENCE_ALLOWANCE = 4.0
"""Keeps a sentence of one word from matching another perfectly."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One paragraph, taken apart for comparing."""

    stems: frozenset[str]
    weight: float
    """Of all its stems."""
    sentences: tuple[tuple[frozenset[str], float], ...]
    """The stems of each sentence with their weight."""
    grams: Mapping[str, float]
    """Its runs of `GRAM_CHARS` characters, as a vector of length 1."""
    position: float
    """The share of its article's story that stands above it, 0 to 1."""
    opening: bool
    """Whether it belongs to the title, the dek or the lede."""


@dataclass(frozen=True, slots=True)
class Table:
    """All pairs of paragraphs of two articles."""

    profiles: Pair[Mapping[int, Profile]]
    """By paragraph index; without the kinds that tell nothing."""
    stem_weights: Mapping[str, float]
    """What it says that two paragraphs share a stem: more, the rarer it is in
    both articles and in English."""
    size: float
    """The natural logarithm of the number of pairs."""

    @classmethod
    def of(cls, articles: Pair[Article]) -> Table:
        """Take both articles apart."""
        read = articles.map(_readable)
        stems = read.map(lambda texts: {i: content_stems(text) for i, text in texts.items()})
        stem_weights = _stem_weights([*stems.left.values(), *stems.right.values()])
        grams = read.map(lambda texts: {i: _grams(text) for i, text in texts.items()})
        gram_weights = _weights([*grams.left.values(), *grams.right.values()])
        positions = articles.map(_positions)

        def profile(text: str, position: tuple[float, bool]) -> Profile:
            parts = [content_stems(text[start:end]) for start, end in sentences(text)]
            own = content_stems(text)
            return Profile(
                stems=own,
                weight=_weight(own, stem_weights),
                sentences=tuple((part, _weight(part, stem_weights)) for part in parts),
                grams=_unit_vector(_grams(text), gram_weights),
                position=position[0],
                opening=position[1],
            )

        return cls(
            profiles=Pair.of(
                lambda side: {
                    index: profile(text, positions[side][index])
                    for index, text in read[side].items()
                }
            ),
            stem_weights=stem_weights,
            size=math.log(max(1, len(read.left)) * max(1, len(read.right))),
        )

    def features(self, left_index: int, right_index: int) -> tuple[float, ...]:
        """The features of one pair of paragraphs, in the order of `FEATURES`."""
        left = self.profiles.left[left_index]
        right = self.profiles.right[right_index]
        shared = _weight(left.stems & right.stems, self.stem_weights)
        return (
            shared / max(left.weight + right.weight - shared, 1e-9),
            math.log1p(shared),
            self._best_sentence(left, right),
            _cosine(left.grams, right.grams),
            float(left.opening and right.opening),
            left.position + right.position,
            abs(left.position - right.position),
            self.size,
        )

    def _best_sentence(self, left: Profile, right: Profile) -> float:
        """How much the two most alike sentences share, 0 to almost 1."""
        best = 0.0
        for left_stems, left_weight in left.sentences:
            for right_stems, right_weight in right.sentences:
                shared = left_stems & right_stems
                if shared:
                    allowance = math.sqrt(left_weight * right_weight) + SENTENCE_ALLOWANCE
                    best = max(best, _weight(shared, self.stem_weights) / allowance)
        return best


def _readable(article: Article) -> dict[int, str]:
    """The texts that may be linked, by paragraph index."""
    return {
        index: paragraph.text[:READ_CHARS]
        for index, paragraph in enumerate(article.paragraphs)
        if paragraph.kind not in UNLINKED
    }


def _positions(article: Article) -> list[tuple[float, bool]]:
    """For each paragraph, how much of the story stands above it, and whether it opens it."""
    told = sum(paragraph.kind in TOLD for paragraph in article.paragraphs)
    above = 0
    positions = []
    for paragraph in article.paragraphs:
        positions.append((above / max(1, told - 1), _opens(paragraph, above)))
        above += paragraph.kind in TOLD
    return positions


def _opens(paragraph: Paragraph, above: int) -> bool:
    """Whether a paragraph with so many of the story above it belongs to its opening."""
    if paragraph.kind in TOLD:
        return above < OPENING_PARAGRAPHS
    return paragraph.kind in {Kind.TITLE, Kind.DEK}


def _stem_weights(paragraphs: Iterable[Collection[str]]) -> dict[str, float]:
    """What each stem weighs: its rarity in these paragraphs times that in English."""
    return {
        stem: weight * min(1.3, max(0.1, (rarity(stem) - 1.5) / 4))
        for stem, weight in _weights(paragraphs).items()
    }


def _weights(paragraphs: Iterable[Collection[str]]) -> dict[str, float]:
    """Inverse document frequency: ln((N+1)/(n+½)) for what n of N paragraphs hold."""
    held: Counter[str] = Counter()
    total = 0
    for parts in paragraphs:
        held.update(set(parts))
        total += 1
    return {part: math.log((total + 1) / (count + 0.5)) for part, count in held.items()}


def _weight(stems: Iterable[str], weights: Mapping[str, float]) -> float:
    """The weight of several stems together."""
    # In sorted order, so that rounding does not depend on the order of a set.
    return math.fsum(weights[stem] for stem in stems)


def _grams(text: str) -> Counter[str]:
    """The runs of characters of a text, in lower case, words parted by one space."""
    spaced = f" {' '.join(word.text for word in words(text))} "
    return Counter(
        spaced[start : start + GRAM_CHARS] for start in range(len(spaced) - GRAM_CHARS + 1)
    )


def _unit_vector(counts: Mapping[str, int], weights: Mapping[str, float]) -> dict[str, float]:
    """Counts as a weighted vector of length 1; that of nothing has length 0."""
    vector = {part: (1 + math.log(count)) * weights[part] for part, count in counts.items()}
    length = math.sqrt(math.fsum(value * value for value in vector.values())) or 1.0
    return {part: value / length for part, value in vector.items()}


def _cosine(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """The cosine between two vectors of length 1."""
    short, long = (left, right) if len(left) <= len(right) else (right, left)
    return sum(value * long[part] for part, value in short.items() if part in long)
