"""Which link comes next, seen from the current one or from the row being read.

Links are walked in reading order of the left article. From the current link
the walk goes to its neighbours; without one, it starts at the step of the axis
that is being read, so that going on never leads back.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.screen.linkage import Linkage
    from newsreader.screen.scroll import Scroll


def next_link(linkage: Linkage, scroll: Scroll, current: int | None) -> int | None:
    """The index of the link to go on to.

    Args:
        linkage: The links, by left paragraph.
        scroll: The place in both articles.
        current: The current link.

    Returns:
        The one after the current link, or the first whose left end is read at
        the place or later; None if there is none.
    """
    index = _first_below(linkage, scroll) if current is None else current + 1
    return index if index < len(linkage.links) else None


def previous_link(linkage: Linkage, scroll: Scroll, current: int | None) -> int | None:
    """The index of the link to go back to; see `next_link`.

    At the end of the axis everything has been read, so that every link is above.
    """
    if current is not None:
        index = current
    elif scroll.at_end:
        index = len(linkage.links)
    else:
        index = _first_below(linkage, scroll)
    return index - 1 if index else None


def _first_below(linkage: Linkage, scroll: Scroll) -> int:
    """The index of the first link that is not above the place, or the number of links."""
    return bisect_left(linkage.links, scroll.axis_step, key=scroll.step_of)
