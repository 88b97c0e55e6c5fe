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
import statistics
import sys
from pathlib import Path

from pseudo_terminal import PseudoTerminal

from newsreader.story import open_pair

BARE_WORDS = "bare application"
BARE_APP = f"""
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static({BARE_WORDS!r})
Bare().run()
"""


def seconds_until(command: list[str], wanted: str) -> float:
    """Run `command` in a pseudo-terminal and time it until `wanted` is drawn."""
    with PseudoTerminal(command) as terminal:
        return terminal.wait_for(wanted)


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
