"""Measure whether articles find their partners in a folder that mixes many events.

    python benchmarks/story_quality.py CORPUS [CORPUS …]

Mixes the pairs of corpora (see `rebuild.py`) and prints, for whole articles,
for their halves and for folders of fewer events: the share of articles whose
best match tells the same event, how many stories come out as they should, what
was missed, and the cosines of true and false best matches. From these the two
numbers of `newsreader/story/likeness.py` are fitted, by a logistic regression;
also with each pair left out in turn, to see how much hangs on one of them.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from newsreader import load
from newsreader.article import TOLD, Article
from newsreader.comparison.progress import SILENT
from newsreader.story import Report, arrange, report_of
from newsreader.story.likeness import LEAST_COSINE, MIDDLE, SLOPE
from newsreader.story.neighbour import neighbours
from newsreader.story.weight import vectors

FOLDS = 11
SMALL_FOLDERS = (2, 4, 8, 16)
"""How many events the smaller folders mix."""
STEPS = 50
RIDGE = 1e-3


class Entry(NamedTuple):
    """An article, or a part of one."""

    event: str
    side: str
    report: Report


class Found(NamedTuple):
    """What one article found."""

    entry: Entry
    best: Entry | None
    true: float
    """The cosine with the most alike that tells the same event; 0 for none."""
    false: float
    """That with the most alike that does not."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    folders = sorted(
        gold.parent for corpus in parser.parse_args().corpora for gold in corpus.glob("*/gold.json")
    )
    articles = [
        (folder.name, side, load(folder / f"{side}.txt")) for folder in folders for side in "ab"
    ]
    whole = [Entry(event, side, report_of(a, f"{event}{side}")) for event, side, a in articles]
    halves = [entry for article in articles for entry in _halves(*article)]
    told = [*_show("whole articles", whole), *_show("halves of articles", halves)]
    for events in SMALL_FOLDERS:
        told += _show(f"whole, of {events} events", *_small_folders(whole, events))
    slope, middle = fit(told)
    print(f"\nfitted: slope {slope:.1f}, middle {middle:.3f} (in use: {SLOPE}, {MIDDLE})")
    for fold in range(FOLDS):
        out = {folder.name for folder in folders[fold::FOLDS]}
        slope, middle = fit([found for found in told if found.entry.event not in out])
        print(f"  without {len(out)} pairs: slope {slope:.1f}, middle {middle:.3f}")
    return 0


def _halves(event: str, side: str, article: Article) -> tuple[Entry, Entry]:
    """The first and the second half of an article, the headline with the first."""
    told = [at for at, paragraph in enumerate(article.paragraphs) if paragraph.kind in TOLD]
    middle = told[len(told) // 2]
    parts = article.paragraphs[:middle], article.paragraphs[middle:]
    first, second = (
        Entry(event, side, report_of(replace(article, paragraphs=part), f"{event}{side}{number}"))
        for number, part in enumerate(parts, 1)
    )
    return first, second


def _small_folders(entries: list[Entry], events: int) -> list[list[Entry]]:
    """Folders that mix so many events, as many as give each event three chances."""
    names = sorted({entry.event for entry in entries})
    luck = random.Random(events)  # noqa: S311 - no secrets
    chosen = [set(luck.sample(names, events)) for _ in range(3 * len(names) // events)]
    return [[entry for entry in entries if entry.event in some] for some in chosen]


def _show(title: str, *folders: list[Entry]) -> list[Found]:
    """What the articles of some folders found; prints how well that went."""
    told = [found for folder in folders for found in search(folder)]
    right = sum(found.best is not None and found.best.event == found.entry.event for found in told)
    print(f"\n{title}: {right} of {len(told)} ({right / len(told):.1%}) find a true partner")
    for found in told:
        if found.best is None or found.best.event != found.entry.event:
            best = found.best.report.name if found.best else "nothing"
            cosines = f"{found.false:.3f}, true {found.true:.3f}"
            print(f"  {found.entry.report.name} finds {best}: {cosines}")
    stories = exact = 0
    for folder in folders:
        groups = [{folder[at].event for at in story} for story in _stories(folder)]
        stories += len({entry.event for entry in folder})
        exact += sum(len(events) == 1 for events in groups)
    print(f"  stories of one event: {exact}, for {stories} events")
    print("  true cosines, lowest first: ", *_few(sorted(found.true for found in told)))
    print("  false cosines, highest first:", *_few(sorted((f.false for f in told), reverse=True)))
    return told


def _few(values: list[float]) -> list[str]:
    """The first values, as text."""
    return [f"{value:.3f}" for value in values[:8]]


def _stories(entries: list[Entry]) -> tuple[tuple[int, ...], ...]:
    """The stories that are found among entries."""
    return arrange([entry.report for entry in entries]).stories


def search(entries: list[Entry]) -> list[Found]:
    """What each entry finds; another part of the same article does not count."""
    weighed = vectors([entry.report.digest.terms for entry in entries], SILENT)
    told = []
    for entry, near in zip(entries, neighbours(weighed, SILENT), strict=True):
        others = [
            (cosine, entries[at])
            for at, cosine in near.items()
            if (entries[at].event, entries[at].side) != (entry.event, entry.side)
        ]
        true = max((cosine for cosine, other in others if other.event == entry.event), default=0.0)
        false = max((cosine for cosine, other in others if other.event != entry.event), default=0.0)
        told.append(Found(entry, others[0][1] if others else None, true, false))
    return told


def fit(told: list[Found]) -> tuple[float, float]:
    """Slope and middle of a logistic curve over the logarithm of the cosine (Newton's method)."""
    points = [(math.log(max(LEAST_COSINE, found.true)), 1) for found in told]
    points += [(math.log(max(LEAST_COSINE, found.false)), 0) for found in told]
    intercept, slope = 0.0, 1.0
    for _ in range(STEPS):
        g0 = g1 = 0.0
        h00 = h01 = h11 = RIDGE
        g1 -= RIDGE * slope
        for x, y in points:
            p = 1 / (1 + math.exp(-(intercept + slope * x)))
            g0, g1 = g0 + y - p, g1 + (y - p) * x
            w = p * (1 - p)
            h00, h01, h11 = h00 + w, h01 + w * x, h11 + w * x * x
        determinant = h00 * h11 - h01 * h01
        intercept += (h11 * g0 - h01 * g1) / determinant
        slope += (h00 * g1 - h01 * g0) / determinant
    return slope, math.exp(-intercept / slope)


if __name__ == "__main__":
    sys.exit(main())
