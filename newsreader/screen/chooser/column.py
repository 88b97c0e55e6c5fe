"""How the cells of a row are shared out: mark, number, likeness, outlet, day, title.

Widths are in cells. The title takes what the others leave, and they leave it
enough: where there is little room the day goes first, then the outlet shrinks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from newsreader.export import catalogue_wording as wording
from newsreader.screen.drawable import drawable

if TYPE_CHECKING:
    from newsreader.story import Catalogue, Report

MARK = 3
LIKENESS = 4
GAP = 2
"""Blank cells before outlet, day and title."""
LEAST_TITLE = 33
MOST_OUTLET = 24
LEAST_OUTLET = 10


@dataclass(frozen=True, slots=True)
class Columns:
    """The widths of the columns that are not always the same; 0 for one left out."""

    number: int
    outlet: int
    day: int
    title: int


@dataclass(frozen=True, slots=True)
class Needs:
    """How wide the columns would like to be."""

    number: int
    outlet: int
    day: int

    @classmethod
    def of(cls, catalogue: Catalogue) -> Needs:
        """What the reports of a catalogue need."""
        reports = catalogue.reports
        return cls(
            number=len(str(len(catalogue.stories))),
            outlet=max((cell_len(outlet(report)) for report in reports), default=0),
            day=max((cell_len(wording.day(report)) for report in reports), default=0),
        )

    def fit(self, width: int) -> Columns:
        """Share out a row's cells."""
        fixed = MARK + self.number + 2 + LIKENESS + GAP
        outlet_width = min(self.outlet, MOST_OUTLET, max(LEAST_OUTLET, width // 5))
        left = width - fixed - outlet_width - GAP
        day_width = self.day if self.day and left - self.day - GAP >= LEAST_TITLE else 0
        title = left - (day_width + GAP if day_width else 0)
        return Columns(self.number, outlet_width, day_width, max(0, title))


def outlet(report: Report) -> str:
    """Who published it, or its file's name, safe to put on a terminal."""
    return drawable(wording.outlet(report))
