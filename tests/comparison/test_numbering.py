from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.model import Because, Link, Strength
from newsreader.comparison.numbering import link_numbers
from newsreader.side import Pair


def link(left: int, right: int, score: float = 0.5) -> Link:
    return Link(Pair(left, right), score, Strength.POSSIBLE, on_chain=False, because=Because())


def test_left_paragraphs_are_numbered_in_reading_order() -> None:
    numbers = link_numbers([link(9, 1), link(2, 4), link(2, 5)])
    assert numbers.left == {2: (1,), 9: (2,)}


def test_a_right_paragraph_carries_its_strongest_partner_first() -> None:
    numbers = link_numbers([link(1, 7, 0.4), link(3, 7, 0.9), link(5, 7, 0.6)])
    assert numbers.right == {7: (2, 3, 1)}


def test_equal_partners_stand_in_reading_order() -> None:
    assert link_numbers([link(3, 7), link(1, 7)]).right == {7: (1, 2)}


def test_without_links_there_are_no_numbers() -> None:
    assert link_numbers([]) == Pair({}, {})


ENDS = st.tuples(st.integers(0, 9), st.integers(0, 9))


@given(st.dictionaries(ENDS, st.floats(0, 1)))
def test_every_link_gives_the_same_number_to_both_ends(
    scores: dict[tuple[int, int], float],
) -> None:
    numbers = link_numbers(link(left, right, score) for (left, right), score in scores.items())
    assert sorted(number for (number,) in numbers.left.values()) == [
        *range(1, len(numbers.left) + 1)
    ]
    for left, right in scores:
        assert numbers.left[left][0] in numbers.right[right]
