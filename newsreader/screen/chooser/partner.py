"""Which report stands beside another: at first, and when another source is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.story import Catalogue

MOST_UNSURE = 9
"""How many reports are offered beside one that no other tells the story of."""


def partner(catalogue: Catalogue, index: int) -> int | None:
    """The report most like another, of its story if it has one; None if none is like it."""
    return next(iter(partners(catalogue, index)), None)


def partners(catalogue: Catalogue, index: int) -> tuple[int, ...]:
    """The reports that may stand beside another, the most alike first.

    Those of its story but for its copies, as long as there are others; for a
    report that stands alone the few that are most like it.
    """
    others = [other for other in story_of(catalogue, index) if other != index]
    if others:
        others.sort(key=lambda other: -catalogue.score(index, other))
        different = [other for other in others if not _same_words(catalogue, index, other)]
        return tuple(different or others)
    return tuple(match.report_index for match in catalogue.matches[index][:MOST_UNSURE])


def story_of(catalogue: Catalogue, index: int) -> tuple[int, ...]:
    """The story that a report belongs to; empty for one that stands alone."""
    return next((story for story in catalogue.stories if index in story), ())


def next_partner(catalogue: Catalogue, kept: int, shown: int, step: int) -> int | None:
    """The report that comes after, or before, the one shown beside another.

    Args:
        catalogue: Of both.
        kept: The report that stays.
        shown: The one beside it, which is to be replaced.
        step: 1 for the next, -1 for the one before; after the last comes the first.

    Returns:
        Its index; None where no other can stand there.
    """
    around = partners(catalogue, kept)
    if not around or around == (shown,):
        return None
    if shown not in around:
        return around[0 if step > 0 else -1]
    return around[(around.index(shown) + step) % len(around)]


def _same_words(catalogue: Catalogue, left: int, right: int) -> bool:
    """Whether two reports are copies of one text."""
    copy_of = catalogue.copy_of
    return copy_of.get(left, left) == copy_of.get(right, right)
