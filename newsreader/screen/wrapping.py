"""Where the lines of a paragraph break.

Knows widths of characters on a terminal, and nothing of panes or kinds of
paragraph. Lengths are cells; positions are offsets in characters into the
text. A line is a span of the text; the one space at which a line was broken
belongs to no line, and nothing else is ever left out.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, TypeAlias

from rich.cells import cell_len, get_character_cell_size

if TYPE_CHECKING:
    from collections.abc import Iterator

JOINER = "\u200d"
"""Zero-width joiner: the characters on either side are drawn as one."""

# Latin, Greek and Cyrillic letters, the punctuation of news, currency signs.
# Text of these alone can be measured by counting.
_SINGLE_CELL = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*"
)

_NEVER_LAST = frozenset({"Ps", "Pi"})
"""Unicode's categories of what opens: brackets and quotation marks."""
_NEVER_FIRST = frozenset({"Pe", "Pf", "Po", "Lm"})
"""Those of what closes, of full stops and commas, and of what lengthens or repeats a letter."""

Line: TypeAlias = tuple[int, int]
"""One line of a wrapped text: the offsets of its first character and of the one after its last.

Plain tuples, since a long article has a hundred thousand of them.
"""


def wrap(text: str, width: int) -> list[Line]:
    """Break `text` into lines of at most `width` cells.

    Lines break at spaces, and between wide characters, which is where
    Chinese and Japanese may break: not before what closes or ends a sentence,
    nor after what opens. A word longer than a line is cut. A single
    character wider than `width` gets a line of its own, too wide though it is.

    Args:
        text: One paragraph, without line breaks.
        width: Cells in a line; at least 1.

    Returns:
        The lines in order: one, empty, for an empty text.
    """
    if (text.isascii() and text.isprintable()) or _SINGLE_CELL.fullmatch(text):
        return _wrap_counting(text, width)
    return _wrap_measuring(text, width)


def _wrap_counting(text: str, width: int) -> list[Line]:
    """`wrap` where every character is one cell wide, so that offsets are cells."""
    lines = []
    start = 0
    last_start = len(text) - width
    find_space = text.rfind
    while start < last_start:
        space = find_space(" ", start + 1, start + width + 1)
        if space < 0:
            lines.append((start, start + width))
            start += width
        else:
            lines.append((start, space))
            start = space + 1
    lines.append((start, len(text)))
    return lines


def _wrap_measuring(text: str, width: int) -> list[Line]:
    """`wrap` for any text, one drawn character after the other."""
    lines = []
    start = 0
    used = 0
    # The last place at which this line may break: where it would end, where
    # the next would start, and the cells used up to there.
    end_before, start_after, used_before = -1, -1, 0
    for begin, end, cells in clusters(text):
        space = text[begin:end] == " "
        while used + cells > width and begin > start:
            if space:
                end_before, start_after, used_before = begin, end, used
                break
            if end_before > start:
                lines.append((start, end_before))
                start = start_after
                used -= used_before
            else:
                lines.append((start, begin))
                start = begin
                used = 0
            end_before = -1
        if space and used + cells > width and begin > start:
            lines.append((start, begin))
            start = end
            used = 0
            end_before = -1
            continue
        used += cells
        if space:
            end_before, start_after, used_before = begin, end, used
        elif cells > 1 and _may_part(text, begin, end):
            end_before, start_after, used_before = end, end, used
    lines.append((start, len(text)))
    return lines


def _may_part(text: str, begin: int, end: int) -> bool:
    """Whether a line may end with the wide character at `begin`, the next one starting at `end`."""
    if unicodedata.category(text[begin]) in _NEVER_LAST:
        return False
    return end == len(text) or unicodedata.category(text[end]) not in _NEVER_FIRST


def clusters(text: str) -> Iterator[tuple[int, int, int]]:
    """The characters of `text` as they are drawn.

    Yields:
        The start and end of each, with the cells it takes. Combining marks,
        variation selectors and whatever a joiner joins stay with the
        character before them.
    """
    start = 0
    for index in range(1, len(text)):
        if text[index - 1] == JOINER or get_character_cell_size(text[index]) == 0:
            continue
        yield start, index, cell_len(text[start:index])
        start = index
    if text:
        yield start, len(text), cell_len(text[start:])
