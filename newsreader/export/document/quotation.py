"""Quotations: the words that both put in quotation marks, then those that one does."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
)
from newsreader.export.document.excerpt import excerpt
from newsreader.export.reference import place
from newsreader.export.text import plain
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Comparison, Quotation
    from newsreader.export.choice import Choice


def quotations(comparison: Comparison, choice: Choice) -> Iterator[Section]:
    """What is quoted, where, and who is said to have said it."""
    blocks = tuple(_blocks(comparison, choice.excerpt_words))
    yield Section(SectionName.QUOTATIONS, "Quotations", blocks)


def _blocks(comparison: Comparison, words: int | None) -> Iterator[Block]:
    """A table of the shared ones, and a list of each article's own."""
    shared = comparison.shared_quotations
    if shared:
        rows = (
            (line(f"“{excerpt(one.words, words)}”"), *one.quotations.map(_speaker))
            for one in shared
        )
        yield Grid(("Quoted by both", "In A", "In B"), tuple(rows))
    else:
        yield Prose(line(wording.NO_SHARED_QUOTATIONS))
    for side in Side:
        matched = {one.quotations[side] for one in shared}
        own = [one for one in _said(comparison, side) if one not in matched]
        if own:
            yield Prose(line(f"Only {side.label} quotes:"))
            yield Bullets(tuple(_item(quotation, words) for quotation in own))


def _said(comparison: Comparison, side: Side) -> Iterator[Quotation]:
    """The quotations of one article; titles of works are none."""
    for quotation in comparison.quotations:
        if quotation.mention.side is side and not quotation.is_title:
            yield quotation


def _speaker(quotation: Quotation) -> Line:
    """Where words are quoted and whose they are said to be."""
    return line(f"{place(quotation.mention)}, {_name(quotation)}")


def _item(quotation: Quotation, words: int | None) -> Line:
    """Words of one article: "“not safe” (A4, Ms Corbel)"."""
    text = excerpt(quotation.mention.text.removesuffix(","), words)
    return line(f"“{text}”", f" ({place(quotation.mention)}, {_name(quotation)})")


def _name(quotation: Quotation) -> str:
    """Who is said to have spoken."""
    return plain(quotation.speaker or "") or wording.SPEAKER_UNKNOWN
