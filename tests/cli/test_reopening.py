"""Tests of `--from`: a comparison is shown and exported again without its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader import terminal
from newsreader.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.stand_in import Screen


@pytest.fixture
def comparison(folder: Path, tmp_path: Path) -> Path:
    """A comparison whose articles are gone."""
    path = tmp_path / "comparison.json"
    assert main([str(folder), "-o", str(path)]) == 0
    for article in folder.iterdir():
        article.unlink()
    return path


def test_it_is_exported_again_without_its_articles(
    comparison: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--from", str(comparison), "-f", "json"]) == 0
    assert capsys.readouterr() == (comparison.read_text("utf-8"), "")
    assert main(["--from", str(comparison), "-o", "-"]) == 0
    assert "### 1 · A1 ↔ B1" in capsys.readouterr().out


def test_it_is_shown_on_the_screen_and_not_compared_anew(comparison: Path, screen: Screen) -> None:
    assert main(["--from", str(comparison)]) == 0
    shown = screen.options["compare"](*screen.articles, on_stage=print)
    assert shown.articles is screen.articles
    assert screen.runs == 1


def test_standard_input_may_hold_it(
    comparison: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "take_in", lambda _limit: comparison.read_bytes())
    assert main(["--from", "-", "-f", "json"]) == 0
    assert capsys.readouterr() == (comparison.read_text("utf-8"), "")
    monkeypatch.setattr(terminal, "take_in", lambda _limit: b"[]")
    assert main(["--from", "-"]) == 1
    assert capsys.readouterr().err.startswith("newsreader: standard input: is no comparison")


@pytest.fixture
def _beside_a_broken_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "broken.json").write_text("{")


@pytest.mark.usefixtures("_beside_a_broken_file")
@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--from", "none.json"], 1, "none.json: does not exist; check the name"),
        (["--from", "broken.json"], 1, "broken.json: line 1, column 2: is not JSON"),
        (["--from", "broken.json", "a.txt", "b.txt"], 2, "give no articles with it"),
        (["--from", ""], 2, "the name is empty"),
        (["--list", "--from", "broken.json"], 2, "--list compares nothing"),
    ],
)
def test_what_cannot_be_reopened_is_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], code: int, said: str
) -> None:
    assert main(arguments) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.count("\n") == 1
