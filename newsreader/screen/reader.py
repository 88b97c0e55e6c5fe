"""Reading two articles side by side: the whole of it, with the side in use and the mouse.

The reader is told what to do through its methods, and tells of the place by
messages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.article_pane import ArticlePane
from newsreader.screen.edge_scroll import EdgeScroll
from newsreader.screen.moving import Moving

if TYPE_CHECKING:
    from textual import events

    from newsreader.article import Article
    from newsreader.screen.axis_bar import AxisBar
    from newsreader.screen.gutter import Gutter
    from newsreader.side import Pair, Side


class Reader(Moving):
    """Two articles that scroll together by meaning."""

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self._edge_scroll = EdgeScroll(self, self._select_on)

    # Sides

    def focus_side(self, side: Side) -> None:
        """Send keys to one side, and show it if there is room for one alone."""
        self.use(side)
        # At once: `Widget.focus` would let keys that follow closely go to the old focus.
        self.screen.set_focus(self.panes[side], scroll_visible=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Use the side that got the focus, unless the focus has gone on since."""
        pane = event.widget
        if (
            isinstance(pane, ArticlePane)
            and pane is self.screen.focused
            and pane.side is not self.side
        ):
            self.use(pane.side)

    # The mouse

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Move on."""
        self._wheel(event, 1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Move back."""
        self._wheel(event, -1)

    def _wheel(self, event: events.MouseEvent, direction: int) -> None:
        """Move by what the wheel is set to; while unlocked, the pane under the mouse."""
        event.stop()
        event.prevent_default()
        rows = direction * max(1, round(self.app.scroll_sensitivity_y))
        under = (s for s, p in self.panes.items() if p.region.contains_point(event.screen_offset))
        self._move_side(next(under, self.side), rows)

    def _move_side(self, side: Side, rows: int) -> None:
        """Move by rows; while unlocked, one side alone, whichever keys go to."""
        used = self.side
        if not self.locked:
            self.scroll_state.side = side
        self.scroll_state.move(rows)
        self.scroll_state.side = used
        self.show_place()

    def on_axis_bar_dragged(self, message: AxisBar.Dragged) -> None:
        """Go where the handle is."""
        message.stop()
        self.scroll_state.go_to_step(message.step)
        self.leave_link()
        self.show_place()

    def on_axis_bar_hit_picked(self, message: AxisBar.HitPicked) -> None:
        """Go to a marked mention."""
        message.stop()
        self.go_to(self._marked[message.hit_index])

    def on_axis_bar_paged(self, message: AxisBar.Paged) -> None:
        """Move by a page."""
        message.stop()
        self.move_page(message.pages)

    def on_article_pane_picked(self, message: ArticlePane.Picked) -> None:
        """Make the strongest link of a clicked paragraph the current one; stay here.

        A number that was clicked leads to its counterpart.
        """
        message.stop()
        if message.number is None:
            self.pick(message.side, message.paragraph_index)
        else:
            self.peek_from(message.side, message.paragraph_index, message.number)

    def on_selectable_text_edge_reached(self, message: ArticlePane.EdgeReached) -> None:
        """Scroll on while a selection is held at an edge."""
        message.stop()
        self._edge_scroll.hold(message.side, message.direction)

    def end_drag(self) -> None:
        """Scroll no more by itself: the mouse was let go."""
        self._edge_scroll.release()
        for pane in self.panes:
            pane.let_go()

    def _select_on(self, side: Side, direction: int) -> None:
        """Scroll by a row and let the selection follow."""
        self._move_side(side, direction)
        self.panes[side].select_to_edge(direction)

    def on_gutter_picked(self, message: Gutter.Picked) -> None:
        """Follow a link that was clicked, from the side where it was."""
        message.stop()
        self.peek_along(message.link_index, message.side)
