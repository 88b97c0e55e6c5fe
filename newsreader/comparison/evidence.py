"""What the earlier stages found, sorted by the paragraph it stands in.

Only what may be shared counts as evidence: entities that both articles name,
figures, dates, words that both quote, and who is quoted. It is gathered once for two articles
and then asked about one pair of paragraphs after another.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from newsreader.comparison.voice import voices
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.comparison.model import (
        DateMention,
        Entity,
        Mention,
        Quantity,
        Quotation,
        SharedQuotation,
    )
    from newsreader.comparison.voice import Voice
    from newsreader.side import Side

_Key = TypeVar("_Key")

Figure: TypeAlias = tuple[object, ...]
"""What two mentions of one figure, or of one date, have in common."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the paragraphs of two articles hold."""

    names: Pair[Mapping[int, Mapping[str, str]]]
    """By paragraph: each entity's name with the words that name it there."""
    figures: Pair[Mapping[int, Mapping[Figure, str]]]
    """By paragraph: each figure and date with its words."""
    quotations: Mapping[tuple[int, int], tuple[str, ...]]
    """By the paragraphs on both sides: the words that both quote."""
    voices: Pair[Mapping[int, Voice]]
    """By paragraph: who speaks, where anyone does."""

    @classmethod
    def of(
        cls,
        entities: Iterable[Entity],
        quantities: Iterable[Quantity],
        shared_quotations: Iterable[SharedQuotation],
        dates: Iterable[DateMention],
        quotations: Iterable[Quotation] = (),
    ) -> Evidence:
        """Sort what was found in both articles by paragraph."""
        names = [(e.name, mention) for e in entities if e.shared for mention in e.mentions]
        figures = [(figure_key(quantity), quantity.mention) for quantity in quantities]
        figures += [((date.iso,), date.mention) for date in dates if date.iso]
        quoted: dict[tuple[int, int], dict[str, None]] = defaultdict(dict)
        for shared in shared_quotations:
            ends = shared.quotations.map(lambda quotation: quotation.mention.paragraph_index)
            quoted[ends.left, ends.right].setdefault(shared.words)
        return cls(
            names=Pair.of(lambda side: _by_paragraph(names, side)),
            figures=Pair.of(lambda side: _by_paragraph(figures, side)),
            quotations={ends: tuple(words) for ends, words in quoted.items()},
            voices=voices(quotations),
        )

    def names_of(self, left_index: int, right_index: int) -> Pair[Mapping[str, str]]:
        """What either paragraph names, with its words."""
        return Pair(self.names.left.get(left_index, {}), self.names.right.get(right_index, {}))

    def figures_of(self, left_index: int, right_index: int) -> Pair[Mapping[Figure, str]]:
        """The figures and dates of either paragraph, with its words."""
        return Pair(self.figures.left.get(left_index, {}), self.figures.right.get(right_index, {}))


def _by_paragraph(found: Iterable[tuple[_Key, Mention]], side: Side) -> dict[int, dict[_Key, str]]:
    """What was found on one side, by paragraph: each with its first words there."""
    paragraphs: dict[int, dict[_Key, str]] = defaultdict(dict)
    for key, mention in found:
        if mention.side is side:
            paragraphs[mention.paragraph_index].setdefault(key, mention.text)
    return dict(paragraphs)


def figure_key(quantity: Quantity) -> Figure:
    """What two mentions of one figure have in common: value and unit.

    Of a range, or a vague count, the bounds stand for the value.
    """
    if quantity.value is not None:
        return (quantity.value, quantity.unit)
    return (quantity.low, quantity.high, quantity.unit)
