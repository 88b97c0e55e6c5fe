"""The comparison: the one object that screens and exports show.

Everything here is immutable and is plain data. Positions are an article's
side, the 0-based index into its `paragraphs`, and character offsets into that
paragraph's text with the end exclusive. Scores are probabilities, 0 to 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsreader.comparison.grade import Relation, Strength
from newsreader.comparison.strictness import links_from, unlinked

if TYPE_CHECKING:
    from datetime import date

    from newsreader.article import Article
    from newsreader.comparison.pin import Pins
    from newsreader.language.name_kind import NameKind
    from newsreader.side import Pair, Side

__all__ = [
    "Because",
    "Comparison",
    "DateMention",
    "Entity",
    "Link",
    "Mention",
    "Quantity",
    "QuantityMatch",
    "Quotation",
    "Relation",
    "SharedQuotation",
    "Strength",
]


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A stretch of an article's text. Sorts in no order but its own fields'."""

    side: Side
    paragraph_index: int
    start_char: int
    end_char: int
    text: str


@dataclass(frozen=True, slots=True)
class Because:
    """What two linked paragraphs share, as a reader would recognise it."""

    entities: tuple[str, ...] = ()
    """Names of entities that both mention."""
    quantities: tuple[str, ...] = ()
    """Figures, dates and years that both give, in the left one's words."""
    quotations: tuple[str, ...] = ()
    """Words that both put in quotation marks."""
    words: tuple[str, ...] = ()
    """The rarest other words that both use."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two paragraphs that tell the same thing."""

    ends: Pair[int]
    """The index of the paragraph at either side."""
    score: float
    """The probability that a careful reader would link the two."""
    strength: Strength
    on_chain: bool
    """Whether it is on the reading chain: the best-scoring set of links that
    rise on both sides, which drives scrolling."""
    because: Because
    verbatim: bool = False
    """Whether the two say it in the same words, as shared agency copy or a long
    common quotation do, rather than in words of their own."""
    by_hand: bool = False
    """Whether the reader made it, or confirmed it, by hand."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One named thing and every place where either article names it."""

    name: str
    """The fullest common form, without a title."""
    kind: NameKind
    mentions: tuple[Mention, ...]
    """In reading order, left before right."""

    def on(self, side: Side) -> tuple[Mention, ...]:
        """The mentions in one article."""
        return tuple(m for m in self.mentions if m.side is side)

    @property
    def shared(self) -> bool:
        """Whether both articles name it."""
        return len({m.side for m in self.mentions}) > 1


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure as one article gives it."""

    mention: Mention
    value: float | None
    """None for a range or a vague count ("thousands"); the bound for "up to
    5"; a percentage as 30; never converted to another unit."""
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None
    """"USD", "percent", "kilometre", "year", "person", "rank", …"""
    of: str | None
    """What is counted or measured, in the article's words."""
    said_by: str | None
    """Who gives the figure, in the article's words."""


@dataclass(frozen=True, slots=True)
class QuantityMatch:
    """Two figures, one from each article, that measure the same thing."""

    quantities: Pair[Quantity]
    relation: Relation
    of: str | None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of one paragraph that an article quotes: in quotation marks, or set off as a whole."""

    mention: Mention
    """The quoted words, without the marks."""
    speaker: str | None
    is_title: bool = False
    """Whether they name a programme, a work or a person rather than repeat what was said."""


@dataclass(frozen=True, slots=True)
class SharedQuotation:
    """The same words quoted by both articles."""

    words: str
    """The longest run that both quote, as the left one writes it."""
    quotations: Pair[Quotation]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as an article gives it."""

    mention: Mention
    iso: str | None
    """ISO 8601 at the precision known (2022-09-15, 2022-09, 2022), an interval
    2022-09-15/2022-09-16, or None where it cannot be resolved."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two articles share, what only one of them tells, where they differ."""

    articles: Pair[Article]
    links: tuple[Link, ...]
    """By left paragraph, then right."""
    entities: tuple[Entity, ...]
    """Those both name first, by how often; then only left, then only right."""
    quantities: tuple[Quantity, ...]
    """Left before right, in reading order."""
    quantity_matches: tuple[QuantityMatch, ...]
    quotations: tuple[Quotation, ...]
    """Left before right, in reading order."""
    shared_quotations: tuple[SharedQuotation, ...]
    dates: tuple[DateMention, ...]
    """Left before right, in reading order."""
    only: Pair[tuple[int, ...]]
    """Paragraphs that tell the story (kinds TOLD) for which no counterpart was found."""
    reference_dates: Pair[date | None]
    """The day against which each article's relative dates were read."""
    threshold: float = 0.0
    """The least score of a link; as `compare` gives it, the one at which links are
    most often right and least often missing."""
    same_story: bool = True
    """Whether the two tell one story. Where they do not seem to, links are chance
    likenesses, and whoever shows them says so."""
    considered: tuple[Link, ...] = field(default=(), repr=False)
    """What `at` chooses from: the links, and the pairs that score too low to be among
    them. Not to be shown; empty where the links are all there is."""

    pins: Pins | None = None
    """What the reader added by hand; it is worked into the links already."""

    def at(self, threshold: float) -> Comparison:
        """The same comparison with stricter or looser links.

        Links, reading chain and `only` follow the threshold; figures that were
        matched with the help of links stay matched. Nothing is measured anew,
        so this takes less than a frame of the screen, and `at(c.threshold)`
        of a comparison c equals it.

        Args:
            threshold: The least score of a link, 0 to 1. Pairs with next to no
                chance of being links were never kept, so that from some low
                threshold on all give the same.
        """
        considered = self.considered or self.links
        links = links_from(considered, threshold, self.pins)
        only = unlinked(self.articles, links)
        return replace(self, threshold=threshold, links=links, only=only, considered=considered)

    def pinned(self, pins: Pins | None) -> Comparison:
        """The same comparison with what a reader added by hand, instead of what was added before.

        Joined links are there at every threshold and cut ones at none; reading
        chain and `only` follow.

        Args:
            pins: What was added; nothing takes back whatever was.
        """
        considered = self.considered or self.links
        return replace(self, pins=pins or None, considered=considered).at(self.threshold)
