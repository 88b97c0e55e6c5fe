"""At a glance: the figures that differ, plainly and first, then counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.figure import figure_rows
from newsreader.comparison.model import Relation, Strength
from newsreader.comparison.overview import overview
from newsreader.export import wording
from newsreader.export.choice import SectionName
from newsreader.export.document.block import (
    Block,
    Bullets,
    Grid,
    Line,
    Prose,
    Section,
    line,
    strong,
)
from newsreader.export.reference import place
from newsreader.export.text import plain
from newsreader.export.wording import counted
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.figure import FigureRow
    from newsreader.comparison.model import Comparison, Quantity
    from newsreader.comparison.overview import Overview
    from newsreader.export.choice import Choice


def glance(comparison: Comparison, _choice: Choice) -> Iterator[Section]:
    """What to know before reading on."""
    yield Section(SectionName.GLANCE, "At a glance", tuple(_blocks(comparison)))


def _blocks(comparison: Comparison) -> Iterator[Block]:
    """Any warning, the differing figures, then what both tell and what each tells alone."""
    if warning := wording.warning(comparison):
        yield Prose(line(strong("Take care"), f": {warning}"))
    counts = overview(comparison)
    yield from _differing(comparison)
    yield Prose(line(strong("Both tell"), ":"))
    yield Bullets(tuple(_shared(counts)))
    yield Prose(line(strong("One alone tells"), ":"))
    yield Grid(("", *(side.label for side in Side)), tuple(_alone(comparison, counts)))


def _differing(comparison: Comparison) -> Iterator[Block]:
    """The figures that contradict each other, each in a sentence."""
    compared = [row for row in figure_rows(comparison) if row.relation]
    differing = [row for row in compared if row.relation is Relation.DIFFER]
    if differing:
        verb = "differs" if len(differing) == 1 else "differ"
        yield Prose(line(strong(f"{counted(len(differing), 'figure')} {verb}"), ":"))
        yield Bullets(tuple(map(_contradiction, differing)))
    elif compared:
        yield Prose(line("No figure that both give differs."))
    else:
        yield Prose(line(wording.NO_COMPARED_FIGURES))


def _contradiction(row: FigureRow) -> Line:
    """One figure: "cables: A says “40” (A3), B says “44” (B3, according to Engineers)"."""
    said = [
        part
        for side, quantity in row.quantities.items()
        if quantity
        for part in (", ", *_claim(side, quantity))
    ]
    return line(strong(plain(row.of or "") or wording.UNNAMED_FIGURE), ": ", *said[1:])


def _claim(side: Side, quantity: Quantity) -> tuple[str, ...]:
    """What one article says, where, and on whose word."""
    giver = f", according to {plain(quantity.said_by)}" if quantity.said_by else ""
    words = f"{side.label} says “{plain(quantity.mention.text)}”"
    return words, f" ({place(quantity.mention)}", giver, ")"


def _shared(counts: Overview) -> Iterator[Line]:
    """How much the two have in common, by kind."""
    links, figures = counts.links, counts.figures
    sure = f"{links[Strength.STRONG]} strong and {links[Strength.POSSIBLE]} possible"
    copied = f", {counts.verbatim} of them in the same words" if counts.verbatim else ""
    yield line(f"{counted(links.total(), 'link')} between paragraphs, {sure}{copied}")
    yield line(
        f"{counted(figures.total(), 'figure')} for the same thing: {figures[Relation.DIFFER]} "
        f"differing, {figures[Relation.CLOSE]} close, {figures[Relation.AGREE]} agreeing"
    )
    yield line(
        f"{counted(counts.entities.shared, 'name')} and "
        f"{counted(counts.quotations.shared, 'quotation')}"
    )


def _alone(comparison: Comparison, counts: Overview) -> Iterator[tuple[Line, ...]]:
    """How much of each article the other tells, and how much it tells alone."""
    untold = counts.told_by_other.map(lambda share: 1 - share)
    words = Pair.of(lambda side: f"{untold[side]:.0%} of {counts.words[side]}")
    only = comparison.only.map(len)
    rows: tuple[tuple[str, Pair[str]], ...] = (
        (
            "Paragraphs without a counterpart",
            Pair.of(lambda side: f"{only[side]} of {counts.paragraphs[side]}"),
        ),
        ("Words in them", words),
        ("Figures", counts.lone_figures.map(str)),
        ("Names", counts.entities.only.map(str)),
        ("Quotations", counts.quotations.only.map(str)),
    )
    for name, values in rows:
        yield (line(name), *values.map(line))
