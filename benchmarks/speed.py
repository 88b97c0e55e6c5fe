"""What a comparison costs: time by stage, growth with length, memory, hostile input.

    python benchmarks/speed.py [--runs 15] [--part pair|long|hostile]

Compares articles that the program makes itself: words drawn as Zipf has it,
with names, figures, dates and quotations among them, and half of the right
paragraphs retelling left ones in part. The same seed makes the same articles.
Every measurement has a process of its own, so that its peak of memory is its
own too; times are CPU times.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import resource
import statistics
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from newsreader.article import Article, Kind, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

PAIR_PARAGRAPHS = 17
"""About 600 words."""
LONG_PARAGRAPHS = (250, 500, 1000, 2000)
PARAGRAPH_WORDS = 35
HOSTILE_CHARS = 1_000_000
LINE_CHARS = 10_000_000

COMMON = """
the of to and a in that for on was said with as at by it from he is be his an were are has which
had but have not they will after who its this or would their been more about one two could over
when she also up other out we new him there last than her if people years first into no government
all some state city police court minister president officials country house vote law party water
port ship fire road school company union workers price market
"""
CONSONANTS = "b c d f g h k l m n p r s t v w br st tr"
SYLLABLES = [consonant + vowel for consonant in CONSONANTS.split() for vowel in "aeiou"]
RETOLD_SHARE = 0.5
"""How many right paragraphs retell a left one."""
OTHER_WORDS_SHARE = 0.33
"""How many words such a paragraph replaces."""
VOCABULARY_WORDS = 12_000
NAMES = 300


class Cost(NamedTuple):
    """What one measurement took."""

    stages: dict[str, float]
    """CPU seconds by stage, in order; of many runs, the median."""
    first_seconds: float
    """CPU seconds of the first run, which loads the word lists."""
    import_seconds: float
    """CPU seconds of loading the engine's modules."""
    peak_mb: float
    """The most memory that the process held."""

    @property
    def seconds(self) -> float:
        """CPU seconds of the whole comparison."""
        return sum(self.stages.values())


class Writer:
    """Makes articles of its own words, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - nothing is secret
        self._words = [*COMMON.split(), *(self._word() for _ in range(VOCABULARY_WORDS))]
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))
        self._names = [f"{self._word().title()} {self._word().title()}" for _ in range(NAMES)]

    def pair(self, paragraphs: int) -> tuple[Article, Article]:
        """Two articles of so many paragraphs, which tell half of it both."""
        left = [self._paragraph() for _ in range(paragraphs)]
        right = [
            self._retold(text) if self._random.random() < RETOLD_SHARE else self._paragraph()
            for text in left
        ]
        return article(*left), article(*right)

    def _word(self) -> str:
        return "".join(self._random.choices(SYLLABLES, k=self._random.randint(2, 4)))

    def _paragraph(self) -> str:
        """Two sentences, one of which attributes or counts something."""
        half = PARAGRAPH_WORDS // 2
        return f"{self._sentence(half)} {self._sentence(half)}"

    def _sentence(self, words: int) -> str:
        """A sentence with a name, and with a figure, a date or a quotation."""
        some = self._random.choices(self._words, cum_weights=self._weights, k=words)
        name, number = self._random.choice(self._names), self._random.randint(2, 90_000)
        shapes = (
            f"{name} said on Friday that {' '.join(some)}.",
            f"“{' '.join(some).capitalize()},” said {name}.",
            f"{some[0].title()} {number:,} people {' '.join(some[1:])}.",
            f"In {self._random.randint(1950, 2022)}, {' '.join(some)} ${number:,} to {name}.",
        )
        return self._random.choice(shapes)

    def _retold(self, text: str) -> str:
        """A paragraph of which a third of the words are others."""
        return " ".join(
            self._random.choice(self._words)
            if word.islower() and self._random.random() < OTHER_WORDS_SHARE
            else word
            for word in text.split()
        )


def article(*texts: str) -> Article:
    """An article with these paragraphs."""
    paragraphs = tuple(Paragraph(Kind.BODY, text) for text in texts)
    return Article("A made article", paragraphs, published=date(2022, 9, 15), language="en")


def hostile() -> dict[str, tuple[Article, Article]]:
    """Pairs of articles of one enormous paragraph each, by what is odd about them."""
    words = Writer(1).pair(LINE_CHARS // 400)
    parts = {
        "quotation marks": "“ ” ' \" ",
        "apostrophes": "'a",
        "digits": "1234567890",
        "figures": "1,000 ",
        "capitals": "A",
        "capitalised words": "Ab Cd ",
        "one letter": "a",
        "stops": "a. ",
        "months": "May 1 ",
    }
    texts = {name: part * (HOSTILE_CHARS // len(part)) for name, part in parts.items()}
    pairs = {f"1 MB of {name}": (article(text), article(text)) for name, text in texts.items()}
    one_line = [" ".join(p.text for p in each.paragraphs)[:LINE_CHARS] for each in words]
    return {"a line of 10 MB": (article(one_line[0]), article(one_line[1])), **pairs}


def measure(make: Callable[[object], tuple[Article, Article]], what: object, runs: int) -> Cost:
    """Make a pair of articles and compare it; to be run in a process of its own."""
    started = time.process_time()
    from newsreader.comparison import compare, stage  # noqa: F401, PLC0415 - is timed

    import_seconds = time.process_time() - started
    articles = make(what)
    first, *later = [_stages(compare, articles) for _ in range(runs)]
    later = later or [first]
    medians = {name: statistics.median(run[name] for run in later) for name in first}
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Cost(medians, sum(first.values()), import_seconds, peak)


def _stages(compare: Callable[..., object], articles: tuple[Article, Article]) -> dict[str, float]:
    """CPU seconds of each stage of one comparison."""
    begun: dict[str, float] = {}
    compare(*articles, on_stage=lambda name: begun.setdefault(name, time.process_time()))
    ends = [*list(begun.values())[1:], time.process_time()]
    return {name: end - start for (name, start), end in zip(begun.items(), ends, strict=True)}


def made_pair(paragraphs: object) -> tuple[Article, Article]:
    """A pair of so many paragraphs."""
    return Writer(7).pair(int(str(paragraphs)))


def hostile_pair(name: object) -> tuple[Article, Article]:
    """The hostile pair of that name."""
    return hostile()[str(name)]


def apart(make: Callable[[object], tuple[Article, Article]], what: object, runs: int = 1) -> Cost:
    """`measure`, in a fresh process."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(measure, make, what, runs).result()


