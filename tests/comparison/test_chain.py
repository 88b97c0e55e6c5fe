"""The reading chain."""

from __future__ import annotations

import math
import time
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.chain import reading_chain

pairs = st.tuples(st.integers(0, 6), st.integers(0, 6))
weighted = st.dictionaries(pairs, st.integers(1, 100).map(lambda n: n / 100), max_size=9)


def rises(chain: tuple[tuple[int, int], ...]) -> bool:
    return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))


def heaviest(weights: dict[tuple[int, int], float]) -> float:
    """The weight of the best chain, by trying every set of pairs."""
    chains = (
        chain
        for size in range(len(weights) + 1)
        for chain in combinations(sorted(weights), size)
        if rises(chain)
    )
    return max(math.fsum(weights[pair] for pair in chain) for chain in chains)


@given(weighted)
def test_it_rises_and_none_is_heavier(weights: dict[tuple[int, int], float]) -> None:
    chain = reading_chain(weights)
    assert rises(chain)
    assert math.isclose(math.fsum(weights[pair] for pair in chain), heaviest(weights))


@given(weighted)
def test_it_does_not_depend_on_the_order_of_the_pairs(
    weights: dict[tuple[int, int], float],
) -> None:
    assert reading_chain(dict(reversed(weights.items()))) == reading_chain(weights)


def test_one_heavy_link_outweighs_two_light_ones_that_cross_it() -> None:
    assert reading_chain({(0, 5): 0.9, (1, 1): 0.3, (2, 2): 0.3}) == ((0, 5),)
    assert reading_chain({(0, 5): 0.5, (1, 1): 0.3, (2, 2): 0.3}) == ((1, 1), (2, 2))


def test_no_links_make_no_chain() -> None:
    assert reading_chain({}) == ()


def test_many_links_are_quick() -> None:
    weights = {(i, i * 7919 % 20_011): 1.0 for i in range(20_000)}
    begin = time.process_time()
    assert rises(reading_chain(weights))
    assert time.process_time() - begin < 3
