"""Say how surely two articles are known to tell one story.

    python benchmarks/mix_stories.py CORPUS [CORPUS …] [--mixtures N]

Compares each pair of a corpus (see `rebuild.py`), which does tell one story,
and each left article with the right ones of the next N pairs, which do not:
they are reports of other events from the same three newsrooms, about much the
same people. Prints the scores at either side of the line and what was judged
wrongly.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from newsreader import compare, load
from newsreader.comparison.same_story import LEAST_CORE_SCORE, core_score
from newsreader.side import Pair

SHOWN = 4
"""How many scores nearest to the line are printed."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    parser.add_argument("--mixtures", type=int, default=6, metavar="N")
    options = parser.parse_args()
    folders = sorted(path.parent for c in options.corpora for path in c.glob("*/gold.json"))
    pairs = [Pair(load(folder / "a.txt"), load(folder / "b.txt")) for folder in folders]
    scores: dict[bool, list[float]] = {True: [], False: []}
    for index, left in enumerate(pair.left for pair in pairs):
        for step in range(min(options.mixtures + 1, len(pairs))):
            articles = Pair(left, pairs[(index + step) % len(pairs)].right)
            considered = compare(*articles).considered
            scores[step == 0].append(core_score(articles, [link.score for link in considered]))
    one, two = sorted(scores[True]), sorted(scores[False], reverse=True)
    print("one story: ", len(one), "lowest", *(f"{score:.3f}" for score in one[:SHOWN]))
    print("two stories:", len(two), "highest", *(f"{score:.3f}" for score in two[:SHOWN]))
    print("taken for two:", sum(score < LEAST_CORE_SCORE for score in one))
    print("taken for one:", sum(score >= LEAST_CORE_SCORE for score in two))
    return 0


if __name__ == "__main__":
    sys.exit(main())
