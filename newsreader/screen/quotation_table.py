"""The table of quotations: what is quoted, who says it, and how alike the articles quote it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.comparison.quotation_row import QuotationRow, Wording, quotation_rows
from newsreader.screen.table import GAP, MUTED, Group, Row, beside, lines, wrapped
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.comparison.model import Comparison, Quotation

WORDING_SIGNS = {
    Wording.SAME: "= same words",
    Wording.PART: "≈ one quotes more",
    Wording.DIFFERS: "≠ wording differs",
}
"""How alike the two quote: by sign and words, never by colour alone."""
WORDING_STYLES = {
    Wording.SAME: "$text-success",
    Wording.PART: "$text-primary",
    Wording.DIFFERS: "bold $text-warning",
}
QUOTED_LINES = 4
SPEAKER_LINES = 2
MOST_WIDTH = 100
INDENT = "  "
UNKNOWN_SPEAKER = "speaker not named"


def quotation_groups(comparison: Comparison) -> tuple[Group, ...]:
    """Quotations that both articles give, then those that only one gives."""
    rows = quotation_rows(comparison)
    return (
        _group("Both quote", (row for row in rows if row.wording is not None)),
        _group("Only A, left", _only(rows, Side.LEFT)),
        _group("Only B, right", _only(rows, Side.RIGHT)),
    )


def _only(rows: Iterable[QuotationRow], side: Side) -> Iterator[QuotationRow]:
    """The quotations that one article alone gives."""
    return (row for row in rows if row.wording is None and row.quotations[side])


def _group(title: str, rows: Iterable[QuotationRow]) -> Group:
    """A row for each quotation."""
    return Group(title, tuple(_row(row) for row in rows))


def _row(row: QuotationRow) -> Row:
    """A row, known by its words and its speakers, that leads to the quotations."""
    given = [quotation for quotation in row.quotations if quotation]
    speakers = tuple(quotation.speaker for quotation in given if quotation.speaker)
    mentions = tuple(quotation.mention for quotation in given)
    return Row(f"“{row.words}”", partial(quotation_content, row), mentions, speakers)


def quotation_content(row: QuotationRow, width: int) -> Content:
    """What is quoted, who says it, how alike; where the wording differs, what each quotes."""
    width = min(width, MOST_WIDTH)
    given = Pair(*row.quotations)
    if row.wording is Wording.DIFFERS:
        quoted = [_lettered(side, f"“{q.mention.text}”", width) for side, q in _given(given)]
    else:
        quoted = [lines(*wrapped(f"“{row.words}”", width, QUOTED_LINES))]
    return lines(*quoted, *_tail(row, width))


def _tail(row: QuotationRow, width: int) -> Iterator[Content]:
    """Who speaks, once where both name the speaker alike, and how alike the two quote."""
    given = list(_given(row.quotations))
    names = {quotation.speaker for _, quotation in given}
    if len(names) == 1:
        yield _indented("—", names.pop() or UNKNOWN_SPEAKER, width).stylize(MUTED)
    else:
        for side, quotation in given:
            yield _indented(side.label, quotation.speaker or UNKNOWN_SPEAKER, width).stylize(MUTED)
    if row.wording is not None:
        sign = Content(WORDING_SIGNS[row.wording]).stylize(WORDING_STYLES[row.wording])
        yield Content(INDENT) + sign


def _given(quotations: Pair[Quotation | None]) -> Iterator[tuple[Side, Quotation]]:
    """The quotations that there are, each with its side."""
    return ((side, quotation) for side, quotation in quotations.items() if quotation)


def _lettered(side: Side, text: str, width: int) -> Content:
    """A text after the letter of its article, its further lines under its first."""
    room = max(1, width - len(side.label) - GAP)
    letter = Content(side.label).stylize(MUTED)
    return beside(([letter], len(side.label)), (wrapped(text, room, QUOTED_LINES), room))


def _indented(sign: str, text: str, width: int) -> Content:
    """A text in from the edge, after a sign, its further lines under its first."""
    room = max(1, width - len(INDENT) - len(sign) - 1)
    first, *rest = wrapped(text, room, SPEAKER_LINES)
    further = (Content(INDENT + " " * (len(sign) + 1)) + line for line in rest)
    return lines(Content(f"{INDENT}{sign} ") + first, *further)
