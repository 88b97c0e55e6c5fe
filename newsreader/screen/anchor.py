"""What stays where it is while rows are set anew: a character, at a row of the view.

The rows may have changed in any way: other breaks of lines, paragraphs folded
away or back, blank rows between. Nothing here knows of the other article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.screen.typesetting import Place
from newsreader.side import Pair

if TYPE_CHECKING:
    from newsreader.screen.typesetting import Layout


class Anchor(NamedTuple):
    """A character, and the row of the view on which it is seen."""

    place: Place
    view_row: int

    def top(self, layout: Layout) -> int:
        """The top row of a pane that shows it on its row, as far as the start allows."""
        return max(0, layout.row_of(self.place) - self.view_row)

    def holds(self, layout: Layout) -> bool:
        """Whether its paragraph is there to be read, and not folded away."""
        index = self.place.paragraph_index
        return index < len(layout.tops) and not layout.is_folded(index)


class Kept(NamedTuple):
    """What is kept in place while rows are set anew, and where that has led.

    As long as the reader does not move, it stays the same, so that setting rows
    back and forth leads back.
    """

    anchors: Pair[Anchor]
    at_end: bool
    """Whether the end of the articles is what is kept."""
    tops: Pair[int]
    """The top rows since; once they are others, the reader has moved on."""

    @property
    def at_start(self) -> bool:
        """Whether the start of the articles is what is kept, blank rows before it and all."""
        return self.anchors == Pair(_START, _START)


def anchors_in_view(layouts: Pair[Layout], tops: Pair[int], height: int) -> Pair[Anchor]:
    """The first text in view of either article; its first character while both are at the start.

    Args:
        layouts: The rows of each article.
        tops: The row at the top of each pane.
        height: Rows of a pane.
    """
    if not any(tops):
        return Pair(_START, _START)
    return Pair.of(
        lambda side: (
            _first_common(layouts[side], layouts[side], tops[side], height)
            or Anchor(layouts[side].place_at(tops[side]), 0)
        )
    )


def standing_in(anchor: Anchor, before: Layout, after: Layout, top: int, height: int) -> Anchor:
    """The anchor itself; or, if it will be folded away, the first text in view that will not be.

    Args:
        anchor: What is to stay where it is.
        before: The rows of its article as they are.
        after: Its rows as they will be.
        top: The row at the top of the pane, as they are.
        height: Rows of the pane.
    """
    if anchor.holds(after):
        return anchor
    return _first_common(before, after, top, height) or anchor


_START = Anchor(Place(0, 0), 0)


def _first_common(before: Layout, after: Layout, top: int, height: int) -> Anchor | None:
    """The first text in view that can be read both before and after."""
    for view_row in range(min(height, before.height - top)):
        row = before.row(top + view_row)
        if row is None or row.line is None:
            continue
        anchor = Anchor(Place(row.paragraph_index, row.line[0]), view_row)
        if anchor.holds(after):
            return anchor
    return None
