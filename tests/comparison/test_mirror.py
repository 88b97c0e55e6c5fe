"""A mirrored comparison says the same of the same articles, from the other side."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader import compare
from newsreader.comparison.mirror import mirrored
from newsreader.comparison.pin import Note, Pins
from newsreader.side import Pair, Side
from newsreader.story import open_pair
from tests.factory import bridge

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.fixture(scope="module")
def seeds() -> Comparison:
    """The comparison of the two seeds."""
    return compare(*open_pair([SEEDS]).articles)


def test_what_was_on_the_left_is_on_the_right() -> None:
    made = bridge()
    turned = mirrored(made)
    assert turned.articles == made.articles.turned
    assert turned.only == Pair((), (4,))
    assert turned.reference_dates == made.reference_dates.turned
    assert [entity.name for entity in turned.entities] == ["Irene Corbel", "Port Office"]
    assert [q.value for q in turned.quantities] == [44, 40]
    match = turned.quantity_matches[0].quantities
    assert (match.left.value, match.right.value) == (44, 40)
    assert [q.speaker for q in turned.shared_quotations[0].quotations] == [None, "Ms Corbel"]


def test_links_stand_by_left_paragraph_then_right() -> None:
    ends = [(link.ends.left, link.ends.right) for link in mirrored(bridge()).links]
    assert ends == [(0, 0), (1, 2), (1, 3), (2, 2)]


def test_what_was_added_by_hand_goes_along() -> None:
    note = Note("Ask the office.", Pair(None, 3))
    pins = Pins(joined=(Pair(4, 0),), cut=(Pair(2, 1),), notes=(note,))
    turned = mirrored(replace(bridge(), pins=pins)).pins
    assert turned is not None
    assert (turned.joined, turned.cut) == ((Pair(0, 4),), (Pair(1, 2),))
    assert turned.notes[0].paragraphs == Pair(3, None)


def test_every_mention_still_says_what_its_paragraph_does(seeds: Comparison) -> None:
    turned = mirrored(seeds)
    mentions = [mention for entity in turned.entities for mention in entity.mentions]
    mentions += [quantity.mention for quantity in turned.quantities]
    mentions += [quotation.mention for quotation in turned.quotations]
    mentions += [date.mention for date in turned.dates]
    for mention in mentions:
        paragraph = turned.articles[mention.side].paragraphs[mention.paragraph_index]
        assert paragraph.text[mention.start_char : mention.end_char] == mention.text
    sides = [quantity.mention.side for quantity in turned.quantities]
    assert sides == sorted(sides, key=list(Side).index)


def test_mirrored_twice_it_is_what_it_was(seeds: Comparison) -> None:
    assert mirrored(mirrored(seeds)) == seeds


def test_stricter_links_are_mirrored_as_well(seeds: Comparison) -> None:
    there = {(link.ends, link.on_chain) for link in mirrored(seeds).at(0.7).links}
    here = {(link.ends.turned, link.on_chain) for link in seeds.at(0.7).links}
    assert there == here
