"""Whether two articles tell one story."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader import compare, load
from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.same_story import tell_same_story
from newsreader.side import Pair

SEEDS = Path(__file__).parents[2] / "seeds"


def article(paragraphs: int) -> Article:
    body = tuple(Paragraph(Kind.BODY, f"Text {number}.") for number in range(paragraphs))
    return Article("Title", (Paragraph(Kind.TITLE, "Title"), *body))


@pytest.mark.parametrize(
    ("paragraphs", "scores", "same"),
    [
        (9, [0.2, 0.99, 0.9, 0.8], True),
        (9, [0.7, 0.7, 0.7, 0.7, 0.7, 0.7], False),
        (9, [0.99], False),
        (1, [0.99, 0.3], True),
        (1, [0.5], False),
        (0, [], False),
        (9, [], False),
    ],
)
def test_a_few_links_must_be_beyond_doubt(
    paragraphs: int, scores: list[float], *, same: bool
) -> None:
    assert tell_same_story(Pair(article(9), article(paragraphs)), scores) is same


def test_the_seeds_tell_one_story() -> None:
    left, right = (load(path) for path in sorted(SEEDS.iterdir())[:2])
    assert compare(left, right).same_story


def test_a_report_of_something_else_is_told_apart(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text(
        "Cheese makers count the cost of a dry spring\n\n"
        "Pastures in the hills above Lugnano have given a third less grass than last year.\n\n"
        "“We sell the young animals first,” said Marta Gori, who keeps ninety goats.\n\n"
        "Russian and Chinese buyers, once half of the market, stayed away from the fair.\n",
        encoding="utf-8",
    )
    assert not compare(load(min(SEEDS.iterdir())), load(elsewhere)).same_story
