"""Measure how long it takes to find the stories in a folder of many articles.

    python benchmarks/stories.py [ARTICLES …]

Writes folders of made-up reports, three of each event, and finds their
stories twice, each time in a process of its own: first with nothing kept from
before, then with the digests of the first run. Prints a table: articles,
seconds on the clock and of the processor, the most memory that was used, both
kinds of seconds of the second run, and the share of articles whose best match
is a report of the same event.

The reports have the vocabulary of news in English (common words by rank, made-up
names and figures) and its length, but none of its grammar: they measure cost.
Whether stories are found among real reports is measured by `story_quality.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

SIZES = (100, 1_000, 5_000)
OUTLETS = ("The Quay", "Morning Post of Velmar", "Northern Wire")
PARAGRAPHS = 18
SENTENCE_WORDS = 22
SYLLABLES = (
    *("ba", "cor", "del", "fen", "gar", "hol", "is", "jun", "kel", "lor"),
    *("mir", "nev", "os", "pra", "rul", "sten", "tor", "ul", "vin", "zan"),
)
SEED = 5
KIBIBYTE = 1024


def main() -> int:
    """Measure each size and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="ARTICLES")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        print(json.dumps(measured(options.measure)))
        return 0
    print("articles  seconds  processor     MB  again  processor  partner found")
    for size in options.sizes:
        with TemporaryDirectory() as scratch:
            folder = Path(scratch, "articles")
            write_articles(folder, size)
            first, again = (run(folder, Path(scratch, "cache")) for _ in range(2))
        print(
            f"{size:8,}  {first['seconds']:7.1f}  {first['processor']:9.1f}"
            f"  {first['megabytes']:5.0f}  {again['seconds']:5.1f}  {again['processor']:9.1f}"
            f"  {first['found']:13.1%}",
            flush=True,
        )
    return 0


def run(folder: Path, cache: Path) -> dict[str, float]:
    """Find the stories of a folder in a process of its own; gives what `measured` gives there."""
    command = [sys.executable, __file__, "--measure", str(folder)]
    environment = os.environ | {"XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603 - this file
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def measured(folder: Path) -> dict[str, float]:
    """Find the stories of a folder, here; gives seconds, megabytes and the share found."""
    import resource  # noqa: PLC0415 - not on Windows

    from newsreader.story import catalogue_of  # noqa: PLC0415 - in the measured process only

    began, began_working = time.perf_counter(), time.process_time()
    catalogue = catalogue_of([folder])
    seconds, processor = time.perf_counter() - began, time.process_time() - began_working
    events = [Path(report.name).name.partition("-")[0] for report in catalogue.reports]
    best = [catalogue.best(index) for index in range(len(events))]
    found = sum(
        b is not None and events[b.report_index] == e for b, e in zip(best, events, strict=True)
    )
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "seconds": seconds,
        "processor": processor,
        "megabytes": kilobytes / KIBIBYTE,
        "found": found / len(events),
    }


def write_articles(folder: Path, size: int) -> None:
    """Write so many reports, each event's one after another."""
    luck = random.Random(SEED)  # noqa: S311 - no secrets
    words = common_words()
    luck.shuffle(words)
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    people = [name(luck) for _ in range(size // 4 + 10)]
    folder.mkdir(parents=True)
    for number in range(size):
        if number % len(OUTLETS) == 0:
            topic = [*luck.sample(people, 6), *luck.sample(words, 40), *figures(luck)]
        text = report(luck, words, weights, topic, OUTLETS[number % len(OUTLETS)])
        event = number // len(OUTLETS)
        (folder / f"{event:05}-{number % len(OUTLETS)}.md").write_text(text, "utf-8")


def report(
    luck: random.Random, words: list[str], weights: list[float], topic: list[str], outlet: str
) -> str:
    """A report on a topic: three words of ten are the event's, the others anything's."""

    def passage(length: int) -> str:
        chosen = luck.choices(words, cum_weights=weights, k=length)
        own = luck.sample(topic, len(topic) * 2 // 3)
        mixed = [luck.choice(own) if luck.random() < 0.3 else word for word in chosen]  # noqa: PLR2004 - see above
        return " ".join(mixed).capitalize()

    told = [f"{passage(SENTENCE_WORDS)}. {passage(SENTENCE_WORDS)}." for _ in range(PARAGRAPHS)]
    day = f"2024-{luck.randint(1, 12):02}-{luck.randint(1, 28):02}"
    head = f"---\ntitle: {passage(8)}\nsource: {outlet}\npublished: {day}\n---\n"
    return head + "\n\n".join(told) + "\n"


def name(luck: random.Random) -> str:
    """A made-up person."""
    first, last = ("".join(luck.choices(SYLLABLES, k=luck.randint(2, 3))) for _ in range(2))
    return f"{first.capitalize()} {last.capitalize()}"


def figures(luck: random.Random) -> list[str]:
    """Figures that an event has."""
    return [str(luck.randint(2, 9_000)) for _ in range(6)]


def common_words() -> list[str]:
    """Common English words."""
    from newsreader.language import wordlist  # noqa: PLC0415 - not for the help

    return sorted(wordlist.words("common_words.txt"))


if __name__ == "__main__":
    sys.exit(main())
