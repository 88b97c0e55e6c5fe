"""Learn the weights of links from annotated pairs of articles, and say how good they are.

    python benchmarks/learn_link_weights.py CORPUS [CORPUS …] [--write]

CORPUS is a folder with one folder for each pair of articles, which holds
`a.txt`, `b.txt` and `gold.json`; of the latter are read `paragraphs`
({"A": [text …], "B": [text …]}) and `links` ([a, b, votes, strong] with 0-based
paragraphs; votes 2 where every reader is sure). `--write` puts the weights
learned from all pairs into the package; without it nothing is written.

Needs scikit-learn, which newsreader itself does not. Everything is
deterministic: the same corpora give the same file.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from newsreader.article import Article, Kind
from newsreader.comparison import link
from newsreader.comparison.date import find_dates, reference_dates
from newsreader.comparison.entity import find_entities
from newsreader.comparison.evidence import Evidence
from newsreader.comparison.feature import Features, Table
from newsreader.comparison.quantity import find_quantities
from newsreader.comparison.quotation import find_quotations, match_quotations
from newsreader.language.word import words
from newsreader.loading import load
from newsreader.side import Pair

TARGET = Path(link.__file__).parent / link.WEIGHTS_FILE
FOLDS = 11
SHUFFLES = 5
STRONG_PRECISION = 0.83
"""Aimed at when the score of a strong link is chosen: above the .80 to keep elsewhere."""
F1_ALLOWANCE = 0.003
"""How much F1 is given for recall when the score of a link is chosen: whoever reads
can judge a possible link that is shown, but not one that is not."""
UNREAD = -1
"""The number of a paragraph that the readers did not see."""

Ends = tuple[int, int]


@dataclass(frozen=True)
class Lesson:
    """One annotated pair of articles: its cells, what was measured, and what readers drew."""

    name: str
    cells: list[Ends]
    """By the readers' numbers of the paragraphs."""
    features: np.ndarray
    """One row for each cell."""
    kind_log_odds: np.ndarray
    """What the kinds of its paragraphs take off each cell's log-odds."""
    votes: dict[Ends, int]
    strong: set[Ends]

    @property
    def drawn(self) -> np.ndarray:
        """For each cell, whether any reader drew a link."""
        return np.array([cell in self.votes for cell in self.cells], dtype=int)

    @property
    def trust(self) -> np.ndarray:
        """How much each cell counts in learning.

        Half where readers were of two minds, nothing where the kind of a
        paragraph has its say besides the features.
        """
        halves = np.array([0.5 if self.votes.get(cell) == 1 else 1.0 for cell in self.cells])
        return np.where(self.kind_log_odds == 0, halves, 0.0)


