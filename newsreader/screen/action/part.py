"""What every action of the reading screen works on: its parts, and the comparison shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.geometry import Offset
from textual.screen import Screen

from newsreader.screen.layout import Division, SidebarPlace
from newsreader.screen.reader import Reader
from newsreader.screen.selectable_text import SelectableText
from newsreader.screen.sidebar import Sidebar
from newsreader.screen.status import StatusLine

if TYPE_CHECKING:
    from textual.widget import Widget

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.screen.movable import Movable
    from newsreader.screen.opening import Opening
    from newsreader.screen.status import Wording
    from newsreader.side import Pair, Side


class ReadingParts(Screen[None]):
    """The parts of the reading screen, for the actions to tell what to do."""

    def __init__(self, opening: Opening) -> None:
        super().__init__()
        self._opening = opening
        self.commands = opening.commands
        """The registry, with the user's keys."""
        self.turned = opening.memory.swapped
        """Whether the articles stand on other sides than those on which they are compared."""
        self._articles = opening.articles.turned if self.turned else opening.articles
        self.comparison: Comparison | None = None
        """What is shown; None while the articles are compared."""
        self._first_threshold = 0.0
        """The threshold with which the links began."""
        self._mention_detail = ""
        """What is told of the mention last gone to, until there is a current link."""
        self._division = Division()
        self._sidebar = Sidebar()

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """What is under the mouse; while text is selected, of the article it began in.

        A mouse that has left the article points at the end of the row that it is beside.
        """
        pane = self._dragged_pane
        if pane is None:
            return self._under_mouse(x, y)
        at = Offset(x, pane.row_within(y))
        widget, offset = self._under_mouse(*at)
        if widget is pane and offset is not None:
            return widget, offset
        return pane, pane.offset_beside(at)

    @property
    def _dragged_pane(self) -> SelectableText | None:
        """The article in which the mouse was pressed to select, until it is let go."""
        state = self._select_state
        began = state.start.content_widget if state is not None and self._selecting else None
        return began if isinstance(began, SelectableText) else None

    def _under_mouse(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """What is at a place; nothing where a toast was that has just gone.

        Until the next layout Textual still finds it there, and would begin a
        selection in what holds it, which nothing does any more.
        """
        widget, offset = super().get_widget_and_offset_at(x, y)
        if widget is None or widget is self or widget.parent is not None:
            return widget, offset
        return None, None

    @property
    def articles(self) -> Pair[Article]:
        """The two that are read, on the sides on which they are compared."""
        return self._articles.turned if self.turned else self._articles

    def _side_compared(self, side: Side) -> Side:
        """The side on which the article of one side of the screen is compared; and back again."""
        return side.other if self.turned else side

    # The parts

    @property
    def _reader(self) -> Reader:
        """The two panes."""
        return self.query_one(Reader)

    @property
    def _in_sidebar(self) -> bool:
        """Whether the sidebar has the focus."""
        return self.focused is not None and self._sidebar in self.focused.ancestors

    @property
    def _overlaid(self) -> bool:
        """Whether the sidebar is open over the text."""
        division = self._division
        return division.sidebar_open and division.layout.place is SidebarPlace.OVERLAY

    @property
    def _movable(self) -> Movable:
        """What the moving keys move."""
        return self._sidebar.table if self._in_sidebar else self._reader

    def _use(self, comparison: Comparison) -> None:
        """Show a comparison, or another view of the one that is shown; the place is kept."""
        from newsreader.screen.detail import link_counts  # noqa: PLC0415 - not for the first text

        if self.comparison is None:
            self._first_threshold = comparison.threshold
        self.comparison = comparison
        self._reader.show_comparison(comparison)
        self._sidebar.show_comparison(comparison)
        self._tell(progress="", counts=link_counts(comparison, self._first_threshold))

    def _turn(self, articles: Pair[Article]) -> None:
        """Take the articles on their other sides; whatever was kept of the sides is dropped."""
        self._articles = articles
        self.turned = not self.turned

    def _tell(self, **changes: str | Wording) -> None:
        """Change parts of the status line."""
        self.query_one(StatusLine).tell(**changes)
