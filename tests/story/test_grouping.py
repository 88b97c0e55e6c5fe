from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newsreader.story.grouping import LEAST_LIKENESS, groups

if TYPE_CHECKING:
    import random


def likeness(size: int, pairs: dict[tuple[int, int], float]) -> list[dict[int, float]]:
    """Likeness told by one side of each pair."""
    found: list[dict[int, float]] = [{} for _ in range(size)]
    for (left, right), value in pairs.items():
        found[left][right] = value
    return found


def test_alike_reports_are_a_group() -> None:
    assert groups(likeness(4, {(0, 2): 0.9, (1, 3): 0.8})) == [(0, 2), (1, 3)]


def test_reports_are_not_chained_together() -> None:
    chain = {(n, n + 1): 0.9 - n / 100 for n in range(5)}
    assert groups(likeness(6, chain)) == [(0, 1), (2, 3), (4, 5)]


def test_a_third_joins_that_is_like_both() -> None:
    assert groups(likeness(3, {(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.6})) == [(0, 1, 2)]


def test_two_groups_join_whose_members_are_alike_on_the_average() -> None:
    within = {(0, 1): 0.99, (2, 3): 0.98}
    between = {(0, 2): 0.9, (0, 3): 0.2, (1, 2): 0.6, (1, 3): 0.4}
    assert groups(likeness(4, within | between)) == [(0, 1, 2, 3)]
    assert groups(likeness(4, within | between | {(0, 2): 0.7})) == [(0, 1), (2, 3)]


def test_no_one_is_like_any() -> None:
    assert groups([]) == []
    assert groups([{}, {}, {0: LEAST_LIKENESS - 0.01}]) == []


pairs = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(0, 1),
)


@given(pairs)
def test_groups_share_no_member_and_are_alike_on_the_average(
    told: dict[tuple[int, int], float],
) -> None:
    found = groups(likeness(8, told))
    members = [index for group in found for index in group]
    assert len(members) == len(set(members))
    assert all(len(group) > 1 and list(group) == sorted(group) for group in found)
    for group in found:
        inside = [told.get((a, b), 0.0) for a in group for b in group if a < b]
        assert sum(inside) / len(inside) >= LEAST_LIKENESS - 1e-9


@given(pairs, st.randoms(use_true_random=False))
def test_it_does_not_matter_which_of_two_tells(
    told: dict[tuple[int, int], float], luck: random.Random
) -> None:
    either = {(pair if luck.random() < 0.5 else pair[::-1]): value for pair, value in told.items()}
    assert groups(likeness(8, either)) == groups(likeness(8, told))
