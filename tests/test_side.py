from __future__ import annotations

from newsreader.side import Pair, Side


def test_each_side_has_its_label_and_its_other() -> None:
    assert [side.label for side in Side] == ["A", "B"]
    assert Side.LEFT.other is Side.RIGHT
    assert all(side.other.other is side for side in Side)


def test_a_pair_gives_the_value_of_a_side() -> None:
    pair = Pair("left", "right")
    assert (pair[Side.LEFT], pair[Side.RIGHT]) == ("left", "right")
    assert list(pair) == ["left", "right"]
    assert list(pair.items()) == [(Side.LEFT, "left"), (Side.RIGHT, "right")]


def test_a_pair_is_mapped_and_built_side_by_side() -> None:
    assert Pair("a", "bcd").map(len) == Pair(1, 3)
    assert Pair.of(lambda side: side.label) == Pair("A", "B")
