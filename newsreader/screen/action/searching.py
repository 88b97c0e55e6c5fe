"""Searching both articles, and walking the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from newsreader.screen.action.listing import ListingActions
from newsreader.screen.footer import KeyFooter
from newsreader.screen.query_bar import QueryBar
from newsreader.screen.search import Search, SearchIndex, counts

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.comparison.model import Mention
    from newsreader.screen.opening import Opening
    from newsreader.side import Pair


class SearchActions(ListingActions):
    """The commands that search. While there are hits, those that walk the links walk them."""

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._search = Search()
        self._index: SearchIndex | None = None
        """The articles made ready, once something is searched for."""
        self._origin = 0
        """The step at which the reader was when the search began."""

    @property
    def _search_bar(self) -> QueryBar:
        """The line to type into."""
        return self.query_one("#search", QueryBar)

    def action_search(self) -> None:
        """Open the line to type into."""
        if self._index is None:
            self._index = SearchIndex(self._articles)
        self._origin = self._reader.scroll_state.axis_step
        self._search_bar.open(self._reader.panes[self._reader.side])

    def action_next_link(self) -> None:
        """Go to the next hit, or to the next link where nothing was searched for."""
        if not self._walk(1):
            super().action_next_link()

    def action_previous_link(self) -> None:
        """Go to the hit before, or to the link before where nothing was searched for."""
        if not self._walk(-1):
            super().action_previous_link()

    @on(QueryBar.Changed, "#search")
    def _search_while_typing(self) -> None:
        """Find what stands in the line by now, and go to the first hit from where it began."""
        self._catch_up()

    def _catch_up(self) -> None:
        """Find what stands in the line, unless it has been found."""
        needle = self._search_bar.text
        if self._index is None or needle == self._search.needle:
            return
        self._take_search(Search(needle, self._index.hits(needle)))
        self._search_bar.tell(counts(self._search.hits) if needle.strip() else "")
        self._go_to_hit(1)

    def _take_search(self, search: Search) -> None:
        """Walk the hits of a search from now on, or links again if nothing is searched for."""
        self._search = search
        self.query_one(KeyFooter).among_hits = bool(search.needle.strip())

    def _walk(self, direction: int) -> bool:
        """Go to another hit; tells whether there is a search to walk."""
        self._catch_up()
        if not self._search.needle.strip():
            return False
        self._go_to_hit(direction)
        return True

    def _go_to_hit(self, direction: int) -> None:
        """Mark all hits and go to the next in a direction, if there is any."""
        search = self._search
        self._reader.mark(search.all_hits)
        around = search.step(self._step_of, self._origin, direction)
        if search.current is None:
            self._mention_detail = f"“{search.needle}”: not found" if search.needle.strip() else ""
        else:
            self._reader.go_to(search.current)
            self._mention_detail = self._hit_detail(around=around)
        self._show_link()

    def _step_of(self, hit: Mention) -> int:
        """Where a hit stands, in steps along both articles."""
        return self._reader.step_of(hit)

    def _hit_detail(self, *, around: bool) -> str:
        """Which hit of how many it is."""
        search = self._search
        number, total = search.number(self._step_of), len(search.all_hits)
        began = ", round again" if around else ""
        return f"“{search.needle}”: hit {number} of {total} ({counts(search.hits)}){began}"

    def _turn(self, articles: Pair[Article]) -> None:
        """Clear the search: its hits are counted by side."""
        super()._turn(articles)
        self._clear_search()
        self._index = None

    def _clear_search(self) -> bool:
        """Clear the hits and close the line; tells whether there was a search."""
        bar = self._search_bar
        if not bar.display:
            return False
        if bar.typing:
            self._focus_text()
        bar.close()
        self._take_search(Search())
        return self._clear_marks()
