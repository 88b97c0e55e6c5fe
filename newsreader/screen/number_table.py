"""The table of numbers: what is counted, and its value as each article gives it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.comparison.figure import figure_rows
from newsreader.comparison.model import Relation
from newsreader.screen.sign import FIGURE_SIGNS
from newsreader.screen.table import GAP, MUTED, Group, Row, beside, lines, wrapped
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.comparison.figure import FigureRow
    from newsreader.comparison.model import Comparison, Mention

RELATION_SIGNS = {
    relation: f"{FIGURE_SIGNS[relation]} {word}"
    for relation, word in (
        (Relation.DIFFER, "differ"),
        (Relation.CLOSE, "close"),
        (Relation.AGREE, "agree"),
    )
}
"""How two figures stand to each other: by sign and word, never by colour alone."""
RELATION_STYLES = {
    Relation.DIFFER: "bold $text-warning",
    Relation.CLOSE: "$text-primary",
    Relation.AGREE: "$text-success",
}
SIGN_WIDTH = max(map(len, RELATION_SIGNS.values()))
ROOMY_WIDTH = 72
"""From here on a figure takes one line, with a column for each article."""
MOST_WIDTH = 100
"""No table is wider: a value must not stand too far from what it counts."""
OF_LINES = 2
VALUE_LINES = 3
NONE = "–"


def number_groups(comparison: Comparison) -> tuple[Group, ...]:
    """Figures that both articles give, disagreements first, then those that only one gives."""
    rows = figure_rows(comparison)
    return (
        _group("Both give", (row for row in rows if row.relation is not None)),
        _group("Only A, left", _only(rows, Side.LEFT)),
        _group("Only B, right", _only(rows, Side.RIGHT)),
    )


def _only(rows: Iterable[FigureRow], side: Side) -> Iterator[FigureRow]:
    """The figures that one article alone gives."""
    return (row for row in rows if row.relation is None and row.quantities[side])


def _group(title: str, rows: Iterable[FigureRow]) -> Group:
    """A row for each figure, or for each two that measure one thing."""
    return Group(
        title,
        tuple(Row(_label(row), partial(number_content, row), _mentions(row)) for row in rows),
    )


def _mentions(row: FigureRow) -> tuple[Mention, ...]:
    """Where the figures of a row stand, left first."""
    return tuple(quantity.mention for quantity in row.quantities if quantity)


def _label(row: FigureRow) -> str:
    """What a row counts, or the figure itself where that is not said."""
    if row.of:
        return row.of
    return " / ".join(mention.text for mention in _mentions(row))


def number_content(row: FigureRow, width: int) -> Content:
    """A figure: in one line where there is room for it, else what it counts over its values."""
    if width >= ROOMY_WIDTH:
        return _wide(row, min(width, MOST_WIDTH))
    return _alone(row, width) if row.relation is None else _narrow(row, width)


def _wide(row: FigureRow, width: int) -> Content:
    """Sign, what is counted, A's value, B's value."""
    value_width = width // 4
    of_width = width - SIGN_WIDTH - 2 * (value_width + GAP) - GAP
    return beside(
        ([_sign(row)], SIGN_WIDTH),
        (_of(row, of_width), of_width),
        *((_value(row, side, value_width), value_width) for side in Side),
    )


def _alone(row: FigureRow, width: int) -> Content:
    """The only value, and what it counts; the heading over them says whose it is."""
    value_width = max((width - GAP) * 2 // 5, 1)
    of_width = max(width - value_width - GAP, 1)
    value = [
        line
        for quantity in row.quantities
        if quantity
        for line in wrapped(quantity.mention.text, value_width, VALUE_LINES)
    ]
    of = [line.stylize(MUTED) for line in _of(row, of_width)]
    return beside((value, value_width), (of, of_width))


def _narrow(row: FigureRow, width: int) -> Content:
    """What is counted, after the sign; the two values side by side under it."""
    sign = _sign(row)
    of_width = width - sign.cell_length - GAP
    of = [line.stylize(MUTED) for line in _of(row, of_width)]
    head = beside(([sign], sign.cell_length), (of, of_width))
    value_width = (width - 2 * GAP) // 2
    values = ((_value(row, side, value_width), value_width) for side in Side)
    return lines(head, beside(([], 0), *values))


def _sign(row: FigureRow) -> Content:
    """How the two figures stand to each other; nothing for a figure that stands alone."""
    if row.relation is None:
        return Content("")
    return Content(RELATION_SIGNS[row.relation]).stylize(RELATION_STYLES[row.relation])


def _of(row: FigureRow, width: int) -> list[Content]:
    """What is counted, in the articles' words; the unit where they do not say."""
    if row.of:
        return wrapped(row.of, width, OF_LINES)
    units = (quantity.unit for quantity in row.quantities if quantity)
    unit = next((unit for unit in units if unit), "a figure")
    return [Content(unit).truncate(width, ellipsis=True).stylize(MUTED)]


def _value(row: FigureRow, side: Side, width: int) -> list[Content]:
    """A side's letter and the figure in its article's words; a dash for none."""
    quantity = row.quantities[side]
    letter = Content(f"{side.label} ").stylize(MUTED)
    if quantity is None:
        return [letter + Content(NONE).stylize(MUTED)]
    first, *rest = wrapped(quantity.mention.text, width - letter.cell_length, VALUE_LINES)
    return [letter + first, *(line.pad_left(letter.cell_length) for line in rest)]
