"""Lines in reading order, joined to passages: paragraphs, headings, captions.

Nothing marks a paragraph's end but its look: a wider space, a first line that
is set in, a last line with room for the word that follows, another size or
weight. A passage that the end of a column or page cuts goes on in the next.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from newsreader.loading.block import ends_sentence
from newsreader.loading.pdf.hyphen import joined, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsreader.loading.pdf.column import Column
    from newsreader.loading.pdf.page import Line

BULLET = re.compile(r"[•◦‣▪●∙·■–]\s+(?=\S)|[•◦‣▪●]\s*(?=\S)")
"""What opens an item of a list."""

_SIZE_STEP = 0.06
"""The least difference of size, as a share, that is meant."""
_WIDE = 1.35
"""Space between lines, in usual ones, from which a new passage begins."""
_INDENT = range(1, 6)
"""How far a first line is set in, in sizes of type, rounded."""
_LEAST_INDENT = 0.8
_ROOM_SHARE = 0.25
"""Room at a line's end, as a share of the column, that is left on purpose."""
_EDGE_SHARE = 0.5
"""Share of the lines at the commonest place that must begin at a column's edge."""
_USUAL_LEADING = 1.2
_INDENTS_NEEDED = 3
_REACH = 4
"""Passages (captions, headings) that may stand between two parts of a paragraph."""


@dataclass(slots=True)
class Passage:
    """Lines that belong together."""

    lines: list[Line]
    page_index: int
    """The page that it begins on."""

    @property
    def first(self) -> Line:
        """The line whose look is the passage's."""
        return self.lines[0]

    @property
    def is_open(self) -> bool:
        """Whether its last line does not end a sentence."""
        return not ends_sentence(self.lines[-1].text)

    def text(self, known: Collection[str]) -> str:
        """Its words; `known` are the file's, which tell what hyphens are for."""
        pieces = [self.first.text]
        for line in self.lines[1:]:
            # Joined piece by piece: only the seam is looked at, however long the passage is.
            seam = joined(pieces[-1], line.text, known)
            pieces[-1:] = seam[: -len(line.text)], line.text
        return "".join(pieces)


def passages(pages: Sequence[Sequence[Column]], body_size: float) -> list[Passage]:
    """The passages of a file in reading order.

    Args:
        pages: The columns of each page.
        body_size: The size of most of the text.
    """
    reader = _PassageReader(pages, body_size)
    for page_index, page in enumerate(pages):
        for column in page:
            reader.take(column, page_index)
    return reader.found


def known_words(found: Sequence[Passage]) -> frozenset[str]:
    """The whole words of some passages."""
    return words_of(line.text for passage in found for line in passage.lines)


class _PassageReader:
    """Joins lines to passages, column by column."""

    def __init__(self, pages: Sequence[Sequence[Column]], body_size: float) -> None:
        self.found: list[Passage] = []
        self._current: Passage | None = None
        """What the last line belongs to."""
        self._body_size = body_size
        columns = [column for page in pages for column in page]
        self._leading = _leading(columns, body_size)
        indents = sum(1 for column in columns for _ in _indented(column, body_size))
        self._has_indents = indents >= _INDENTS_NEEDED

    def take(self, column: Column, page_index: int) -> None:
        """Take in the lines of a column."""
        edges_of_size = _edges_of_sizes(column)
        for above, line in zip((None, *column), column, strict=False):
            edges = edges_of_size[line.size]
            if above is None:
                passage = self._cut_off(line, edges)
            elif self._begins(above, line, edges):
                passage = self._cut_off(line, edges) if line.text[:1].islower() else None
            else:
                passage = self._current
            if passage is None:
                passage = Passage([], page_index)
                self.found.append(passage)
            passage.lines.append(line)
            self._current = passage

    def _begins(self, above: Line, line: Line, edges: _Edges) -> bool:
        """Whether a line begins a passage and does not go on with the line above it."""
        if not _looks_alike(above, line) or BULLET.match(line.text):
            return True
        leading = self._leading * line.size / (self._body_size or 1)
        if above.box.bottom - line.box.bottom > _WIDE * leading:
            return True
        if line.size > self._body_size * (1 + _SIZE_STEP):
            return False  # the lines of a headline are centred or broken at will
        return edges.is_broken_off(above, line) or (
            edges.is_set_in(above, line) and not self._hangs(line)
        )

    def _hangs(self, line: Line) -> bool:
        """Whether a line stands below the words of a list's item, right of its bullet."""
        first = self._current.first if self._current else None
        is_item = first is not None and BULLET.match(first.text)
        return bool(is_item and first and line.box.left > first.box.left)

    def _cut_off(self, line: Line, edges: _Edges) -> Passage | None:
        """The passage before this column that a line goes on with, or None."""
        for passage in reversed(self.found[-_REACH:]):
            last = passage.lines[-1]
            if not _looks_alike(last, line):
                continue
            if BULLET.match(line.text):
                return None
            if passage.is_open:
                return passage if passage is self.found[-1] or line.text[:1].islower() else None
            goes_on = self._has_indents and not edges.is_indented(line)
            return passage if goes_on and passage is self.found[-1] else None
        return None


