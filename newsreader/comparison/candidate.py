"""Pairs of figures that may measure the same thing, and how they are judged.

Pairs are found by what they share, a value, a counted word or a link between
their paragraphs, never by trying all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.comparison.conflict import is_same_thing, likeness, may_be_same_thing
from newsreader.comparison.model import Relation, Strength
from newsreader.comparison.neighbourhood import frames_of
from newsreader.comparison.standing import is_accord, is_comparable, significant_digits, standing
from newsreader.language.quantity.lexicon import context, family_of
from newsreader.language.word import content_stems, words
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from newsreader.article import Article
    from newsreader.comparison.frame import Frame
    from newsreader.comparison.model import Link, Quantity
    from newsreader.side import Side


_HALF = 0.5

_NAMES = 2
"""Words in names that two figures stand by, to be known by them."""

_EXACT = frozenset({"rank", "times", "time", "fraction"})
"""Units in which two figures that are not equal tell different things."""

_PLAIN = _EXACT | {None, "person"}
"""Units of which small numbers say too little to be known again."""

_COMMON = 12
"""Counts up to a dozen come up in any report."""

_PARTNERS = 6
"""Matches of one left figure at most."""

_POSTINGS = 50
"""Figures with one value or counted word that are looked at for each left figure."""


@dataclass(frozen=True, slots=True)
class _Shared:
    """What the counted words of two figures have in common."""

    count: int
    """How many stems."""
    share: float
    """Of all stems that either has, 0 to 1."""


class Candidates:
    """The pairs of figures that may measure the same thing, and how they are judged."""

    def __init__(
        self,
        articles: Pair[Article],
        quantities: tuple[Quantity, ...],
        links: tuple[Link, ...],
    ) -> None:
        self._links = {(link.ends.left, link.ends.right): link.strength for link in links}
        self._stems = {id(q): content_stems(q.of or "") for q in quantities}
        sides = Pair.of(lambda side: [q for q in quantities if q.mention.side is side])
        self._told: dict[tuple[Side, int, float | None], Quantity] = {
            (q.mention.side, q.mention.paragraph_index, q.value): q for q in quantities
        }
        """A figure of each value that a paragraph gives."""
        self._frames: dict[int, Frame] = {}
        for side, article in articles.items():
            self._frames |= frames_of(sides[side], [p.text for p in article.paragraphs])
        self._pairs = [
            Pair(left, right)
            for left, rights in _alike(sides, self._stems, self._links)
            for right in rights
            if is_comparable(left, right)
        ]
        self._pairs_of: dict[int, list[Pair[Quantity]]] = defaultdict(list)
        """The pairs in which a figure stands, by its identity."""
        for pair in self._pairs:
            for quantity in pair:
                self._pairs_of[id(quantity)].append(pair)

    def __iter__(self) -> Iterator[Pair[Quantity]]:
        return iter(self._pairs)

    def accord(self, pair: Pair[Quantity]) -> Relation | None:
        """AGREE or CLOSE where two figures tell the same thing alike, else None."""
        relation = standing(pair.left, pair.right)
        if relation is Relation.AGREE and self._is_same(pair):
            return relation
        if relation is not Relation.CLOSE or pair.left.unit in _EXACT:
            return None
        shared = self._shared(pair)
        sure = shared.count > 1 and shared.share >= _HALF
        linked = self._strength(pair) is not None
        alike = shared.count or self._is_told_alike(pair) or self._is_told_nearby(pair)
        return relation if sure or (linked and alike) else None

    def _is_same(self, pair: Pair[Quantity]) -> bool:
        """Whether two equal figures measure the same thing."""
        shared = self._shared(pair)
        if self._strength(pair) is not None:
            if bool(shared.count) or _is_telling(pair.left) or _are_meetings(pair):
                return not self._have_other_fates(pair)
            return self._is_told_alike(pair)
        if shared.count > 1 and shared.share >= _HALF:
            return True
        digits = significant_digits(pair.left.value or 0)
        if shared.count and digits > 1:
            return True
        return digits >= (2 if _is_money(pair.left) else 3)

    def _is_told_alike(self, pair: Pair[Quantity]) -> bool:
        """Whether two figures stand by the same names, or tell the same fate.

        Names say nothing of a rank: people are the first in many things.
        """
        left, right = self._around(pair)
        if left.fate is not None and left.fate == right.fate:
            return True
        if pair.left.unit == "rank":
            return False
        return len(left.names & right.names) >= _NAMES and not self._have_other_fates(pair)

    def _is_told_nearby(self, pair: Pair[Quantity]) -> bool:
        """Whether two measures stand by the same words in paragraphs that surely tell one thing."""
        if self._strength(pair) is not Strength.STRONG or pair.left.unit in _PLAIN:
            return False
        left, right = around = self._around(pair)
        return len(left.near & right.near) > 1 and may_be_same_thing(pair, around)

    def _have_other_fates(self, pair: Pair[Quantity]) -> bool:
        """Whether one figure is of the dead, say, and the other of the injured."""
        left, right = self._around(pair)
        return None not in {left.fate, right.fate} and left.fate != right.fate

    def is_conflict(self, pair: Pair[Quantity]) -> bool:
        """Whether two figures surely tell the same thing and differently."""
        if standing(pair.left, pair.right) is not Relation.DIFFER or self._are_summed(pair):
            return False
        return is_same_thing(pair, self._around(pair), self._strength(pair))

    def _are_summed(self, pair: Pair[Quantity]) -> bool:
        """Whether one figure is the other and its neighbour together: "300, and 1,200 more"."""
        small, large = sorted(pair, key=lambda quantity: quantity.value or 0.0)
        rest = (large.value or 0.0) - (small.value or 0.0)
        other = self._told.get((small.mention.side, small.mention.paragraph_index, rest))
        return other is not None and other is not small and is_comparable(other, small)

    def repeats(self, pair: Pair[Quantity]) -> bool:
        """Whether two figures in linked paragraphs have one value, whatever they count."""
        return self._strength(pair) is not None and standing(*pair) is Relation.AGREE

    def is_nearest(self, pair: Pair[Quantity]) -> bool:
        """Whether the surroundings of a pair are more alike than those of any other of either.

        Where a series or a list stands on both sides, only so is it known which
        of its figures belongs to which.
        """
        own = likeness(self._around(pair))
        rivals = [rival for quantity in pair for rival in self._pairs_of[id(quantity)]]
        return all(
            likeness(around) < own
            for rival in rivals
            if rival is not pair and may_be_same_thing(rival, around := self._around(rival))
        )

    def _around(self, pair: Pair[Quantity]) -> Pair[Frame]:
        """What stands around two figures."""
        return pair.map(lambda quantity: self._frames[id(quantity)])

    def _shared(self, pair: Pair[Quantity]) -> _Shared:
        """What the counted words of two figures share."""
        left, right = (self._stems[id(quantity)] for quantity in pair)
        return _Shared(len(left & right), len(left & right) / (len(left | right) or 1))

    def _strength(self, pair: Pair[Quantity]) -> Strength | None:
        """How strongly the figures' paragraphs are linked, if they are."""
        left, right = (quantity.mention.paragraph_index for quantity in pair)
        return self._links.get((left, right))


