"""The status line: what was found, where the reader is, why the current link is one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

GAP = 2
"""Blank cells kept between the left part and the right one."""
LEAST_ROOM = 16
"""Cells below which the left part gets the whole line."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the line tells; a part is empty while there is nothing to tell."""

    progress: str = ""
    """The stage that the comparison has reached, or why there is none."""
    counts: str = ""
    """How much the comparison found."""
    note: str = ""
    """The reader's own note on what is read, or what is to be linked by hand, with its sign."""
    detail: str = ""
    """The current link or mention, in words."""
    view: str = ""
    """What of the articles is shown, and how, if that is not as usual."""
    lock: str = ""
    """Whether the panes scroll apart."""
    peek: str = ""
    """Whether the reader looks aside for a while."""
    position: str = ""
    """How much of the way is behind the reader."""


def status_line(status: Status, width: int) -> Content:
    """The status in one line of exactly `width` cells.

    Left stands what is read first: note and detail, or else what there is
    instead of them. Lock and position keep the right end; the counts join them where
    there is room for all.
    """
    told = (GAP * " ").join(filter(None, (status.note, status.detail)))
    first = told or status.progress or status.counts
    aside = status.counts if told or status.progress else ""
    left = Content(first).stylize("$foreground" if told else "")
    right = _right(status.position, aside, status.view, status.lock, status.peek)
    if left.cell_length + GAP + right.cell_length > width:
        right = _right(status.position, status.view, status.lock, status.peek)
    room = width - right.cell_length - GAP
    if room < LEAST_ROOM:
        return left.truncate(width, ellipsis=True, pad=True)
    return left.truncate(room, ellipsis=True, pad=True) + Content(" " * GAP) + right


def _right(position: str, *parts: str) -> Content:
    """The parts that say something, with a dot between two, and the position at the end."""
    said = " · ".join(part for part in parts if part)
    return Content((" " * GAP).join(part for part in (said, position) if part))


class StatusLine(Widget):
    """One line above the footer."""

    status: reactive[Status] = reactive(Status())

    def tell(self, **changes: str) -> None:
        """Change parts of the status, by the names of its fields."""
        self.status = replace(self.status, **changes)

    def render(self) -> Content:
        """The status, fitted to the width."""
        return status_line(self.status, self.content_size.width)
