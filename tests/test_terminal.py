"""Tests of `newsreader.terminal`: streams that are terminals, pipes, full, or closed."""

from __future__ import annotations

import curses
import io
import os
import pty
import select
import sys
import termios
from typing import TYPE_CHECKING

import pytest

from newsreader import terminal
from newsreader.errors import NewsreaderError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Screen(io.StringIO):
    """A stream that leads to a terminal."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return 1


def pretend(monkeypatch: pytest.MonkeyPatch) -> None:
    """All streams lead to a terminal that can do everything."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, Screen())
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("COLORTERM", raising=False)


def test_a_terminal_shows_colors_and_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch)
    assert terminal.shows_colors()
    assert terminal.holds_screen()


@pytest.mark.parametrize(
    ("name", "value", "colors", "screen"),
    [
        ("NO_COLOR", "1", False, True),
        ("NO_COLOR", "", True, True),
        ("TERM", "dumb", False, False),
    ],
)
def test_the_environment_is_heeded(
    monkeypatch: pytest.MonkeyPatch, *, name: str, value: str, colors: bool, screen: bool
) -> None:
    pretend(monkeypatch)
    monkeypatch.setenv(name, value)
    assert terminal.shows_colors() is colors
    assert terminal.holds_screen() is screen


def describe(monkeypatch: pytest.MonkeyPatch, colors: int | None) -> None:
    """The terminal's description gives it so many colours; None for no description."""

    def set_up(*, fd: int) -> None:
        del fd
        if colors is None:
            raise curses.error

    monkeypatch.setattr(curses, "setupterm", set_up)
    monkeypatch.setattr(curses, "tigetnum", lambda _: colors)


@pytest.mark.parametrize(("colors", "expected"), [(-1, True), (8, False), (256, False)])
def test_a_terminal_without_colors_is_told_by_its_description(
    monkeypatch: pytest.MonkeyPatch, colors: int, *, expected: bool
) -> None:
    pretend(monkeypatch)
    describe(monkeypatch, colors)
    assert terminal.is_monochrome() is expected


def test_what_is_not_described_or_says_otherwise_has_colors(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pretend(monkeypatch)
    describe(monkeypatch, None)
    assert not terminal.is_monochrome()
    describe(monkeypatch, -1)
    monkeypatch.setenv("COLORTERM", "truecolor")
    assert not terminal.is_monochrome()
    monkeypatch.delenv("COLORTERM")
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not terminal.is_monochrome()


@pytest.mark.parametrize("stream", [None, io.StringIO()])
def test_what_is_no_terminal_shows_neither(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO | None
) -> None:
    pretend(monkeypatch)
    monkeypatch.setattr(sys, "stdout", stream)
    assert not terminal.shows_colors()
    assert not terminal.holds_screen()
    assert terminal.width() == terminal.WIDTH


def test_without_a_keyboard_there_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(monkeypatch)

    def refuse(*_: object) -> int:
        raise OSError

    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(os, "open", refuse)
    assert not terminal.holds_screen()
    monkeypatch.setattr(sys, "stdin", None)
    assert not terminal.holds_screen()


def test_text_is_written_as_utf8_whatever_the_locale(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    terminal.emit("“é” \udcff\n")
    assert raw.getvalue() == "“é” \\udcff\n".encode()


def test_a_closed_standard_output_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(NewsreaderError, match="closed"):
        terminal.emit("x")


def test_what_is_said_is_one_harmless_line(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.say("a\x1b[2J\nb\udcff")
    assert capsys.readouterr() == ("", "newsreader: a\\x1b[2J\\nb\\udcff\n")


def test_nothing_is_said_where_nobody_can_hear(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    terminal.say("x")
    assert capsys.readouterr().out == ""


def test_a_passing_line_is_written_over_and_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with terminal.passing_line() as tell:
        tell("names 100%\x1b")
        tell("dates 0%")
    shown = ["names 100%\\x1b", "dates 0%".ljust(14), " " * 8, ""]
    assert screen.getvalue() == "".join(f"\r{line}" for line in shown)


def test_a_passing_line_is_wiped_when_the_reader_interrupts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)

    def read() -> None:
        with terminal.passing_line() as tell:
            tell("names")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read()
    assert screen.getvalue() == "\rnames\r     \r"


@pytest.mark.parametrize("stream", [io.StringIO(), None])
def test_there_is_no_passing_line_in_a_file(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO | None
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    with terminal.passing_line() as tell:
        tell("names")
    assert stream is None or not stream.getvalue()


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[int, int]]:
    """A terminal in place of the process's own: what its user holds, and what the process does."""
    controller, device = pty.openpty()
    with os.fdopen(device, "r+b", buffering=0) as raw:
        stream = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        monkeypatch.setattr(sys, "__stderr__", stream)
        monkeypatch.setattr(sys, "__stdin__", stream)
        yield controller, device
    os.close(controller)


def drawn(controller: int) -> bytes:
    """Everything that has been sent to the terminal, which may come in several pieces."""
    sent = b""
    while select.select([controller], [], [], 0.2)[0]:
        sent += os.read(controller, 1000)
    return sent


def test_an_early_picture_goes_when_no_screen_comes(keyboard: tuple[int, int]) -> None:
    controller, device = keyboard
    before = termios.tcgetattr(device)
    with terminal.early_picture(lambda *size: f"pic {size}"):
        assert not termios.tcgetattr(device)[3] & (termios.ECHO | termios.ICANON)
    assert termios.tcgetattr(device) == before
    sent = drawn(controller).decode()
    assert sent.startswith("\x1b[?1049h\x1b[?25lpic (")
    assert sent.endswith("\x1b[?25h\x1b[?1049l")


def test_an_early_picture_is_left_to_the_screen_that_takes_over(keyboard: tuple[int, int]) -> None:
    controller, device = keyboard
    before = termios.tcgetattr(device)
    with terminal.early_picture(lambda *_: "pic") as hand_over:
        os.write(controller, b"j")
        select.select([device], [], [], 5)  # the key has come, and would have been echoed
        assert hand_over() == "pic"
    assert termios.tcgetattr(device) == before
    assert drawn(controller).endswith(b"pic")  # and no echo of the key


def test_there_is_no_early_picture_without_a_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "log").open("w+") as log:
        monkeypatch.setattr(sys, "__stderr__", log)
        with terminal.early_picture(lambda *_: "pic") as hand_over:
            assert hand_over() == ""
        assert log.tell() == 0
