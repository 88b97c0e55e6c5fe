from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.progress import SILENT
from newsreader.story import neighbour
from newsreader.story.neighbour import neighbours
from newsreader.story.weight import MOST_TERMS, vectors

counts = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 5))


@given(st.lists(counts, max_size=8))
def test_vectors_are_of_length_1_or_0(held: list[dict[str, int]]) -> None:
    for vector in vectors(held, SILENT):
        length = math.sqrt(math.fsum(weight**2 for weight in vector.values()))
        assert length == pytest.approx(1) or not vector


@given(st.lists(counts, max_size=8))
def test_the_index_finds_what_comparing_all_pairs_finds(held: list[dict[str, int]]) -> None:
    weighed = vectors(held, SILENT)
    found = neighbours(weighed, SILENT)
    for left, near in enumerate(found):
        for right, other in enumerate(weighed):
            cosine = math.fsum(weighed[left].get(term, 0.0) * w for term, w in other.items())
            if left != right:
                assert near.get(right, 0.0) == pytest.approx(cosine)
        assert list(near.values()) == sorted(near.values(), reverse=True)
        assert left not in near


def test_rare_terms_weigh_more_than_common_ones() -> None:
    held = [{"corbel": 1, "year": 1}, {"year": 1}, {"year": 1}]
    vector = vectors(held, SILENT)[0]
    assert vector["corbel"] > 2 * vector["year"]


def test_a_weight_hardly_depends_on_how_many_others_there_are() -> None:
    pair = [{"corbel": 2, "pier": 1, "year": 3}, {"corbel": 1, "ferri": 1, "year": 1}]
    others = [{f"w{n}-{m}": 1 for m in range(20)} | {"year": 1} for n in range(60)]
    few, many = (neighbours(vectors(h, SILENT), SILENT)[0][1] for h in (pair, pair + others))
    assert few == pytest.approx(many, abs=0.1)


def test_only_the_heaviest_terms_speak_for_a_report() -> None:
    vector = vectors([{f"term{n}": 1 for n in range(2 * MOST_TERMS)}], SILENT)[0]
    assert len(vector) == MOST_TERMS


def test_cost_is_linear_though_all_hold_the_same_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbour, "MEETINGS_PER_REPORT", 50)
    shared = {f"shared{n}": 1 for n in range(100)}
    held = [Counter(shared | {f"own{n % 40}": 9}) for n in range(200)]
    index = neighbour._index(vectors(held, SILENT))
    assert sum(len(held.indices) ** 2 for held in index.values()) <= 50 * len(held)
    assert all(term.startswith("own") for term in index)
