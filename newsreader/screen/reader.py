"""Reading two articles side by side: every way to move, by keys and mouse, and what is marked.

The reader is told what to do through its methods, and tells of the place by
messages. It keeps no place of its own: that is its `Scroll`'s, as what is seen
is the `Spread`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message
from textual.reactive import reactive

from newsreader.screen.article_pane import ArticlePane
from newsreader.screen.edge_scroll import EdgeScroll
from newsreader.screen.linkage import Linkage
from newsreader.screen.peeking import Peeking
from newsreader.screen.text_run import Layer, Look, Stretch
from newsreader.screen.typesetting import Place
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison, Mention
    from newsreader.screen.axis_bar import AxisBar
    from newsreader.screen.gutter import Gutter


class Reader(Peeking):
    """Two articles that scroll together by meaning."""

    locked: reactive[bool] = reactive(default=True)
    """Whether the panes scroll together."""

    class Moved(Message):
        """The place in the articles has changed."""

        def __init__(self, position: int, length: int) -> None:
            self.position = position
            """The step on the axis; 0 is the start."""
            self.length = length
            """The last step."""
            super().__init__()

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self._marked: tuple[Mention, ...] = ()
        self._edge_scroll = EdgeScroll(self, self._select_on)
        self._told = (0, 0)
        """The place last told of."""

    @property
    def percent(self) -> int:
        """How far along, from 0 at the start to 100 at the end."""
        return round(100 * self.scroll_state.step / max(1, self.scroll_state.length))

    @property
    def tops(self) -> Pair[int]:
        """The row of its article at the top of each pane."""
        return self.scroll_state.tops

    def show_place(self) -> None:
        """Show the place, and tell of it if it is another."""
        super().show_place()
        place = (self.scroll_state.step, self.scroll_state.length)
        if place != self._told:
            self._told = place
            self.post_message(self.Moved(*place))

    def swap_sides(self, articles: Pair[Article], comparison: Comparison | None) -> None:
        """Show the articles on the other sides, with nothing marked in them.

        Args:
            articles: The articles as they are from now on.
            comparison: Their comparison, in the same sense; None while there is none.
        """
        link = self.linked
        self._end_peek()
        self.mark(())
        self.turn(articles)
        if comparison is None:
            self.show_links(Linkage())
        else:
            self.show_comparison(comparison)
        self.use(self.side)
        if link is not None:
            self.current_link = self.linkage.index_of(link.ends.turned)

    # Mentions

    def mark(self, mentions: Sequence[Mention]) -> None:
        """Make these mentions stand out in both panes; none clears."""
        self._marked = tuple(mentions)
        self.show_hits([(mention.side, _place(mention)) for mention in mentions])
        self._show_marks()

    def go_to(self, mention: Mention) -> None:
        """Bring a mention into view, out of a fold if need be; the other pane follows."""
        self.reveal(mention.side, mention.paragraph_index)
        self._show_marks(mention)
        if self.single:
            self.use(mention.side)
        self.scroll_state.go_to_place(mention.side, _place(mention))
        self.show_place()

    def step_of(self, mention: Mention) -> int:
        """Where a mention stands, in steps along both articles."""
        return self.scroll_state.step_at(mention.side, _place(mention))

    def go_to_both(self, mentions: Pair[Mention]) -> None:
        """Bring a mention in each article level, and show which they are."""
        for side, mention in mentions.items():
            self.reveal(side, mention.paragraph_index)
        self._marked = ()
        self.show_hits(())
        self._show_marks(*mentions)
        self.scroll_state.go_to_places(mentions.map(_place))
        self.show_place()

    def _show_marks(self, *current: Mention) -> None:
        """Hand each pane its marked stretches."""
        stretches: Pair[dict[int, list[Stretch]]] = Pair({}, {})
        for mention in {*self._marked, *current}:
            look = Look.CURRENT if mention in current else Look.MARKED
            stretch = Stretch(mention.start_char, mention.end_char, look)
            stretches[mention.side].setdefault(mention.paragraph_index, []).append(stretch)
        for side, pane in self.panes.items():
            pane.mark(Layer.MENTION, stretches[side])

    # Ways to move

    def move(self, rows: int) -> None:
        """Move by rows along the axis, or in the pane in use while unlocked."""
        self.scroll_state.move(rows)
        self.show_place()

    def move_page(self, pages: float) -> None:
        """Move by pages (1, -1, 0.5, -0.5)."""
        self.scroll_state.move_page(pages)
        self.show_place()

    def go_start(self) -> None:
        """Go to the start."""
        self.scroll_state.go_start()
        self.leave_link()
        self.show_place()

    def go_end(self) -> None:
        """Go to the end."""
        self.scroll_state.go_end()
        self.leave_link()
        self.show_place()

    def toggle_lock(self) -> None:
        """Let the panes scroll alone, or together again."""
        self.locked = not self.locked

    def watch_locked(self, locked: bool) -> None:  # noqa: FBT001 - Textual's signature
        """Carry the place over from one way of scrolling to the other."""
        if locked:
            self.scroll_state.lock()
        else:
            self.scroll_state.unlock()
        self.draw_map()
        self.show_place()

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

    def _select_on(self, side: Side, direction: int) -> None:
        """Scroll by a row and let the selection follow."""
        self._move_side(side, direction)
        self.panes[side].select_to_edge(direction)

    def on_gutter_picked(self, message: Gutter.Picked) -> None:
        """Follow a link that was clicked, from the side where it was."""
        message.stop()
        self.peek_along(message.link_index, message.side)


def _place(mention: Mention) -> Place:
    """Where a mention begins."""
    return Place(mention.paragraph_index, mention.start_char)
