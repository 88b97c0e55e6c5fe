"""Tests of `newsreader.screen.export_name`: names that can be files, and be told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Kind
from newsreader.errors import printable
from newsreader.export.format import Format
from newsreader.screen.export_name import (
    PART_CHARS,
    format_named,
    renamed,
    shortened,
    slug,
    suggested_name,
    told_name,
)
from newsreader.side import Pair
from tests.factory import article


def test_a_name_is_made_of_both_titles() -> None:
    titles = Pair("What’s next: “Zürich” — [b]1/2[/b]?", "…")
    articles = titles.map(lambda title: article((title,), (Kind.TITLE,), "a.txt"))
    assert suggested_name(articles) == "what-s-next-zurich-b-1-2-b.md"
    assert suggested_name(Pair(articles.right, articles.right)) == "comparison.md"


@given(st.text(), st.integers(3, 60))
def test_a_shortened_name_keeps_both_ends(name: str, most: int) -> None:
    whole, short = printable(name), shortened(name, most)
    assert len(short) <= most
    assert short == whole or (short[0] == whole[0] and short[-1] == whole[-1])


@given(st.text())
def test_a_slug_is_a_safe_part_of_a_file_name(title: str) -> None:
    part = slug(title)
    assert len(part) <= PART_CHARS
    assert all(c.isalnum() or c == "-" for c in part)
    assert not part.startswith("-")
    assert not part.endswith("-")


@pytest.mark.parametrize(
    ("name", "form", "expected"),
    [
        ("a.md", Format.JSON, "a.json"),
        ("a.b.MD", Format.CSV, "a.b.csv"),
        ("a.markdown", Format.MARKDOWN, "a.markdown"),
        ("a.2024", Format.TEXT, "a.2024.txt"),
        ("folder.md/a", Format.TEXT, "folder.md/a.txt"),
        ("", Format.TEXT, ""),
        (".md", Format.TEXT, ".md.txt"),
    ],
)
def test_a_name_gets_the_ending_of_its_format(name: str, form: Format, expected: str) -> None:
    assert renamed(name, form) == expected


def test_an_ending_asks_for_a_format_or_for_none() -> None:
    assert format_named("a.TXT") is Format.TEXT
    assert format_named("a.pdf") is None
    assert format_named("a") is None


def test_a_file_is_told_without_the_folder_that_one_is_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert told_name(tmp_path / "a" / "b\n.md") == str(Path("a") / printable("b\n.md"))
    assert told_name(tmp_path.parent / "c.md") == str(tmp_path.parent / "c.md")