def read_lesson(folder: Path) -> Lesson:
    """Read one pair and measure it."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    articles = Pair(load(folder / "a.txt"), load(folder / "b.txt"))
    numbers = Pair(
        _numbers(articles.left, gold["paragraphs"]["A"]),
        _numbers(articles.right, gold["paragraphs"]["B"]),
    )
    quotations = find_quotations(articles)
    evidence = Evidence.of(
        find_entities(articles),
        find_quantities(articles),
        match_quotations(quotations),
        find_dates(articles, reference_dates(articles)),
        quotations,
    )
    table = Table.of(articles, evidence)
    candidates = [
        (a, b) for a, b in link.candidates(table) if a in numbers.left and b in numbers.right
    ]
    return Lesson(
        name=folder.name,
        cells=[(numbers.left[a], numbers.right[b]) for a, b in candidates],
        features=np.array([table.features(*ends) for ends in candidates]),
        kind_log_odds=np.array([link.kind_log_odds(articles, ends) for ends in candidates]),
        votes={(a, b): votes for a, b, votes, _ in gold["links"]},
        strong={(a, b) for a, b, _, strong in gold["links"] if strong},
    )


def _numbers(article: Article, texts: list[str]) -> dict[int, int]:
    """For each paragraph as loaded, the readers' number of the text it holds most words of.

    A title that the readers did not see is left out, since nobody could link it.
    """
    bags = [Counter(word.text for word in words(text)) for text in texts]
    numbers = {}
    for index, paragraph in enumerate(article.paragraphs):
        bag = Counter(word.text for word in words(paragraph.text))
        held = [(bag & other).total() for other in bags]
        best = max(range(len(bags)), key=held.__getitem__)
        if held[best] >= 0.7 * min(bag.total(), bags[best].total()) and (
            paragraph.kind is not Kind.TITLE or bag == bags[best]
        ):
            numbers[index] = best
        elif paragraph.kind is not Kind.TITLE:
            numbers[index] = UNREAD
    return numbers


@dataclass(frozen=True)
class Model:
    """A logistic regression in the units of the features themselves."""

    intercept: float
    weights: np.ndarray

    @classmethod
    def learn(cls, lessons: list[Lesson]) -> Model:
        """Fit standardised features, then fold the standardising into the weights."""
        features = np.vstack([lesson.features for lesson in lessons])
        mean, spread = features.mean(axis=0), features.std(axis=0) + 1e-9
        fitted = LogisticRegression(C=0.1, max_iter=2000).fit(
            (features - mean) / spread,
            np.concatenate([lesson.drawn for lesson in lessons]),
            sample_weight=np.concatenate([lesson.trust for lesson in lessons]),
        )
        weights = fitted.coef_[0] / spread
        return cls(float(fitted.intercept_[0] - weights @ mean), weights)

    def scores(self, lesson: Lesson) -> dict[Ends, float]:
        """The probability of each cell."""
        log_odds = self.intercept + lesson.features @ self.weights + lesson.kind_log_odds
        return dict(zip(lesson.cells, (1 / (1 + np.exp(-log_odds))).tolist(), strict=True))


Scored = list[tuple[Lesson, dict[Ends, float]]]


@dataclass(frozen=True)
class Figures:
    """Counts over many pairs of articles: one reader makes a link right, two make it missed."""

    predicted: int
    right: int
    sure: int
    found: int
    strong: int
    found_strong: int

    @classmethod
    def count(cls, scored: Scored, threshold: float) -> Figures:
        """Count the links at or above a threshold."""
        rows = []
        for lesson, scores in scored:
            links = {cell for cell, score in scores.items() if score >= threshold}
            sure = {cell for cell, votes in lesson.votes.items() if votes > 1}
            rows.append(
                (
                    len(links),
                    len(links & set(lesson.votes)),
                    len(sure),
                    len(sure & links),
                    len(lesson.strong),
                    len(lesson.strong & links),
                )
            )
        return cls(*(sum(column) for column in zip(*rows, strict=True)))

    def plus(self, other: Figures) -> Figures:
        """The counts of both."""
        mine, theirs = vars(self), vars(other)
        return Figures(**{name: mine[name] + theirs[name] for name in mine})

    @property
    def precision(self) -> float:
        """The share of links that a reader drew."""
        return self.right / max(1, self.predicted)

    @property
    def recall(self) -> float:
        """The share of links that all readers drew which were found."""
        return self.found / max(1, self.sure)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    @property
    def strong_recall(self) -> float:
        """The share of strong links that were found."""
        return self.found_strong / max(1, self.strong)


def possible_threshold(scored: Scored) -> float:
    """The lowest threshold, in hundredths, with an F1 hardly below the best."""
    f1 = {threshold: Figures.count(scored, threshold).f1 for threshold in _hundredths()}
    enough = max(f1.values()) - F1_ALLOWANCE
    return min(threshold for threshold in f1 if f1[threshold] >= enough)


def strong_threshold(scored: Scored) -> float:
    """The lowest threshold, in hundredths, from which links are as precise as aimed at."""
    enough = [t for t in _hundredths() if Figures.count(scored, t).precision >= STRONG_PRECISION]
    return min(enough, default=0.99)


def _hundredths() -> list[float]:
    return [hundredth / 100 for hundredth in range(10, 96)]


def cross_validated_folds(lessons: list[Lesson], shuffle: int) -> list[Scored]:
    """Score each pair by weights learned without it, fold by fold."""
    order = np.random.RandomState(shuffle).permutation(len(lessons))
    folds = [[lessons[i] for i in order[fold::FOLDS]] for fold in range(FOLDS)]
    scored: list[Scored] = []
    for held_out in folds:
        names = {lesson.name for lesson in held_out}
        model = Model.learn([lesson for lesson in lessons if lesson.name not in names])
        scored.append([(lesson, model.scores(lesson)) for lesson in held_out])
    return scored


def cross_validate(lessons: list[Lesson], shuffle: int) -> tuple[Scored, Figures, Figures]:
    """Score each pair by weights learned without it, and count.

    Returns:
        The scores; the figures of all links, and those of the strong ones, with
        thresholds that were chosen on the other folds.
    """
    folds = cross_validated_folds(lessons, shuffle)
    links = bold = Figures(0, 0, 0, 0, 0, 0)
    for held_out in folds:
        others = [row for fold in folds if fold is not held_out for row in fold]
        links = links.plus(Figures.count(held_out, possible_threshold(others)))
        bold = bold.plus(Figures.count(held_out, strong_threshold(others)))
    return [row for fold in folds for row in fold], links, bold


def log_loss(scored: Scored) -> float:
    """What the scores give away on the average, in nats for each cell that readers saw."""
    losses = [
        -math.log(max(1e-9, score if cell in lesson.votes else 1 - score))
        for lesson, scores in scored
        for cell, score in scores.items()
        if UNREAD not in cell
    ]
    return math.fsum(losses) / len(losses)


def print_reliability(scored: Scored) -> None:
    """For each tenth of the scores, how often a link was in fact drawn."""
    print("\nscore      pairs  mean score  drawn")
    rows = [(s, cell in lesson.votes) for lesson, scores in scored for cell, s in scores.items()]
    for tenth in range(10):
        within = [(s, drawn) for s, drawn in rows if tenth <= s * 10 < tenth + 1]
        if within:
            mean = math.fsum(s for s, _ in within) / len(within)
            drawn = sum(drawn for _, drawn in within) / len(within)
            span = f"{tenth / 10:.1f}–{(tenth + 1) / 10:.1f}"
            print(f"{span}  {len(within):7d}  {mean:10.2f}  {drawn:5.2f}")


def read_corpora(corpora: list[Path]) -> list[Lesson]:
    """Read every pair of several corpora; ends the program if there is none."""
    folders = sorted(gold.parent for corpus in corpora for gold in corpus.glob("*/gold.json"))
    if not folders:
        sys.exit("no annotated pairs found")
    return [read_lesson(folder) for folder in folders]


def main() -> int:
    """Read the corpora, print what was found, write the weights if asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    parser.add_argument("--write", action="store_true", help="put the weights into the package")
    args = parser.parse_args()
    lessons = read_corpora(args.corpora)
    runs = [cross_validate(lessons, shuffle) for shuffle in range(SHUFFLES)]
    print(f"{len(lessons)} pairs, {FOLDS} folds, {SHUFFLES} shuffles")
    for label, which in (("links", 1), ("strong links", 2)):
        rows = [run[which] for run in runs]
        names = ("precision", "recall", "f1", "strong_recall")
        means = (math.fsum(getattr(row, name) for row in rows) / len(rows) for name in names)
        figures = "  ".join(f"{name} {mean:.3f}" for name, mean in zip(names, means, strict=True))
        print(f"{label:13s} {figures}")
    scored = [row for run in runs for row in run[0]]
    print(f"log loss {log_loss(scored):.4f}")
    print_reliability(scored)
    model = Model.learn(lessons)
    learned = {
        "intercept": round(model.intercept, 4),
        "weights": {
            name: round(float(weight), 4)
            for name, weight in zip(Features._fields, model.weights, strict=True)
        },
        "possible": possible_threshold(scored),
        "strong": strong_threshold(scored),
    }
    print(f"\n{json.dumps(learned, indent=2)}")
    if args.write:
        TARGET.write_text(json.dumps(learned, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
