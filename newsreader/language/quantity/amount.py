"""What a text says of an amount: the record that this package gives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure as a text states it. Nothing is converted to another unit."""

    start_char: int
    end_char: int
    text: str
    """The expression with its qualifiers: "more than 24,000", "$35 billion"."""
    value: float | None
    """None for a range or a vague count ("thousands"); the bound for "up to
    5"; a percentage as 30; a fraction as its quotient."""
    low: float | None
    """The least it can be, where the text says so."""
    high: float | None
    """The most it can be, where the text says so."""
    approximate: bool
    unit: str | None
    """An ISO 4217 code, "percent", a unit of measure in the singular, "person",
    "rank", "fraction", "times", or None where things are only counted."""
    of: str | None
    """What is counted or measured, in the text's words."""
    said_by: str | None
    """Who gives the figure, in the text's words."""
