"""What a sidebar's list shows of its groups: those rows that fit a filter, in some order."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from newsreader.language.search import fold
from newsreader.screen.table import Row, set_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.screen.table import Group


class Order(StrEnum):
    """An order of the rows within each group; the value says it in words."""

    RANK = ""
    """As the list itself ranks them; nothing need be said of it."""
    PLACE = "as told"
    NAME = "by name"
    LATEST = "latest first"


def listed(groups: Iterable[Group], order: Order = Order.RANK, needle: str = "") -> tuple[Row, ...]:
    """Headings and rows, with a blank line over each heading but the first.

    Args:
        groups: What there is; groups without rows are left out.
        order: How the rows of each group follow one another.
        needle: What the rows must hold, compared as a search compares; "" for anything.

    Returns:
        Nothing where no row fits.
    """
    found: list[Row] = []
    for group in groups:
        rows = fitting(group.rows, needle)
        if rows:
            heading = group.heading(_aside(len(rows), len(group.rows), order))
            found += [set_off(heading) if found else heading, *arranged(rows, order)]
    return tuple(found)


def fitting(rows: Iterable[Row], needle: str) -> list[Row]:
    """The rows that hold all words of a needle, in what a reader may know them by."""
    words = fold(needle).text.split()
    return [row for row in rows if _holds_all(row, words)]


def _holds_all(row: Row, words: Sequence[str]) -> bool:
    """Whether every folded word stands somewhere in a row."""
    if not words:
        return True
    text = fold("\n".join(row.texts)).text
    return all(word in text for word in words)


def arranged(rows: Sequence[Row], order: Order) -> Sequence[Row]:
    """The rows in some order; rows that it does not tell apart stay as they were."""
    match order:
        case Order.PLACE:
            return sorted(rows, key=_first_place)
        case Order.NAME:
            return sorted(rows, key=lambda row: fold(row.label).text)
        case Order.LATEST:
            return rows[::-1]
        case Order.RANK:
            return rows


def _first_place(row: Row) -> tuple[int, int]:
    """Where a row is first mentioned on either side: paragraph, character."""
    return min((m.paragraph_index, m.start_char) for m in row.mentions) if row.mentions else (0, 0)


def _aside(shown: int, all_rows: int, order: Order) -> str:
    """How many rows of how many show, and in what order if it is not the usual one."""
    count = str(shown) if shown == all_rows else f"{shown} of {all_rows}"
    return f"{count}, {order}" if order else count
