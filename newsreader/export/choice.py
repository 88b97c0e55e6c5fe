"""What a reader may choose about an export: its parts, and how much of each text it holds.

Knows the names that the command line and the dialog offer; how a part is
written is the business of `document` and of the formats.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class SectionName(StrEnum):
    """A part of a document, in the usual order; the value is its name on the command line."""

    GLANCE = "glance"
    """The figures that differ, then counts of what both and of what one tells."""
    SIDE_BY_SIDE = "side-by-side"
    """Each linked paragraph with its partners, and why they match."""
    ONLY = "only"
    """The paragraphs of each article without a counterpart."""
    NUMBERS = "numbers"
    """Every figure of either article, and how those for one thing stand to each other."""
    ENTITIES = "entities"
    """Who and what is named, and where."""
    QUOTATIONS = "quotations"
    """The words in quotation marks, and who is said to have spoken them."""
    TIMELINE = "timeline"
    """The dates of the story, and what each article puts there."""
    NOTES = "notes"
    """What the reader joined, cut and noted by hand."""


class CsvTable(StrEnum):
    """What the rows of a CSV file are; the value is its name on the command line."""

    NUMBERS = "numbers"
    """Figures: matched ones in one row, then those of one article."""
    ENTITIES = "entities"
    """Named people, places, organizations and other things."""
    LINKS = "links"
    """Linked paragraphs with their texts."""


ALL_SECTIONS = tuple(SectionName)


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a comparison is written, and how much. The comparison itself stays whole."""

    sections: tuple[SectionName, ...] = ALL_SECTIONS
    """The parts of a document, in the order in which they are wanted."""
    excerpt_words: int | None = None
    """Words of each passage before it is cut short; 0 for the whole; None for what is
    usual in the format."""
    pinned_only: bool = False
    """Whether only links that the reader made or confirmed stand side by side."""
    table: CsvTable = CsvTable.NUMBERS
    day: date | None = None
    """The day that a document gives as its own; None for today."""
