"""The head of an article in words, whatever room there is for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.article import Article
from newsreader.screen.head import ellipsised, facts, facts_within, title_lines
from tests.screen.factory import article

QUAY = replace(article(2, "Work on the harbour bridge starts in spring"), author="Ada Brook")


def test_text_is_cut_with_a_sign() -> None:
    assert ellipsised("A bridge", 8) == "A bridge"
    assert ellipsised("A bridge is built", 9) == "A bridge…"
    assert ellipsised("新聞新聞", 6) == "新聞…"
    assert ellipsised("anything", 0) == ""


def test_facts_mark_what_is_guessed() -> None:
    made = article(2)
    assert facts(made) == "The Quay · 9 March 2024"
    guessed = Article(
        made.title, made.paragraphs, published=made.published, guessed=frozenset({"published"})
    )
    assert facts(guessed) == "9 March 2024 ?"
    assert facts(Article("t", ())) == "no date given"
    assert facts(Article("t", (), path=Path("quay.txt"))) == "quay.txt · no date given"


@pytest.mark.parametrize(
    ("width", "line"),
    [
        (60, "The Quay · 9 March 2024 · Ada Brook"),
        (34, "The Quay · 9 March 2024"),
        (22, "The Quay · 9 Mar 2024"),
        (18, "The… · 9 Mar 2024"),
        (14, "9 Mar 2024"),
        (6, "9 Mar…"),
    ],
)
def test_the_less_room_the_fewer_facts(width: int, line: str) -> None:
    assert facts_within(QUAY, width) == line


def test_without_a_date_the_source_is_what_stays() -> None:
    made = Article("t", (), path=Path("reports/quay-bridge.txt"))
    assert facts_within(made, 40) == "quay-bridge.txt · no date given"
    assert facts_within(made, 26) == "quay-bridge.txt · no date"
    assert facts_within(made, 20) == "quay-bridge.txt"
    assert facts_within(made, 10) == "quay-brid…"
    assert facts_within(Article("t", ()), 20) == "no date given"


def test_a_title_takes_two_lines_and_is_cut_in_the_last() -> None:
    assert title_lines(QUAY, 50, 2) == ["Work on the harbour bridge starts in spring"]
    assert title_lines(QUAY, 24, 2) == ["Work on the harbour", "bridge starts in spring"]
    assert title_lines(QUAY, 16, 2) == ["Work on the", "harbour bridge…"]
    assert title_lines(QUAY, 16, 1) == ["Work on the har…"]


def test_a_guessed_title_keeps_its_sign() -> None:
    guessed = replace(QUAY, guessed=frozenset({"title"}))
    assert title_lines(guessed, 50, 1) == ["Work on the harbour bridge starts in spring ?"]
    assert title_lines(guessed, 16, 1) == ["Work on the h… ?"]


def test_a_guessed_source_keeps_its_sign() -> None:
    guessed = replace(QUAY, source="The Harbour Gazette", guessed=frozenset({"source"}))
    assert facts_within(guessed, 26) == "The Harbou… ? · 9 Mar 2024"


@given(st.text(max_size=80), st.text(max_size=30), st.integers(1, 40), st.integers(1, 3))
def test_no_line_is_wider_than_its_room(title: str, source: str, width: int, most: int) -> None:
    made = Article(
        title,
        (),
        source=source or None,
        published=date(2024, 3, 9),
        guessed=frozenset({"title", "source"}),
    )
    lines = [*title_lines(made, width, most), facts_within(made, width)]
    assert len(lines) <= most + 1
    # A character of two cells has no room in one.
    assert all(cell_len(line) <= max(width, 2) for line in lines)
