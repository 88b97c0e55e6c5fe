"""How the columns and rows of the screen are shared out: gutter, panes, text, head.

Sizes are in cells. Knows nothing of widgets, so that what will stand where is
known before there are any.
"""

from __future__ import annotations

from newsreader.screen import margin
from newsreader.screen.layout import DRAWER_ROWS
from newsreader.side import Pair

WIDE = 7
"""Columns from which lanes are drawn."""
NARROW = 5
WIDE_FROM = 120
"""Columns of the terminal from which on the gutter is wide."""
BAR_COLUMNS = 1
"""Columns of the scroll bar."""
PAD = 1
"""Least cells between the text and the outer edge of its pane."""
BAR = 1
MARGIN = PAD + margin.WIDTH + BAR
"""Cells of a pane that are not for text."""
WIDEST = 78
"""Cells of text beyond which lines are hard to follow back."""


def gutter_width(terminal_width: int) -> int:
    """Columns of the gutter on a terminal of `terminal_width`."""
    return WIDE if terminal_width >= WIDE_FROM else NARROW


def pane_widths(columns: int, share: int) -> Pair[int]:
    """The columns of two panes that have so many together, by the left one's percent."""
    left = columns * share // 100
    return Pair(left, columns - left)


def title_rows_within(rows: int) -> int:
    """The rows that a title gets at most on a terminal of so many rows."""
    return 2 if rows >= DRAWER_ROWS else 1


def text_width(pane_width: int) -> int:
    """Cells for text in a pane."""
    return max(1, min(pane_width - MARGIN, WIDEST))