@dataclass(frozen=True, slots=True)
class _Edges:
    """Where the lines of a column begin and end."""

    left: float
    """Where lines begin that are not set in."""
    right: float
    """Where the longest ends."""

    def is_indented(self, line: Line) -> bool:
        """Whether a line is set in as first lines are."""
        indent = line.box.left - self.left
        return indent >= _LEAST_INDENT * line.size and round(indent / line.size) in _INDENT

    def is_set_in(self, above: Line, line: Line) -> bool:
        """Whether a line is set in against the one above it, as a first line is."""
        inward = line.box.left - above.box.left
        if self.is_indented(line) and inward >= _LEAST_INDENT * line.size:
            return True
        # After a paragraph of one line the next is set in as far as it.
        both = self.is_indented(line) and abs(inward) < line.size / 2
        return both and ends_sentence(above.text)

    def is_broken_off(self, above: Line, line: Line) -> bool:
        """Whether the line above leaves room for the word that begins this one."""
        if above.text.endswith("-"):
            return False
        left_over = self._room(above) - _width_of_word(line)
        if ends_sentence(above.text):
            return left_over > above.size / 2
        return left_over > _ROOM_SHARE * (self.right - self.left)

    def _room(self, line: Line) -> float:
        return self.right - line.box.right


def _edges_of_sizes(column: Column) -> dict[float, _Edges]:
    """The edges of a column by the size of its lines: a headline is as wide as it likes."""
    of_size: dict[float, list[Line]] = {}
    for line in column:
        of_size.setdefault(line.size, []).append(line)
    edges = {}
    for size, lines in of_size.items():
        lefts = Counter(round(line.box.left) for line in lines)
        most = max(lefts.values())
        left = min(left for left, count in lefts.items() if count >= _EDGE_SHARE * most)
        edges[size] = _Edges(left, max(line.box.right for line in lines))
    return edges


def _looks_alike(first: Line, second: Line) -> bool:
    """Whether two lines are of one size and weight."""
    return (
        abs(first.size - second.size) <= _SIZE_STEP * max(first.size, second.size)
        and first.bold == second.bold
    )


def _width_of_word(line: Line) -> float:
    """The room that a line's first word takes, with the space before it."""
    word = line.text.split(" ", 1)[0]
    return line.box.width * (len(word) + 1) / len(line.text)


def _indented(column: Column, body_size: float) -> Iterator[Line]:
    """The lines of the text proper that are set in."""
    edges_of_size = _edges_of_sizes(column)
    for line in column:
        is_body = abs(line.size - body_size) <= _SIZE_STEP * body_size
        if is_body and edges_of_size[line.size].is_indented(line):
            yield line


def _leading(columns: Sequence[Column], body_size: float) -> float:
    """The usual distance from one line of the text proper to the next in a paragraph.

    A line that ends no sentence is surely followed by one of the same paragraph.
    """
    steps = [
        above.box.bottom - line.box.bottom
        for column in columns
        for above, line in pairwise(column)
        if abs(above.size - body_size) <= _SIZE_STEP * body_size and _looks_alike(above, line)
        if not ends_sentence(above.text)
    ]
    return median(steps) if steps else _USUAL_LEADING * body_size
