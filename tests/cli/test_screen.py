"""Tests of when the screen opens, and of what reaches it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from newsreader import terminal
from newsreader.cli import choosing, main
from newsreader.comparison.progress import SILENT
from newsreader.errors import FolderError
from newsreader.settings import settings_path
from newsreader.state import Memory, user_store

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.stand_in import Screen


def test_on_a_terminal_the_screen_opens(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder)]) == 0
    assert screen.runs == 1
    assert [article.path.name for article in screen.articles] == ["a.txt", "b.txt"]
    assert screen.options["notice"] is None
    assert capsys.readouterr() == ("", "")


def test_a_notice_goes_to_the_screen(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.txt").write_bytes(b"")
    assert main([str(folder)]) == 0
    assert screen.options["notice"] == "skipped c.txt (is empty)"
    assert capsys.readouterr() == ("", "")


def test_more_than_two_articles_open_the_chooser(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.txt").write_text("Nothing alike\n\nA recipe for soup with leeks and barley.\n")
    names = [str(folder / name) for name in ("a.txt", "b.txt", "c.txt")]
    for arguments, place in (([str(folder)], str(folder)), (names, ", ".join(names))):
        assert main(arguments) == 0
        assert screen.place == place
        catalogue = screen.find(SILENT)
        assert [report.name for report in catalogue.reports] == names
        assert [len(story) for story in catalogue.stories] == [2]
    assert screen.articles is None
    assert capsys.readouterr() == ("", "")


def test_many_articles_are_read_once_the_screen_is_open(
    folder: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "FEW_FILES", 2)
    (folder / "c.txt").write_bytes(b"")
    assert main([str(folder)]) == 0
    assert len(screen.find(SILENT).reports) == 2


def test_what_the_chooser_failed_for_is_one_line_and_1(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "c.txt").write_text("Nothing alike\n\nA recipe for soup with leeks and barley.\n")
    screen.failure = FolderError(folder, ["a.txt"], [])
    assert main([str(folder)]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "two articles are needed" in err


def test_an_export_opens_no_screen(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "-f", "json"]) == 0
    assert capsys.readouterr().out
    assert screen.runs == 0


def test_what_cannot_be_read_opens_no_screen(tmp_path: Path, screen: Screen) -> None:
    assert main([str(tmp_path)]) == 1
    assert screen.runs == 0


def test_the_settings_come_from_the_nearest_place(
    folder: Path, screen: Screen, config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def theme(*options: str) -> object:
        assert main([str(folder), *options]) == 0
        return screen.options["settings"].theme

    assert theme() is None
    config.write_text('theme = "from-file"')
    assert theme() == "from-file"
    monkeypatch.setenv("NEWSREADER_THEME", "from-environment")
    assert theme() == "from-environment"
    assert theme("--theme", "from-option") == "from-option"


def test_a_broken_settings_file_is_told_of_on_the_screen(
    folder: Path, screen: Screen, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("\ntheme = 3")
    assert main([str(folder)]) == 0
    assert capsys.readouterr() == ("", "")
    assert screen.runs == 1
    (problem,) = screen.options["settings"].problems
    assert problem.startswith(f"{config}, line 2: theme: ")


def test_a_place_that_is_not_remembered_is_one_line(
    folder: Path, screen: Screen, capsys: pytest.CaptureFixture[str]
) -> None:
    screen.lost_memory = "/state: cannot be written (No space left on device)"
    assert main([str(folder)]) == 0
    assert capsys.readouterr().err == (
        "newsreader: the place is not remembered:"
        " /state: cannot be written (No space left on device)\n"
    )


@pytest.mark.parametrize(
    ("options", "setting", "remembered"),
    [([], "true", "shared"), (["--fresh"], "true", None), ([], "false", None)],
)
def test_a_pair_is_remembered_unless_the_user_wants_none_of_it(
    screen: Screen, folder: Path, options: list[str], setting: str, remembered: str | None
) -> None:
    settings_path().write_text(f"remember = {setting}")
    assert main([str(folder), *options]) == 0
    store, articles = screen.options["store"], screen.articles
    store.remember(articles, Memory(mode="shared"))
    assert store.recall(articles)[0].mode == remembered
    assert user_store().recall(articles)[0].mode == remembered


def test_a_broken_settings_file_stops_no_export(
    folder: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text("theme = 3")
    assert main([str(folder), "-f", "json"]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("place", ["option", "environment"])
def test_a_theme_that_does_not_exist_is_one_line_and_2(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    monkeypatch.setattr(terminal, "holds_screen", lambda: True)
    options = ["--theme", "no\x1bsuch"] if place == "option" else []
    if place == "environment":
        monkeypatch.setenv("NEWSREADER_THEME", "no\x1bsuch")
    assert main([str(folder), *options]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "x1bsuch" in err
    assert "\x1b" not in err


@pytest.mark.usefixtures("screen")
def test_no_color_reaches_whatever_draws(folder: Path) -> None:
    assert main([str(folder), "--no-color"]) == 0
    assert os.environ["NO_COLOR"] == "1"


@pytest.mark.usefixtures("screen")
def test_a_terminal_without_colors_is_sent_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(terminal, "is_monochrome", lambda: True)
    assert main([str(folder)]) == 0
    assert os.environ["NO_COLOR"] == "1"
