"""A comparison in a few figures."""

from __future__ import annotations

from dataclasses import replace

from newsreader.article import TOLD
from newsreader.comparison.model import Relation
from newsreader.comparison.overview import overview
from newsreader.side import Pair
from tests.factory import bridge


def test_coverage_is_the_share_of_words_in_linked_paragraphs() -> None:
    comparison = bridge()
    left = comparison.articles.left
    told = {i: len(p.text.split()) for i, p in enumerate(left.paragraphs) if p.kind in TOLD}
    linked = {link.ends.left for link in comparison.links}
    share = sum(words for i, words in told.items() if i in linked) / sum(told.values())
    assert overview(comparison).told_by_other.left == share
    assert 0 < share < 1


def test_without_links_nothing_is_told_by_the_other() -> None:
    comparison = bridge().at(1.1)
    assert overview(comparison).told_by_other == Pair(0.0, 0.0)
    assert not overview(comparison).links


def test_articles_without_a_story_have_no_coverage() -> None:
    comparison = bridge()
    empty = comparison.articles.map(lambda article: replace(article, paragraphs=()))
    bare = replace(comparison, articles=empty, only=Pair((), ()))
    assert overview(bare).told_by_other == Pair(0.0, 0.0)
    assert overview(bare).words == Pair(0, 0)


def test_rows_are_counted_once_each() -> None:
    comparison = bridge()
    counted = overview(comparison)
    shared = sum(entity.shared for entity in comparison.entities)
    assert counted.entities.shared == shared
    assert sum(counted.entities.only) == len(comparison.entities) - shared
    assert counted.figures[Relation.DIFFER] + counted.figures[Relation.AGREE] == len(
        comparison.quantity_matches
    )
    matched = 2 * len(comparison.quantity_matches)
    assert sum(counted.lone_figures) == len(comparison.quantities) - matched
    assert counted.quotations.shared == len(comparison.shared_quotations)
