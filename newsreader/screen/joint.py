"""Where links meet the two panes, in rows of the view.

The bridge from what is on the screen now to what the gutter draws. Rows count
from the top of the panes; those below 0 or from `height` on are out of view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.comparison.grade import Strength
from newsreader.screen.margin import number_line
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from newsreader.screen.linkage import Linkage
    from newsreader.screen.typesetting import Layout


class Joint(NamedTuple):
    """One link with at least one end in view."""

    number: int
    strong: bool
    on_chain: bool
    current: bool
    spans: Pair[range]
    """The rows of the paragraph at either end, in view or not."""
    rows: Pair[int]
    """Where a line meets either pane: the row of the link's number."""
    same_colour: bool
    """Whether both paragraphs wear the colour of this link's number."""
    link_index: int = 0

    @property
    def level(self) -> bool:
        """Whether both ends are on one row."""
        return self.rows.left == self.rows.right

    def in_view(self, side: Side, height: int) -> bool:
        """Whether any row of an end is in view."""
        span = self.spans[side]
        return span.start < height and span.stop > 0


def visible_joints(
    linkage: Linkage,
    layouts: Pair[Layout],
    tops: Pair[int],
    height: int,
    current: int | None,
) -> list[Joint]:
    """The links with an end in view.

    Args:
        linkage: The links.
        layouts: The rows of each article.
        tops: The row at the top of each pane.
        height: Rows of a pane.
        current: The index of the current link, if any.

    Returns:
        Joints in the order of their links.
    """
    indices: set[int] = set()
    for side in Side:
        touching = linkage.touching[side]
        for paragraph_index in paragraphs_in_view(layouts[side], tops[side], height):
            indices.update(touching.get(paragraph_index, ()))
    return [
        _joint(linkage, index, layouts, tops, height, current=index == current)
        for index in sorted(indices)
    ]


def paragraphs_in_view(layout: Layout, top: int, height: int) -> range:
    """The paragraphs of which a row is in view."""
    if not layout.tops or height <= 0:
        return range(0)
    first = layout.paragraph_at(top)
    if layout.bottoms[first] <= top:
        first += 1
    return range(first, layout.paragraph_at(top + height - 1) + 1)


def _joint(  # noqa: PLR0913 - the view, as `visible_joints` is given it
    linkage: Linkage,
    index: int,
    layouts: Pair[Layout],
    tops: Pair[int],
    height: int,
    *,
    current: bool,
) -> Joint:
    """The joint of one link."""
    link = linkage.links[index]
    number = linkage.number(link)
    spans = Pair.of(lambda side: _moved(layouts[side].rows_of(link.ends[side]), -tops[side]))
    badges = Pair.of(lambda side: linkage.badges[side][link.ends[side]])
    rows = Pair.of(
        lambda side: _meeting_row(spans[side], badges[side].numbers.index(number), height)
    )
    return Joint(
        number,
        strong=link.strength is Strength.STRONG,
        on_chain=link.on_chain,
        current=current,
        spans=spans,
        rows=rows,
        same_colour=badges.right.numbers[0] == number,
        link_index=index,
    )


def _moved(rows: range, by: int) -> range:
    """Rows counted from elsewhere."""
    return range(rows.start + by, rows.stop + by)


def _meeting_row(span: range, order: int, height: int) -> int:
    """The row of the number at `order` of a paragraph that fills `span`.

    In view if any of the paragraph is.
    """
    if span.stop <= 0 or span.start >= height:
        return span.start
    line = number_line(order, max(0, -span.start), len(span))
    return min(span.start + line, height - 1)
