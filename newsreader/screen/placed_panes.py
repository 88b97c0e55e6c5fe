"""Panes that show one place in both articles, with what stands beside it.

The place is a `Scroll`; how it is come by is the reader's matter. The gutter
joins what is linked there, the bar maps the whole way, and one side is in use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.reactive import reactive

from newsreader.screen.arrangement import Arrangement
from newsreader.screen.facing_panes import FacingPanes
from newsreader.screen.joint import visible_joints
from newsreader.screen.linkage import Linkage
from newsreader.screen.scroll import Scroll
from newsreader.screen.waypoint import hit_parts, linked_spans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.comparison.model import Link
    from newsreader.screen.typesetting import Place
    from newsreader.side import Pair, Side


class PlacedPanes(FacingPanes):
    """Two articles side by side, or one of them where there is no room for two."""

    current_link: reactive[int | None] = reactive[int | None](None, init=False)
    """The index of the current link in the comparison's `links`."""

    def __init__(self, articles: Pair[Article], *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(articles, id=id)
        self.scroll_state = Scroll()
        """The place in both articles; call `show_place` after changing it."""
        self.linkage = Linkage()
        self.arrangement = Arrangement()
        """What is folded, dimmed and aligned; `Spread.rearrange` changes it."""
        self._hits: Sequence[tuple[Side, Place]] = ()

    # The place

    @property
    def linked(self) -> Link | None:
        """The current link."""
        return None if self.current_link is None else self.linkage.links[self.current_link]

    def watch_current_link(self, index: int | None) -> None:  # noqa: ARG002 - Textual's signature
        """Show which link is the current one."""
        self.point_out()
        self.show_place()

    def point_out(self) -> None:
        """Tell the panes which paragraphs the current link joins."""
        link = self.linked
        for side, pane in self.panes.items():
            pane.current = None if link is None else (link.ends[side], self.linkage.number(link))

    def show_place(self) -> None:
        """Show panes, gutter and bar at the place."""
        scroll = self.scroll_state
        for side, pane in self.panes.items():
            pane.top_row = scroll.tops[side]
        joints = visible_joints(
            self.linkage, scroll.layouts, scroll.tops, scroll.height, self.current_link
        )
        if self.arrangement.dims_linked:
            joints = [joint for joint in joints if joint.current]
        self._gutter.show(joints, scroll.height)
        self._bar.show(scroll.step, scroll.length, scroll.height)

    def show_hits(self, hits: Sequence[tuple[Side, Place]]) -> None:
        """Show on the map beside the panes where hits are; none clears them."""
        self._hits = hits
        self.draw_map()

    def draw_map(self) -> None:
        """Show what is linked, and where hits are, along the way as it is now."""
        strong, possible = (
            linked_spans(self.linkage, self.scroll_state, strongly=strongly)
            for strongly in (True, False)
        )
        self._bar.show_linked(strong, possible)
        self._bar.show_hits(hit_parts(self._hits, self.scroll_state))

    # Sides

    @property
    def side(self) -> Side:
        """The side that keys go to."""
        return self.scroll_state.side

    def use(self, side: Side) -> None:
        """Make a side the one that keys go to, and that is shown if only one is."""
        self.scroll_state.side = side
        for each, pane in self.panes.items():
            shown = not self.single or each is side
            pane.display = self.titles[each].display = shown
            self.titles[each].active = each is side
        self._gutter.display = not self.single
        for between in self.query("#between"):
            between.display = not self.single
        if not self.scroll_state.locked:  # The way that is mapped is another side's.
            self.draw_map()
        self.show_place()

    def watch_single(self) -> None:
        """Show one pane, or both."""
        self.divide()
        self.use(self.side)