def _alike(
    sides: Pair[list[Quantity]],
    stems: Mapping[int, frozenset[str]],
    links: Mapping[tuple[int, int], Strength],
) -> Iterator[tuple[Quantity, list[Quantity]]]:
    """Each left figure with the right ones in its unit that share its value or words.

    The most promising come first: linked paragraphs, then shared words.
    """
    holders: dict[tuple[str, object], list[Quantity]] = defaultdict(list)
    for quantity in sides.right:
        here = f"in {quantity.mention.paragraph_index}"
        for key in (*_keys(quantity, stems[id(quantity)]), (here, _family(quantity))):
            if len(holders[key]) < _POSTINGS:
                holders[key].append(quantity)
    linked: dict[int, list[int]] = defaultdict(list)
    for left_index, right_index in links:
        linked[left_index].append(right_index)
    for left in sides.left:
        near, own = linked[left.mention.paragraph_index], stems[id(left)]
        there = [f"in {index}" for index in near]
        keys = [*_keys(left, own), *((place, _family(left)) for place in there)]
        found = {id(right): right for key in keys for right in holders.get(key, ())}

        def promise(
            right: Quantity,
            left: Quantity = left,
            near: Collection[int] = near,
            own: frozenset[str] = own,
        ) -> tuple[bool, bool, int]:
            is_linked = right.mention.paragraph_index in near
            return is_linked, is_accord(left, right), len(own & stems[id(right)])

        yield left, sorted(found.values(), key=promise, reverse=True)[:_PARTNERS]


def _keys(quantity: Quantity, stems: Iterable[str]) -> Iterator[tuple[str, object]]:
    """What a figure can be found by: its unit with its value and with its counted words."""
    unit = {"fraction": "percent", None: "person"}.get(quantity.unit, quantity.unit) or "person"
    value = quantity.value if quantity.value is not None else quantity.low
    if value is not None:
        yield unit, float(f"{value * (100 if quantity.unit == 'fraction' else 1):.4g}")
    for stem in stems:
        yield unit, stem


def _family(quantity: Quantity) -> str:
    """The family of a figure's unit; people are counted like things."""
    return family_of(None if quantity.unit == "person" else quantity.unit)


def _is_telling(quantity: Quantity) -> bool:
    """Whether a figure is seldom repeated by chance within linked paragraphs."""
    return quantity.unit not in _PLAIN or (quantity.value or 0) > _COMMON


def _is_money(quantity: Quantity) -> bool:
    """Whether a figure is a sum of money."""
    return family_of(quantity.unit) == "money"


def _are_meetings(pair: Pair[Quantity]) -> bool:
    """Whether two ranks are of people coming together, in whatever words: "talks", "to meet"."""
    ranks = pair.left.unit == pair.right.unit == "rank"
    return ranks and all(
        any(word.text in context("meeting") for word in words(quantity.of or ""))
        for quantity in pair
    )
