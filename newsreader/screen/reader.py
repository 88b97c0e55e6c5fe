"""Two articles side by side: panes, gutter and one shared scroll bar.

The reader owns the place in both articles, and is told everything through its
methods: what to compare, where to go, what to mark. Panes, gutter and bar
only show what it gives them. Rows count from the top of an article, steps
along the axis that joins the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Static

from newsreader.screen.article_pane import ArticlePane
from newsreader.screen.axis_bar import AxisBar
from newsreader.screen.gutter import Gutter, gutter_width
from newsreader.screen.joint import visible_joints
from newsreader.screen.link_walk import next_link, previous_link
from newsreader.screen.linkage import Linkage, link_up
from newsreader.screen.palette import Depth, make_palette
from newsreader.screen.scroll import Scroll
from newsreader.screen.text_run import Look, Stretch
from newsreader.screen.title_bar import TitleBar
from newsreader.screen.typesetting import Place
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.geometry import Size

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison, Mention


class Reader(Widget):
    """Two articles that scroll together by meaning."""

    DEFAULT_CSS = """
    Reader {
        layout: vertical;
        background: $background;
        color: $foreground;
    }
    Reader > #titles {
        height: 2;
        background: $panel;
    }
    Reader > #panes {
        height: 1fr;
        scrollbar-color: $foreground 40%;
        scrollbar-color-hover: $foreground 60%;
        scrollbar-color-active: $accent;
        scrollbar-background: $foreground 8%;
        scrollbar-background-hover: $foreground 12%;
        scrollbar-background-active: $foreground 12%;
    }
    Reader #between, Reader Gutter {
        width: 5;
    }
    Reader #corner {
        width: 1;
    }
    """

    locked: reactive[bool] = reactive(default=True)
    """Whether the panes scroll together."""
    single: reactive[bool] = reactive(default=False)
    """Whether only one pane is shown."""
    current_link: reactive[int | None] = reactive[int | None](None)
    """The index of the current link in the comparison's `links`."""

    class Moved(Message):
        """The place in the articles has changed."""

        def __init__(self, position: int, length: int) -> None:
            self.position = position
            """The step on the axis; 0 is the start."""
            self.length = length
            """The last step."""
            super().__init__()

    class LinkChanged(Message):
        """Another link, or none, is the current one."""

        def __init__(self, link_index: int | None) -> None:
            self.link_index = link_index
            super().__init__()

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002  Textual's name
        super().__init__(id=id)
        self._panes = Pair.of(lambda side: ArticlePane(articles[side], side))
        self._titles = Pair.of(lambda side: TitleBar(articles[side], side))
        self._gutter = Gutter()
        self._bar = AxisBar()
        self._linkage = Linkage()
        self._scroll = Scroll()
        self._marked: tuple[Mention, ...] = ()
        self._fitted: tuple[Size, ...] = ()
        """The sizes of the panes for which the articles are set."""
        self._told = (0, 0)
        """The place last told of."""

    def compose(self) -> ComposeResult:
        """Titles above; panes, gutter and bar below, in the same columns."""
        with Horizontal(id="titles"):
            yield self._titles.left
            yield Static(id="between")
            yield self._titles.right
            yield Static(id="corner")
        with Horizontal(id="panes"):
            yield self._panes.left
            yield self._gutter
            yield self._panes.right
            yield self._bar

    def on_mount(self) -> None:
        """Choose colours, now and whenever the theme changes."""
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self.recolor())
        self.recolor()
        self._titles[self.side].active = True

    # What is known of the place

    @property
    def side(self) -> Side:
        """The side that keys go to."""
        return self._scroll.side

    @property
    def percent(self) -> int:
        """How far along, from 0 at the start to 100 at the end."""
        return round(100 * self._scroll.step / max(1, self._scroll.length))

    @property
    def tops(self) -> Pair[int]:
        """The row of its article at the top of each pane."""
        return self._scroll.tops

    # What is shown

    def show_comparison(self, comparison: Comparison) -> None:
        """Tint and number what is linked, and join it; the place is kept."""
        self._linkage = link_up(comparison.links)
        for side, pane in self._panes.items():
            pane.dress(self._linkage.badges[side])
        self.current_link = None
        self._fit()

    def mark(self, mentions: Sequence[Mention]) -> None:
        """Make these mentions stand out in both panes; none clears."""
        self._marked = tuple(mentions)
        self._show_marks(None)

    def go_to(self, mention: Mention) -> None:
        """Bring a mention into view, the other pane following, and show which it is."""
        self._show_marks(mention)
        if self.single:
            self.focus_side(mention.side)
        self._scroll.go_to_place(mention.side, Place(mention.paragraph_index, mention.start_char))
        self._show_place()

    def recolor(self) -> None:
        """Take the colours of the theme and the terminal."""
        background = self.background_colors[1]
        foreground = background.blend(self.colors[3], 1, alpha=1.0)
        palette = make_palette(background.rgb, foreground.rgb, self._depth())
        for pane in self._panes:
            pane.colour(palette)
        self._gutter.colour(palette)

    def _depth(self) -> Depth:
        """How many colours can be shown."""
        if self.app.no_color:
            return Depth.NONE
        if self.app.native_ansi_color:
            return Depth.SIXTEEN
        if self.app.is_headless:
            return Depth.TRUE
        return Depth.of(self.app.console.color_system)

    def _show_marks(self, current: Mention | None) -> None:
        """Hand each pane its marked stretches."""
        stretches: Pair[dict[int, list[Stretch]]] = Pair({}, {})
        for mention in {*self._marked, *([current] if current else [])}:
            look = Look.CURRENT if mention == current else Look.MARKED
            stretch = Stretch(mention.start_char, mention.end_char, look)
            stretches[mention.side].setdefault(mention.paragraph_index, []).append(stretch)
        for side, pane in self._panes.items():
            pane.mark(stretches[side])

    # Ways to move

    def move(self, rows: int) -> None:
        """Move by rows along the axis, or in the pane in use while unlocked."""
        self._scroll.move(rows)
        self._show_place()

    def move_page(self, pages: float) -> None:
        """Move by pages (1, -1, 0.5, -0.5)."""
        self._scroll.move_page(pages)
        self._show_place()

    def go_start(self) -> None:
        """Go to the start."""
        self._scroll.go_start()
        self._show_place()

    def go_end(self) -> None:
        """Go to the end."""
        self._scroll.go_end()
        self._show_place()

    def next_link(self) -> None:
        """Go to the link after the current one, or after what is in view."""
        self._go_to_link(next_link(self._linkage, self._scroll, self.current_link))

    def previous_link(self) -> None:
        """Go to the link before the current one, or before what is in view."""
        self._go_to_link(previous_link(self._linkage, self._scroll, self.current_link))

    def _go_to_link(self, index: int | None) -> None:
        """Make a link the current one and bring its ends level."""
        if index is not None:
            self.current_link = index
            self._scroll.go_to_link(self._linkage.links[index])
            self._show_place()

    def toggle_lock(self) -> None:
        """Let the panes scroll alone, or together again."""
        self.locked = not self.locked

    def watch_locked(self, locked: bool) -> None:  # noqa: FBT001  Textual's signature
        """Carry the place over from one way of scrolling to the other."""
        if locked:
            self._scroll.lock()
        else:
            self._scroll.unlock()
        self._show_place()

    def watch_current_link(self, index: int | None) -> None:
        """Show which link is the current one."""
        link = None if index is None else self._linkage.links[index]
        for side, pane in self._panes.items():
            pane.current = None if link is None else (link.ends[side], self._linkage.number(link))
        self._show_place()
        self.post_message(self.LinkChanged(index))

    # Sides

    def focus_side(self, side: Side) -> None:
        """Send keys to one side, and show it if there is room for one alone."""
        self._use(side)
        self._panes[side].focus(scroll_visible=False)

    def flip(self) -> None:
        """Show the other article at the same place."""
        self.focus_side(self.side.other)

    def watch_single(self) -> None:
        """Show one pane, or both."""
        self._use(self.side)

    def _use(self, side: Side) -> None:
        """Make a side the one in use."""
        self._scroll.side = side
        for each, pane in self._panes.items():
            shown = not self.single or each is side
            pane.display = self._titles[each].display = shown
            self._titles[each].active = each is side
        self._gutter.display = not self.single
        for between in self.query("#between"):
            between.display = not self.single
        self._show_place()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Use the side that got the focus."""
        if isinstance(event.widget, ArticlePane) and event.widget.side is not self.side:
            self._use(event.widget.side)

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
        side = self.side
        for each, pane in self._panes.items():
            if not self.locked and pane.region.contains_point(event.screen_offset):
                self._scroll.side = each
        self._scroll.move(rows)
        self._scroll.side = side
        self._show_place()

    def on_axis_bar_dragged(self, message: AxisBar.Dragged) -> None:
        """Go where the handle is."""
        message.stop()
        self._scroll.go_to_step(message.step)
        self._show_place()

    def on_axis_bar_paged(self, message: AxisBar.Paged) -> None:
        """Move by a page."""
        message.stop()
        self.move_page(message.pages)

    def on_article_pane_picked(self, message: ArticlePane.Picked) -> None:
        """Make the strongest link of a clicked paragraph the current one; stay here."""
        message.stop()
        self.current_link = self._linkage.strongest(message.side, message.paragraph_index)

    # Size

    def on_resize(self, event: events.Resize) -> None:
        """Give the gutter the columns that it gets at this width."""
        width = gutter_width(event.size.width)
        self._gutter.styles.width = width
        self.query_one("#between").styles.width = width

    def on_article_pane_resized(self, message: ArticlePane.Resized) -> None:
        """Set both articles for the new size; the text at the top stays."""
        message.stop()
        wanted = gutter_width(self.size.width)
        if not self.single and self._gutter.size.width != wanted:
            return  # The panes are about to get another size.
        sizes = tuple(pane.size for pane in self._panes)
        if sizes != self._fitted:
            self._fitted = sizes
            self._fit()

    def _fit(self) -> None:
        """Set the articles for the panes' size and fit scrolling to them."""
        shown = self._panes[self.side]
        for pane in self._panes:
            # A hidden pane has no width: it is set as wide as the one shown.
            pane.set_width(pane.size.width if pane.display else shown.size.width)
        layouts = self._panes.map(lambda pane: pane.layout_rows)
        self._scroll.fit(layouts, self._linkage.chain, shown.size.height)
        self._show_place()

    def _show_place(self) -> None:
        """Show panes, gutter and bar at the place, and tell of it."""
        scroll = self._scroll
        for side, pane in self._panes.items():
            pane.top_row = scroll.tops[side]
        self._gutter.show(
            visible_joints(
                self._linkage, scroll.layouts, scroll.tops, scroll.height, self.current_link
            )
        )
        self._bar.show(scroll.step, scroll.length, scroll.height)
        place = (scroll.step, scroll.length)
        if place != self._told:
            self._told = place
            self.post_message(self.Moved(*place))
