"""The order in which a page is read: its columns, and the lines of each.

A gutter is a strip that parts many lines on its left from many on its right
and that few lines cross. Those few (a headline, a wide picture's caption)
part the page into bands, and each band is read column by column.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.loading.pdf.page import Box, Line

_MOST_SPLITS = 8
"""Columns within columns; a page of news has two at most."""
_LEAST_LINES = 2
_LEAST_WIDTH = 7.0
"""The usual line of a column, in sizes of type: what is narrower is a table."""
_CROSSING_SHARE = 0.3
_LEAST_GUTTER = 0.4
"""The width of a gutter, in sizes of type."""
_SPACE = 0.7
"""The widest space between words, in sizes of type, that no gutter is as narrow as."""
_CELL_GAP = 3.0
"""Space within a row, in sizes of type, from which it is one of a table."""
_CELL_MARK = " · "
_INITIAL_SIZE = 1.7
"""The size of an initial that is as high as several lines, in sizes of type."""
_MOST_INITIALS = 20
"""More of them on a page are none."""

Column = tuple["Line", ...]


def columns(lines: Sequence[Line]) -> Iterator[Column]:
    """The columns of a page in reading order, each with its lines from top to bottom.

    Args:
        lines: The page's stretches of text, in any order.
    """
    stretches = [stretch for row in _rows(_with_initials(lines)) for stretch in _nearby(row)]
    yield from _split(stretches, _MOST_SPLITS)


def _split(lines: Sequence[Line], splits_left: int) -> Iterator[Column]:
    """The columns of a part of a page."""
    gutter = _gutter(lines) if splits_left else None
    if gutter is None:
        if lines:
            yield tuple(map(_joined, _rows(lines)))
        return

    def crosses(line: Line) -> bool:
        """Whether a line runs over the gutter."""
        return line.box.left < gutter < line.box.right

    for is_across, band in groupby(sorted(lines, key=_from_top), crosses):
        held = list(band)
        if is_across:
            yield from _split(held, 0)
        else:
            yield from _split([line for line in held if line.box.right <= gutter], splits_left - 1)
            yield from _split([line for line in held if line.box.left >= gutter], splits_left - 1)


def _from_top(line: Line) -> float:
    return -(line.box.top + line.box.bottom)


def _from_left(line: Line) -> float:
    return line.box.left


def _gutter(lines: Sequence[Line]) -> float | None:
    """Where the best gutter of a part of a page ends on its right; None if there is none."""
    if len(lines) < 2 * _LEAST_LINES:
        return None
    size = median(line.size for line in lines)
    lefts = sorted(line.box.left for line in lines)
    rights = sorted(line.box.right for line in lines)
    best, best_count = None, 0
    for left in lefts:
        ended = bisect_right(rights, left)
        begun = bisect_left(lefts, left)
        crossing, after = begun - ended, len(lines) - begun
        is_open = ended and left - rights[ended - 1] >= _LEAST_GUTTER * size
        few = crossing <= _CROSSING_SHARE * (ended + after)
        if is_open and few and min(ended, after) - crossing > best_count:
            best, best_count = left, min(ended, after) - crossing
    if best is None:
        return None
    sides = (
        [line for line in lines if line.box.right <= best],
        [line for line in lines if line.box.left >= best],
    )
    return best if all(_is_column(side, size) for side in sides) else None


def _is_column(lines: Sequence[Line], size: float) -> bool:
    """Whether lines on one side of a gutter are a column of text and not of a table."""
    usual = median(line.box.width for line in lines)
    return len(lines) >= _LEAST_LINES and usual >= _LEAST_WIDTH * size


def _rows(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines from top to bottom, those at one height together, from left to right."""
    row: list[Line] = []
    for line in sorted(lines, key=_from_top):
        if row and not row[0].box.is_level(line.box):
            yield sorted(row, key=_from_left)
            row = []
        row.append(line)
    if row:
        yield sorted(row, key=_from_left)


def _nearby(row: Sequence[Line]) -> Iterator[Line]:
    """A row's stretches, those made one that no more than a space parts."""
    near = [row[0]]
    for above, line in pairwise(row):
        if line.box.left - above.box.right > _SPACE * line.size:
            yield _joined(near)
            near = []
        near.append(line)
    yield _joined(near)


def _joined(row: Sequence[Line]) -> Line:
    """Stretches from left to right as one line, which looks like the longest of them."""
    texts, box = [row[0].text], row[0].box
    for line in row[1:]:
        gap = line.box.left - box.right
        texts += (_CELL_MARK if gap > _CELL_GAP * line.size else " ", line.text)
        box = box.around(line.box)
    longest = max(row, key=lambda line: len(line.text))
    bold, italic = all(line.bold for line in row), all(line.italic for line in row)
    return replace(longest, text="".join(texts), box=box, bold=bold, italic=italic)


def _with_initials(lines: Sequence[Line]) -> list[Line]:
    """The lines, each initial that is several lines high put before the first of them."""
    if not lines:
        return []
    size = median(line.size for line in lines)
    large = (line for line in lines if line.size >= _INITIAL_SIZE * size)
    initials = [line for line in large if len(line.text) == 1 and line.text.isupper()]
    if len(initials) > _MOST_INITIALS:
        return list(lines)
    kept = [line for line in lines if line not in initials]
    for initial in initials:
        beside = [index for index, line in enumerate(kept) if _is_beside(initial.box, line)]
        if beside:
            index = max(beside, key=lambda index: kept[index].box.top)
            kept[index] = replace(kept[index], text=initial.text + kept[index].text)
        else:
            kept.append(initial)
    return kept


def _is_beside(initial: Box, line: Line) -> bool:
    """Whether a line begins right after an initial, at its height."""
    gap = line.box.left - initial.right
    middle = (line.box.top + line.box.bottom) / 2
    return abs(gap) <= line.size and initial.bottom <= middle <= initial.top
