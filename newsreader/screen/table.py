"""Rows of the sidebar's tables, which lay themselves out for whatever width they get.

A row is a group's heading, or something that the articles mention. Widths are
in cells. Texts come from articles and are never read as markup.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from textual.content import Content
from textual.visual import Visual

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.css.styles import RulesMap
    from textual.strip import Strip
    from textual.style import Style
    from textual.visual import RenderOptions

    from newsreader.comparison.model import Mention

GAP = 2
"""Blank cells between two columns."""
MUTED = "$text-muted"
"""The style of what is read second."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    label: str
    """What it is about, in a word or two."""
    lay_out: Callable[[int], Content]
    """Its lines for a width, each no wider than that."""
    mentions: tuple[Mention, ...] = ()
    """Where the articles speak of it; none for a heading."""
    more: tuple[str, ...] = ()
    """What else it says that a reader may look for."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What a reader may know it by."""
        return (self.label, *self.more, *(mention.text for mention in self.mentions))


class RowVisual(Visual):
    """Draws a row. Laid out afresh only when the width changes."""

    def __init__(self, row: Row) -> None:
        self._lay_out = lru_cache(maxsize=1)(row.lay_out)

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The row's lines."""
        return self._lay_out(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """All the width that there is."""
        del rules
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many lines the row takes."""
        del rules
        return self._lay_out(width).plain.count("\n") + 1


def lines(*contents: Content) -> Content:
    """Contents one under another."""
    return Content("\n").join(contents)


def cell(text: str, width: int, *, right: bool = False) -> Content:
    """A text in exactly `width` cells, with an ellipsis where it is cut."""
    content = Content(text).truncate(max(width, 0), ellipsis=True)
    blank = max(width, 0) - content.cell_length
    return content.pad_left(blank) if right else content.pad_right(blank)


def wrapped(text: str, width: int, height: int) -> list[Content]:
    """A text in at most `height` lines of `width` cells, the last one cut where need be."""
    width = max(width, 1)
    whole = Content(text)
    if whole.cell_length <= width:
        return [whole]
    broken = whole.wrap(width)
    kept = [line.rstrip() for line in broken[:height]]
    if len(broken) > height:
        kept[-1] = (kept[-1] + " " + broken[height]).truncate(width, ellipsis=True)
    return kept


def beside(*columns: tuple[Sequence[Content], int]) -> Content:
    """Columns of lines, each with its width, side by side with a gap between them."""
    height = max(len(column) for column, _ in columns)
    rows = (
        Content(" " * GAP).join(
            padded(column[line] if line < len(column) else Content(""), width)
            for column, width in columns
        )
        for line in range(height)
    )
    return lines(*rows)


def padded(content: Content, width: int) -> Content:
    """The content in at least `width` cells."""
    return content.pad_right(max(width - content.cell_length, 0))


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading."""

    title: str
    rows: tuple[Row, ...]
    columns: tuple[str, ...] = ()
    """The names of columns at the right end of the heading."""
    column_width: int = 0
    most_width: int = 0
    """No row is wider; 0 for any width."""
    counted: bool = True
    """Whether it tells anything how many rows there are."""

    def heading(self, aside: str) -> Row:
        """The heading.

        Args:
            aside: How many rows stand under it, and what else there is to say of them.
        """
        text = f"{self.title} · {aside}" if self.counted else self.title

        def lay_out(width: int) -> Content:
            width = min(width, self.most_width or width)
            names = (cell(name, self.column_width, right=True) for name in self.columns)
            right = Content("").join(names)
            return (cell(text, width - right.cell_length) + right).stylize(f"bold {MUTED}")

        return Row(text, lay_out)


def set_off(row: Row) -> Row:
    """The row with a blank line over it."""
    return replace(row, lay_out=lambda width: lines(Content(""), row.lay_out(width)))


def note(text: str) -> Row:
    """A line or more that say why a table holds nothing."""

    def lay_out(width: int) -> Content:
        return lines(*wrapped(text, width, 6)).stylize(MUTED)

    return Row(text, lay_out)
