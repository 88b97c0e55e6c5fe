"""Which link comes next, seen from the current one or from what is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.side import Side

if TYPE_CHECKING:
    from newsreader.comparison.model import Link
    from newsreader.screen.linkage import Linkage
    from newsreader.screen.scroll import Scroll


def next_link(linkage: Linkage, scroll: Scroll, current: int | None) -> int | None:
    """The index of the link to go on to.

    Args:
        linkage: The links, by left paragraph.
        scroll: The place in both articles.
        current: The current link; forgotten once neither end is in view.

    Returns:
        An index, the current one if it is the last; None if there are no links.
    """
    last = len(linkage.links) - 1
    if last < 0:
        return None
    if current is not None and _in_view(linkage.links[current], scroll):
        return min(current + 1, last)
    top = scroll.tops.left
    bottoms = (scroll.layouts.left.bottoms[link.ends.left] for link in linkage.links)
    return next((index for index, bottom in enumerate(bottoms) if bottom > top), last)


def previous_link(linkage: Linkage, scroll: Scroll, current: int | None) -> int | None:
    """The index of the link to go back to; see `next_link`."""
    if not linkage.links:
        return None
    if current is not None and _in_view(linkage.links[current], scroll):
        return max(current - 1, 0)
    below = scroll.tops.left + scroll.height
    tops = [scroll.layouts.left.tops[link.ends.left] for link in linkage.links]
    return max((index for index, top in enumerate(tops) if top < below), default=0)


def _in_view(link: Link, scroll: Scroll) -> bool:
    """Whether any row of either end is in view."""
    for side in Side:
        layout, top = scroll.layouts[side], scroll.tops[side]
        end = link.ends[side]
        if layout.tops[end] < top + scroll.height and layout.bottoms[end] > top:
            return True
    return False
