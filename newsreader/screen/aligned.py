"""Aligned rows: two articles whose paired paragraphs begin on the same row.

Between two pairs both texts run on in parallel, and the one that is shorter
waits, in blank rows, for the next pair. Linear in the rows.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from newsreader.screen.typesetting import Layout, add_blanks
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def align(layouts: Pair[Layout], chain: Iterable[Pair[int]]) -> Pair[Layout]:
    """Both articles at one height, the paragraphs of each pair beginning on one row.

    Args:
        layouts: The rows of each article.
        chain: The indices of paired paragraphs. Pairs that do not rise on both
            sides, seen from those before, are passed over.

    Returns:
        The same rows in the same order, with blank ones between.
    """
    waits: Pair[list[tuple[int, int]]] = Pair([], [])
    shifts = dict.fromkeys(Side, 0)
    for rows in _rising(layouts, chain):
        tops = {side: row + shifts[side] for side, row in rows.items()}
        early = min(Side, key=lambda side: tops[side])
        wait = tops[early.other] - tops[early]
        if wait:
            waits[early].append((rows[early], wait))
            shifts[early] += wait
    height = max(layouts[side].height + shifts[side] for side in Side)
    return Pair.of(lambda side: _waiting(layouts[side], waits[side], height))


def _rising(layouts: Pair[Layout], chain: Iterable[Pair[int]]) -> Iterator[Pair[int]]:
    """The top rows of those pairs that rise on both sides."""
    before = Pair(-1, -1)
    for ends in chain:
        if all(end > last for end, last in zip(ends, before, strict=True)):
            left, right = layouts
            yield Pair(left.tops[ends.left], right.tops[ends.right])
            before = ends


def _waiting(layout: Layout, waits: Sequence[tuple[int, int]], height: int) -> Layout:
    """The rows with blank ones before some of them, and up to a height at the end.

    Args:
        layout: Rows of an article.
        waits: Rows on which a paragraph begins, rising, and how many blank ones
            to put before each.
        height: Rows in all; no fewer than the rows and the blank ones.
    """
    tops, bottoms, starts, ends = (array("l") for _ in range(4))
    paragraph = row = 0
    for before, wait in [*waits, (layout.height, 0)]:
        shift = len(starts) - row
        starts.extend(layout.starts[row:before])
        ends.extend(layout.ends[row:before])
        while paragraph < len(layout.tops) and layout.tops[paragraph] < before:
            tops.append(layout.tops[paragraph] + shift)
            bottoms.append(layout.bottoms[paragraph] + shift)
            paragraph += 1
        add_blanks(starts, ends, wait)
        row = before
    add_blanks(starts, ends, height - len(starts))
    return Layout(tops, bottoms, starts, ends)
