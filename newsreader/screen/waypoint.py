"""Where links and hits stand along the way: from rows of the articles to parts of the map.

The bridge from the place in both articles to the map beside them, which knows
neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.screen.linkage import Linkage
    from newsreader.screen.minimap import Span
    from newsreader.screen.scroll import Scroll
    from newsreader.screen.typesetting import Place
    from newsreader.side import Side


def linked_spans(linkage: Linkage, scroll: Scroll, *, strongly: bool) -> list[Span]:
    """From where to where linked paragraphs are being read; of either side, in no order.

    Args:
        linkage: The links.
        scroll: The place in both articles.
        strongly: Whether to give the paragraphs with a strong link, or the others.
    """
    return [
        (scroll.part_at(side, rows.start), scroll.part_at(side, rows.stop))
        for side in scroll.mapped_sides
        for rows in _linked_rows(linkage, scroll, side, strongly=strongly)
    ]


def _linked_rows(
    linkage: Linkage, scroll: Scroll, side: Side, *, strongly: bool
) -> Iterator[range]:
    """The rows of linked paragraphs of one article, in order; neighbours are taken together."""
    layout = scroll.layouts[side]
    if not layout.tops:
        return
    badges = linkage.badges[side]
    for first, last in _runs(sorted(i for i, badge in badges.items() if badge.bold is strongly)):
        yield range(layout.tops[first], layout.bottoms[last])


def _runs(indices: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of rising indices without a gap."""
    run: tuple[int, int] | None = None
    for index in indices:
        if run is not None and index == run[1] + 1:
            run = run[0], index
            continue
        if run is not None:
            yield run
        run = index, index
    if run is not None:
        yield run


def hit_parts(hits: Iterable[tuple[Side, Place]], scroll: Scroll) -> list[tuple[float, int]]:
    """Where each hit is being read, with its index; none for a side that is not mapped."""
    return [
        (scroll.part_at(side, scroll.layouts[side].row_of(place)), index)
        for index, (side, place) in enumerate(hits)
        if side in scroll.mapped_sides
    ]
