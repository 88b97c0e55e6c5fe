"""What readers add by hand, at any strictness."""

from __future__ import annotations

from newsreader.comparison.model import Strength
from newsreader.comparison.pin import Note, Pins
from newsreader.side import Pair
from tests.factory import bridge

JOINED = Pair(4, 2)


def test_nothing_added_is_falsy() -> None:
    assert not Pins()
    assert Pins(joined=(JOINED,))
    assert Pins(notes=(Note("Ask the port office.", Pair(4, None)),))


def test_a_link_joined_by_hand_stands_at_every_threshold() -> None:
    comparison = bridge().pinned(Pins(joined=(JOINED,)))
    for threshold in (0.0, 0.5, 1.0):
        joined = [link for link in comparison.at(threshold).links if link.ends == JOINED]
        assert [(link.by_hand, link.score, link.strength) for link in joined] == [
            (True, 1.0, Strength.STRONG)
        ]


def test_links_stay_in_order_and_what_is_only_in_one_follows() -> None:
    plain = bridge()
    comparison = plain.pinned(Pins(joined=(JOINED,)))
    ends = [(link.ends.left, link.ends.right) for link in comparison.links]
    assert ends == sorted(ends)
    assert JOINED.left in plain.only.left
    assert JOINED.left not in comparison.only.left


def test_a_cut_link_stands_at_no_threshold() -> None:
    plain = bridge()
    cut = plain.links[0].ends
    comparison = plain.pinned(Pins(cut=(cut,)))
    assert cut not in [link.ends for link in comparison.at(0.0).links]
    assert len(comparison.links) == len(plain.links) - 1


def test_confirming_a_link_keeps_its_reasons() -> None:
    plain = bridge()
    first = plain.links[0]
    confirmed = plain.pinned(Pins(joined=(first.ends,))).links[0]
    assert confirmed.because == first.because
    assert (confirmed.by_hand, confirmed.score) == (True, 1.0)


def test_taking_the_pins_back_gives_the_comparison_as_it_was() -> None:
    plain = bridge()
    plain = plain.at(plain.threshold)
    pins = Pins(joined=(JOINED,), cut=(plain.links[0].ends,))
    assert plain.pinned(pins).pinned(None) == plain
    assert plain.pinned(pins).pins == pins
