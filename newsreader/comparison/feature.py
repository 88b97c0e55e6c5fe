"""What of a pair of paragraphs speaks for or against their telling the same thing.

`Table.of` weighs two articles once; `Table.features` then gives the numbers of
one pair, and `Table.rough` gives them more cheaply, with a bound for the dearest:
enough to tell of most pairs, of which there are tens of thousands, that they are
no links. What the numbers are worth is not known here, but in `link`, from
weights that are learned.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newsreader.comparison.profile import profiles
from newsreader.comparison.progress import SILENT
from newsreader.comparison.spelling import Spelling
from newsreader.comparison.topic import Topics
from newsreader.comparison.weighed import Weighed, weighed
from newsreader.comparison.weight import Weights, inverse_frequencies
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from newsreader.article import Article
    from newsreader.comparison.evidence import Evidence
    from newsreader.comparison.profile import Profile, Stems
    from newsreader.comparison.progress import Progress

ENTITY_ALLOWANCE = 2.0
"""Keeps a paragraph that names one entity from matching another perfectly."""
SENTENCE_ALLOWANCE = 4.0
"""Keeps a sentence of one word from matching another perfectly."""

MOST_ALIKE = 1.0
"""The largest cosine."""

ROUGH = ("best_sentence", "spelling", "topic")
"""The features that cost most, of which there is a bound; all speak for a link."""


class Features(NamedTuple):
    """The numbers of one pair. Weights are logarithms, from 0."""

    shared_weight: float
    """The weight of all stems that both hold."""
    shared_names: float
    """The weight of those that stand in names: the same people may do other things."""
    shared_entities: float
    """The weight of the entities that both name, over that of all that either names."""
    shared_figures: float
    """How many figures and dates both give."""
    shared_quotation: float
    """1 where both quote the same words."""
    both_quote: float
    """The share of the one that is quoted, times that of the other: 0 to 1."""
    same_speaker: float
    """1 where someone speaks in both."""
    other_speakers: float
    """1 where people speak in both, but not the same."""
    introductions: float
    """How many shared entities either story names here for the first time."""
    synonyms: float
    """The weight of the groups of synonyms that their other stems share."""
    best_sentence: float
    """The square root of what the two most alike sentences share: 0 to almost 1."""
    spelling: float
    """The cosine between their runs of characters."""
    topic: float
    """The cosine between what they are about, whatever their words: -1 to 1."""
    opening: float
    """Where one opens its article, how high the other stands; of both, the sum."""
    depth: float
    """How far down in their articles the two stand: 0 to 2."""
    displacement: float
    """How far apart the two stand: 0 to 1."""
    table_size: float
    """The logarithm of the number of pairs: the more there are, the fewer are links."""


@dataclass(frozen=True, slots=True)
class Table:
    """All pairs of paragraphs of two articles."""

    paragraphs: Pair[Mapping[int, Weighed]]
    """By index; without the kinds that are never linked."""
    spelling: Spelling
    topics: Topics
    quotations: Collection[tuple[int, int]]
    """The pairs of paragraphs that quote the same words."""
    weights: Weights
    entity_weights: Mapping[str, float]
    names: Stems
    """Stems that stand in some name."""
    size: float
    """The natural logarithm of the number of pairs."""

    @classmethod
    def of(cls, articles: Pair[Article], evidence: Evidence, progress: Progress = SILENT) -> Table:
        """Take both articles apart and weigh what they hold."""
        found = articles.map(lambda article: profiles(article, progress))
        both = [*found.left.values(), *found.right.values()]
        weights = Weights.of(both)
        return cls(
            paragraphs=Pair.of(
                lambda side: weighed(articles[side], found[side], evidence, side, weights)
            ),
            spelling=Spelling(found.map(_spelt)),
            topics=Topics(found.map(_stems), weights.stems),
            quotations=evidence.quotations.keys(),
            weights=weights,
            entity_weights=inverse_frequencies(
                evidence.names[side].get(index, {}) for side, own in found.items() for index in own
            ),
            names=frozenset(stem for profile in both for name in profile.names for stem in name),
            size=math.log(max(1, len(found.left)) * max(1, len(found.right))),
        )

    def features(self, left_index: int, right_index: int) -> Features:
        """The features of one pair of paragraphs."""
        left, right = self.paragraphs.left[left_index], self.paragraphs.right[right_index]
        return self.rough(left_index, right_index)._replace(
            best_sentence=math.sqrt(self._best_sentence(left, right)),
            spelling=self.spelling.cosine(left_index, right_index),
            topic=self.topics.cosine(left_index, right_index),
        )

    def rough(self, left_index: int, right_index: int) -> Features:
        """The features of one pair, but for `ROUGH`: of these, the most that they can be."""
        paragraphs = self.paragraphs
        left, right = paragraphs.left[left_index], paragraphs.right[right_index]
        here, there = left.profile.place, right.profile.place
        shared = left.stems & right.stems
        weight = self.weights.of_stems(shared)
        same_speaker = not left.speakers.isdisjoint(right.speakers)
        return Features(
            shared_weight=math.log1p(weight),
            shared_names=math.log1p(self.weights.of_stems(shared & self.names)),
            shared_entities=self._shared_entities(left.entities, right.entities),
            shared_figures=float(len(left.figures & right.figures)),
            shared_quotation=float((left_index, right_index) in self.quotations),
            both_quote=left.quoted_share * right.quoted_share,
            same_speaker=float(same_speaker),
            other_speakers=float(bool(left.speakers and right.speakers) and not same_speaker),
            introductions=float(len(left.introduced & right.introduced)),
            synonyms=math.log1p(self._synonyms(left.profile, right.profile)),
            best_sentence=math.sqrt(_most_in_sentences(left, right, weight)),
            spelling=self.spelling.most(left_index, right_index),
            topic=MOST_ALIKE,
            opening=here.opening * (1 - there.depth) + there.opening * (1 - here.depth),
            depth=here.depth + there.depth,
            displacement=abs(here.depth - there.depth),
            table_size=self.size,
        )

    def _best_sentence(self, left: Weighed, right: Weighed) -> float:
        """How much the two most alike sentences share: 0 to almost 1."""
        best = 0.0
        for left_stems, left_weight in left.sentences:
            held = left_stems & right.stems
            for right_stems, right_weight in right.sentences if held else ():
                if both := held & right_stems:
                    shared = self.weights.of_stems(both)
                    best = max(best, _share(shared, left_weight, right_weight))
        return best

    def _shared_entities(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The weight of the entities that both name, over that of all: 0 to almost 1."""
        if not left or not right or left.isdisjoint(right):
            return 0.0
        weight_of = self.entity_weights.__getitem__
        shared = math.fsum(map(weight_of, left & right))
        return shared / (math.fsum(map(weight_of, left | right)) + ENTITY_ALLOWANCE)

    def _synonyms(self, left: Profile, right: Profile) -> float:
        """The weight of the groups that stems of only one and of only the other stand in."""
        if not left.groups or not right.groups:
            return 0.0
        return self.weights.of_groups(_groups(left, right.stems) & _groups(right, left.stems))


def _groups(profile: Profile, without: Stems) -> set[int]:
    """The groups of synonyms that stems of a paragraph stand in, but for some stems."""
    found: set[int] = set()
    for stem, numbers in profile.groups.items():
        if stem not in without:
            found |= numbers
    return found


def _share(shared: float, left: float, right: float) -> float:
    """What two things share, by weight, of what they weigh themselves."""
    return shared / (math.sqrt(left * right) + SENTENCE_ALLOWANCE)


def _most_in_sentences(left: Weighed, right: Weighed, shared: float) -> float:
    """How much two sentences can share at most, of paragraphs that share that weight.

    It would all have to stand in the lightest sentences.
    """
    return _share(shared, left.least_sentence, right.least_sentence)


def _spelt(profiles: Mapping[int, Profile]) -> dict[int, str]:
    """How the paragraphs are spelt."""
    return {index: profile.spelt for index, profile in profiles.items()}


def _stems(profiles: Mapping[int, Profile]) -> dict[int, Stems]:
    """The stems that the paragraphs hold."""
    return {index: profile.stems for index, profile in profiles.items()}
