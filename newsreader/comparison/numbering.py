"""The numbers that linked paragraphs carry, on the screen and in exports.

Each linked left paragraph owns a number, counted from 1 in reading order. A
right paragraph carries the numbers of its partners, strongest link first.
(Connected components would be no use: many-to-many links join most of an
article into one.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsreader.comparison.model import Link


def link_numbers(links: Iterable[Link]) -> Pair[Mapping[int, tuple[int, ...]]]:
    """The numbers of each linked paragraph, by its index, for each side.

    A left paragraph has exactly one number; a right one has one or more, that
    of its strongest partner first.
    """
    ranked = sorted(links, key=lambda link: (-link.score, link.ends.left))
    left_indices = sorted({link.ends.left for link in ranked})
    number_of = {index: number for number, index in enumerate(left_indices, start=1)}
    right: dict[int, tuple[int, ...]] = {}
    for link in ranked:
        right[link.ends.right] = (*right.get(link.ends.right, ()), number_of[link.ends.left])
    return Pair({index: (number,) for index, number in number_of.items()}, right)
