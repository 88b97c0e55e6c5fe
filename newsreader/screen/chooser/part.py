"""What stands around the chooser's list: its head, the wait for it, and what Enter would open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from newsreader.export import catalogue_wording as wording
from newsreader.screen.drawable import drawable
from newsreader.screen.table import MUTED, lines

if TYPE_CHECKING:
    from newsreader.side import Pair
    from newsreader.story import Report

BAR_CELLS = 40
"""The most that the bar of the wait takes."""
LABEL_CELLS = 8
"""Cells of "beside" and its like, with the blanks after them."""


class ChooserHead(Widget):
    """How many stories there are, and where they come from."""

    summary: reactive[str] = reactive("Looking for stories…")

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = drawable(place)

    def render(self) -> Content:
        """Two lines."""
        width = self.content_size.width
        return lines(
            Content.styled(self.summary, "bold").truncate(width, ellipsis=True),
            Content.styled(self._place, MUTED).truncate(width, ellipsis=True),
        )


class Waiting(Widget):
    """How far the search for stories has come."""

    stage: reactive[str] = reactive("")
    share: reactive[float] = reactive(0.0)

    def render(self) -> Content:
        """A bar, and under it what it stands for."""
        cells = min(BAR_CELLS, self.content_size.width)
        done = round(self.share * cells)
        bar = Content.assemble(("━" * done, "$accent"), ("─" * (cells - done), "$border"))
        told = f"{self.stage.capitalize()}: {self.share:.0%}" if self.stage else "Beginning…"
        return lines(bar, Content(f"{told} · q or Esc stops"))


class PairLines(Widget):
    """The two reports that Enter would open, one over the other; or why there are none."""

    reports: reactive[Pair[Report] | None] = reactive(None)
    score: reactive[float] = reactive(0.0)
    reason: reactive[str] = reactive("")
    """Shown in place of the second report where there is none to open."""

    def render(self) -> Content:
        """Two lines."""
        if self.reports is None:
            return Content.styled(self.reason, MUTED)
        width = self.content_size.width
        left, right = self.reports
        sure = f"{wording.percent(self.score)} sure of one story" if self.score else ""
        room = max(0, width - len(sure) - 1)
        below = _told("beside", right).truncate(room, ellipsis=True, pad=True)
        return lines(
            _told("Enter", left).truncate(width, ellipsis=True),
            below + " " + Content.styled(sure, MUTED),
        )


def _told(label: str, report: Report) -> Content:
    """A report in one line."""
    outlet, day = drawable(wording.outlet(report)), wording.day(report)
    return Content.assemble(
        (f"{label:<{LABEL_CELLS}}", MUTED),
        (outlet, "bold"),
        (f", {day}" if day else "", MUTED),
        f"  {drawable(wording.title(report))}",
    )
