"""Tests of `newsreader.export.markdown`: what the document says, and that nothing breaks it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsreader import __version__
from newsreader.export import Choice, Format, render, wording
from newsreader.export.choice import SectionName
from newsreader.export.document import document
from newsreader.export.document.block import Bullets, Entry, Grid
from newsreader.export.markup import web_host
from newsreader.export.text import plain
from newsreader.side import Pair, Side
from tests.export.annotated import DAY, annotated
from tests.export.hostile import HOSTILE, news_text, poisoned
from tests.export.rendering import shape, shown, tokens
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge, of_texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.comparison.model import Comparison
    from newsreader.export.document.block import Block

MARKER = "Placeholder"


def markdown(comparison: Comparison | None = None, **chosen: Any) -> str:
    return render(comparison or bridge(), Format.MARKDOWN, Choice(day=DAY, **chosen))


def section(document: str, heading: str) -> str:
    """What stands under a heading of the second level."""
    (found,) = [part for part in document.split("\n## ")[1:] if part.startswith(f"{heading}\n")]
    return found.removeprefix(heading).strip()


def test_sections_stand_in_order() -> None:
    headings = [line for line in markdown().splitlines() if line.startswith(("# ", "## "))]
    assert headings == [
        "# The Quay and another report on: Harbour bridge closed after storm",
        "## At a glance",
        "## Side by side",
        "## Only in A",
        "## Only in B",
        "## Numbers",
        "## Entities",
        "## Quotations",
        "## Timeline",
    ]


def test_both_sources_are_given() -> None:
    for row in (
        "| Title | **Harbour bridge closed after storm** | **City shuts bridge** |",
        "| Outlet | The Quay | – |",
        "| Date | 9 March 2024 (inferred) | – |",
        "| File | a.md | b.txt |",
        "| Length | 3 paragraphs, 22 words | 2 paragraphs, 17 words |",
    ):
        assert row in markdown().splitlines()
    assert "[quay.example](https://www.quay.example/bridge" in markdown()


def test_differing_figures_are_said_plainly() -> None:
    assert section(markdown(), "At a glance").startswith(
        "**1 figure differs**:\n\n"
        "- **cables**: A says “40” (A3), B says “44” (B3, according to Engineers)\n"
    )


def test_each_passage_has_its_number_its_texts_and_its_reasons() -> None:
    told = section(markdown(), "Side by side")
    assert "### 2 · A3 ↔ B2, B3\n" in told
    assert f"> **A3**: {LEFT_TEXTS[2]}\n" in told
    assert "- **B2**: both name Irene Corbel; both use “bridge”, “mayor”\n" in told
    assert "- **B1**, possibly: alike as a whole\n" in told
    assert "> **A1 (title)**: Harbour bridge" in told


def test_passages_in_the_same_words_are_said_to_be() -> None:
    comparison = bridge()
    copied = tuple(replace(link, verbatim=True) for link in comparison.links)
    told = markdown(replace(comparison, links=copied))
    assert "- **B1**, possibly, in the same words: alike as a whole\n" in told


def test_a_right_text_is_printed_once_and_then_referred_to() -> None:
    assert markdown().count(RIGHT_TEXTS[1]) == 1
    assert "- **B2**, printed with A3: both quote “not safe”" in markdown()


def test_what_only_one_tells_is_printed_and_not_called_left_out() -> None:
    only = section(markdown(), "Only in A")
    assert only.startswith("For these paragraphs of A no counterpart was found in B.")
    assert only.endswith("> **A5**: Schools stay open.")
    assert section(markdown(), "Only in B").startswith("Every paragraph of B")


def test_names_numbers_and_quotations_have_their_tables() -> None:
    assert "| Irene Corbel | person | 2 (A3, A4) | 1 (B2) |" in section(markdown(), "Entities")
    assert "Only B names:\n\n- **organization**: Port Office (B4)" in section(
        markdown(), "Entities"
    )
    assert "| cables | 40 (A3) | 44 (B3) | **differ** | B: Engineers |" in section(
        markdown(), "Numbers"
    )
    assert "| “not safe” | A4, Ms Corbel | B2, speaker not given |" in section(
        markdown(), "Quotations"
    )


def test_what_only_one_quotes_is_listed_and_titles_are_not() -> None:
    quoted = section(markdown(annotated()), "Quotations")
    assert quoted.endswith(
        "Only A quotes:\n\n- “Schools” (A5, Ada Brook)\n\n"
        "Only B quotes:\n\n- “broken” (B3, speaker not given)"
    )


def test_the_timeline_puts_both_articles_beside_each_other() -> None:
    rows = section(markdown(annotated()), "Timeline").splitlines()
    assert rows[2].startswith("| March–April 2024 | – | **B3**: Engineers counted")
    assert rows[3] == f"| **9 March 2024** | **A3**: {LEFT_TEXTS[2]} | **B2**: {RIGHT_TEXTS[1]} |"


def test_pins_and_notes_stand_with_their_places() -> None:
    document = markdown(annotated())
    notes = section(document, "Pins and notes")
    assert notes.startswith("- **A5**: Ask the port.\n- **A1 ↔ B1**: Same scene?\n\n")
    assert "Joined by hand: A5 ↔ B4, A1 ↔ B1.\n\nCut by hand: A4 ↔ B2." in notes
    assert section(document, "Side by side").endswith("- **B4**, joined by hand")


def test_links_made_by_hand_can_stand_alone_side_by_side() -> None:
    document = markdown(annotated(), pinned_only=True)
    told = section(document, "Side by side")
    assert told.startswith(wording.PINNED_ONLY)
    assert [line for line in told.splitlines() if line.startswith("### ")] == [
        "### 1 · A1 ↔ B1",
        "### 3 · A5 ↔ B4",
    ]
    assert wording.nothing_only(Side.LEFT) not in document  # A4 was cut loose
    assert section(markdown(pinned_only=True), "Side by side") == wording.NOTHING_PINNED


def test_sections_stand_in_the_order_asked_for() -> None:
    wanted = (SectionName.NUMBERS, SectionName.NOTES, SectionName.GLANCE)
    document = markdown(sections=wanted)
    headings = [line for line in document.splitlines() if line.startswith("## ")]
    assert headings == ["## Numbers", "## Pins and notes", "## At a glance"]
    assert section(document, "Pins and notes") == wording.NO_NOTES


def test_excerpts_end_after_so_many_words() -> None:
    document = markdown(annotated(), excerpt_words=2)
    assert "> **A3**: The mayor,…\n" in document
    assert "> **A5**: Schools stay…\n" in document
    assert "| **A3**: The mayor,… | **B2**: Mayor Irene… |" in document


def test_it_says_how_and_when_it_was_made() -> None:
    last = markdown(replace(bridge(), threshold=0.25)).splitlines()[-1]
    assert last.startswith(
        f"Made with newsreader {__version__} on 20 March 2024 (a link scores 0.25"
    )


def test_two_reports_of_one_outlet_are_called_so() -> None:
    comparison = bridge()
    articles = comparison.articles
    outlet = replace(articles.right, source="The Quay")
    document = markdown(replace(comparison, articles=Pair(articles.left, outlet)))
    assert "# Two reports by The Quay on: Harbour bridge" in document


def test_a_guessed_address_is_marked() -> None:
    comparison = bridge()
    guessed = replace(comparison.articles.left, guessed=frozenset({"url"}))
    document = markdown(replace(comparison, articles=Pair(guessed, comparison.articles.right)))
    assert "copy;=2) (inferred) | – |" in document


def test_a_comparison_that_found_nothing_says_so() -> None:
    comparison = replace(of_texts(("One.",), ("Two.",)), links=(), only=Pair((0,), (0,)))
    document = markdown(comparison)
    assert section(document, "Side by side") == wording.NO_LINKS
    assert section(document, "Entities") == wording.NO_SHARED_NAMES
    assert section(document, "Numbers") == wording.NO_FIGURES
    assert section(document, "Quotations") == wording.NO_SHARED_QUOTATIONS
    assert section(document, "Timeline").startswith(wording.NO_DATES)


def test_every_table_is_read_as_one() -> None:
    kinds = [token.type for token in tokens(markdown())]
    assert kinds.count("table_open") == 5


def test_blocks_that_stand_next_to_each_other_stay_apart() -> None:
    def count(blocks: Iterable[Block], kind: type) -> int:
        inner = (count(block.blocks, kind) for block in blocks if isinstance(block, Entry))
        return sum(isinstance(block, kind) for block in blocks) + sum(inner)

    sections = document(annotated(), Choice(day=DAY)).sections
    read = [token.type for token in tokens(markdown(annotated()))]
    for kind, opened in ((Bullets, "bullet_list_open"), (Grid, "table_open")):
        sources = kind is Grid
        written = sum(count(section.blocks, kind) for section in sections) + sources
        assert read.count(opened) == written


COUNTING = ("Length", "Words in them")
"""The rows of tables that count the words of the articles."""


@cache
def model() -> tuple[list[object], list[str]]:
    """The structure and the words of the document over a harmless text."""
    text = markdown(poisoned(annotated(), MARKER))
    return shape(text), shown(text)


def assert_unbroken(text: str) -> None:
    """Every string of the article shows verbatim, and the document keeps its structure."""
    document = markdown(poisoned(annotated(), text))
    structure, words = model()
    assert shape(document) == structure
    got = shown(document)
    name = plain(text.replace("/", "_").replace("\0", "_"))
    expected = [part.replace(MARKER, plain(text)) for part in words]
    for index, part in enumerate(words):
        if part == "File":
            expected[index + 1 : index + 3] = [name, name]
        if part in COUNTING:
            expected[index + 1 : index + 3] = got[index + 1 : index + 3]
    assert got == expected


@pytest.mark.parametrize("text", [text for text in HOSTILE if not web_host(text)])
def test_hostile_texts_do_not_break_the_document(text: str) -> None:
    assert_unbroken(text)


@settings(max_examples=30, deadline=None)
@given(news_text())
def test_no_text_breaks_the_document(text: str) -> None:
    assume(plain(text) and not web_host(text))
    assert_unbroken(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(news_text(), max_size=4), st.lists(news_text(), max_size=4))
def test_paragraphs_stay_apart(left: list[str], right: list[str]) -> None:
    document = markdown(of_texts(tuple(left), tuple(right)))
    model = of_texts(tuple("x" for _ in left), tuple("x" for _ in right))
    quoted = [part for part in shape(document) if part[0] == "blockquote_open"]  # type: ignore[index]  # a shape is a tree of tuples
    assert len(quoted) == len(left) + len(right)
    assert len(tokens(document)) == len(tokens(markdown(model)))
