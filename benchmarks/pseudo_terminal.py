"""A program in a pseudo-terminal: started, sent keys, resized, and timed.

Used by the benchmarks of the screen. Sizes are in cells, times in seconds.
Linux only where it asks for processor time, POSIX elsewhere.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

TIMEOUT_SECONDS = 60.0
ANSWER_SECONDS = 3.0
"""A program that draws nothing for so long has nothing to draw."""
QUIET_SECONDS = 0.12
"""Nothing done for so long: the program is done with what it was told."""
IDLE_SECONDS = 0.002
"""Processor time within QUIET_SECONDS that is no work: looking at the clock, a blinking cursor."""
ESCAPE_SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-_])")


def compiled_in(folder: str) -> dict[str, str]:
    """The environment of a Python program that keeps its compiled modules in a folder."""
    return {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}


class PseudoTerminal:
    """A terminal of a given size with a program in it; the program ends with the context."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        size: tuple[int, int] = (160, 50),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.started = time.perf_counter()
        self.drawn = b""
        """Everything that was drawn so far, escape sequences included."""
        self._process_id, self._terminal = pty.fork()
        if self._process_id == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", **(environment or {}))
            os.execvp(command[0], list(command))  # noqa: S606 - the command is the benchmark's own
        self.resize(*size)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        os.kill(self._process_id, signal.SIGKILL)
        os.waitpid(self._process_id, 0)
        os.close(self._terminal)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; the program is told by the system."""
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, size)

    def press(self, keys: str) -> None:
        """Send keys as a keyboard does."""
        os.write(self._terminal, keys.encode())

    def wait_for(self, words: str) -> float:
        """Wait until words have been drawn; colours and movements of the cursor do not count.

        Returns:
            The seconds since the program was started.

        Raises:
            TimeoutError: They were not drawn within TIMEOUT_SECONDS.
        """
        while time.perf_counter() - self.started < TIMEOUT_SECONDS:
            self._read(0.01)
            if words.encode() in ESCAPE_SEQUENCE.sub(b"", self.drawn):
                return time.perf_counter() - self.started
        message = f"{words!r} was not drawn in {TIMEOUT_SECONDS:.0f} s"
        raise TimeoutError(message)

    def settle(self) -> None:
        """Wait until something is drawn, and then until the program rests for QUIET_SECONDS.

        On a busy machine a program may draw nothing for long because it waits for its
        turn: it rests when it has neither drawn nor used the processor.
        """
        self._read(ANSWER_SECONDS)
        while True:
            before = self.main_thread_seconds()
            drawn = self._read(QUIET_SECONDS)
            if not drawn and self.main_thread_seconds() - before < IDLE_SECONDS:
                return

    def main_thread_seconds(self) -> float:
        """The processor time that the program's main thread has used, system time included.

        Threads in the background are left out: what they do costs no frame.
        """
        stat = Path(f"/proc/{self._process_id}/task/{self._process_id}/schedstat").read_text()
        return int(stat.split()[0]) / 1e9

    def _read(self, wait_seconds: float) -> bool:
        """Read what is drawn within some time; whether there was anything."""
        if not select.select([self._terminal], [], [], wait_seconds)[0]:
            return False
        self.drawn += os.read(self._terminal, 65536)
        return True
