"""Changing pins: each change does what it says, and is taken back by its opposite."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.pin import Note, Pins
from newsreader.comparison.pin_change import annotate, cut, join, note_at
from newsreader.side import Pair
from tests.factory import bridge

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

LINKED, UNLINKED = Pair(2, 1), Pair(4, 3)
EMPTY = Pins()


def ends(comparison: Comparison) -> set[Pair[int]]:
    return {link.ends for link in comparison.links}


def test_joining_links_two_paragraphs_and_cutting_takes_it_back() -> None:
    pins = join(bridge(), UNLINKED)
    assert pins == Pins(joined=(UNLINKED,))
    joined = bridge().pinned(pins)
    assert UNLINKED in ends(joined)
    assert cut(joined, UNLINKED) == EMPTY


def test_cutting_removes_a_link_and_joining_takes_it_back() -> None:
    pins = cut(bridge(), LINKED)
    assert pins == Pins(cut=(LINKED,))
    without = bridge().pinned(pins)
    assert LINKED not in ends(without)
    assert join(without, LINKED) == EMPTY


def test_joining_twice_is_joining_once() -> None:
    joined = bridge().pinned(join(bridge(), UNLINKED))
    assert join(joined, UNLINKED) == joined.pins


def test_cutting_a_link_that_was_confirmed_by_hand_cuts_it() -> None:
    confirmed = bridge().pinned(join(bridge(), LINKED))
    assert cut(confirmed, LINKED) == Pins(cut=(LINKED,))


def test_a_link_that_is_too_weak_by_now_is_joined_by_hand_after_its_cut() -> None:
    strict = bridge().pinned(Pins(cut=(Pair(0, 0),))).at(0.9)
    assert join(strict, Pair(0, 0)) == Pins(joined=(Pair(0, 0),))


PLACE = Pair(2, None)


def test_a_note_is_written_rewritten_and_taken_away() -> None:
    comparison = bridge().pinned(Pins(notes=(Note("Other.", Pair(None, 0)),)))
    assert note_at(comparison.pins, PLACE) is None
    comparison = comparison.pinned(annotate(comparison, PLACE, "First."))
    comparison = comparison.pinned(annotate(comparison, Pair(2, 1), "On the link."))
    comparison = comparison.pinned(annotate(comparison, PLACE, "Second."))
    assert comparison.pins
    assert [note.text for note in comparison.pins.notes] == ["Other.", "Second.", "On the link."]
    assert note_at(comparison.pins, PLACE) == Note("Second.", PLACE)
    pins = annotate(comparison, PLACE, "")
    assert [note.text for note in pins.notes] == ["Other.", "On the link."]


def test_no_note_is_taken_away_where_there_is_none() -> None:
    assert annotate(bridge(), PLACE, "") == EMPTY


@pytest.mark.parametrize("pins", [None, EMPTY])
def test_without_pins_there_is_no_note(pins: Pins | None) -> None:
    assert note_at(pins, PLACE) is None


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 4), st.integers(0, 3)), max_size=8))
def test_the_last_word_on_a_pair_holds(changes: list[tuple[bool, int, int]]) -> None:
    comparison = bridge()
    last: dict[Pair[int], bool] = {}
    for joins, left, right in changes:
        pair = Pair(left, right)
        comparison = comparison.pinned((join if joins else cut)(comparison, pair))
        last[pair] = joins
    assert all((pair in ends(comparison)) is joins for pair, joins in last.items())
    pins = comparison.pins or EMPTY
    assert not set(pins.joined) & set(pins.cut)
    assert replace(pins, notes=()) == pins
