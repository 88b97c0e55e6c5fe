"""Tests of `newsreader.export.report`: what it says, its width, and that it only prints."""

from __future__ import annotations

import re
import time
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.export import Choice, Format, render
from newsreader.export.choice import SectionName
from tests.export.annotated import annotated
from tests.export.hostile import HOSTILE, news_text, poisoned
from tests.factory import bridge, of_texts

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

STEERING = {"Cc", "Zl", "Zp"}
"""Unicode's categories of characters that move the cursor or begin a command."""

ESCAPE_SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")


def report(comparison: Comparison, width: int | None = None, *, color: bool = False) -> str:
    return render(comparison, Format.TEXT, width=width, color=color)


def test_it_says_in_short_what_the_comparison_holds() -> None:
    lines = [re.sub("  +", "  ", line.rstrip()) for line in report(annotated()).splitlines()]
    for line in (
        "The Quay and another report on: Harbour bridge closed after storm",
        "Title  Harbour bridge closed after storm  City shuts bridge",
        "Date  9 March 2024 (inferred)",
        "  1 figure differs:",
        "  -  cables: A says “40” (A3), B says “44” (B3, according to Engineers)",
        "  1 · A1 ↔ B1",
        "  cables  40 (A3)  44 (B3)  differ  B: Engineers",
        "  Irene Corbel  person  2 (A3, A4)  1 (B2)",
        "  “not safe”  A4, Ms Corbel  B2, speaker not given",
        "  -  A5: Ask the port.",
    ):
        assert line in lines


def test_texts_stand_beside_each_other_where_there_is_room() -> None:
    assert re.search("A1 +.title. Harbour.* B1 +.title. City", report(bridge()))
    narrow = report(bridge(), 60).splitlines()
    assert "  B1  (title) City shuts bridge" in narrow
    assert not any("Harbour" in line and "City shuts" in line for line in narrow[12:])


def test_passages_are_excerpts_unless_asked_for_whole() -> None:
    long = of_texts(("word " * 100 + "end",), ("other",))
    assert "word…" in report(long)
    assert "end" not in report(long)
    whole = render(long, Format.TEXT, Choice(excerpt_words=0))
    assert " end" in whole


def test_only_the_sections_asked_for_are_there() -> None:
    got = render(bridge(), Format.TEXT, Choice(sections=(SectionName.ENTITIES,)))
    assert "Entities\n" in got
    assert "Numbers\n" not in got


def test_plain_text_holds_no_escape_sequences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in report(bridge())


def test_color_changes_nothing_but_the_color() -> None:
    colored = report(bridge(), color=True)
    assert "\x1b[1;31mdiffer" in colored
    bare = "\n".join(line.rstrip() for line in ESCAPE_SEQUENCE.sub("", colored).split("\n"))
    assert bare == report(bridge())


def test_the_default_width_does_not_depend_on_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = report(bridge())
    monkeypatch.setenv("COLUMNS", "60")
    assert report(bridge()) == usual == report(bridge(), 100)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_only_printed(text: str) -> None:
    got = report(poisoned(annotated(), text))
    assert {unicodedata.category(c) for c in got.replace("\n", "")}.isdisjoint(STEERING)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", got)


def test_square_brackets_are_text() -> None:
    assert "[bold]red[/bold] [/] :smile:" in report(of_texts(("[bold]red[/bold] [/] :smile:",), ()))


@settings(max_examples=20, deadline=None)
@given(news_text(), st.integers(1, 250))
def test_no_line_is_wider_than_asked_for(text: str, width: int) -> None:
    lines = report(poisoned(annotated(), text), width).splitlines()
    assert max(map(cell_len, lines)) <= max(width, 40)
    assert all(line == line.rstrip() for line in lines)


def test_very_long_texts_are_cut_quickly() -> None:
    text = "word " * 100_000
    begin = time.process_time()
    got = report(poisoned(annotated(), text))
    assert time.process_time() - begin < 10
    assert len(got) < 20_000
