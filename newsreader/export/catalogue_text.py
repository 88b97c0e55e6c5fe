"""The catalogue of many articles as text: story by story, then those that stand alone.

Rich lays it out, in cells, so that wide characters line up. Texts are handed
to it as `Text`, which it prints as they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Column, Table
from rich.text import Text

from newsreader.export import catalogue_wording as wording
from newsreader.export.printing import printed, usable_width
from newsreader.export.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.story import Catalogue

LIKENESS_CELLS = 5

LEGEND = (
    "The percentage says how surely an article tells the same story as the one most like it;"
    " a copy tells it in the very words of another."
)


def render_catalogue_text(
    catalogue: Catalogue, *, width: int | None = None, color: bool = False
) -> str:
    """The catalogue as text, wrapped at `width` columns.

    Without `color` it is plain; with it, headings are bold and facts dim.
    """
    return printed(_blocks(catalogue), usable_width(width), color=color)


def _blocks(catalogue: Catalogue) -> Iterator[Text | Table]:
    """The summary, each story, the articles that stand alone, and what numbers mean, if any."""
    yield Text(wording.summary(catalogue), style="bold")
    for number, story in enumerate(catalogue.stories, 1):
        yield Text(f"\nStory {number}: {wording.counted(len(story), 'article')}", style="bold")
        yield _rows(catalogue, story)
    if catalogue.alone:
        yield Text("\nAlone: none tells the same story", style="bold")
        yield _rows(catalogue, catalogue.alone)
    if any(wording.alikeness(catalogue, index) for index in range(len(catalogue.reports))):
        yield Text(f"\n{LEGEND}")


def _rows(catalogue: Catalogue, indices: Iterable[int]) -> Table:
    """Articles: how alike, and beside it the title over the facts."""
    likeness = Column(justify="right", width=LIKENESS_CELLS, no_wrap=True)
    table = Table(likeness, Column(ratio=1, overflow="fold"), box=None, show_header=False)
    table.expand = True
    for index in indices:
        report = catalogue.reports[index]
        facts = (plain(report.name), wording.stated_outlet(report), wording.day(report))
        table.add_row(Text(wording.alikeness(catalogue, index)), Text(wording.title(report)))
        table.add_row("", Text(" · ".join(filter(None, facts)), style="dim"))
    return table
