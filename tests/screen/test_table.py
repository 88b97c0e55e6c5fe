"""Rows of quotations, moments and counts, in the width they get."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from newsreader import compare
from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import Comparison, Mention, Quotation
from newsreader.comparison.quotation_row import QuotationRow, Wording
from newsreader.comparison.timeline import timeline
from newsreader.screen.listed import listed
from newsreader.screen.overview_table import overview_groups
from newsreader.screen.quotation_table import quotation_content, quotation_groups
from newsreader.screen.timeline_table import moment_content, timeline_groups
from newsreader.side import Pair, Side
from tests.factory import bridge
from tests.screen.test_sidebar import shown

WORDS = st.text("ab 字é[b]\u0301-", min_size=1, max_size=90)
MENTIONS = st.builds(Mention, st.sampled_from(Side), st.just(0), st.just(0), st.just(1), WORDS)
QUOTATIONS = st.builds(Quotation, MENTIONS, st.none() | WORDS)


def told(title: str, *texts: str) -> Article:
    blocks = (Paragraph(Kind.TITLE, title), *(Paragraph(Kind.BODY, text) for text in texts))
    return Article(title, blocks)


def quays() -> Comparison:
    """Two reports that quote one speech in two ways and give the same day."""
    return compare(
        told(
            "Quay to close",
            "“The old quay will close for good in the spring,” the mayor, Ada Brook, said"
            " on 12 May 2021.",
            "“Nobody asked us,” said the fishermen.",
        ),
        told(
            "Port shuts",
            "Ada Brook said on 12 May 2021: “The quay will be closed for good in the spring.”",
        ),
    )


def test_shared_quotations_stand_first_and_say_how_alike_they_are() -> None:
    lines = shown(listed(quotation_groups(quays())), 34)
    assert lines[0] == "Both quote · 1"
    assert "  ≠ wording differs" in lines
    assert any(line.startswith("A  “The old quay") for line in lines)
    assert any(line.startswith("B  “The quay") for line in lines)
    assert lines[-3:] == ["Only A, left · 1", "“Nobody asked us,”", "  — the fishermen"]


def test_words_quoted_alike_stand_once_with_each_speaker() -> None:
    lines = shown(listed(quotation_groups(bridge())), 34)
    assert lines[1].startswith("“")
    assert [line for line in lines if line.startswith(("  =", "  ≈"))]


@given(
    st.builds(
        QuotationRow,
        WORDS,
        st.builds(Pair, st.none() | QUOTATIONS, QUOTATIONS),
        st.none() | st.sampled_from(Wording),
    ),
    st.integers(24, 120),
)
def test_a_quotation_fits_any_width(row: QuotationRow, width: int) -> None:
    assert all(line.cell_length <= width for line in quotation_content(row, width).split("\n"))


def test_a_moment_holds_what_each_article_puts_there() -> None:
    lines = shown(listed(timeline_groups(quays())), 50)
    assert lines[:2] == ["Dates · 1", "12 May 2021  both"]
    assert lines[2].startswith("A  “The old quay")
    assert any(line.startswith("B  Ada Brook") for line in lines)


@given(st.integers(12, 120))
def test_a_moment_fits_any_width(width: int) -> None:
    (moment,) = timeline(quays())
    assert all(line.cell_length <= width for line in moment_content(moment, width).split("\n"))


def test_the_overview_gives_coverage_counts_and_the_articles() -> None:
    text = "\n".join(shown(listed(overview_groups(bridge())), 34))
    assert "of its words told by B" in text
    assert "Found in" in text
    assert "≠ differ" in text
    assert "The articles" in text
    assert "Take care" not in text


def test_the_overview_says_first_what_to_take_with_care() -> None:
    text = shown(listed(overview_groups(replace(bridge(), same_story=False))), 34)
    assert text[0] == "Take care"


def test_the_overview_leads_nowhere_and_fits() -> None:
    for width in (24, 34, 90):
        rows = listed(overview_groups(bridge()))
        assert not any(row.mentions for row in rows)
        assert all(len(line) <= width for line in shown(rows, width))
