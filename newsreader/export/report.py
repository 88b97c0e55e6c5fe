"""The comparison as a short report for a terminal, a mail or a pager.

Rich lays it out: columns in cells, so that wide characters line up. Texts are
handed to it as `Text`, which it prints as they are; excerpts are cut before
that, so that no article can make the report long.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from newsreader.comparison.figure import figure_rows
from newsreader.comparison.model import Relation, Strength
from newsreader.export import wording
from newsreader.export.passage import passages
from newsreader.export.reference import place, reference
from newsreader.export.text import plain
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from rich.console import RenderableType

    from newsreader.comparison.figure import FigureRow
    from newsreader.comparison.model import Comparison, Entity, Quotation

WIDTH = 100
"""Columns of a report whose reader's width is unknown."""

MIN_WIDTH = 40
"""Columns below which a report would be cut rather than wrapped."""

EXCERPT_CHARS = 200
"""Characters of an article's text after which it is cut short."""

_SIGNS = {Strength.STRONG: "↔", Strength.POSSIBLE: "?"}
SIGNS = "↔ is a sure link, ? a possible one."

_RELATION_STYLES = {Relation.DIFFER: "bold red", Relation.CLOSE: "yellow", Relation.AGREE: "green"}


def render_report(comparison: Comparison, *, width: int | None = None, color: bool = False) -> str:
    """The comparison as a report, wrapped at `width` columns.

    Without `color` it is plain text; with it, it holds the escape sequences of
    a terminal's sixteen colours, which follow the reader's own.
    """
    console = Console(
        file=StringIO(),
        width=max(width or WIDTH, MIN_WIDTH),
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        record=False,
    )
    with console.capture() as captured:
        console.print(Group(*_blocks(comparison)))
    lines = captured.get().split("\n")
    return "\n".join(line.rstrip() for line in lines)


def _blocks(comparison: Comparison) -> Iterator[RenderableType]:
    """The report's title and its sections in order."""
    yield Text(f"{wording.TITLE}\n", style="bold")
    yield from (_source(comparison, side) for side in Side)
    yield Text(wording.summary(comparison))
    rows = figure_rows(comparison)
    yield from _section("Figures", *_figures(rows), wording.figure_counts(rows))
    yield from _section("Told by both", _links(comparison), f"{SIGNS} {wording.REFERENCES}")
    for side in Side:
        yield from _section(f"Only in {side.label}", _only(comparison, side))
    yield from _section("Names both give", _names(comparison))
    yield from _section("Quoted by both", _quotations(comparison))


def _section(title: str, *parts: RenderableType | str) -> Iterator[RenderableType]:
    """A heading and what stands under it, set in by two columns."""
    yield Text(f"\n{title}", style="bold")
    for part in parts:
        shown = Text(part) if isinstance(part, str) else part
        yield Padding(shown, (0, 0, 0, 2), expand=False)


def _columns(columns: Sequence[Column], rows: Iterable[Sequence[Text | str]]) -> Table:
    """Rows in columns, without lines; columns with a ratio share what the others leave."""
    expand = any(column.ratio for column in columns)
    table = Table(*columns, box=None, show_header=False, pad_edge=False, expand=expand)
    for row in rows:
        table.add_row(*(cell if isinstance(cell, Text) else Text(cell) for cell in row))
    return table


def _excerpt(text: str) -> str:
    """The beginning of a text, in one line."""
    if len(text) <= EXCERPT_CHARS:
        return plain(text)
    return f"{plain(text[:EXCERPT_CHARS])}…"


def _source(comparison: Comparison, side: Side) -> RenderableType:
    """An article's title, then where it comes from."""
    article = comparison.articles[side]
    known = (wording.metadata(article, name) for name in ("source", "author", "published"))
    origin = [_excerpt(part) for part in (*known, wording.length(article)) if part]
    lines = Text(_excerpt(wording.metadata(article, "title") or ""), style="bold")
    lines.append(f"\n{' · '.join(origin)}", style="not bold")
    if article.url:
        lines.append(f"\n{_excerpt(article.url)}", style="not bold dim")
    return _columns([Column(style="bold"), Column()], [(side.label, lines), ("", "")])


def _figures(rows: Iterable[FigureRow]) -> Iterator[Table]:
    """The figures that were compared, if any: how they stand, of what, and what each says."""
    compared = [row for row in rows if row.relation]
    if compared:
        yield _columns([Column(), Column(ratio=1), Column(), Column()], map(_figure, compared))


def _figure(row: FigureRow) -> Sequence[Text | str]:
    """A compared figure's row."""
    style = _RELATION_STYLES[row.relation] if row.relation else ""
    said = row.quantities.map(lambda quantity: _excerpt(wording.said(quantity)))
    return Text(wording.relation_word(row), style=style), _excerpt(row.of or ""), *said


def _links(comparison: Comparison) -> RenderableType:
    """Each link with the beginnings of its two paragraphs."""
    if not comparison.links:
        return Text(wording.NO_LINKS)
    columns = [Column(), Column(), _cut_column(), Column(), _cut_column()]
    return _columns(columns, _link_rows(comparison))


def _cut_column() -> Column:
    """A column that takes the room left over and shows one line of each text."""
    return Column(ratio=1, no_wrap=True, overflow="ellipsis")


def _link_rows(comparison: Comparison) -> Iterator[Sequence[Text | str]]:
    """The rows of the links; a passage's number and text stand beside its first link."""
    left, right = (article.paragraphs for article in comparison.articles)
    for passage in passages(comparison):
        own = (
            str(passage.number),
            reference(Side.LEFT, passage.paragraph_index),
            _excerpt(left[passage.paragraph_index].text),
        )
        for partner in passage.partners:
            sign = _SIGNS[partner.link.strength]
            other = reference(Side.RIGHT, partner.paragraph_index)
            yield *own, f"{sign} {other}", _excerpt(right[partner.paragraph_index].text)
            own = ("", "", "")


def _only(comparison: Comparison, side: Side) -> RenderableType:
    """Which paragraphs of one article have no counterpart."""
    indices = comparison.only[side]
    if not indices:
        return Text(wording.nothing_only(side))
    places = ", ".join(reference(side, index) for index in indices)
    return Text(f"{wording.counted(len(indices), 'paragraph')}: {places}")


def _names(comparison: Comparison) -> RenderableType:
    """The names that both give, with their kind and how often each article has them."""
    shared = [entity for entity in comparison.entities if entity.shared]
    if not shared:
        return Text(wording.NO_SHARED_NAMES)
    return _columns([Column(), Column(), Column(), Column()], map(_name, shared))


def _name(entity: Entity) -> Sequence[Text | str]:
    """A name's row."""
    counts = Pair.of(lambda side: f"{side.label} {len(entity.on(side))}")
    return _excerpt(entity.name), entity.kind.value, *counts


def _quotations(comparison: Comparison) -> RenderableType:
    """The words that both put in quotation marks, and who each says spoke them."""
    if not comparison.shared_quotations:
        return Text(wording.NO_SHARED_QUOTATIONS)
    rows = (
        (f"“{_excerpt(shared.words)}”", *shared.quotations.map(_speaker))
        for shared in comparison.shared_quotations
    )
    return _columns([Column(ratio=1), Column(), Column()], rows)


def _speaker(quotation: Quotation) -> str:
    """Where words are quoted and whose they are said to be."""
    return f"{place(quotation.mention)} {_excerpt(quotation.speaker or wording.SPEAKER_UNKNOWN)}"
