"""Why two paragraphs are linked: what both of them say, in words a reader recognises.

`Evidence.of` sorts what the earlier stages found by the paragraph it stands in;
`Evidence.because` then names what one pair shares. It judges nothing: a pair
may share much and still not be linked.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from newsreader.comparison.model import Because
from newsreader.language.background import rarity
from newsreader.language.word import content_stems, content_words, stem
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.article import Article
    from newsreader.comparison.model import (
        DateMention,
        Entity,
        Mention,
        Quantity,
        SharedQuotation,
    )
    from newsreader.side import Side

_Key = TypeVar("_Key")

SHOWN_WORDS = 5
"""How many shared words are named: the rarest."""

Figure: TypeAlias = tuple[object, ...]
"""What two mentions of one figure, or of one date, have in common."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the paragraphs of two articles hold, by where it stands."""

    articles: Pair[Article]
    names: Pair[Mapping[int, Mapping[str, str]]]
    """By paragraph: each entity's name with the words that name it there."""
    figures: Pair[Mapping[int, Mapping[Figure, str]]]
    """By paragraph: each figure and date with its words."""
    quotations: Mapping[tuple[int, int], tuple[str, ...]]
    """By both paragraphs: the words that both quote."""

    @classmethod
    def of(
        cls,
        articles: Pair[Article],
        entities: Iterable[Entity],
        quantities: Iterable[Quantity],
        shared_quotations: Iterable[SharedQuotation],
        dates: Iterable[DateMention],
    ) -> Evidence:
        """Sort what was found in both articles by paragraph."""
        names = [(e.name, mention) for e in entities if e.shared for mention in e.mentions]
        figures = [(_quantity_figure(q), q.mention) for q in quantities]
        figures += [((d.iso,), d.mention) for d in dates if d.iso]
        quoted: dict[tuple[int, int], list[str]] = defaultdict(list)
        for shared in shared_quotations:
            ends = shared.quotations.map(lambda quotation: quotation.mention.paragraph_index)
            if shared.words not in quoted[ends.left, ends.right]:
                quoted[ends.left, ends.right].append(shared.words)
        return cls(
            articles=articles,
            names=Pair.of(lambda side: _by_paragraph(names, side)),
            figures=Pair.of(lambda side: _by_paragraph(figures, side)),
            quotations={ends: tuple(words) for ends, words in quoted.items()},
        )

    def because(self, left_index: int, right_index: int) -> Because:
        """What two paragraphs share."""
        names = _shared(self.names.left.get(left_index, {}), self.names.right.get(right_index, {}))
        figures = _shared(
            self.figures.left.get(left_index, {}), self.figures.right.get(right_index, {})
        )
        quotations = self.quotations.get((left_index, right_index), ())
        said = [*names, *chain(*names.values(), *figures.values()), *quotations]
        return Because(
            entities=tuple(names),
            quantities=tuple(dict.fromkeys(left for left, _ in figures.values())),
            quotations=quotations,
            words=self._words(left_index, right_index, without=" ".join(said)),
        )

    def _words(self, left_index: int, right_index: int, *, without: str) -> tuple[str, ...]:
        """The rarest words both use, as the left one first writes them, in its order."""
        left = self.articles.left.paragraphs[left_index].text
        right = self.articles.right.paragraphs[right_index].text
        elsewhere = content_stems(right) - content_stems(without)
        written: dict[str, str] = {}
        for word in content_words(left):
            if stem(word.text) in elsewhere:
                written.setdefault(stem(word.text), left[word.start_char : word.end_char])
        rarest = sorted(written, key=lambda each: (-rarity(each), each))[:SHOWN_WORDS]
        return tuple(words for each, words in written.items() if each in rarest)


def _by_paragraph(found: Iterable[tuple[_Key, Mention]], side: Side) -> dict[int, dict[_Key, str]]:
    """What was found on one side, by paragraph: each with its first words there."""
    paragraphs: dict[int, dict[_Key, str]] = defaultdict(dict)
    for key, mention in found:
        if mention.side is side:
            paragraphs[mention.paragraph_index].setdefault(key, mention.text)
    return dict(paragraphs)


def _shared(left: Mapping[_Key, str], right: Mapping[_Key, str]) -> dict[_Key, tuple[str, str]]:
    """What stands on both sides, in the left one's order, with the words of both."""
    return {key: (words, right[key]) for key, words in left.items() if key in right}


def _quantity_figure(quantity: Quantity) -> Figure:
    """Value and unit; a range, or a vague count, by its bounds."""
    if quantity.value is not None:
        return (quantity.value, quantity.unit)
    return (quantity.low, quantity.high, quantity.unit)
