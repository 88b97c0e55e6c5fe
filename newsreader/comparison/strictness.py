"""Stricter and looser views of the same scores.

A comparison keeps every pair of paragraphs that was worth a low score. Which
of them are links is a matter of one threshold, and following from that, in
well under a millisecond: which links drive the scrolling, and which
paragraphs are left without a counterpart. Nothing is measured anew.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.article import TOLD, Article
from newsreader.comparison.chain import reading_chain
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.comparison.model import Comparison, Link
    from newsreader.comparison.pin import Pins

_STEPS = 20
"""Steps into which the scores from 0 to 1 are divided."""
_NEAR = 0.02
"""A step as near as this to the first threshold makes way for it."""


def thresholds(first: float) -> tuple[float, ...]:
    """The thresholds to choose from, rising: even steps, and the one to begin with.

    Args:
        first: The threshold at which links are most often right and least often missing.
    """
    even = (step / _STEPS for step in range(1, _STEPS))
    return tuple(sorted([first, *(step for step in even if abs(step - first) > _NEAR)]))


def looser(comparison: Comparison, first: float) -> Comparison | None:
    """The comparison with a few more links; None if there are no more.

    Args:
        comparison: What is shown.
        first: The threshold that it began with.
    """
    below = [step for step in thresholds(first) if step < comparison.threshold]
    return _changed(comparison, reversed(below), first)


def stricter(comparison: Comparison, first: float) -> Comparison | None:
    """The comparison with a few links fewer; None if only links beyond doubt are left.

    Args:
        comparison: What is shown.
        first: The threshold that it began with.
    """
    above = [step for step in thresholds(first) if step > comparison.threshold]
    return _changed(comparison, above, first)


def _changed(comparison: Comparison, steps: Iterable[float], first: float) -> Comparison | None:
    """The comparison at the nearest of some steps that gives other links, but not none.

    Where that gives what the first threshold does, it is the one at that, so
    that the way back is known when it is reached.
    """
    scores = sorted(link.score for link in comparison.considered or comparison.links)
    now, begun = _links_at(comparison.threshold, scores), _links_at(first, scores)
    for step in steps:
        count = _links_at(step, scores)
        if count != now:
            return comparison.at(first if count == begun else step) if count else None
    return None


def _links_at(threshold: float, scores: Sequence[float]) -> int:
    """How many of some scores, rising, are as high as a threshold."""
    return len(scores) - bisect_left(scores, threshold)


def links_from(
    considered: Iterable[Link], threshold: float, pins: Pins | None = None
) -> tuple[Link, ...]:
    """The links that score at least `threshold`, on or off a reading chain of their own.

    Args:
        considered: Links in any state, in order.
        threshold: The least score of a link, 0 to 1.
        pins: Links that a reader cut, and others made, whatever they score.

    Returns:
        The links in the order given. What a higher threshold gives is part of
        what a lower one does, but for `on_chain`: more links make another chain.
    """
    kept = [link for link in considered if link.score >= threshold]
    if pins:
        from newsreader.comparison.pin import with_pins  # noqa: PLC0415 - it needs the model, which needs this

        kept = list(with_pins(kept, pins))
    chain = set(reading_chain({_cell(link): link.score for link in kept}))
    return tuple(_placed(link, on_chain=_cell(link) in chain) for link in kept)


def unlinked(articles: Pair[Article], links: Iterable[Link]) -> Pair[tuple[int, ...]]:
    """The indices of the paragraphs that tell the story and that no link touches."""
    ends = [link.ends for link in links]
    linked = Pair.of(lambda side: {end[side] for end in ends})
    return Pair.of(lambda side: _unlinked(articles[side], linked[side]))


def _cell(link: Link) -> tuple[int, int]:
    """The paragraphs that a link joins, left and right."""
    return link.ends.left, link.ends.right


def _placed(link: Link, *, on_chain: bool) -> Link:
    """The link, on the reading chain or not."""
    return link if link.on_chain == on_chain else replace(link, on_chain=on_chain)


def _unlinked(article: Article, linked: set[int]) -> tuple[int, ...]:
    """The told paragraphs of one article that are not among the linked ones."""
    return tuple(
        index
        for index, paragraph in enumerate(article.paragraphs)
        if paragraph.kind in TOLD and index not in linked
    )
