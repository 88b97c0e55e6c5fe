"""The sidebar: what both articles name, count, quote and date, and how much of it both tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Vertical
from textual.reactive import reactive
from textual.widgets import ContentSwitcher

from newsreader.screen.listed import Order, listed
from newsreader.screen.mention_list import MentionList
from newsreader.screen.query_bar import QueryBar
from newsreader.screen.tab import TABS, TabBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from newsreader.comparison.model import Comparison

COMPARING = "Comparing…"
NOTHING_FITS = "Nothing here holds “{}”. Esc clears the filter."


class _Switcher(ContentSwitcher):
    """Shows one of the lists, which takes all of its room: it need not be drawn itself."""

    BLANK: ClassVar = True


class Sidebar(Vertical):
    """Tabs over the lists, and a line that filters them."""

    tab: reactive[str] = reactive(next(iter(TABS)))
    """The name of the list that shows."""

    def __init__(self) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._orders = dict.fromkeys(TABS, Order.RANK)
        self._stale: set[str] = set()
        """The tabs whose lists are to be filled before they show."""
        self.filter_bar = QueryBar("Filter ", "words of a row", id="filter")

    def compose(self) -> ComposeResult:
        """The titles, a list for each, and the filter."""
        yield TabBar()
        with _Switcher(initial=self.tab):
            for name in TABS:
                yield MentionList(COMPARING, id=name)
        yield self.filter_bar

    def show_comparison(self, comparison: Comparison) -> None:
        """Fill the lists; filter and orders stay."""
        self._comparison = comparison
        self._fill_all()

    def show_reason(self, reason: str) -> None:
        """Say in every list why there is nothing in it."""
        self._comparison = None
        for table in self.query(MentionList):
            table.show_reason(reason)

    @property
    def table(self) -> MentionList:
        """The list that shows."""
        return self._table(self.tab)

    def _table(self, name: str) -> MentionList:
        """The list of a tab."""
        return self.query_one(f"#{name}", MentionList)

    def change_order(self) -> None:
        """Put the rows of the list that shows into the next of its orders."""
        self._orders[self.tab] = TABS[self.tab].order_after(self._orders[self.tab])
        self._fill(self.tab)

    def clear_filter(self) -> None:
        """Show all rows again."""
        self.filter_bar.close()
        self._fill_all()

    @on(QueryBar.Changed)
    def _filter(self, event: QueryBar.Changed) -> None:
        event.stop()
        self._fill_all()

    def _fill_all(self) -> None:
        """Fill the list that shows now, and the others when they show."""
        self._stale = set(TABS)
        self._fill_stale()

    def _fill_stale(self) -> None:
        """Fill the list that shows, unless what it holds is current."""
        if self.tab in self._stale:
            self._stale.discard(self.tab)
            self._fill(self.tab)

    def _fill(self, name: str) -> None:
        """Fill one list with the rows that fit the filter, or say why there are none."""
        if self._comparison is None:
            return
        tab = TABS[name]
        needle = self.filter_bar.text
        rows = listed(tab.groups(self._comparison), self._orders[name], needle)
        if rows:
            self._table(name).show_rows(rows)
        else:
            reason = NOTHING_FITS.format(needle.strip()) if needle.strip() else tab.reason
            self._table(name).show_reason(reason)

    def watch_tab(self, tab: str) -> None:
        """Bring the list of that name to the front."""
        if self.is_mounted:
            self._fill_stale()
            self.query_one(ContentSwitcher).current = tab
            self.query_one(TabBar).active = tab
