"""What the screen costs: to open, to scroll, to resize, to change its colours.

    python benchmarks/screen.py [--presses 40]

Runs in a real pseudo-terminal of 160 by 50 cells, on articles that it makes
itself, beside the least that Textual can do: an app of one widget that paints
as much text and repaints all of it for each key. Processor times are those of
the main thread, so that the comparison in the background does not count, and
medians. Linux only.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pseudo_terminal import PseudoTerminal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

TEXT = (
    "the harbour council said on Monday that work on a new bridge would start in spring although"
    " money for its second half had not been found and engineers asked for more time to test it"
)
SIZES = (200, 2_000, 20_000)
RESIZED = ((120, 40), (160, 50))
READY = "first words"
BARE_APP = f"""
from textual.app import App
from textual.widget import Widget
class Page(Widget, can_focus=True):
    BINDINGS = [("j,k", "turn"), ("t", "theme")]
    turns = 0
    def render(self):
        line = f"{READY} {{self.turns}} " + "word " * 40
        return "\\n".join(line[:158] for _ in range(50))
    def action_turn(self):
        self.turns += 1
        self.refresh()
    def action_theme(self):
        dark = self.app.theme == "textual-dark"
        self.app.theme = "textual-light" if dark else "textual-dark"
class Bare(App):
    def compose(self):
        yield Page()
Bare().run()
"""


def article(paragraphs: int, seed: int) -> str:
    """An article as plain text: a title and paragraphs of 20 to 60 words."""
    chance = random.Random(seed)  # noqa: S311 - made up, not secret
    words = TEXT.split()
    bodies = (
        " ".join(chance.choices(words, k=chance.randint(20, 60))).capitalize() + "."
        for _ in range(paragraphs)
    )
    return "\n\n".join([f"{READY.capitalize()} of report {seed}", *bodies]) + "\n"


def write_pair(folder: Path, paragraphs: int) -> list[str]:
    """Two articles on disk; the command that opens them."""
    paths = [folder / f"{paragraphs}-{seed}.txt" for seed in (1, 2)]
    for seed, path in enumerate(paths, start=1):
        path.write_text(article(paragraphs, seed), encoding="utf-8")
    return [sys.executable, "-m", "newsreader", "--fresh", *map(str, paths)]


def cost(terminal: PseudoTerminal, do: Callable[[], None], times: int) -> float:
    """The median processor time, in milliseconds, of doing something and drawing the outcome."""
    taken = []
    for _ in range(times):
        before = terminal.main_thread_seconds()
        do()
        terminal.settle()
        taken.append(1000 * (terminal.main_thread_seconds() - before))
    return statistics.median(taken)


def resizes(terminal: PseudoTerminal) -> Iterator[None]:
    """Give the terminal one size after the other, for ever."""
    while True:
        for columns, rows in RESIZED:
            terminal.resize(columns, rows)
            yield


def measure(command: Sequence[str], wanted: str, presses: int) -> tuple[float, float, float, float]:
    """Seconds until text is drawn; milliseconds of a step, of a theme, of a resize."""
    with PseudoTerminal(command) as terminal:
        opened = terminal.wait_for(wanted)
        terminal.settle()
        step = cost(terminal, lambda: terminal.press("j"), presses)
        theme = cost(terminal, lambda: terminal.press("t"), 6)
        sizes = resizes(terminal)
        resize = cost(terminal, lambda: next(sizes), 6)
        return opened, step, theme, resize


def main() -> None:
    """Measure the bare app and each size, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--presses", type=int, default=40)
    presses = parser.parse_args().presses
    print(f"{'paragraphs a side':20}{'to text':>10}{'step':>10}{'theme':>10}{'resize':>10}")
    print(f"{'':20}{'s':>10}{'ms CPU':>10}{'ms CPU':>10}{'ms CPU':>10}")
    with tempfile.TemporaryDirectory() as folder:
        rows = {"bare app, one screen": ([sys.executable, "-c", BARE_APP], READY)}
        for paragraphs in SIZES:
            command = write_pair(Path(folder), paragraphs)
            rows[f"{paragraphs:,}"] = (command, READY.capitalize())
        for name, (command, wanted) in rows.items():
            opened, step, theme, resize = measure(command, wanted, presses)
            print(f"{name:20}{opened:10.2f}{step:10.1f}{theme:10.1f}{resize:10.1f}")


if __name__ == "__main__":
    main()
