"""The rows of the quotations table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsreader import compare
from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import Comparison, Mention, Quotation, SharedQuotation
from newsreader.comparison.quotation_row import Wording, quotation_rows, wording
from newsreader.side import Pair, Side


def quotation(side: Side, text: str) -> Quotation:
    return Quotation(Mention(side, 0, 0, len(text), text), None)


@pytest.mark.parametrize(
    ("words", "left", "right", "expected"),
    [
        ("We are not ready", "We are not ready.", "we are not ready", Wording.SAME),
        ("not ready", "We are not ready", "Not ready, and tired", Wording.PART),
        ("We are not ready", "We are not ready", "We are not quite ready", Wording.DIFFERS),
        ("“so-called” help", "“so-called” help", "‘So-called’ help!", Wording.SAME),
    ],
)
def test_how_alike_two_articles_quote(words: str, left: str, right: str, expected: Wording) -> None:
    pair = Pair(quotation(Side.LEFT, left), quotation(Side.RIGHT, right))
    assert wording(SharedQuotation(words, pair)) is expected


def told(*texts: str) -> Article:
    return Article(texts[0], tuple(Paragraph(Kind.BODY, text) for text in texts))


def harbour() -> Comparison:
    return compare(
        told(
            "“The quay will close for good in the spring,” the mayor, Ada Brook, said.",
            "“Nobody asked us,” said the fishermen.",
        ),
        told("Ms Brook said: “The quay will close for good in the spring, sadly.”"),
    )


def test_what_both_quote_comes_first() -> None:
    rows = quotation_rows(harbour())
    assert [row.wording for row in rows] == [Wording.PART, None]
    assert all(rows[0].quotations)
    assert rows[1].quotations.right is None
    assert "Nobody asked us" in rows[1].words


def test_titles_of_works_are_no_quotations() -> None:
    comparison = harbour()
    titles = tuple(replace(each, is_title=True) for each in comparison.quotations)
    bare = replace(comparison, quotations=titles, shared_quotations=())
    assert quotation_rows(bare) == ()
