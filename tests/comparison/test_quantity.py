"""Figures of two articles side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import Because, Link, Relation, Strength
from newsreader.comparison.quantity import find_quantities, match_quantities
from newsreader.comparison.standing import significant_digits
from newsreader.loading import load
from newsreader.side import Pair, Side

Found = list[tuple[str, str, Relation]]


def article(*texts: str, kind: Kind = Kind.BODY) -> Article:
    return Article("Title", tuple(Paragraph(kind, text) for text in texts))


def link(left: int = 0, right: int = 0, strength: Strength = Strength.STRONG) -> Link:
    return Link(Pair(left, right), 0.9, strength, on_chain=True, because=Because())


def matched(left: str, right: str, *links: Link) -> Found:
    articles = Pair(article(left), article(right))
    quantities = find_quantities(articles)
    return [
        (match.quantities.left.mention.text, match.quantities.right.mention.text, match.relation)
        for match in match_quantities(articles, quantities, links)
    ]


def test_left_comes_before_right_in_reading_order() -> None:
    found = find_quantities(Pair(article("Two cats.", "Six dogs."), article("Ten hens.")))
    places = [(q.mention.side, q.mention.paragraph_index, q.value) for q in found]
    assert places == [(Side.LEFT, 0, 2), (Side.LEFT, 1, 6), (Side.RIGHT, 0, 10)]


@pytest.mark.parametrize("kind", [Kind.BYLINE, Kind.DATELINE, Kind.FOOTER])
def test_what_dresses_the_story_gives_no_figures(kind: Kind) -> None:
    assert find_quantities(Pair(article("Six dogs", kind=kind), article())) == ()


def test_titles_and_captions_give_figures() -> None:
    for kind in (Kind.TITLE, Kind.HEADING, Kind.CAPTION, Kind.EMBED):
        assert find_quantities(Pair(article("Six dogs", kind=kind), article()))


AGREE = [
    ("About 19 states have such laws.", "In 19 states such laws hold."),
    ("The fire killed 53 horses.", "At least 53 horses died."),
    ("They have three weeks left.", "There are three weeks to go."),
    ("Two-thirds of farms closed.", "Some 66.6667 percent of farms closed."),
    ("These are their first direct talks.", "They meet for the first time in years."),
]


@pytest.mark.parametrize(("left", "right"), AGREE)
def test_equal_figures_in_linked_paragraphs_agree(left: str, right: str) -> None:
    assert [relation for *_, relation in matched(left, right, link())] == [Relation.AGREE]


def test_striking_figures_agree_without_a_link() -> None:
    left, right = "The fund paid her $84,000.", "He would repay the $84,000."
    assert matched(left, right) == [("$84,000", "$84,000", Relation.AGREE)]


def test_small_counts_of_other_things_are_not_compared() -> None:
    assert matched("Two ships sank.", "Two mayors spoke.") == []
    assert matched("Two ships sank.", "Two mayors spoke.", link()) == []
    assert matched("It is her first trip.", "They meet for the first time.", link()) == []


CLOSE = [
    ("Nearly $300 million in flood aid was paid.", "Flood aid came to $290 million."),
    ("More than 5,000 reserve troops went.", "Some 5,200 reserve troops went."),
    ("Between 30 and 40 farm horses died.", "The fire killed 35 farm horses."),
]


@pytest.mark.parametrize(("left", "right"), CLOSE)
def test_a_rounding_or_a_bound_comes_close(left: str, right: str) -> None:
    assert [relation for *_, relation in matched(left, right, link())] == [Relation.CLOSE]


LEFT = "It bought 500 rescue helicopter engines."
RIGHT = "It bought 700 rescue helicopter engines."


def test_the_same_thing_told_differently_differs() -> None:
    assert matched(LEFT, RIGHT, link()) == [("500", "700", Relation.DIFFER)]


def test_a_disagreement_needs_a_link() -> None:
    assert matched(LEFT, RIGHT) == []
    assert matched("It has 500 rescue helicopters.", "It has 700 rescue helicopters.") == []


def test_a_figure_that_agrees_elsewhere_differs_nowhere() -> None:
    told = matched(LEFT + " Later it bought 700 rescue helicopter engines.", RIGHT, link())
    assert told == [("700", "700", Relation.AGREE)]


def test_other_units_are_not_compared() -> None:
    assert matched("The tank holds 90 kilograms.", "The tank holds 90 pounds.", link()) == []


def test_many_equal_figures_stay_few_matches() -> None:
    texts = ["The fund paid her $84,000."] * 300
    articles = Pair(article(*texts), article(*texts))
    assert len(match_quantities(articles, find_quantities(articles), ())) <= 6 * 300


def test_significant_digits() -> None:
    assert [significant_digits(v) for v in (84_000, 5687.75, 7, 0, 2e12)] == [2, 6, 1, 1, 1]


def test_the_seeds_never_differ_however_they_are_linked() -> None:
    articles = Pair(*(load(path) for path in sorted(Path("seeds").glob("*.txt"))))
    quantities = find_quantities(articles)
    everywhere = tuple(
        link(left, right)
        for left in range(len(articles.left.paragraphs))
        for right in range(len(articles.right.paragraphs))
    )
    matches = match_quantities(articles, quantities, everywhere)
    assert Relation.DIFFER not in {match.relation for match in matches}
    assert ("first", "First") in {
        (match.quantities.left.mention.text, match.quantities.right.mention.text)
        for match in matches
    }
