"""Time from the command to text on screen, beside a bare Textual app.

    python benchmarks/start.py seeds/ [--runs 20]

Both programs are started in the same way, in a real pseudo-terminal of 160 by
50 cells, by turns, and are timed until the wanted words have been drawn. For
newsreader these are the first words of the left article, which are painted
before Textual is loaded, and then those of the footer, which only the whole
screen draws; for the bare app, one widget's. Each program is started once
before that, so that both find their modules compiled, as programs that are
installed do. Prints medians and quartiles in seconds, and the ratio of each
median to the bare app's. POSIX only.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from pseudo_terminal import PseudoTerminal, compiled_in

from newsreader.screen.command import COMMANDS
from newsreader.screen.footer import key_hints
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


def seconds_until(command: list[str], modules: str, *wanted: str) -> list[float]:
    """Run `command` in a pseudo-terminal and time it until each of some words is drawn.

    Args:
        command: The program and its arguments.
        modules: The folder of its compiled modules.
        wanted: The words.
    """
    with PseudoTerminal(command, environment=compiled_in(modules)) as terminal:
        return [terminal.wait_for(words) for words in wanted]


def first_words(folder: Path) -> str:
    """The first words of the left article, few enough to stand on one row."""
    title = open_pair([folder]).articles.left.title
    return title[:24].rsplit(" ", 1)[0]


def footer_words() -> str:
    """What stands first in the footer."""
    first = key_hints(COMMANDS, in_sidebar=False)[0]
    return f"{first.keys} {first.label}"


def main() -> None:
    """Take the times by turns and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=20)
    arguments = parser.parse_args()
    bare = [sys.executable, "-c", BARE_APP]
    newsreader = [sys.executable, "-m", "newsreader", "--fresh", str(arguments.folder)]
    text, footer = first_words(arguments.folder), footer_words()
    times: dict[str, list[float]] = {"bare app": [], "first text": [], "whole screen": []}
    with tempfile.TemporaryDirectory() as modules:
        seconds_until(bare, modules, BARE_WORDS)
        seconds_until(newsreader, modules, text, footer)
        for _ in range(arguments.runs):
            times["bare app"] += seconds_until(bare, modules, BARE_WORDS)
            shown, whole = seconds_until(newsreader, modules, text, footer)
            times["first text"].append(shown)
            times["whole screen"].append(whole)
    usual = statistics.median(times["bare app"])
    print(f"{'':12}{'median':>8}{'quartiles':>16}{'ratio':>8}   ({arguments.runs} runs by turns)")
    for name, taken in times.items():
        low, median, high = statistics.quantiles(taken, n=4)
        print(f"{name:12}{median:8.3f}{low:10.3f}-{high:.3f}{median / usual:8.2f}")


if __name__ == "__main__":
    main()
