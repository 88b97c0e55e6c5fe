"""The same comparison, stricter and looser."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader import compare, load
from newsreader.article import TOLD
from newsreader.comparison.chain import reading_chain
from newsreader.comparison.model import Because, Comparison, Link, Strength
from newsreader.comparison.strictness import links_from, looser, stricter, thresholds
from newsreader.side import Pair, Side
from tests.factory import bridge

SEEDS = Path(__file__).parents[2] / "seeds"

scores = st.integers(0, 100).map(lambda hundredths: hundredths / 100)
ends = st.tuples(st.integers(0, 5), st.integers(0, 5))


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    left, right = (load(path) for path in sorted(SEEDS.iterdir())[:2])
    return compare(left, right)


def cells(links: tuple[Link, ...]) -> list[tuple[int, int]]:
    return [(link.ends.left, link.ends.right) for link in links]


@given(st.dictionaries(ends, scores, max_size=20), scores, scores)
def test_stricter_links_are_among_the_looser(
    scored: dict[tuple[int, int], float], one: float, other: float
) -> None:
    considered = tuple(
        Link(Pair(*cell), score, Strength.POSSIBLE, on_chain=False, because=Because())
        for cell, score in sorted(scored.items())
    )
    stricter = links_from(considered, max(one, other))
    looser = links_from(considered, min(one, other))
    assert set(cells(stricter)) <= set(cells(looser))
    assert cells(looser) == sorted(cells(looser))
    for links in (stricter, looser):
        chained = [cell for cell, link in zip(cells(links), links, strict=True) if link.on_chain]
        weights = {(link.ends.left, link.ends.right): link.score for link in links}
        assert tuple(chained) == reading_chain(weights)


@settings(max_examples=25, deadline=None)
@given(one=scores, other=scores)
def test_a_comparison_follows_its_threshold(one: float, other: float) -> None:
    whole = bridge()
    stricter, looser = whole.at(max(one, other)), whole.at(min(one, other))
    assert set(cells(stricter.links)) <= set(cells(looser.links))
    for side in Side:
        assert set(looser.only[side]) <= set(stricter.only[side])
    for comparison in (stricter, looser):
        assert all(link.score >= comparison.threshold for link in comparison.links)
        for side, article in comparison.articles.items():
            linked = {link.ends[side] for link in comparison.links}
            told = {i for i, paragraph in enumerate(article.paragraphs) if paragraph.kind in TOLD}
            assert set(comparison.only[side]) == told - linked


def test_its_own_threshold_changes_nothing(seeds: Comparison) -> None:
    assert seeds.at(seeds.threshold) == seeds
    assert seeds.at(0.9).at(0.0).at(seeds.threshold) == seeds


def test_the_ends_of_the_scale(seeds: Comparison) -> None:
    assert seeds.at(1.1).links == ()
    assert set(cells(seeds.links)) < set(cells(seeds.at(0.0).links))
    assert seeds.at(0.0).entities is seeds.entities


def test_it_is_quick_enough_to_follow_a_key(seeds: Comparison) -> None:
    begin = time.process_time()
    for _ in range(20):
        seeds.at(0.15)
    assert (time.process_time() - begin) / 20 < 0.01


def test_steps_rise_and_hold_the_first_threshold() -> None:
    steps = thresholds(0.27)
    assert list(steps) == sorted(set(steps))
    assert 0.27 in steps
    assert min(steps) <= 0.1
    assert max(steps) >= 0.9
    assert len(thresholds(0.3)) == len(thresholds(0.31)) == 19


def test_each_step_changes_the_links_and_the_way_back_leads_to_the_first(
    seeds: Comparison,
) -> None:
    first = seeds.threshold
    seen = [seeds]
    while (found := stricter(seen[-1], first)) is not None:
        assert 0 < len(found.links) < len(seen[-1].links)
        seen.append(found)
    assert len(seen) >= 5
    back = seen[-1]
    for there in reversed(seen[:-1]):
        found = looser(back, first)
        assert found is not None
        assert len(found.links) == len(there.links)
        back = found
    assert back == seeds.at(first)
    more = looser(back, first)
    assert more is not None
    assert len(more.links) > len(seeds.links)
    assert stricter(more, first) is not None


def test_where_nothing_changes_there_is_no_step() -> None:
    made = bridge()
    alone = made.at(0.9)
    assert len(alone.links) == 1
    assert stricter(alone, made.threshold) is None
    assert looser(made, made.threshold) is None
