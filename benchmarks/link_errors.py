"""Count the links that are missed or drawn wrongly, by what a reader sees in them.

    python benchmarks/link_errors.py CORPUS [CORPUS …] [--show CLASS]

CORPUS is as for `learn_link_weights.py`, by which every pair of articles is
scored here too: with weights learned, and a threshold chosen, without it.
Missed is a link that all readers drew, wrong one that none did. `--show` prints
the paragraphs of one class (by the beginning of its name), to be read before
anything is changed.

Needs scikit-learn, which newsreader itself does not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from learn_link_weights import (
    Ends,
    Lesson,
    Scored,
    cross_validated_folds,
    possible_threshold,
    read_corpora,
)

from newsreader.comparison.feature import Features
from newsreader.language.capital import capital_runs
from newsreader.language.word import content_stems, stem, words
from newsreader.side import Pair

COMMON_STEMS = {1: "one stem or none", 3: "two or three stems"}
"""How many stems at most two paragraphs of a class share."""

Texts = Pair[str]
"""The two paragraphs of a link."""


@dataclass(frozen=True)
class Errors:
    """The wrong and the missed links of one pair of articles."""

    lesson: Lesson
    wrong: list[Ends]
    missed: list[Ends]

    @classmethod
    def of(cls, lesson: Lesson, scores: dict[Ends, float], threshold: float) -> Errors:
        """Compare what is drawn at a threshold with what readers drew."""
        drawn = {cell for cell, score in scores.items() if score >= threshold}
        sure = {cell for cell, votes in lesson.votes.items() if votes > 1}
        return cls(lesson, sorted(drawn - set(lesson.votes)), sorted(sure - drawn))


def missed_class(texts: Texts) -> str:
    """What was there to find a link by that was missed."""
    shared = len(content_stems(texts.left) & content_stems(texts.right))
    for most, much in COMMON_STEMS.items():
        if shared <= most:
            return f"missed: {much} in common"
    return "missed: more in common, of words that many paragraphs hold"


def wrong_class(lesson: Lesson, ends: Ends, texts: Texts) -> str:
    """What a link was drawn for that no reader drew."""
    if any(cell in lesson.votes for cell in beside(ends)):
        return "wrong: beside a link that is right"
    features = dict(zip(lesson.cells, lesson.features, strict=True)).get(ends)
    if features is not None and Features(*features).both_quote:
        return "wrong: both quote, another statement"
    if len(name_stems(texts.left) & name_stems(texts.right)) > 1:
        return "wrong: names in common, another fact"
    return "wrong: words of the topic in common, another fact"


def beside(ends: Ends) -> list[Ends]:
    """The cells that share one end with a link, and have the other one paragraph away."""
    left, right = ends
    return [
        (left + down, right + across)
        for down, across in product((-1, 0, 1), repeat=2)
        if abs(down) + abs(across) == 1
    ]


def name_stems(text: str) -> set[str]:
    """The stems that stand in names."""
    read = words(text)
    return {stem(word.text) for run in capital_runs(text, read) for word in run}


def errors(lessons: list[Lesson]) -> list[Errors]:
    """What goes wrong in each pair of articles, scored by what was learned from others."""
    folds = cross_validated_folds(lessons, shuffle=0)
    found = []
    for fold in folds:
        others: Scored = [row for other in folds if other is not fold for row in other]
        threshold = possible_threshold(others)
        found += [Errors.of(lesson, scores, threshold) for lesson, scores in fold]
    return found


def texts_of(corpora: list[Path]) -> dict[str, Pair[list[str]]]:
    """The paragraphs that readers saw, by the name of the pair of articles."""
    golds = [gold for corpus in corpora for gold in corpus.glob("*/gold.json")]
    seen = {gold.parent.name: json.loads(gold.read_text("utf-8"))["paragraphs"] for gold in golds}
    return {name: Pair(both["A"], both["B"]) for name, both in seen.items()}


def classified(found: list[Errors], texts: dict[str, Pair[list[str]]]) -> dict[str, list[Texts]]:
    """The paragraphs of every error, by its class."""
    classes: dict[str, list[Texts]] = defaultdict(list)
    for each in found:
        own = texts[each.lesson.name]
        for left, right in each.missed:
            both = Pair(own.left[left], own.right[right])
            classes[missed_class(both)].append(both)
        for left, right in each.wrong:
            if min(left, right) >= 0:
                both = Pair(own.left[left], own.right[right])
                classes[wrong_class(each.lesson, (left, right), both)].append(both)
    return classes


def main() -> int:
    """Count, and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="+", metavar="CORPUS")
    parser.add_argument("--show", metavar="CLASS", help="print the paragraphs of one class")
    args = parser.parse_args()
    classes = classified(errors(read_corpora(args.corpora)), texts_of(args.corpora))
    for name, both in sorted(classes.items(), key=lambda item: (item[0][0], -len(item[1]))):
        print(f"{len(both):4d}  {name}")
        if args.show and name.startswith(args.show):
            print("".join(f"\n  A: {texts.left}\n  B: {texts.right}\n" for texts in both))
    return 0


if __name__ == "__main__":
    sys.exit(main())
