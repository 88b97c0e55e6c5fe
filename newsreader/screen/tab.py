"""The sidebar's tabs: what each lists, in which orders, and the line of their titles."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, cast

from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsreader.screen.command import command
from newsreader.screen.listed import Order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.comparison.model import Comparison
    from newsreader.screen.table import Group

_BY_RANK = (Order.RANK, Order.PLACE, Order.NAME)


@dataclass(frozen=True, slots=True)
class Tab:
    """One list of the sidebar."""

    title: str
    table: str
    """"module:function" of this package that gives what it lists, imported when it is listed."""
    reason: str
    """What it says when there is nothing to list."""
    orders: tuple[Order, ...] = (Order.RANK,)
    """The orders of its rows, the usual one first."""

    def groups(self, comparison: Comparison) -> Sequence[Group]:
        """What it lists of a comparison."""
        module, _, function = self.table.partition(":")
        found = getattr(import_module(f"newsreader.screen.{module}"), function)
        return cast("Sequence[Group]", found(comparison))

    def order_after(self, order: Order) -> Order:
        """The order that comes next, after the last the first."""
        return self.orders[(self.orders.index(order) + 1) % len(self.orders)]


TABS: dict[str, Tab] = {
    "entities": Tab(
        "Entities",
        "entity_table:entity_groups",
        "No names were found in either article.",
        _BY_RANK,
    ),
    "numbers": Tab(
        "Numbers",
        "number_table:number_groups",
        "No figures were found in either article.",
        _BY_RANK,
    ),
    "quotations": Tab(
        "Quotations",
        "quotation_table:quotation_groups",
        "Nothing stands in quotation marks in either article.",
        (Order.RANK, Order.NAME),
    ),
    "timeline": Tab(
        "Timeline",
        "timeline_table:timeline_groups",
        "No date in either article could be told for sure. A weekday or “last month” needs an"
        " article's own date to count from.",
        (Order.RANK, Order.LATEST),
    ),
    "overview": Tab("Overview", "overview_table:overview_groups", "There is nothing to count."),
}
"""In the order of their keys."""


def tab_rows(widths: Sequence[int], width: int) -> list[list[int]]:
    """Divides titles into rows, in order, so that each row fits.

    Args:
        widths: The cells of each title.
        width: The cells of a row.

    Returns:
        The indices of the titles in each row; a title too wide stands alone.
    """
    rows: list[list[int]] = []
    room = 0
    for index, cells in enumerate(widths):
        if rows and cells + TabBar.GAP <= room:
            rows[-1].append(index)
            room -= cells + TabBar.GAP
        else:
            rows.append([index])
            room = width - cells
    return rows


class TabBar(Widget):
    """The titles of the tabs, each with the key that shows it. A click shows it too."""

    COMPONENT_CLASSES: ClassVar = {"tab-bar--active", "tab-bar--key"}
    GAP: ClassVar = 1
    """Blank cells between two titles; the keys before them set them apart."""

    auto_links = False
    """What can be clicked looks like what can be pressed, not like a link."""

    active: reactive[str] = reactive(next(iter(TABS)), layout=True)

    def render(self) -> Content:
        """The titles in as many lines as they need."""
        titles = [self._title(name) for name in TABS]
        rows = tab_rows([title.cell_length for title in titles], self.content_size.width)
        gap = Content(" " * self.GAP)
        return Content("\n").join(gap.join(titles[index] for index in row) for row in rows)

    def _title(self, name: str) -> Content:
        """One title, behind its key."""
        entry = command(f"show-{name}")
        key_style = Style.from_styles(self.get_component_styles("tab-bar--key"))
        active_style = Style.from_styles(self.get_component_styles("tab-bar--active"))
        title = (TABS[name].title, active_style if name == self.active else "")
        label = Content.assemble((entry.keys[0], key_style), " ", title)
        return label.stylize(Style.from_meta({"@click": f"screen.{entry.action}"}))
