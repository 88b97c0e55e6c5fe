"""Tests of exports from the command line: which format, where to, and over nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.cli import main
from newsreader.export.wording import NOT_ONE_STORY
from tests.cli.stand_in import LEFT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@pytest.mark.parametrize(
    ("options", "beginning"),
    [
        (["-f", "markdown"], "# "),
        (["--format", "json"], "{"),
        (["-f", "text"], "Two reports"),
        (["-o", "-"], "# "),
        (["--output=-", "-fjson"], "{"),
        ([], "Two reports"),
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
        ("out.md", [], "# "),
        ("out.json", [], "{"),
        ("out.txt", [], "Two reports"),
        ("out", [], "# "),
        ("out.md", ["-f", "json"], "{"),
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


def test_an_existing_file_needs_force(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.md"
    path.write_text("old")
    assert main([str(folder), "-o", str(path)]) == 1
    assert path.read_text() == "old"
    assert capsys.readouterr().err.endswith("left as it is; --force replaces it\n")
    assert main([str(folder), "-o", str(path), "--force"]) == 0
    assert path.read_text().startswith("# ")


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
