"""An article set into rows: which row shows which characters.

Knows how kinds of paragraph are set (indent, marker, space around), and
nothing of colours, links or scrolling. Rows count from the top of the whole
article; a row is one line of a paragraph, a blank between two, or one line
that stands for paragraphs folded away.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Kind
from newsreader.screen.sign import wrap_with_signs
from newsreader.screen.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.article import Paragraph
    from newsreader.screen.wrapping import Line

LEAST_WIDTH = 8
"""Cells that a line of text always gets, however narrow the pane."""
BLANK_ROW = -1
"""Stands for the start of a line where there is none."""
FOLD_ROW = -2
"""Stands for the start of a line where a row stands for folded paragraphs."""


class Form(NamedTuple):
    """How a kind of paragraph is set."""

    first: str = ""
    """What stands before the first line."""
    rest: str = ""
    """What stands before the others; no narrower than `first`."""


_PLAIN = Form()
_FORMS = {
    Kind.LIST: Form("• ", "  "),
    Kind.QUOTE: Form("│ ", "│ "),
    Kind.EMBED: Form("┆ ", "┆ "),
}
_TIGHT = frozenset({Kind.BYLINE, Kind.DATELINE})
"""Kinds that stand without a blank row between them."""


_NUMBERED = re.compile(r"(?:\d{1,3}[.)]|[a-z][.)]) ")
"""The number of a list's item, which is part of its text."""


def form_of(kind: Kind, text: str) -> Form:
    """How a paragraph is set: an item of a list hangs from its bullet or number."""
    if kind is Kind.LIST and (number := _NUMBERED.match(text)):
        return Form("", " " * number.end())
    return _FORMS.get(kind, _PLAIN)


def gap(above: Kind, below: Kind) -> int:
    """Blank rows between two paragraphs of these kinds."""
    if above in _TIGHT and below in _TIGHT:
        return 0
    return 2 if below is Kind.HEADING else 1


_BLANKS = ((), (BLANK_ROW,), (BLANK_ROW, BLANK_ROW))
"""Blank rows, by how many there are between two paragraphs."""
_UNSIGNED: Mapping[int, Sequence[int]] = MappingProxyType({})


class Place(NamedTuple):
    """A character of an article, whatever the width it is set in."""

    paragraph_index: int
    char: int


class Row(NamedTuple):
    """What one row shows; `line` is None where it shows no text of a paragraph."""

    paragraph_index: int
    """The paragraph of the line, the one above a blank, or the first one folded."""
    line_index: int
    line: Line | None
    folded: int = 0
    """How many paragraphs the row stands for."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The rows of one article at one width. An empty one has no rows."""

    tops: Sequence[int] = ()
    """The row of the first line of each paragraph, never falling; paragraphs that are
    folded together are all on one row."""
    bottoms: Sequence[int] = ()
    """The row below the last line of each paragraph."""
    starts: Sequence[int] = ()
    """For each row, where its line starts in its paragraph; BLANK_ROW if it has none,
    FOLD_ROW if it stands for folded paragraphs."""
    ends: Sequence[int] = ()
    """For each row, where its line ends; for a fold, how many paragraphs are in it."""

    @property
    def height(self) -> int:
        """Rows in all."""
        return len(self.starts)

    def rows_of(self, paragraph_index: int) -> range:
        """The rows of a paragraph's lines."""
        return range(self.tops[paragraph_index], self.bottoms[paragraph_index])

    def is_folded(self, paragraph_index: int) -> bool:
        """Whether a paragraph is folded away."""
        return self.starts[self.tops[paragraph_index]] == FOLD_ROW

    def fold_at(self, row: int) -> range:
        """The indices of the paragraphs that a row stands for; empty for any other row."""
        found = self.row(row)
        if found is None:
            return range(0)
        return range(found.paragraph_index, found.paragraph_index + found.folded)

    def paragraph_at(self, row: int) -> int:
        """The paragraph on a row, the last one of a fold, or the one above a blank row."""
        return max(0, bisect_right(self.tops, row) - 1)

    def row(self, row: int) -> Row | None:
        """What stands on a row; None outside the article."""
        if not 0 <= row < self.height:
            return None
        index = self.paragraph_at(row)
        start = self.starts[row]
        if start == FOLD_ROW:
            count = self.ends[row]
            return Row(index - count + 1, 0, None, count)
        line = None if start == BLANK_ROW else (start, self.ends[row])
        return Row(index, row - self.tops[index], line)

    def row_of(self, place: Place) -> int:
        """The row that shows a character; 0 if the article is empty."""
        if not self.tops:
            return 0
        index = min(place.paragraph_index, len(self.tops) - 1)
        top = self.tops[index]
        after = bisect_right(self.starts, place.char, top, self.bottoms[index])
        return max(top, after - 1)

    def place_at(self, row: int) -> Place:
        """The first character on a row or folded behind it, or the next one below a blank row."""
        found = self.row(max(0, min(row, self.height - 1)))
        if found is None:
            return Place(0, 0)
        if found.folded:
            return Place(found.paragraph_index, 0)
        if found.line is None:
            return Place(min(found.paragraph_index + 1, len(self.tops) - 1), 0)
        return Place(found.paragraph_index, found.line[0])


def set_rows(
    paragraphs: Sequence[Paragraph], width: int, signs: Mapping[int, Sequence[int]] = _UNSIGNED
) -> Layout:
    """Set paragraphs into rows of at most `width` cells.

    Args:
        paragraphs: The paragraphs.
        width: Cells for text.
        signs: By paragraph, the offsets at which one cell is kept for a sign.
    """
    # Lists while they grow, and one loop: a long article has a hundred thousand rows.
    tops: list[int] = []
    bottoms: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    above: Kind | None = None
    for index, paragraph in enumerate(paragraphs):
        kind, text = paragraph.kind, paragraph.text
        if above is not None:
            blanks = _BLANKS[gap(above, kind)]
            starts += blanks
            ends += blanks
        above = kind
        tops.append(len(starts))
        room = max(LEAST_WIDTH, width - len(form_of(kind, text).rest))
        signed = signs.get(index)
        for start, end in wrap_with_signs(text, room, signed) if signed else wrap(text, room):
            starts.append(start)
            ends.append(end)
        bottoms.append(len(starts))
    return Layout(array("l", tops), array("l", bottoms), array("l", starts), array("l", ends))


def add_blanks(starts: array[int], ends: array[int], count: int) -> None:
    """Add blank rows to rows that are being set."""
    blanks = [BLANK_ROW] * count
    starts.extend(blanks)
    ends.extend(blanks)
