"""What fits on a screen of a given size: how many panes, and where the sidebar goes.

Sizes are in cells. The same bounds are given to the style sheet as classes of
the screen, so that what is decided here and what is drawn cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

TWO_PANE_COLUMNS = 80
"""From here on two panes stand side by side, each wide enough to read."""
BESIDE_COLUMNS = 120
"""From here on a sidebar fits beside two panes."""
OPEN_COLUMNS = 140
"""From here on a sidebar beside them takes nothing that they need."""
VAST_COLUMNS = 200
"""From here on lines of text are as long as they get, and the sidebar gets what is left."""
SIDEBAR_COLUMNS = 36
"""Columns of the sidebar beside the panes, its edge included."""
VAST_SIDEBAR_COLUMNS = 52
"""The same on a screen with VAST_COLUMNS."""
DRAWER_ROWS = 30
"""From here on a drawer at the bottom leaves enough of the text."""

LEAST_PANE_COLUMNS = 30
"""A pane beside another is never made narrower by a reader."""
SHARES = range(35, 70, 5)
"""The parts of the panes' width, in percent, that the left one can be given."""
EVEN_SHARE = 50

HORIZONTAL_BREAKPOINTS = [
    (0, "-single"),
    (TWO_PANE_COLUMNS, "-narrow"),
    (BESIDE_COLUMNS, "-wide"),
    (VAST_COLUMNS, "-vast"),
]
VERTICAL_BREAKPOINTS = [(0, "-short"), (DRAWER_ROWS, "-tall")]
SIZE_CLASSES = [name for _, name in (*HORIZONTAL_BREAKPOINTS, *VERTICAL_BREAKPOINTS)]


def classes_of(columns: int, rows: int) -> set[str]:
    """The classes of a screen of that size, by which the style sheet tells sizes apart."""
    bounds = (columns, HORIZONTAL_BREAKPOINTS), (rows, VERTICAL_BREAKPOINTS)
    return {max(pair for pair in pairs if pair[0] <= length)[1] for length, pairs in bounds}


class SidebarPlace(Enum):
    """Where the sidebar stands."""

    BESIDE = "beside"
    """In a column of its own, right of the panes."""
    DRAWER = "drawer"
    """Below the panes, over the whole width."""
    OVERLAY = "overlay"
    """Over the right part of the text."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a screen is divided."""

    single: bool
    """Whether one pane shows at a time."""
    place: SidebarPlace
    open_at_first: bool
    """Whether the sidebar shows without being asked for."""


def layout_of(columns: int, rows: int) -> Layout:
    """The layout for a screen of that size."""
    if columns >= BESIDE_COLUMNS:
        place = SidebarPlace.BESIDE
    else:
        place = SidebarPlace.DRAWER if rows >= DRAWER_ROWS else SidebarPlace.OVERLAY
    return Layout(columns < TWO_PANE_COLUMNS, place, columns >= OPEN_COLUMNS)


def sidebar_columns(columns: int, rows: int, chosen: bool | None = None) -> int:  # noqa: FBT001 - three answers
    """Columns that an open sidebar takes from the panes; 0 where it is closed or elsewhere.

    Args:
        columns: Columns of the screen.
        rows: Rows of the screen.
        chosen: Whether the reader opened or closed it; None for neither.
    """
    layout = layout_of(columns, rows)
    opened = layout.open_at_first if chosen is None else chosen
    if not opened or layout.place is not SidebarPlace.BESIDE:
        return 0
    return VAST_SIDEBAR_COLUMNS if columns >= VAST_COLUMNS else SIDEBAR_COLUMNS


def nearest_share(wish: int, columns: int) -> int:
    """The share of the left pane nearest to the one wished for that leaves both wide enough.

    Args:
        wish: Percent.
        columns: Columns of both panes.

    Returns:
        One of SHARES; an even one where no other is to be had.
    """
    wide_enough = [
        share for share in SHARES if min(share, 100 - share) * columns >= 100 * LEAST_PANE_COLUMNS
    ]
    return min(wide_enough, key=lambda share: abs(share - wish), default=EVEN_SHARE)


class Division:
    """How the screen is divided now, and where the reader opened or closed the sidebar.

    What the reader chose holds for all sizes that are laid out alike: a sidebar
    opened beside the text does not jump over the text when the window shrinks.
    """

    def __init__(self) -> None:
        self.layout = layout_of(0, 0)
        self._choices: dict[Layout, bool] = {}

    def resize(self, columns: int, rows: int) -> None:
        """Divide a screen of another size."""
        self.layout = layout_of(columns, rows)

    def open_sidebar(self, *, opened: bool) -> None:
        """Open or close the sidebar, for as long as the layout stays."""
        self._choices[self.layout] = opened

    @property
    def sidebar_open(self) -> bool:
        """Whether the sidebar is to be seen: as the reader said, else as the size suggests."""
        return self._choices.get(self.layout, self.layout.open_at_first)

    @property
    def chosen(self) -> bool | None:
        """Whether the reader opened the sidebar or closed it; None for neither."""
        return self._choices.get(self.layout)

    @property
    def sidebar_asked_for(self) -> bool:
        """Whether the reader opened the sidebar, and it is not just there from the start."""
        return self._choices.get(self.layout, False)
