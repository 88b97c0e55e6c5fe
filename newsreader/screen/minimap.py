"""A map of both articles in one column of cells: what is linked, where hits are, what is in view.

Works with *parts*: how far along something stands, from 0 at the start to 1 at
the end. Knows nothing of articles, colours or widgets.
"""

from __future__ import annotations

from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Span: TypeAlias = tuple[float, float]
"""From one part to another; both are 0 to 1, the first is not beyond the second."""


class MapCell(NamedTuple):
    """What one cell of the map stands for."""

    upper: bool = False
    """Whether anything in its upper half is strongly linked."""
    lower: bool = False
    faint: bool = False
    """Whether anything in it may be linked."""
    hit: int | None = None
    """The index of a hit in it."""


def draw_map(
    linked: Iterable[Span],
    possible: Iterable[Span],
    hits: Iterable[tuple[float, int]],
    height: int,
) -> list[MapCell]:
    """The map, without the view.

    Args:
        linked: Stretches of strongly linked text, in any order; they may overlap.
        possible: Stretches that may be linked, in the same way.
        hits: Where hits stand, each with its index; the first of a cell is kept.
        height: Cells of the map.

    Returns:
        `height` cells. Whatever is linked or hit shows in one of them at least.
    """
    halves = _covered(linked, 2 * height)
    faint = _covered(possible, height)
    first_hits: dict[int, int] = {}
    for part, index in hits:
        first_hits.setdefault(_cell_of(part, height), index)
    return [
        MapCell(halves[2 * cell], halves[2 * cell + 1], faint[cell], first_hits.get(cell))
        for cell in range(height)
    ]


def cells_in_view(step: int, length: int, view_height: int, height: int) -> range:
    """The cells of the map that stand for what is in view; none if everything is.

    Args:
        step: How far along the reader is; 0 is the start.
        length: The last step.
        view_height: Rows in view.
        height: Cells of the map.
    """
    if length <= 0 or height <= 0:
        return range(0)
    size = min(height, max(1, round(height * view_height / (length + view_height))))
    start = round((height - size) * step / length)
    return range(start, start + size)


def _covered(spans: Iterable[Span], count: int) -> list[bool]:
    """Which of `count` equal stretches from 0 to 1 any of the spans touches."""
    if not count:
        return []
    changes = [0] * (count + 1)
    for start, end in spans:
        first = _cell_of(start, count)
        changes[first] += 1
        changes[max(first + 1, min(ceil(end * count), count))] -= 1
    return [depth > 0 for depth in accumulate(changes[:count])]


def _cell_of(part: float, count: int) -> int:
    """Which of `count` equal stretches from 0 to 1 a part is in."""
    return max(0, min(int(part * count), count - 1))
