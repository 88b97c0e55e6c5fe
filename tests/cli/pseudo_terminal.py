"""newsreader in a terminal that a test holds: what it shows, and what a reader does to it."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import termios
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.cells import cell_len

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE_SECONDS = 30
"""How long something may take that surely comes: only a test that fails waits so long."""
_OWN_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, "-m", "newsreader", *sys.argv[1:]])
"""
"""Makes the terminal at standard input the process's own, as a shell does."""
_PIECE = re.compile(
    r"\x1b\[(?P<parameters>[0-9;:?<=>]*)[ !\"$']*(?P<final>[@-~])"
    r"|\x1b[\]P^_X].*?(?:\x07|\x1b\\)|\x1b[ -/]*[0-~]"
    r"|(?P<control>[\x00-\x1f\x7f])|(?P<text>[^\x00-\x1f\x7f]+)",
    re.DOTALL,
)
"""A control sequence, another sequence, a control character, or text."""
_MODE = re.compile(r"\x1b\[\?([0-9;]+)([hl])")


class Cell(NamedTuple):
    """A place on the screen, counted from 0."""

    row: int
    column: int


class PseudoTerminal:
    """A terminal, and newsreader in it."""

    def __init__(self, process: subprocess.Popen[bytes], controller: int, device: int) -> None:
        self.process = process
        self._controller = controller
        self._device = device
        self._before = termios.tcgetattr(device)
        self._sent = b""

    # What it shows

    @property
    def output(self) -> str:
        """All that the program has sent so far."""
        self._read(0)
        return self._sent.decode("utf-8", "replace")

    def until(self, wanted: str) -> None:
        """Wait until something stands on the screen, or has been sent since the last key."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not self.shows(wanted, within_seconds=1):
            assert time.monotonic() < end, f"{wanted!r} never came: {self.rows()}"
            assert self.process.poll() is None, f"ended: {self.rows()}"

    def shows(self, wanted: str, *, within_seconds: float) -> bool:
        """Whether something stands on the screen, or has been sent; else wait for more, once."""
        found = wanted in self.output[self._seen :] or any(wanted in row for row in self.rows())
        return found or (self._read(within_seconds) and self.shows(wanted, within_seconds=0))

    _seen = 0
    """Characters of the output that had come before the last key."""

    def rows(self) -> list[str]:
        """What stands on the screen; a wide character stands in one cell and leaves one blank."""
        cells: dict[Cell, str] = {}
        at = Cell(0, 0)
        for piece in _PIECE.finditer(self.output):
            text, control, final = piece["text"], piece["control"], piece["final"]
            if text:
                for character in text:
                    cells[at] = character
                    at = Cell(at.row, at.column + cell_len(character))
            elif control == "\n":
                at = Cell(at.row + 1, at.column)
            elif control == "\r":
                at = Cell(at.row, 0)
            elif final == "H":
                row, _, column = piece["parameters"].partition(";")
                at = Cell(int(row or 1) - 1, int(column or 1) - 1)
            elif final == "J":
                cells.clear()
            elif final == "K":
                cells = {cell: text for cell, text in cells.items() if cell.row != at.row}
        height = 1 + max((cell.row for cell in cells), default=0)
        width = 1 + max((cell.column for cell in cells), default=0)
        return [
            "".join(cells.get(Cell(row, column), " ") for column in range(width))
            for row in range(height)
        ]

    def find(self, wanted: str, *, after: int = 0) -> Cell:
        """Where some text stands, in a column after another."""
        rows = self.rows()
        for row, text in enumerate(rows):
            if (column := text.find(wanted, after)) >= 0:
                return Cell(row, column)
        raise AssertionError((wanted, rows))

    @property
    def is_left_in_order(self) -> bool:
        """Whether the terminal listens as it did, on its own screen, with the cursor, quietly."""
        modes: dict[str, str] = {}
        for numbers, end in _MODE.findall(self.output):
            modes |= dict.fromkeys(numbers.split(";"), end)
        wanted = {"1049": "l", "25": "h", "1000": "l", "1003": "l", "1006": "l", "2004": "l"}
        return termios.tcgetattr(self._device) == self._before and all(
            modes.get(mode, end) == end for mode, end in wanted.items()
        )

    # What is done to it

    def send(self, keys: str) -> None:
        """Send keys, or what a terminal sends of the mouse."""
        self._seen = len(self.output)
        os.write(self._controller, keys.encode())

    def press(self, cell: Cell) -> None:
        """Press the mouse's left button."""
        self.send(_mouse(0, cell, "M"))

    def drag(self, cell: Cell) -> None:
        """Move the mouse with the button held."""
        self.send(_mouse(32, cell, "M"))

    def let_go(self, cell: Cell) -> None:
        """Let the button go."""
        self.send(_mouse(0, cell, "m"))

    def click(self, cell: Cell) -> None:
        """Press and let go."""
        self.send(_mouse(0, cell, "M") + _mouse(0, cell, "m"))

    def turn_wheel(self, cell: Cell, direction: int) -> None:
        """Turn the wheel by a notch: down for 1, up for -1."""
        self.send(_mouse(65 if direction > 0 else 64, cell, "M"))

    def wait(self) -> int:
        """Wait for the end of the program; gives its exit code."""
        end = time.monotonic() + PATIENCE_SECONDS
        while self.process.poll() is None and time.monotonic() < end:
            self._read(0.1)
        return self.process.wait(timeout=1)

    def _read(self, seconds: float) -> bool:
        """Take what has been sent; whether there was anything."""
        found = False
        with suppress(OSError):  # the other side has gone
            while select.select([self._controller], [], [], 0 if found else seconds)[0]:
                self._sent += os.read(self._controller, 65_536)
                found = True
        return found


def _mouse(button: int, cell: Cell, ending: str) -> str:
    """What a terminal sends of the mouse, in the notation that SGR mode asks for."""
    return f"\x1b[<{button};{cell.column + 1};{cell.row + 1}{ending}"


@contextmanager
def in_terminal(
    *arguments: object, home: Path, columns: int = 100, rows: int = 30, **environment: str
) -> Iterator[PseudoTerminal]:
    """Run newsreader in a terminal; whatever is left of it in the end is ended.

    Args:
        arguments: Its arguments.
        home: A folder for all that it keeps.
        columns: Columns of the terminal.
        rows: Rows of it.
        environment: Variables that are not as usual.
    """
    controller, device = os.openpty()
    termios.tcsetwinsize(device, (rows, columns))
    own = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "TEXTUAL_ANIMATIONS": "none"}
    folders = {f"XDG_{name}_HOME": str(home) for name in ("STATE", "CONFIG", "CACHE")}
    streams: dict[str, Any] = dict.fromkeys(("stdin", "stdout", "stderr"), device)
    kept = {key: each for key, each in os.environ.items() if key not in {"COLUMNS", "LINES"}}
    process = subprocess.Popen(
        [sys.executable, "-c", _OWN_TERMINAL, *map(str, arguments)],
        start_new_session=True,
        env={**kept, **own, **folders, **environment},
        **streams,
    )
    try:
        yield PseudoTerminal(process, controller, device)
    finally:
        process.kill()
        process.wait()
        os.close(controller)
        os.close(device)
