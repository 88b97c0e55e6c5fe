"""Beginning where the reader left off, and telling where that is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on

from newsreader.screen.action.panes import PaneActions
from newsreader.screen.action.viewing import ViewingActions
from newsreader.screen.anchor import Anchor, anchors_in_view
from newsreader.screen.arrangement import Mode
from newsreader.screen.comparing import Comparing
from newsreader.screen.layout import EVEN_SHARE, SidebarPlace
from newsreader.screen.tab import TABS
from newsreader.screen.typesetting import Place
from newsreader.state import Memory
from newsreader.state import Place as KeptPlace

if TYPE_CHECKING:
    from newsreader.screen.reader import Reader


class MemoryActions(ViewingActions, PaneActions):
    """What of the screen is remembered, and putting it back as it was."""

    @property
    def memory(self) -> Memory:
        """Where the reader is in `articles`, and how they are looked at.

        What has not been put back yet counts as it was remembered.
        """
        before, scroll = self._opening.memory, self._reader.scroll_state
        if not scroll.height:
            return before
        anchors = anchors_in_view(scroll.layouts, scroll.tops, scroll.height)
        shown = Memory(
            places=anchors.map(lambda anchor: KeptPlace(*anchor.place, anchor.view_row)),
            side=self._reader.side,
            theme=before.theme,
            tab=self._sidebar.tab if self._sidebar.is_mounted else before.tab,
            sidebar=self._division.chosen,
            share=share if (share := self._reader.wished_share) != EVEN_SHARE else None,
            swapped=self.turned,
        )
        place = shown.turned if self.turned else shown
        if self.comparison is None:
            return replace(
                place, mode=before.mode, aligned=before.aligned, threshold=before.threshold
            )
        arrangement, threshold = self._reader.arrangement, self.comparison.threshold
        return replace(
            place,
            mode=arrangement.mode.name.lower(),
            aligned=arrangement.aligned,
            threshold=threshold if threshold != self._first_threshold else None,
        )

    def _divided(self, reader: Reader) -> Reader:
        """A reader whose panes are as wide as they were left."""
        reader.wished_share = self._opening.memory.share or EVEN_SHARE
        return reader

    def _return_to_place(self) -> None:
        """Begin where the reader left off, as soon as there are rows."""
        memory = self._opening.memory
        memory = memory.turned if self.turned else memory
        anchors = memory.places.map(
            lambda place: Anchor(Place(place.paragraph_index, place.char), place.view_row)
        )
        self._reader.scroll_state.begin_at(anchors)
        self._focus_side(memory.side)

    def _return_to_tab(self) -> None:
        """Show the sidebar as it was, unless it would cover the text."""
        memory = self._opening.memory
        if memory.tab in TABS:
            self._sidebar.tab = memory.tab
        if memory.sidebar is not None and self._division.layout.place is not SidebarPlace.OVERLAY:
            self._division.open_sidebar(opened=memory.sidebar)

    @on(Comparing.Finished)
    def _return_to_view(self) -> None:
        """Show links as strict as they were, and the articles as they were arranged."""
        memory, comparison = self._opening.memory, self.comparison
        if comparison is None:
            return
        if memory.threshold is not None:
            self._use(comparison.at(memory.threshold))
        for mode in Mode:
            if mode is not Mode.EVERYTHING and mode.name.lower() == memory.mode:
                self._reader.read_in(mode)
        if memory.aligned:
            self._reader.align_rows(aligned=True)
        if self._reader.arrangement.mode is not Mode.EVERYTHING or memory.aligned:
            self._tell_view()
