"""Tests of exports from the command line: which format, where to, and over nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.cli import main
from newsreader.comparison.pin import Note, Pins
from newsreader.export.wording import NOT_ONE_STORY
from newsreader.side import Pair
from tests.cli.stand_in import LEFT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@pytest.mark.parametrize(
    ("options", "beginning"),
    [
        (["-f", "markdown"], "---\ngenerator: newsreader "),
        (["--format", "json"], "{"),
        (["-f", "text"], "newsreader · two reports"),
        (["-o", "-"], "---\ngenerator: newsreader "),
        (["--output=-", "-fjson"], "{"),
        ([], "newsreader · two reports"),
        (["--sections", "numbers"], "newsreader · two reports"),
        (["--excerpt", "5"], "newsreader · two reports"),
        (["--table", "entities"], "\ufeffentity,kind,"),
        (["-f", "csv"], "\ufeffwhat,relation,"),
        (["-f", "csv", "--table=links", "--excerpt=3"], "\ufeffA place,B place,"),
    ],
)
def test_standard_output_gets_what_was_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str], options: Sequence[str], beginning: str
) -> None:
    assert main([str(folder), *options]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(beginning)
    assert out.endswith("\n")
    assert err == ""


@pytest.mark.parametrize(
    ("name", "options", "beginning"),
    [
        ("out.md", [], "---\ngenerator: newsreader "),
        ("out.json", [], "{"),
        ("out.txt", [], "newsreader · two reports"),
        ("out", [], "---\ngenerator: newsreader "),
        ("out.md", ["-f", "json"], "{"),
        ("out.csv", [], "\ufeffwhat,relation,"),
        ("out", ["--table", "links"], "\ufeffA place,B place,"),
    ],
)
def test_a_file_gets_the_format_of_its_suffix(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    options: Sequence[str],
    beginning: str,
) -> None:
    path = folder.with_name(name)
    assert main([str(folder), "-o", str(path), *options]) == 0
    assert path.read_text().startswith(beginning)
    assert capsys.readouterr() == ("", "")


def test_sections_stand_in_the_order_given(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["-f", "markdown", "--sections", "entities, glance,entities", "--excerpt", "2"]
    assert main([str(folder), *options]) == 0
    headings = [line for line in capsys.readouterr().out.splitlines() if line.startswith("## ")]
    assert headings == ["## Entities", "## At a glance"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--sections", "glance,nothing"], "'nothing' is none of glance, side-by-side, only"),
        (["--sections", ""], "'' is none of glance"),
        (["--excerpt", "-1"], "'-1' is no number of words"),
        (["--excerpt", "many"], "'many' is no number of words"),
        (["--excerpt", "9" * 5000], "is no number of words"),
        (["--table", "names"], "'names' is none of numbers, entities, links"),
        (["-f", "json", "--sections", "glance"], "parts of markdown, html, text, not of json"),
        (["-f", "csv", "--sections", "glance"], "parts of markdown, html, text, not of csv"),
        (["-f", "text", "--table", "links"], "what a csv file lists, not a text one"),
        (["-o", "a.md", "--table", "links"], "what a csv file lists, not a markdown one"),
        (["-f", "json", "--excerpt", "5"], "--excerpt would break json"),
        (["--list", "--sections", "glance"], "--list compares nothing"),
        (["--force"], "--force says to replace a file: name it with --output"),
        (["-o", ""], "give --output a file name"),
        (["-o", "a.docx"], "a.docx: is no name of an export; end it in one of .md, .html, "),
        (["-o", "new/"], "new/: is the name of a folder; give --output that of a file"),
    ],
)
def test_what_does_not_go_together_is_one_line_and_2(
    folder: Path, capsys: pytest.CaptureFixture[str], options: Sequence[str], said: str
) -> None:
    assert main([str(folder), *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_pins_that_were_kept_are_exported_when_asked_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pins = Pins(joined=(Pair(2, 0),), notes=(Note("Ask the school.", Pair(2, None)),))
    monkeypatch.setattr("newsreader.state.load_pins", lambda _articles, _tell: pins)
    assert main([str(folder), "-f", "markdown"]) == 0
    assert "Ask the school." not in capsys.readouterr().out
    assert main([str(folder), "-f", "markdown", "--pins"]) == 0
    out = capsys.readouterr().out
    assert "- **A3**: Ask the school." in out
    assert "Joined by hand: A3 ↔ B1." in out


def test_a_write_protected_file_is_kept_even_by_force(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    path.chmod(0o444)
    assert main([str(folder), "-o", str(path), "--force"]) == 1
    assert "is write-protected" in capsys.readouterr().err
    assert path.read_text() == "old"


def test_an_existing_file_needs_force(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    assert main([str(folder), "-o", str(path)]) == 1
    assert path.read_text() == "old"
    assert capsys.readouterr().err.endswith("left as it is; --force replaces it\n")
    assert main([str(folder), "-o", str(path), "--force"]) == 0
    assert path.read_text().startswith("---\ngenerator: newsreader ")


@pytest.mark.parametrize("name", ["out.md", "", "none/out.md"])
def test_what_cannot_be_written_is_not_compared(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "out.md").write_text("old")
    monkeypatch.setattr("newsreader.comparison.compare", None)
    assert main([str(folder), "-f", "markdown", "-o", str(tmp_path / name)]) == 1


def test_a_format_that_is_named_goes_before_the_suffix(folder: Path, tmp_path: Path) -> None:
    assert main([str(folder), "-f", "text", "-o", str(tmp_path / "a.doc")]) == 0
    assert (tmp_path / "a.doc").read_text("utf-8").startswith("newsreader")


@pytest.mark.parametrize("through", ["name", "symlink", "hard link"])
def test_an_article_is_never_written_over(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], through: str
) -> None:
    path = tmp_path / "link.md"
    if through == "name":
        path = folder / "a.txt"
    elif through == "symlink":
        path.symlink_to(folder / "a.txt")
    else:
        path.hardlink_to(folder / "a.txt")
    assert main([str(folder), "-o", str(path), "--force"]) == 1
    assert "is one of the articles" in capsys.readouterr().err
    assert (folder / "a.txt").read_text() == LEFT


def test_no_folder_is_made_for_an_export(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "-o", str(tmp_path / "new" / "out.md")]) == 1
    assert "folder does not exist" in capsys.readouterr().err


def test_two_stories_are_warned_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.txt").write_text("Cheese fair opens\n\nGoats were shown in the square at noon.\n")
    assert main([str(folder), "-f", "text"]) == 0
    out, err = capsys.readouterr()
    assert err == f"newsreader: {NOT_ONE_STORY}\n"
    assert NOT_ONE_STORY in " ".join(out.split())
