"""Which counterpart to peek at next: a short look aside from a paragraph.

A paragraph may be told in several places of the other article, most of them
away from where its pane is. They are gone through by likeness, strongest
first, and round again. Link indices are into the linkage's `links`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.screen.linkage import Linkage
    from newsreader.side import Pair, Side


class Peek(NamedTuple):
    """A look aside that goes on."""

    side: Side
    """Where it was begun; the other side was moved."""
    paragraph_index: int
    """The paragraph that it was begun from."""
    link_index: int
    """The link followed."""
    left: Pair[int] | None
    """The ends of the link that was current when it was begun; None if there was none."""
    before: Pair[int]
    """The top row of each pane when it was begun."""
    after: Pair[int]
    """The top row of each pane that it led to."""


def counterparts(linkage: Linkage, side: Side, paragraph_index: int) -> list[int]:
    """The links of a paragraph, strongest first."""
    indices = linkage.touching[side].get(paragraph_index, ())
    return sorted(indices, key=lambda index: (-linkage.links[index].score, index))


def after(links: list[int], link_index: int | None) -> int | None:
    """The link that follows one of several, going round."""
    if link_index not in links:
        return None
    return links[(links.index(link_index) + 1) % len(links)]


def next_counterpart(
    links: list[int], first: int | None, is_level: Callable[[int], bool]
) -> int | None:
    """The link to follow.

    Args:
        links: The links of a paragraph, in order.
        first: The one to begin with; the strongest if it is none of them.
        is_level: Whether a link's two ends stand level already: no need to look aside.

    Returns:
        `first` itself if it is not level, else the next one that is not, going
        round; None if all are.
    """
    start = links.index(first) if first in links else 0
    order = [*links[start:], *links[:start]]
    return next((index for index in order if not is_level(index)), None)


def nearest_linked(linkage: Linkage, side: Side, paragraphs: range, here: int) -> int | None:
    """The linked paragraph nearest to one of those in view; of two, the one below.

    Args:
        linkage: The links.
        side: The article.
        paragraphs: Those in view.
        here: The one being read.
    """
    linked = [index for index in paragraphs if index in linkage.badges[side]]
    return min(linked, key=lambda index: (abs(index - here), -index), default=None)
