"""Tests of `--list`: what it writes, where, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader.cli import main
from tests.cli.stand_in import LEFT

if TYPE_CHECKING:
    from tests.cli.stand_in import Screen

SOUP = """\
---
title: A soup of leeks
source: "The Kitchen"
published: 2024-03-09
---
Wash the leeks, cut them and boil them with barley.
"""


PLACES = ("food", "empty", "none")


@pytest.fixture
def clippings(folder: Path) -> Path:
    """Two reports of one event, and a recipe in a folder of its own."""
    (folder / "food").mkdir()
    (folder / "food" / "soup.md").write_text(SOUP)
    return folder


def listed(*arguments: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What `--list` writes to standard output."""
    assert main(["--list", *arguments]) == 0
    return capsys.readouterr().out


def test_json_names_each_article_and_the_stories(
    clippings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = json.loads(listed(str(clippings), "-f", "json", capsys=capsys))
    left, right = (str(clippings / name) for name in ("a.txt", "b.txt"))
    soup = document["articles"][2]
    assert list(document) == ["articles", "stories"]
    assert [a["path"] for a in document["articles"]] == [
        left,
        right,
        str(clippings / "food" / "soup.md"),
    ]
    assert document["articles"][0]["best"] == right
    assert document["articles"][1]["best"] == left
    assert 0.5 < document["articles"][0]["score"] <= 1
    assert (soup["title"], soup["source"], soup["published"]) == (
        "A soup of leeks",
        "The Kitchen",
        "2024-03-09",
    )
    assert sorted(map(sorted, document["stories"])) == [[left, right]]


def test_an_article_like_no_other_has_no_best(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.txt").write_text("Sonata\n\nPiano virtuosos perform.\n")
    document = json.loads(listed(str(folder), "-f", "json", capsys=capsys))
    assert [(a["best"], a["score"]) for a in document["articles"]] == [(None, 0.0)] * 2
    assert document["stories"] == []


def test_text_is_the_default_and_wrapped(
    clippings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = listed(str(clippings), capsys=capsys)
    assert text.startswith("1 story in 3 articles, 1 of them alone\n")
    assert "Story 1: 2 articles\n" in text
    assert "Alone: none tells the same story\n" in text
    assert max(map(len, text.splitlines())) <= 100
    assert "\x1b" not in text
    flat = "".join(line.strip() for line in text.splitlines())
    assert str(clippings / "a.txt") in flat
    assert "The Kitchen · 9 Mar 2024" in " ".join(text.split())


def test_files_and_several_folders_may_be_given(
    clippings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [str(clippings / "b.txt"), str(clippings / "food"), str(clippings / "a.txt")]
    document = json.loads(listed(*arguments, "-f", "json", capsys=capsys))
    assert [Path(a["path"]).name for a in document["articles"]] == ["b.txt", "soup.md", "a.txt"]
    assert len(document["stories"]) == 1


def test_a_guessed_outlet_is_marked_and_numbers_are_explained_where_there_are_any(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.txt").unlink()
    (folder / "a.txt").write_text(f"{LEFT}\nOriginal url: https://gazette.example/2024/03/09/x\n")
    text = listed(str(folder), capsys=capsys)
    assert "Gazette ? · 9 Mar 2024 ?" in " ".join(text.split())
    assert "percentage" not in text


def test_copies_alone_are_no_story(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.txt").write_text(LEFT)
    assert json.loads(listed(str(folder), "-f", "json", capsys=capsys))["stories"] == []
    text = listed(str(folder), capsys=capsys)
    assert " copy  " in text
    assert "percentage" in text


def test_skipped_files_are_told_on_standard_error(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x\x1b[2J.txt").write_bytes(b"")
    assert main(["--list", str(folder)]) == 0
    err = capsys.readouterr().err
    assert err == "newsreader: skipped x\\x1b[2J.txt (is empty)\n"


def test_a_list_goes_to_a_file_in_the_format_of_its_suffix(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("stories.json", "stories.txt"):
        assert main(["--list", str(folder), "-o", str(tmp_path / name)]) == 0
    assert capsys.readouterr() == ("", "")
    assert len(json.loads((tmp_path / "stories.json").read_text())["stories"]) == 1
    assert (tmp_path / "stories.txt").read_text().startswith("1 story in 2 articles\n")
    assert main(["--list", str(folder), "-o", str(tmp_path / "stories.txt")]) == 1


def test_an_article_is_never_written_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list", str(folder), "-o", str(folder / "a.txt"), "--force"]) == 1
    assert "is one of the articles" in capsys.readouterr().err
    assert (folder / "a.txt").read_text() == LEFT


@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        ([], 2, "give a folder or files"),
        (["none"], 1, "none: does not exist"),
        (["food", "-f", "markdown"], 2, "--list writes text or json, not markdown"),
        (["food", "--force"], 2, "--force says to replace a file"),
        (["food", "-o", ""], 2, "give --output a file name"),
        (["empty"], 1, "articles are needed"),
    ],
)
def test_what_cannot_be_listed_is_one_line(
    clippings: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    problem: str,
) -> None:
    (clippings / "empty").mkdir()
    places = [str(clippings / a) if a in PLACES else a for a in arguments]
    assert main(["--list", *places]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert problem in err
    assert err.count("\n") == 1


def test_a_list_opens_no_screen(folder: Path, screen: Screen) -> None:
    assert main(["--list", str(folder)]) == 0
    assert screen.runs == 0
