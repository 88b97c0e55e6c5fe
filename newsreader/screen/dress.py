"""What a row of an article wears beside its text, given what is linked and what is in view.

Knows numbers, weights and signs; how they look is the row painter's matter.
Lines are counted from 0 within their paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.screen.margin import number_line, numbers_on

if TYPE_CHECKING:
    from newsreader.screen.linkage import Badge


class Number(NamedTuple):
    """The number on a row."""

    number: int
    strong: bool
    more: bool
    """Whether others share its row."""
    verbatim: bool = False
    """Whether it is told in the same words there."""


class Dress(NamedTuple):
    """What a row wears beside its text."""

    group: int = 0
    """The number that gives the colour; 0 for an unlinked paragraph."""
    bold: bool = False
    """Strongly linked."""
    current: bool = False
    dimmed: bool = False
    """Whether it makes way for what is not linked; the current link never does."""
    pointed: bool = False
    """Whether the pointer to the current paragraph stands on this row."""
    aside: str = ""
    """Signs of the reader's own at the outer edge; the last one has most room."""
    number: Number | None = None


class LinePlace(NamedTuple):
    """A line among those of its paragraph."""

    line: int
    first_line: int
    """The first one in view."""
    line_count: int


def dress_of(badge: Badge, place: LinePlace, current: int | None, *, dims: bool) -> Dress:
    """What a line of a linked paragraph wears.

    Args:
        badge: What the paragraph carries.
        place: The line.
        current: The number of the current link, if it joins the paragraph.
        dims: Whether linked paragraphs make way for the others.
    """
    found = numbers_on(badge.numbers, *place)
    number = None if found is None else _number(badge, *found)
    dress = Dress(badge.numbers[0], badge.bold, dimmed=dims, number=number)
    if current is None:
        return dress
    own_line = number_line(badge.numbers.index(current), place.first_line, place.line_count)
    if place.line != own_line:
        return dress._replace(current=True)
    # Of several that share the last line, the current one is to be seen.
    number = _number(badge, current, more=number is not None and number.more)
    return dress._replace(current=True, pointed=True, number=number)


def _number(badge: Badge, number: int, more: bool) -> Number:  # noqa: FBT001 - as `Number` has it
    """One of a paragraph's numbers, as it stands beside it."""
    strong = badge.strong[badge.numbers.index(number)]
    return Number(number, strong, more, number in badge.verbatim)
