"""The overview: how much of each article the other tells, and how much was found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.comparison.model import Relation, Strength
from newsreader.comparison.overview import overview
from newsreader.export.wording import length, metadata, warning
from newsreader.screen.number_table import RELATION_SIGNS
from newsreader.screen.table import GAP, MUTED, Group, Row, beside, cell, lines, wrapped
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.comparison.overview import Overview

COUNT_WIDTH = 6
MOST_WIDTH = 76
TITLE_LINES = 3
DOUBT_LINES = 6
FULL, EMPTY = "█", "░"
NONE = "·"
PLAIN = "$foreground"
"""Rows that lead nowhere are not to look as if they were out of use."""


def overview_groups(comparison: Comparison) -> tuple[Group, ...]:
    """Doubts first, then coverage, what was found, and the two articles."""
    counts = overview(comparison)
    doubt = warning(comparison)
    doubts = (_row(partial(_doubt, doubt)),) if doubt else ()
    coverage = (_row(partial(_coverage, side, counts.told_by_other[side])) for side in Side)
    articles = (_row(partial(_article, side, a)) for side, a in comparison.articles.items())
    return (
        _group("Take care", doubts),
        _group("How much both tell", tuple(coverage)),
        _group("Links", _link_rows(comparison, counts)),
        Group(
            "Found in",
            _found_rows(counts),
            ("both", "only A", "only B"),
            COUNT_WIDTH + 1,
            MOST_WIDTH,
            counted=False,
        ),
        _group("Figures in both", _figure_rows(counts)),
        _group("The articles", tuple(articles)),
    )


def _group(title: str, rows: tuple[Row, ...]) -> Group:
    """Rows whose number tells nothing."""
    return Group(title, rows, most_width=MOST_WIDTH, counted=False)


def _row(lay_out: Callable[[int], Content], label: str = "") -> Row:
    """A row that leads nowhere in the text."""
    return Row(label, lambda width: lay_out(min(width, MOST_WIDTH)))


def _doubt(text: str, width: int) -> Content:
    """A reason to take the comparison with care."""
    return lines(*wrapped(text, width, DOUBT_LINES)).stylize("$text-warning")


def _coverage(side: Side, share: float, width: int) -> Content:
    """The share of an article's words that the other tells too, in figures and as a bar."""
    told = f"{side.label}  {share:.0%} of its words told by {side.other.label}"
    full = round(share * width)
    bar = Content.styled(FULL * full, "$primary") + Content.styled(EMPTY * (width - full), MUTED)
    return lines(Content(told).truncate(width, ellipsis=True).stylize(PLAIN), bar)


def _link_rows(comparison: Comparison, counts: Overview) -> tuple[Row, ...]:
    """How many links there are, by how sure they are."""
    by_hand = sum(link.by_hand for link in comparison.links)
    return tuple(
        _row(partial(_counts, name, (number,)), name)
        for name, number, always in (
            ("strong", counts.links[Strength.STRONG], True),
            ("possible", counts.links[Strength.POSSIBLE], True),
            ("in the same words", counts.verbatim, False),
            ("made by hand", by_hand, False),
        )
        if always or number
    )


def _found_rows(counts: Overview) -> tuple[Row, ...]:
    """How many names, figures and quotations stand in both, and in one alone."""
    figures = (counts.figures.total(), *counts.lone_figures)
    return tuple(
        _row(partial(_counts, name, numbers), name)
        for name, numbers in (
            ("Entities", (counts.entities.shared, *counts.entities.only)),
            ("Figures", figures),
            ("Quotations", (counts.quotations.shared, *counts.quotations.only)),
        )
    )


def _figure_rows(counts: Overview) -> tuple[Row, ...]:
    """How the figures that both give stand to each other; nothing where there are none."""
    if not counts.figures.total():
        return ()
    return tuple(
        _row(partial(_counts, RELATION_SIGNS[relation], (counts.figures[relation],)), relation)
        for relation in Relation
    )


def _counts(name: str, numbers: tuple[int, ...], width: int) -> Content:
    """A name with its counts in columns at the right."""
    columns = [cell(str(n) if n else NONE, COUNT_WIDTH + 1, right=True) for n in numbers]
    shown = cell(name, width - len(columns) * (COUNT_WIDTH + 1)) + Content("").join(columns)
    return shown.stylize(PLAIN)


def _article(side: Side, article: Article, width: int) -> Content:
    """An article's title, outlet, day and length."""
    room = max(1, width - len(side.label) - GAP)
    title = metadata(article, "title") or article.title
    told = [metadata(article, name) for name in ("source", "author", "published")]
    details = [*filter(None, told), length(article)]
    block = [line.stylize(f"bold {PLAIN}") for line in wrapped(title, room, TITLE_LINES)]
    block += [line.stylize(MUTED) for text in details for line in wrapped(text, room, 2)]
    return beside(([Content(side.label)], len(side.label)), (block, room))
