"""A comparison with a row of every kind that a document can hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from newsreader.comparison.model import Comparison, DateMention, Quotation
from newsreader.comparison.pin import Note, Pins
from newsreader.side import Pair
from tests.factory import bridge, left, right

DAY = date(2024, 3, 20)
"""The day on which the documents of tests are made."""


def annotated() -> Comparison:
    """The two reports of the bridge with dates, lone quotations, pins and notes."""
    comparison = bridge()
    dates = (
        DateMention(left(2, "after 40 cables snapped"), "2024-03-09"),
        DateMention(right(1, "Mayor Irene Corbel"), "2024-03-09"),
        DateMention(right(2, "Engineers"), "2024-03/2024-04"),
        DateMention(left(4, "open"), None),
    )
    quotations = (
        *comparison.quotations,
        Quotation(left(4, "Schools"), "Ada Brook"),
        Quotation(right(2, "broken"), None),
        Quotation(right(3, "bridge"), None, is_title=True),
    )
    pins = Pins(
        joined=(Pair(4, 3), Pair(0, 0)),
        cut=(Pair(3, 1),),
        notes=(Note("Ask the port.", Pair(4, None)), Note("Same\nscene?", Pair(0, 0))),
    )
    return replace(comparison, dates=dates, quotations=quotations).pinned(pins)
