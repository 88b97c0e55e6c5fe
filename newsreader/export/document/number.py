"""Numbers: what is counted or measured, what each article says, and on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.figure import figure_rows
from newsreader.comparison.model import Relation
from newsreader.export import wording
from newsreader.export.choice import SectionName
from newsreader.export.document.block import Block, Grid, Line, Piece, Prose, Role, Section, line
from newsreader.export.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.figure import FigureRow
    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice

_HEADER = ("What", "A says", "B says", "Relation", "According to")
_ROLES = {Relation.DIFFER: Role.DIFFER, Relation.CLOSE: Role.CLOSE, Relation.AGREE: Role.AGREE}


def numbers(comparison: Comparison, _choice: Choice) -> Iterator[Section]:
    """Every figure of either article, differing ones first."""
    yield Section(SectionName.NUMBERS, "Numbers", tuple(_blocks(comparison)))


def _blocks(comparison: Comparison) -> Iterator[Block]:
    """The counts, then the table."""
    rows = figure_rows(comparison)
    yield Prose(line(wording.figure_counts(rows)))
    if rows:
        yield Grid(_HEADER, tuple(map(_cells, rows)))


def _cells(row: FigureRow) -> tuple[Line, ...]:
    """A figure's row in the table."""
    role = _ROLES[row.relation] if row.relation else Role.PLAIN
    return (
        line(plain(row.of or "")),
        *row.quantities.map(lambda quantity: line(wording.said(quantity))),
        line(Piece(wording.relation_word(row), role)),
        line(wording.sources(row)),
    )
