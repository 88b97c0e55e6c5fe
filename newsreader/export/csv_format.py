"""Tables of the comparison as CSV, for spreadsheets.

RFC 4180: commas, lines ended by CR LF, quotes where a cell needs them, and one
header. The file begins with a byte-order mark: without one Excel takes UTF-8
for the system's old encoding and spoils every curly quote and accent, while
the other programs that read tables skip it. Programs have JSON.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from newsreader.comparison.figure import figure_rows
from newsreader.export import wording
from newsreader.export.cell import guarded, number, yes_no
from newsreader.export.choice import CsvTable
from newsreader.export.document.excerpt import excerpt
from newsreader.export.reference import place, reference
from newsreader.export.text import plain
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Comparison, Entity, Link, Mention, Quantity
    from newsreader.export.choice import Choice

BYTE_ORDER_MARK = "\ufeff"

_FIGURE = ("place", "text", "value", "low", "high", "approximate", "unit", "said by")
HEADERS = {
    CsvTable.NUMBERS: (
        "what",
        "relation",
        *(f"{side.label} {name}" for side in Side for name in _FIGURE),
    ),
    CsvTable.ENTITIES: (
        *("entity", "kind", "named by"),
        *(f"{side.label} {name}" for side in Side for name in ("mentions", "places")),
    ),
    CsvTable.LINKS: (
        *("A place", "B place", "score", "strength", "on chain", "same words", "by hand"),
        *("both name", "both give", "both quote", "both use", "A text", "B text"),
    ),
}
"""The columns of each table, in order."""


def render_csv(comparison: Comparison, choice: Choice) -> str:
    """One table of the comparison, with its byte-order mark."""
    file = StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(HEADERS[choice.table])
    match choice.table:
        case CsvTable.NUMBERS:
            writer.writerows(_numbers(comparison))
        case CsvTable.ENTITIES:
            writer.writerows(map(_entity, comparison.entities))
        case CsvTable.LINKS:
            writer.writerows(_links(comparison, choice))
    return BYTE_ORDER_MARK + file.getvalue()


def _text(text: str | None) -> str:
    """A cell of an article's words, in one line."""
    return guarded(plain(text or ""))


def _numbers(comparison: Comparison) -> Iterator[Sequence[str]]:
    """A row for each figure or matched pair of figures, differing ones first."""
    for row in figure_rows(comparison):
        left, right = row.quantities.map(_figure)
        yield _text(row.of), wording.relation_word(row), *left, *right


def _figure(quantity: Quantity | None) -> Sequence[str]:
    """The cells of one article's figure."""
    if quantity is None:
        return ("",) * len(_FIGURE)
    return (
        place(quantity.mention),
        _text(quantity.mention.text),
        number(quantity.value),
        number(quantity.low),
        number(quantity.high),
        yes_no(value=quantity.approximate),
        _text(quantity.unit),
        _text(quantity.said_by),
    )


def _entity(entity: Entity) -> Sequence[str]:
    """The row of a named thing."""
    left, right = Pair.of(entity.on)
    who = "both" if left and right else Side.LEFT.label if left else Side.RIGHT.label
    return (
        _text(entity.name),
        entity.kind.value,
        who,
        *(str(len(left)), _places(left)),
        *(str(len(right)), _places(right)),
    )


def _places(mentions: Sequence[Mention]) -> str:
    """Every paragraph that mentions something: "A1 A4 A7"."""
    return " ".join(dict.fromkeys(map(place, mentions)))


def _links(comparison: Comparison, choice: Choice) -> Iterator[Sequence[str]]:
    """A row for each link, by left paragraph, then right."""
    for link in comparison.links:
        if link.by_hand or not choice.pinned_only:
            yield (*_judgement(link), *_texts(comparison, link, choice.excerpt_words))


def _judgement(link: Link) -> Sequence[str]:
    """Where a link leads, how sure it is, and why."""
    because = link.because
    shared = (because.entities, because.quantities, because.quotations, because.words)
    return (
        *(reference(side, index) for side, index in link.ends.items()),
        f"{link.score:.4f}",
        link.strength.value,
        *(yes_no(value=value) for value in (link.on_chain, link.verbatim, link.by_hand)),
        *(_text(", ".join(map(plain, items))) for items in shared),
    )


def _texts(comparison: Comparison, link: Link, words: int | None) -> Iterator[str]:
    """The words of the two paragraphs."""
    for side, index in link.ends.items():
        yield guarded(excerpt(comparison.articles[side].paragraphs[index].text, words))
