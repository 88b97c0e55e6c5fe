"""Which paragraphs tell the same thing."""

from __future__ import annotations

import json
import random
import time
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.chain import reading_chain
from newsreader.comparison.evidence import Evidence
from newsreader.comparison.feature import ROUGH, Features, Table
from newsreader.comparison.link import (
    KIND_LOG_ODDS,
    LEAST_LOG_ODDS,
    LEAST_SCORE,
    PARTNERS,
    WEIGHTS_FILE,
    candidates,
    kind_log_odds,
    link_weights,
    probability,
    score_pairs,
)
from newsreader.comparison.model import Link, Strength
from newsreader.comparison.strictness import links_from
from newsreader.loading import load
from newsreader.side import Pair

SEEDS = Path(__file__).parents[2] / "seeds"

LEFT = (
    "Storvik’s harbour board closed the granite pier on Monday after storms cracked its base.",
    "“We had no choice,” said Ida Lund, the harbour master. “The pier could have fallen.”",
    "Ferries to the outer islands will sail from the old shipyard until the repairs are done.",
    "The town council has set aside nine million crowns for the work.",
)
RIGHT = (
    "The granite pier in Storvik was closed on Monday because winter storms had cracked its base.",
    "The council’s nine million crowns will not be enough for the work, engineers warned.",
    "Until the repairs are done, ferries to the outer islands leave from the old shipyard.",
    "A brass band played at the fish market, where herring sold out before noon.",
)


def article(*texts: str, kind: Kind = Kind.BODY) -> Article:
    return Article("", tuple(Paragraph(kind, text) for text in texts))


def links_of(left: Article, right: Article) -> tuple[Link, ...]:
    return found_between(Pair(left, right))


def found_between(articles: Pair[Article]) -> tuple[Link, ...]:
    return links_from(score_pairs(articles, Evidence.of((), (), (), ())), link_weights().possible)


def ends(links: tuple[Link, ...]) -> list[tuple[int, int]]:
    return [(link.ends.left, link.ends.right) for link in links]


def test_paragraphs_that_tell_the_same_are_linked_wherever_they_stand() -> None:
    links = links_of(article(*LEFT), article(*RIGHT))
    assert {(0, 0), (2, 2), (3, 1)} <= set(ends(links))
    assert all(right != 3 for _, right in ends(links))


def test_links_are_in_order_and_say_why() -> None:
    links = links_of(article(*LEFT), article(*RIGHT))
    weights = link_weights()
    assert ends(links) == sorted(ends(links))
    for link in links:
        assert weights.possible <= link.score <= 1
        assert (link.strength is Strength.STRONG) == (link.score >= weights.strong)
        assert link.because.words


def test_the_chain_is_the_heaviest_that_rises() -> None:
    links = links_of(article(*LEFT), article(*RIGHT))
    scores = dict(zip(ends(links), (link.score for link in links), strict=True))
    on_chain = tuple(pair for pair, link in zip(ends(links), links, strict=True) if link.on_chain)
    assert on_chain == reading_chain(scores)


def test_sides_can_be_swapped() -> None:
    there = links_of(article(*LEFT), article(*RIGHT))
    back = links_of(article(*RIGHT), article(*LEFT))
    assert sorted((b, a) for a, b in ends(back)) == ends(there)


@pytest.mark.parametrize("kind", [Kind.BYLINE, Kind.DATELINE, Kind.FOOTER])
def test_furniture_is_never_linked(kind: Kind) -> None:
    assert links_of(article(*LEFT, kind=kind), article(*LEFT)) == ()


def test_captions_and_headings_link_less_readily() -> None:
    body = links_of(article(*LEFT), article(*RIGHT))
    for kind in KIND_LOG_ODDS:
        pair = Pair(article(*LEFT, kind=kind), article(*RIGHT))
        assert kind_log_odds(pair, (0, 0)) < 0
        assert len(found_between(pair)) <= len(body)


def test_a_story_compared_with_itself_is_linked_throughout() -> None:
    links = links_of(article(*LEFT), article(*LEFT))
    assert {(index, index) for index in range(len(LEFT))} <= set(ends(links))
    assert all(link.on_chain for link in links if link.ends.left == link.ends.right)


def test_seeds_are_linked_strongly_where_they_share_a_quotation() -> None:
    left, right = (load(path) for path in sorted(SEEDS.iterdir())[:2])
    links = links_of(left, right)
    shared = "of particular importance"
    told = [
        link
        for link in links
        if shared in left.paragraphs[link.ends.left].text
        and shared in right.paragraphs[link.ends.right].text
    ]
    assert [(link.strength, link.on_chain) for link in told] == [(Strength.STRONG, True)]


@given(st.lists(st.text(max_size=60), max_size=5), st.lists(st.text(max_size=60), max_size=5))
@settings(max_examples=40, deadline=None)
def test_any_texts_can_be_compared(left: list[str], right: list[str]) -> None:
    for link in links_of(article(*left), article(*right)):
        assert 0 <= link.ends.left < len(left)
        assert 0 <= link.ends.right < len(right)
        assert 0 < link.score <= 1


def test_long_articles_take_time_in_proportion() -> None:
    source = random.Random(1)  # noqa: S311 - no secrets here
    words = [f"{one}{two}{three}" for one in "bdfg" for two in "aeiou" for three in "klmnp"]
    texts = [" ".join(source.choices(words, k=40)) for _ in range(400)]
    begin = time.process_time()
    links = links_of(article(*texts), article(*reversed(texts)))
    assert time.process_time() - begin < 8
    assert len(links) <= PARTNERS * len(texts)


def test_the_weights_that_ship_are_those_of_the_features() -> None:
    text = files("newsreader.comparison").joinpath(WEIGHTS_FILE).read_text(encoding="utf-8")
    assert tuple(json.loads(text)["weights"]) == Features._fields
    weights = link_weights()
    assert 0 < weights.possible < weights.strong < 1
    assert weights.log_odds((0.0,) * len(Features._fields)) == weights.intercept


def test_what_a_rough_look_leaves_out_would_not_be_kept() -> None:
    assert probability(LEAST_LOG_ODDS) == pytest.approx(LEAST_SCORE)
    assert probability(LEAST_LOG_ODDS) < LEAST_SCORE
    weights = dict(zip(Features._fields, link_weights().weights, strict=True))
    assert all(weights[name] > 0 for name in ROUGH)


def test_no_link_is_lost_by_a_rough_look() -> None:
    articles = Pair(article(*LEFT), article(*RIGHT))
    evidence = Evidence.of((), (), (), ())
    table, weights = Table.of(articles, evidence), link_weights()
    measured = {ends: probability(weights.log_odds(table.features(*ends)))
                for ends in candidates(table)}  # fmt: skip
    kept = {(link.ends.left, link.ends.right): link.score
            for link in score_pairs(articles, evidence)}  # fmt: skip
    assert kept == {ends: score for ends, score in measured.items() if score >= LEAST_SCORE}


def test_probabilities_stay_within_bounds() -> None:
    assert probability(0) == 0.5
    assert probability(-800) == 0
    assert probability(800) == 1
