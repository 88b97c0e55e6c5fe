"""Tests of what the command line opens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsreader.cli import main

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def test_no_arguments_is_one_line_and_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newsreader: give a folder with two articles, or two files")
    assert err.count("\n") == 1


def test_a_folder_and_its_two_files_give_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "-f", "json"]) == 0
    of_folder = capsys.readouterr().out
    assert main([str(folder / "a.txt"), str(folder / "b.txt"), "-f", "json"]) == 0
    assert capsys.readouterr().out == of_folder


def test_names_may_begin_like_options(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").rename(folder / "-a.txt")
    monkeypatch.chdir(folder)
    assert main(["-f", "json", "--", "-a.txt", "b.txt"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][0]["path"] == "-a.txt"


def test_options_may_stand_anywhere(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    left, right = str(folder / "a.txt"), str(folder / "b.txt")
    assert main([left, "--format", "json", right, "--no-color"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][1]["path"] == right


@pytest.mark.parametrize(
    ("names", "code"), [(["a.txt", "missing.txt"], 1), (["a.txt"], 2), (["a.txt"] * 3, 1)]
)
def test_what_cannot_be_opened_is_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], names: Sequence[str], code: int
) -> None:
    assert main([str(folder / name) for name in names]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newsreader: ")
    assert err.count("\n") == 1


def test_a_notice_goes_to_standard_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "c.txt").write_text("Nothing alike\n\nA recipe for soup with leeks and barley.\n")
    assert main([str(folder), "-f", "json"]) == 0
    out, err = capsys.readouterr()
    assert len(json.loads(out)["articles"]) == 2
    assert err.startswith("newsreader: opened a.txt and b.txt")
