"""Where a walk goes next, seen from where it is or from the row being read.

Stops, such as links, are walked in reading order of the left article. From
the current stop the walk goes to its neighbours; without one, it starts at the
step of the axis that is being read, so that going on never leads back.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.screen.linkage import Linkage
    from newsreader.screen.scroll import Scroll


def next_link(linkage: Linkage, scroll: Scroll, current: int | None) -> int | None:
    """The index of the link to go on to; see `next_stop`."""
    links = linkage.links
    return next_stop(len(links), lambda index: scroll.step_of(links[index]), scroll, current)


def previous_link(linkage: Linkage, scroll: Scroll, current: int | None) -> int | None:
    """The index of the link to go back to; see `previous_stop`."""
    links = linkage.links
    return previous_stop(len(links), lambda index: scroll.step_of(links[index]), scroll, current)


def next_stop(
    count: int, step_of: Callable[[int], int], scroll: Scroll, current: int | None
) -> int | None:
    """The index of the stop to go on to.

    Args:
        count: How many stops there are.
        step_of: The step on the axis at which a stop is first being read, which
            never falls from one to the next.
        scroll: The place in both articles.
        current: The current stop.

    Returns:
        The one after the current stop, or the first that is read at the place
        or later; None if there is none.
    """
    index = _first_below(count, step_of, scroll) if current is None else current + 1
    return index if index < count else None


def previous_stop(
    count: int, step_of: Callable[[int], int], scroll: Scroll, current: int | None
) -> int | None:
    """The index of the stop to go back to; see `next_stop`.

    At the end of the axis everything has been read, so that every stop is above.
    """
    if current is not None:
        index = current
    elif scroll.at_end:
        index = count
    else:
        index = _first_below(count, step_of, scroll)
    return index - 1 if index else None


def _first_below(count: int, step_of: Callable[[int], int], scroll: Scroll) -> int:
    """The index of the first stop that is not above the place, or their number."""
    return bisect_left(range(count), scroll.axis_step, key=step_of)
