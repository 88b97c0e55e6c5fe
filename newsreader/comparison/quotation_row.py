"""The rows of the quotations table: what is quoted, by whom, and how alike the two quote it.

A row holds words that both articles quote, or a quotation that only one gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from newsreader.language.word import words
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Comparison, Quotation, SharedQuotation


class Wording(StrEnum):
    """How alike two articles quote the same words. Case and punctuation do not count."""

    SAME = "same"
    """Word for word, from beginning to end."""
    PART = "part"
    """Word for word where both quote; one of them, or each, quotes more."""
    DIFFERS = "differs"
    """Within what both quote, some words are not the same."""


@dataclass(frozen=True, slots=True)
class QuotationRow:
    """One row: at least one of the two sides holds a quotation."""

    words: str
    """What is quoted; by both, the longest run that both quote."""
    quotations: Pair[Quotation | None]
    wording: Wording | None
    """None where only one article quotes it."""


def quotation_rows(comparison: Comparison) -> tuple[QuotationRow, ...]:
    """All quotations of a comparison: shared, only left, only right, in reading order.

    Titles of programmes and works are left out.
    """
    shared = [
        QuotationRow(each.words, Pair(*each.quotations), wording(each))
        for each in comparison.shared_quotations
    ]
    return (*shared, *_unmatched(comparison, Side.LEFT), *_unmatched(comparison, Side.RIGHT))


def wording(shared: SharedQuotation) -> Wording:
    """How alike two articles quote words that both quote."""
    run = _spoken(shared.words)
    left, right = (_spoken(quotation.mention.text) for quotation in shared.quotations)
    if left == right:
        return Wording.SAME
    return Wording.PART if _holds(left, run) and _holds(right, run) else Wording.DIFFERS


def _spoken(text: str) -> list[str]:
    """The words of a text as they are spoken: without case and marks."""
    return [word.text.casefold() for word in words(text)]


def _holds(whole: Sequence[str], run: Sequence[str]) -> bool:
    """Whether words stand in others, one after another."""
    return any(whole[start : start + len(run)] == run for start in range(len(whole) - len(run) + 1))


def _unmatched(comparison: Comparison, side: Side) -> Iterator[QuotationRow]:
    """A row for each quotation of one side that the other does not give."""
    matched = {shared.quotations[side] for shared in comparison.shared_quotations}
    for quotation in comparison.quotations:
        lone = quotation.mention.side is side and quotation not in matched
        if lone and not quotation.is_title:
            yield QuotationRow(quotation.mention.text, Pair.lone(side, quotation), None)
