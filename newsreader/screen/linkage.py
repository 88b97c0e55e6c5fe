"""The links of a comparison as panes, gutter and scrolling look them up.

Only arranges what the comparison holds: which links touch a paragraph, which
numbers it carries and how boldly. Link indices are into `Comparison.links`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader.comparison.grade import Strength
from newsreader.comparison.numbering import link_numbers
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.comparison.model import Link


class Badge(NamedTuple):
    """What a linked paragraph carries in its margin."""

    numbers: tuple[int, ...]
    """Its groups, strongest first; the first one gives its colour."""
    strong: tuple[bool, ...]
    """Whether the strongest link behind each number is strong."""
    verbatim: frozenset[int] = frozenset()
    """The numbers of which a link is told in the same words."""

    @property
    def bold(self) -> bool:
        """Whether the paragraph is shown boldly: with a tint."""
        return any(self.strong)


_NOTHING: Pair[Mapping[int, Any]] = Pair({}, {})


@dataclass(frozen=True, slots=True)
class Linkage:
    """All links of a comparison, by paragraph."""

    links: Sequence[Link] = ()
    badges: Pair[Mapping[int, Badge]] = _NOTHING
    """By paragraph index; unlinked paragraphs have none."""
    touching: Pair[Mapping[int, Sequence[int]]] = _NOTHING
    """The indices of the links of each paragraph."""

    @property
    def chain(self) -> list[Link]:
        """The links that drive scrolling, in reading order."""
        return [link for link in self.links if link.on_chain]

    def index_of(self, ends: Pair[int]) -> int | None:
        """The index of the link that joins two paragraphs; None if they are not linked."""
        indices = self.touching.left.get(ends.left, ())
        return next((index for index in indices if self.links[index].ends == ends), None)

    def number(self, link: Link) -> int:
        """The number of a link's group."""
        return self.badges.left[link.ends.left].numbers[0]

    def strongest(self, side: Side, paragraph_index: int) -> int | None:
        """The index of a paragraph's best link; None if it has none."""
        indices = self.touching[side].get(paragraph_index, ())
        return max(indices, key=lambda index: self.links[index].score, default=None)


def link_up(links: Sequence[Link]) -> Linkage:
    """Arrange links by paragraph."""
    numbers = link_numbers(links)
    number_at_left = {index: carried[0] for index, carried in numbers.left.items()}
    touching: Pair[dict[int, list[int]]] = Pair({}, {})
    strong: Pair[set[tuple[int, int]]] = Pair(set(), set())
    verbatim: Pair[dict[int, set[int]]] = Pair(defaultdict(set), defaultdict(set))
    for index, link in enumerate(links):
        number = number_at_left[link.ends.left]
        for side, end in link.ends.items():
            touching[side].setdefault(end, []).append(index)
            if link.strength is Strength.STRONG:
                strong[side].add((end, number))
            if link.verbatim:
                verbatim[side][end].add(number)
    badges: Pair[Mapping[int, Badge]] = Pair.of(
        lambda side: {
            end: Badge(
                carried,
                tuple((end, number) in strong[side] for number in carried),
                frozenset(verbatim[side].get(end, ())),
            )
            for end, carried in numbers[side].items()
        }
    )
    return Linkage(links, badges, Pair(touching.left, touching.right))
