"""The status line: what was found, where the reader is, why the current link is one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from newsreader.screen.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Sequence

GAP = 2
"""Blank cells kept between the left part and the right one."""
LEAST_ROOM = 16
"""Cells below which the left part gets the whole line."""
OPEN_ROWS = 3
"""Rows of the line while it is open, for all that it has to tell."""


class Wording(NamedTuple):
    """Something to tell, for lines of any length."""

    whole: str
    shorter: Sequence[str]
    """The same in one row, the fullest first; there is always one."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the line tells; a part is empty while there is nothing to tell."""

    progress: str = ""
    """The stage that the comparison has reached, or why there is none."""
    counts: str = ""
    """How much the comparison found."""
    note: str = ""
    """The reader's own note on what is read, or what is to be linked by hand, with its sign."""
    detail: str | Wording = ""
    """The current link or mention, in words."""
    view: str = ""
    """What of the articles is shown, and how, if that is not as usual."""
    lock: str = ""
    """Whether the panes scroll apart."""
    peek: str = ""
    """Whether the reader looks aside for a while."""
    position: str = ""
    """How much of the way is behind the reader."""

    @property
    def told(self) -> Wording:
        """What is read first: note and detail, or else what there is instead of them."""
        detail = self.detail if isinstance(self.detail, Wording) else None
        whole, *shorter = (
            (GAP * " ").join(filter(None, (self.note, words)))
            for words in ([detail.whole, *detail.shorter] if detail else [str(self.detail)])
        )
        if not whole:
            whole = self.progress or self.counts
        return Wording(whole, shorter or [whole])

    @property
    def has_news(self) -> bool:
        """Whether something is told of what is read."""
        return bool(self.note or self.detail)


def status_line(status: Status, width: int) -> Content:
    """The status in one line of exactly `width` cells.

    Left stands what is read first, in the fullest wording that there is room for, cut
    at a word where there is room for none. Lock and position keep the right end; the
    counts join them where there is room for all.
    """
    told = status.told.shorter
    right = _right(status)
    if cell_len(told[0]) + GAP + right.cell_length > width:
        right = _right(replace(status, counts=""))
    return _row(told, right, width, _style(status))


def open_status(status: Status, width: int, rows: int = OPEN_ROWS) -> Content:
    """The status in several lines of `width` cells, for the whole of what is read first.

    Args:
        status: What to tell.
        width: Cells of a line.
        rows: The lines; at least two.
    """
    whole, right = status.told.whole, _right(status)
    above = wrap(whole, width)[: rows - 1]
    rest = whole[above[-1][1] :].lstrip()
    style = _style(status)
    lines = [_row([whole[start:end]], Content(), width, style) for start, end in above]
    lines += [_row([""], Content(), width, style)] * (rows - 1 - len(lines))
    if cell_len(rest) + GAP + right.cell_length > width:
        right = _right(replace(status, counts=""))
    return Content("\n").join([*lines, _row([rest], right, width, style)])


def _row(told: Sequence[str], right: Content, width: int, style: str) -> Content:
    """A row with the first wording that fits, or else as many words of the last as do."""
    room = width - right.cell_length - GAP if right else width
    if room < LEAST_ROOM:
        room, right = width, Content()
    words = next((words for words in told if cell_len(words) <= room), _cut(told[-1], room))
    left = Content(words).stylize(style).truncate(room, ellipsis=True, pad=True)
    return left + Content(" " * GAP) + right if right else left


def _cut(words: str, room: int) -> str:
    """As many words as there is room for, and a sign that there are more."""
    start, end = wrap(words, max(1, room - 1))[0]
    return f"{words[start:end].rstrip(' ,;:')}…"


def _style(status: Status) -> str:
    """How the left part looks: what is read first stands out from what is told otherwise."""
    return "$foreground" if status.has_news else ""


def _right(status: Status) -> Content:
    """The parts that say something, with a dot between two, and the position at the end."""
    counts = status.counts if status.has_news or status.progress else ""
    said = " · ".join(filter(None, (counts, status.view, status.lock, status.peek)))
    return Content((" " * GAP).join(part for part in (said, status.position) if part))


class StatusLine(Widget):
    """One line above the footer, or a few while it is open."""

    status: reactive[Status] = reactive(Status())
    opened: reactive[bool] = reactive(default=False)
    """Whether it takes the rows to tell everything."""

    def tell(self, **changes: str | Wording) -> None:
        """Change parts of the status, by the names of its fields."""
        self.status = replace(self.status, **changes)  # type: ignore[arg-type]  # by name

    def on_click(self) -> None:
        """Open, or close again."""
        self.opened = not self.opened

    def watch_opened(self) -> None:
        """Take the rows, or give them back."""
        self.styles.height = OPEN_ROWS if self.opened else 1

    def render(self) -> Content:
        """The status, fitted to the width."""
        fitted = open_status if self.opened else status_line
        return fitted(self.status, self.content_size.width)
