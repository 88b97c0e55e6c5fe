"""Tests of newsreader ended from outside: whenever that is, the terminal is left in order."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from tests.cli.pseudo_terminal import in_terminal

TEXT = "Schools stay"
"""Shows before the screen is loaded."""
KEYS = "Help"
"""Shows in the footer, and so from the screen's first picture on."""


@pytest.mark.parametrize("shown", [TEXT, KEYS])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_the_terminal_is_left_in_order(
    folder: Path, tmp_path: Path, shown: str, number: signal.Signals
) -> None:
    with in_terminal(folder, home=tmp_path) as terminal:
        terminal.until(shown)
        terminal.process.send_signal(number)
        assert terminal.wait() == 128 + number
        assert terminal.is_left_in_order


def test_a_key_that_stops_the_program_waits_for_the_screen_which_comes_back(
    folder: Path, tmp_path: Path
) -> None:
    with in_terminal(folder, home=tmp_path) as terminal:
        terminal.until(TEXT)
        terminal.send("\x1a")
        os.waitid(os.P_PID, terminal.process.pid, os.WSTOPPED)
        assert KEYS in "".join(terminal.rows())
        assert terminal.is_left_in_order
        terminal.process.send_signal(signal.SIGCONT)
        terminal.send("q")
        assert terminal.wait() == 0
        assert terminal.is_left_in_order
