"""What the comparison of the seeds gets right, held just under what it reaches.

Two people read the seeds and wrote down, each alone, what they share; that is
repeated here, by paragraph as loaded and by name. A change that makes the
comparison worse on real text shows here before anyone reads with it. Figures
over many more articles stand in `benchmarks/README.md`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader import Comparison, compare, load
from newsreader.comparison.model import Entity, Relation, Strength
from newsreader.side import Side

SEEDS = Path(__file__).parents[1] / "seeds"

MAIN_POINTS = {
    *((0, 0), (0, 4), (1, 4), (1, 32), (2, 0), (2, 4), (4, 4), (4, 32), (8, 4), (8, 5)),
    *((9, 9), (10, 6), (15, 31), (20, 14)),
}
"""Pairs of paragraphs of which one tells the other's main point."""

BOTH_TELL = MAIN_POINTS | {
    *((0, 5), (1, 0), (1, 5), (4, 0), (4, 5), (8, 0), (8, 9), (8, 12), (9, 12), (15, 4)),
    *((15, 32), (20, 0), (20, 3), (21, 10), (21, 33), (26, 38), (29, 38)),
}
"""Pairs that tell some fact both, as both readers say."""

ANYONE_SAYS = BOTH_TELL | {(2, 5), (10, 9), (21, 34)}
"""Pairs that tell some fact both, as one of the readers says at least."""

BOTH_NAME = {
    *("Vladimir Putin", "Xi Jinping", "Yuri Ushakov", "Kremlin", "SCO", "Tass", "SCO summit"),
    *("Uzbekistan", "Samarkand", "China", "Russia", "Ukraine", "India", "Pakistan", "Turkey"),
    *("Iran", "Kyrgyzstan", "Kazakhstan", "Taiwan", "Beijing", "Moscow", "West", "Russian"),
    *("Chinese", "Central Asian", "war in Ukraine"),
}
"""A form of each name that both give."""

NUMBERS: dict[Side, tuple[tuple[int, str, float | None], ...]] = {
    Side.LEFT: (
        *((13, "first", 1), (13, "third", 3), (14, "second", 2), (15, "four", 4)),
        *((20, "first", 1), (26, "thousands", None), (27, "45", 45), (28, "two", 2)),
        (30, "30", 30),
    ),
    Side.RIGHT: (
        *((0, "First", 1), (7, "six", 6), (9, "two", 2), (15, "50,000", 50_000)),
        *((20, "$35", 35e9), (20, "five", 5), (20, "$20", 20e9), (27, "half", 500_000)),
    ),
}
"""Paragraph, some of the words, and value of each figure."""

DOUBTFUL_NUMBERS = 1
"""Figures that only one of the readers counts as such."""

BOTH_QUOTE = {(1, 32), (4, 32), (10, 6), (20, 14)}
"""Pairs of paragraphs that quote the same words."""


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    left, right = (load(path) for path in sorted(SEEDS.iterdir())[:2])
    return compare(left, right)


def linked(comparison: Comparison) -> dict[tuple[int, int], Strength]:
    return {(link.ends.left, link.ends.right): link.strength for link in comparison.links}


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall)


def forms(entity: Entity) -> set[str]:
    return {mention.text.casefold() for mention in entity.mentions}


def test_links(seeds: Comparison) -> None:
    found = linked(seeds).keys()
    precision = len(found & ANYONE_SAYS) / len(found)
    recall = len(found & BOTH_TELL) / len(BOTH_TELL)
    assert f1(precision, recall) >= 0.57
    assert len(found & MAIN_POINTS) >= len(MAIN_POINTS) - 1


def test_strong_links(seeds: Comparison) -> None:
    strong = {pair for pair, strength in linked(seeds).items() if strength is Strength.STRONG}
    assert len(strong & ANYONE_SAYS) / len(strong) >= 0.85
    assert len(strong & MAIN_POINTS) / len(MAIN_POINTS) >= 0.85


def test_shared_entities(seeds: Comparison) -> None:
    shared = [forms(entity) for entity in seeds.entities if entity.shared]
    known = [name for name in BOTH_NAME if sum(name.casefold() in each for each in shared) == 1]
    assert len(known) >= len(BOTH_NAME) - 1
    assert len(shared) <= len(BOTH_NAME) + 3


def test_numbers(seeds: Comparison) -> None:
    wanted = [(side, *number) for side, numbers in NUMBERS.items() for number in numbers]
    right = [
        number
        for number in wanted
        if any(
            quantity.mention.side is number[0]
            and quantity.mention.paragraph_index == number[1]
            and number[2] in quantity.mention.text
            and quantity.value == number[3]
            for quantity in seeds.quantities
        )
    ]
    assert len(right) >= len(wanted) - 1
    assert len(seeds.quantities) <= len(wanted) + DOUBTFUL_NUMBERS + 1


def test_figures_are_compared_without_a_false_alarm(seeds: Comparison) -> None:
    compared = [
        (*match.quantities.map(lambda each: each.mention.text.casefold()), match.relation)
        for match in seeds.quantity_matches
    ]
    assert compared == [("first", "first", Relation.AGREE)]


def test_shared_quotations(seeds: Comparison) -> None:
    found = {
        (
            shared.quotations.left.mention.paragraph_index,
            shared.quotations.right.mention.paragraph_index,
        )
        for shared in seeds.shared_quotations
    }
    assert found == BOTH_QUOTE
