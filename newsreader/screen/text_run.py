"""Which stretches of a line look different: marked, selected, or neither.

Positions are offsets in characters into the paragraph's text. Stretches may
touch, overlap and reach beyond the line.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.screen.wrapping import Line


class Look(IntEnum):
    """How a stretch stands out; where two overlap, the greater wins."""

    PLAIN = 0
    SHARED = 1
    """Said in both of two linked paragraphs."""
    MARKED = 2
    CURRENT = 3
    SELECTED = 4


class Layer(Enum):
    """Why stretches stand out; each reason is shown and cleared for itself."""

    SHARED = "shared"
    """Words that linked paragraphs share."""
    MENTION = "mention"
    """What a list or a walk has led to."""


class Stretch(NamedTuple):
    """Characters that stand out."""

    start_char: int
    end_char: int
    look: Look


class Run(NamedTuple):
    """Characters of one line that look alike."""

    start_char: int
    end_char: int
    look: Look


def runs(line: Line, stretches: Iterable[Stretch], stops: Iterable[int] = ()) -> Iterator[Run]:
    """Divide a line where its look changes, and at some stops.

    Yields:
        Runs that cover the line from start to end, none of them empty.
    """
    start, end = line
    inside = [s for s in stretches if s.start_char < end and s.end_char > start]
    bounds = {start, end, *(stop for stop in stops if start < stop < end)}
    for stretch in inside:
        bounds.add(max(start, stretch.start_char))
        bounds.add(min(end, stretch.end_char))
    ordered = sorted(bounds)
    for begin, finish in pairwise(ordered):
        look = max(
            (s.look for s in inside if s.start_char <= begin and s.end_char >= finish),
            default=Look.PLAIN,
        )
        yield Run(begin, finish, look)
