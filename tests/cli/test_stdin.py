"""Tests of an article on standard input, and of the keys that then come from the terminal."""

from __future__ import annotations

import io
import json
import os
import select
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from newsreader import terminal
from newsreader.cli import main
from newsreader.cli import source as source_module
from newsreader.errors import NewsreaderError
from tests.cli.stand_in import RIGHT

if TYPE_CHECKING:
    from pathlib import Path

TAKE_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(1, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-m", "newsreader", *sys.argv[1:]])
"""
"""Makes the terminal at standard output the process's own, as a shell does."""
PATIENCE_SECONDS = 60


class Stream(io.TextIOWrapper):
    """Standard input with some bytes in it."""

    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data))


def give(monkeypatch: pytest.MonkeyPatch, text: str | bytes) -> None:
    data = text if isinstance(text, bytes) else text.encode()
    monkeypatch.setattr(sys, "stdin", Stream(data))


@pytest.mark.parametrize("place", [0, 1])
def test_an_article_on_standard_input_stands_where_it_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], place: int
) -> None:
    give(monkeypatch, RIGHT)
    arguments = [str(folder / "a.txt")]
    arguments.insert(place, "-")
    assert main([*arguments, "-f", "json"]) == 0
    out, err = capsys.readouterr()
    titles = [article["title"] for article in json.loads(out)["articles"]]
    assert titles[place] == "City shuts harbour bridge"
    assert err == ""


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("", "newsreader: standard input: is empty"),
        (b"\x89PNG\r\n\x1a\n", "newsreader: standard input: is a picture (PNG)"),
        (" \n\n", "newsreader: standard input: "),
    ],
)
def test_what_is_no_article_is_one_line(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str | bytes,
    phrase: str,
) -> None:
    give(monkeypatch, text)
    assert main([str(folder / "a.txt"), "-"]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(phrase)


def test_more_than_any_article_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(source_module, "SIZE_LIMIT_BYTES", 1024**2)
    give(monkeypatch, "a" * (1024**2 + 1))
    assert main([str(folder / "a.txt"), "-"]) == 1
    assert "standard input: is larger than 1 MB" in capsys.readouterr().err


def test_standard_input_is_one_article(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["-", "-"]) == 2
    assert "only one of the articles" in capsys.readouterr().err


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(NewsreaderError, match="is closed"):
        terminal.take_in(10)


def test_a_file_may_be_called_like_standard_input(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").rename(folder / "-")
    monkeypatch.chdir(folder)
    assert main(["b.txt", "-f", "json", "--", "-"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][1]["path"] == "-"


def test_a_person_is_told_how_to_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, RIGHT)
    monkeypatch.setattr(terminal, "is_terminal", lambda stream: stream is sys.stdin)
    assert main([str(folder / "a.txt"), "-", "-f", "json"]) == 0
    assert "Ctrl-d" in capsys.readouterr().err


def test_without_a_keyboard_there_is_a_report_and_a_word_on_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    give(monkeypatch, RIGHT)
    monkeypatch.setattr(terminal, "is_terminal", lambda stream: stream is sys.stdout)
    monkeypatch.setattr(terminal, "holds_screen", lambda: False)
    monkeypatch.setattr(terminal, "width", lambda: 80)
    assert main([str(folder / "a.txt"), "-"]) == 0
    out, err = capsys.readouterr()
    assert "two reports compared" in out.lower()
    assert err.startswith("newsreader: there is no keyboard")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_the_screen_opens_and_its_keys_come_from_the_terminal(folder: Path) -> None:
    controller, device = os.openpty()
    with (folder / "b.txt").open("rb") as article:
        process = subprocess.Popen(
            [sys.executable, "-c", TAKE_TERMINAL, str(folder / "a.txt"), "-"],
            stdin=article,
            stdout=device,
            stderr=device,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "30"},
        )
    os.close(device)
    try:
        assert read_until(controller, b"Corbel")
        os.write(controller, b"q")
        assert read_until(controller, b"\x1b[?1049l")  # the screen is given back
        assert process.wait(timeout=PATIENCE_SECONDS) == 0
    finally:
        process.kill()
        process.wait()
        os.close(controller)


def read_until(controller: int, wanted: bytes) -> bool:
    """Read what a terminal shows until something stands there, for a while."""
    shown = b""
    end = time.monotonic() + PATIENCE_SECONDS
    with suppress(OSError):  # the other side has gone
        while wanted not in shown and time.monotonic() < end:
            if select.select([controller], [], [], 1.0)[0]:
                shown += os.read(controller, 65_536)
    return wanted in shown
