"""The sidebar: what both articles name, and the numbers each gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget
from textual.widgets import ContentSwitcher

from newsreader.screen.command import command
from newsreader.screen.entity_table import entity_rows
from newsreader.screen.mention_list import MentionList
from newsreader.screen.number_table import number_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from newsreader.comparison.model import Comparison
    from newsreader.screen.table import Row

TABS: dict[str, tuple[str, Callable[[Comparison], Sequence[Row]], str]] = {
    "entities": ("Entities", entity_rows, "No names found in either article."),
    "numbers": ("Numbers", number_rows, "No figures found in either article."),
}
"""Each tab's title, its rows, and what it says when there are none."""
COMPARING = "Comparing…"


class TabBar(Widget):
    """The titles of the tabs, each with the key that shows it. A click shows it too."""

    COMPONENT_CLASSES: ClassVar = {"tab-bar--active", "tab-bar--key"}

    auto_links = False
    """What can be clicked looks like what can be pressed, not like a link."""

    active: reactive[str] = reactive(next(iter(TABS)))

    def render(self) -> Content:
        """The titles in one line."""
        key_style = Style.from_styles(self.get_component_styles("tab-bar--key"))
        active_style = Style.from_styles(self.get_component_styles("tab-bar--active"))
        pieces = []
        for name, (title, _, _) in TABS.items():
            entry = command(f"show-{name}")
            label = Content.assemble(
                (entry.keys[0], key_style),
                " ",
                (title, active_style if name == self.active else ""),
            )
            pieces.append(label.stylize(Style.from_meta({"@click": f"screen.{entry.action}"})))
        return Content("   ").join(pieces)


class Sidebar(Vertical):
    """Tabs over the tables."""

    tab: reactive[str] = reactive(next(iter(TABS)))
    """The name of the table that shows."""

    def compose(self) -> ComposeResult:
        """The titles, and a table for each."""
        yield TabBar()
        with ContentSwitcher(initial=self.tab):
            for name in TABS:
                yield MentionList(COMPARING, id=name)

    def show_comparison(self, comparison: Comparison) -> None:
        """Fill the tables."""
        for name, (_, rows_of, reason) in TABS.items():
            table = self.query_one(f"#{name}", MentionList)
            rows = rows_of(comparison)
            if rows:
                table.show_rows(rows)
            else:
                table.show_reason(reason)

    def show_reason(self, reason: str) -> None:
        """Say in every table why there is nothing to list."""
        for table in self.query(MentionList):
            table.show_reason(reason)

    @property
    def table(self) -> MentionList:
        """The table that shows."""
        return self.query_one(f"#{self.tab}", MentionList)

    def watch_tab(self, tab: str) -> None:
        """Bring the table of that name to the front."""
        if self.is_mounted:
            self.query_one(ContentSwitcher).current = tab
            self.query_one(TabBar).active = tab
