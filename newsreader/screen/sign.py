"""Signs that stand in a line of text without being part of it.

A sign takes one cell after a character. Lines are broken with room for it,
while their offsets stay those of the article's own text, so that places,
selections and copies know nothing of signs.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsreader.comparison.grade import Relation
from newsreader.screen.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.screen.wrapping import Line

FIGURE_SIGNS = {Relation.DIFFER: "≠", Relation.CLOSE: "≈", Relation.AGREE: "="}
"""What stands after a figure, by how it stands to the other article's."""
_ROOM = "="
"""Stands for any sign while lines are broken: no space, and one cell wide."""


def wrap_with_signs(text: str, width: int, end_chars: Sequence[int]) -> list[Line]:
    """Break `text` into lines that leave a cell after some characters.

    Args:
        text: One paragraph, without line breaks.
        width: Cells in a line; at least 1.
        end_chars: Where in the text a sign follows, rising.

    Returns:
        The lines, in offsets of `text`. A sign stands on the line that ends at
        its offset rather than on the one that begins there.
    """
    if not end_chars:
        return wrap(text, width)
    places = [end_char + order for order, end_char in enumerate(end_chars)]
    lines = wrap(_ROOM.join(_pieces(text, end_chars)), width)
    return [(_unsigned(start, places), _unsigned(end, places)) for start, end in lines]


def _pieces(text: str, end_chars: Sequence[int]) -> Iterator[str]:
    """The text, divided where signs follow."""
    start = 0
    for end_char in end_chars:
        yield text[start:end_char]
        start = end_char
    yield text[start:]


def _unsigned(char: int, places: Sequence[int]) -> int:
    """An offset into the text with signs at these places as one into the text without."""
    return char - bisect_left(places, char)