def print_pair(runs: int) -> None:
    """What one pair of ordinary length costs."""
    cost = apart(made_pair, PAIR_PARAGRAPHS, runs)
    print(f"one pair of about {PAIR_PARAGRAPHS * PARAGRAPH_WORDS} words, CPU ms, median of {runs}")
    print(f"  {'import':24}{cost.import_seconds * 1000:8.0f}")
    print(f"  {'first, with word lists':24}{cost.first_seconds * 1000:8.0f}")
    for name, seconds in cost.stages.items():
        print(f"  {name:24}{seconds * 1000:8.1f}")
    print(f"  {'whole':24}{cost.seconds * 1000:8.1f}\n")


def print_long() -> None:
    """How the cost grows with length."""
    costs = {paragraphs: apart(made_pair, paragraphs) for paragraphs in LONG_PARAGRAPHS}
    names = next(iter(costs.values())).stages
    print("long pairs, CPU s by stage, and peak MB")
    print(f"  {'paragraphs':>12}{''.join(f'{name:>12}' for name in names)}{'whole':>12}{'MB':>8}")
    for paragraphs, cost in costs.items():
        stages = "".join(f"{seconds:12.2f}" for seconds in cost.stages.values())
        size = f"{paragraphs:,} × 2"
        print(f"  {size:>12}{stages}{cost.seconds:12.2f}{cost.peak_mb:8.0f}")
    print()


def print_hostile() -> None:
    """What hostile input costs."""
    print("hostile pairs, CPU s and peak MB, and the dearest stage")
    for name in hostile():
        cost = apart(hostile_pair, name)
        dearest = max(cost.stages, key=cost.stages.__getitem__)
        row = f"{cost.seconds:8.1f}{cost.peak_mb:8.0f}"
        print(f"  {name:28}{row}   {dearest} {cost.stages[dearest]:.1f}", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--part", choices=["pair", "long", "hostile"])
    arguments = parser.parse_args()
    print(f"Python {sys.version.split()[0]}\n")
    if arguments.part in {None, "pair"}:
        print_pair(arguments.runs)
    if arguments.part in {None, "long"}:
        print_long()
    if arguments.part in {None, "hostile"}:
        print_hostile()


if __name__ == "__main__":
    main()
