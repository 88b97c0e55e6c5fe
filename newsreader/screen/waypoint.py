"""Where links and hits stand along the way: from rows of the articles to parts of the map.

The bridge from the place in both articles to the map beside them, which knows
neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.screen.linkage import Linkage
    from newsreader.screen.minimap import Span
    from newsreader.screen.scroll import Scroll
    from newsreader.screen.typesetting import Place
    from newsreader.side import Side


def linked_spans(linkage: Linkage, scroll: Scroll) -> list[Span]:
    """From where to where linked paragraphs are being read; of either side, in no order."""
    spans = []
    for side in scroll.mapped_sides:
        layout = scroll.layouts[side]
        for index in linkage.badges[side] if layout.tops else ():
            rows = layout.rows_of(index)
            spans.append((scroll.part_at(side, rows.start), scroll.part_at(side, rows.stop)))
    return spans


def hit_parts(hits: Iterable[tuple[Side, Place]], scroll: Scroll) -> list[tuple[float, int]]:
    """Where each hit is being read, with its index; none for a side that is not mapped."""
    return [
        (scroll.part_at(side, scroll.layouts[side].row_of(place)), index)
        for index, (side, place) in enumerate(hits)
        if side in scroll.mapped_sides
    ]
