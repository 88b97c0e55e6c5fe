"""Say what each signal adds to the links: learn without it and measure what is lost.

    python benchmarks/ablate.py CORPUS [CORPUS …]

CORPUS is a folder of annotated pairs (see `rebuild.py`). Prints a table in
Markdown: for all signals, and with each of them left out, F1 and strong
recall of all links, strong recall of those called strong, and the log loss of
the scores in thousandths of a nat, cross-validated as in
`learn_link_weights.py`. Of the four the log loss is the steadiest: differences
of F1 below half a hundredth are noise.
Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import math
import sys
from dataclasses import replace
from pathlib import Path

from learn_link_weights import SHUFFLES, Lesson, cross_validate, log_loss, read_corpora

from newsreader.comparison.feature import Features

SIGNALS: dict[str, tuple[str, ...]] = {
    "weight of shared words": ("shared_weight",),
    "that of words in names": ("shared_names",),
    "shared entities": ("shared_entities",),
    "shared figures and dates": ("shared_figures",),
    "shared quotation": ("shared_quotation",),
    "who speaks, and how much": ("both_quote", "same_speaker", "other_speakers"),
    "entities introduced by both": ("introductions",),
    "synonyms": ("synonyms",),
    "best pair of sentences": ("best_sentence",),
    "runs of characters": ("spelling",),
    "topic": ("topic",),
    "place in the articles": ("opening", "depth", "displacement"),
    "size of the table": ("table_size",),
}
"""The features of each signal, by the signal's name in the table."""


def without(lessons: list[Lesson], names: tuple[str, ...]) -> list[Lesson]:
    """The lessons without some features."""
    kept = [index for index, name in enumerate(Features._fields) if name not in names]
    return [replace(lesson, features=lesson.features[:, kept]) for lesson in lessons]


def measure(lessons: list[Lesson]) -> tuple[float, ...]:
    """F1, strong recall, strong recall of strong links, and log loss, over several shuffles."""
    runs = [cross_validate(lessons, shuffle) for shuffle in range(SHUFFLES)]
    rows = [
        (links.f1, links.strong_recall, bold.strong_recall, 1000 * log_loss(scored))
        for scored, links, bold in runs
    ]
    return tuple(math.fsum(column) / len(rows) for column in zip(*rows, strict=True))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    lessons = read_corpora(parser.parse_args().corpora)
    everything = measure(lessons)
    print("| signal | F1 | strong recall | of strong links | log loss |")
    print("|---|---|---|---|---|")
    print("| all |", " | ".join(f"{value:.3f}" for value in everything), "|")
    for signal, names in SIGNALS.items():
        lost = measure(without(lessons, names))
        changes = (value - whole for value, whole in zip(lost, everything, strict=True))
        print(
            f"| without {signal} |",
            " | ".join(f"{value:+.3f}" for value in changes),
            "|",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
