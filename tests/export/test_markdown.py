"""Tests of `newsreader.export.markdown`: what the document says, and that nothing breaks it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsreader.export import Format, render
from newsreader.export.markup import web_host
from newsreader.export.text import plain
from newsreader.side import Pair
from tests.export.hostile import HOSTILE, news_text, poisoned
from tests.export.rendering import shape, shown, tokens
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge, of_texts

MARKER = "Placeholder"


def markdown() -> str:
    return render(bridge(), Format.MARKDOWN)


def section(document: str, heading: str) -> str:
    """What stands under a heading of the second level."""
    (found,) = [part for part in document.split("\n## ")[1:] if part.startswith(f"{heading}\n")]
    return found.removeprefix(heading).strip()


def test_sections_stand_in_order() -> None:
    headings = [line for line in markdown().splitlines() if line.startswith(("# ", "## "))]
    assert headings == [
        "# Two reports compared",
        "## Figures at a glance",
        "## Told by both",
        "## Only in A",
        "## Only in B",
        "## Names",
        "## Numbers",
        "## Quoted by both",
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
    assert section(markdown(), "Figures at a glance").splitlines()[-1] == (
        "- **Differ**, cables: A says “40” (A3), B says “44” (B3)"
    )


def test_each_passage_has_its_number_its_texts_and_its_reasons() -> None:
    told = section(markdown(), "Told by both")
    assert "### 2 · A3 ↔ B2, B3\n" in told
    assert f"> **A3**: {LEFT_TEXTS[2]}\n" in told
    assert "- **B2**: both name Irene Corbel; both use “bridge”, “mayor”\n" in told
    assert "- **B1**, possibly: alike as a whole\n" in told
    assert "> **A1 (title)**: Harbour bridge" in told


def test_passages_in_the_same_words_are_said_to_be() -> None:
    comparison = bridge()
    copied = tuple(replace(link, verbatim=True) for link in comparison.links)
    told = render(replace(comparison, links=copied), Format.MARKDOWN)
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
    assert "| Irene Corbel | person | 2 (A3, A4) | 1 (B2) |" in section(markdown(), "Names")
    assert "Only B names:\n\n- **organization**: Port Office (B4)" in section(markdown(), "Names")
    assert "| cables | 40 (A3) | 44 (B3) | **differ** | B: Engineers |" in section(
        markdown(), "Numbers"
    )
    assert "| “not safe” | A4, Ms Corbel | B2, speaker not given |" in section(
        markdown(), "Quoted by both"
    )


def test_a_comparison_that_found_nothing_says_so() -> None:
    comparison = replace(of_texts(("One.",), ("Two.",)), links=(), only=Pair((0,), (0,)))
    document = render(comparison, Format.MARKDOWN)
    assert section(document, "Told by both") == (
        "No passage of one was found to tell the same as a passage of the other."
    )
    assert section(document, "Names") == "No name was found in both."
    assert section(document, "Numbers") == "Neither article gives a figure."
    assert section(document, "Quoted by both").startswith("No words")


def test_every_table_is_read_as_one() -> None:
    kinds = [token.type for token in tokens(markdown())]
    assert kinds.count("table_open") == 4


def assert_unbroken(text: str) -> None:
    """Every string of the article shows verbatim, and the document keeps its structure."""
    document = render(poisoned(bridge(), text), Format.MARKDOWN)
    model = render(poisoned(bridge(), MARKER), Format.MARKDOWN)
    assert shape(document) == shape(model)
    name = plain(text.replace("/", "_").replace("\0", "_"))
    expected = [part.replace(MARKER, plain(text)) for part in shown(model)]
    files = [index for index, part in enumerate(shown(model)) if part == "File"]
    for index in files:
        expected[index + 1 : index + 3] = [name, name]
    for index, part in enumerate(shown(model)):
        if part == "Length":  # the only cells that count what the texts hold
            expected[index + 1 : index + 3] = shown(document)[index + 1 : index + 3]
    assert shown(document) == expected


@pytest.mark.parametrize("text", [text for text in HOSTILE if not web_host(text)])
def test_hostile_texts_do_not_break_the_document(text: str) -> None:
    assert_unbroken(text)


@settings(max_examples=60, deadline=None)
@given(news_text())
def test_no_text_breaks_the_document(text: str) -> None:
    assume(plain(text) and not web_host(text))
    assert_unbroken(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(news_text(), max_size=4), st.lists(news_text(), max_size=4))
def test_paragraphs_stay_apart(left: list[str], right: list[str]) -> None:
    document = render(of_texts(tuple(left), tuple(right)), Format.MARKDOWN)
    model = of_texts(tuple("x" for _ in left), tuple("x" for _ in right))
    quoted = [part for part in shape(document) if part[0] == "blockquote_open"]  # type: ignore[index]
    assert len(quoted) == len(left) + len(right)
    assert len(tokens(document)) == len(tokens(render(model, Format.MARKDOWN)))
