"""Time from the command to text on screen, beside a bare Textual app.

    python benchmarks/start.py seeds/ [--runs 20]

Both programs are started in the same way, in a real pseudo-terminal of 160 by
50 cells, by turns, and are timed until the wanted words have been drawn. For
newsreader these are the first words of the left article; for the bare app, one
widget's. Prints the median and the quartiles of both, in seconds, and their
ratio. POSIX only.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import termios
import time
from pathlib import Path

from newsreader.story import open_pair

COLUMNS, ROWS = 160, 50
TIMEOUT_SECONDS = 30.0
BARE_WORDS = "bare application"
BARE_APP = f"""
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static({BARE_WORDS!r})
Bare().run()
"""
ESCAPE_SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-_])")


def seconds_until(command: list[str], wanted: str) -> float:
    """Run `command` in a pseudo-terminal and time it until `wanted` is drawn.

    Args:
        command: The program and its arguments.
        wanted: Words to wait for; colours and cursor movements are ignored.

    Raises:
        TimeoutError: If they are not drawn within TIMEOUT_SECONDS.
    """
    start = time.perf_counter()
    process_id, terminal = pty.fork()
    if process_id == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        os.execvp(command[0], command)  # noqa: S606 - the command is this script's own
    try:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        return _wait_for(terminal, wanted.encode(), start)
    finally:
        os.kill(process_id, signal.SIGKILL)
        os.waitpid(process_id, 0)
        os.close(terminal)


def _wait_for(terminal: int, wanted: bytes, start: float) -> float:
    """Read the terminal until `wanted` has been drawn; the seconds since `start`."""
    drawn = b""
    while (elapsed := time.perf_counter() - start) < TIMEOUT_SECONDS:
        if select.select([terminal], [], [], 0.01)[0]:
            drawn += os.read(terminal, 65536)
            if wanted in ESCAPE_SEQUENCE.sub(b"", drawn):
                return time.perf_counter() - start
    message = f"{wanted!r} was not drawn in {elapsed:.0f} s"
    raise TimeoutError(message)


def first_words(folder: Path) -> str:
    """The first words of the left article, few enough to stand on one row."""
    title = open_pair([folder]).articles.left.title
    return title[:24].rsplit(" ", 1)[0]


def main() -> None:
    """Take the times by turns and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=20)
    arguments = parser.parse_args()
    programs = {
        "bare app": ([sys.executable, "-c", BARE_APP], BARE_WORDS),
        "newsreader": (
            [sys.executable, "-m", "newsreader", str(arguments.folder)],
            first_words(arguments.folder),
        ),
    }
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(arguments.runs):
        for name, (command, wanted) in programs.items():
            times[name].append(seconds_until(command, wanted))
    print(f"{'':12}{'median':>8}{'quartiles':>16}   ({arguments.runs} runs by turns)")
    for name, taken in times.items():
        low, median, high = statistics.quantiles(taken, n=4)
        print(f"{name:12}{median:8.3f}{low:10.3f}-{high:.3f}")
    ratio = statistics.median(times["newsreader"]) / statistics.median(times["bare app"])
    print(f"{'ratio':12}{ratio:8.2f}")


if __name__ == "__main__":
    main()
