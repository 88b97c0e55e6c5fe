"""How alike paragraphs are spelt."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.comparison.spelling import GRAM_CHARS, Spelling
from newsreader.side import Pair


def spelling(left: list[str], right: list[str]) -> Spelling:
    return Spelling(Pair(dict(enumerate(left)), dict(enumerate(right))))


def grams(text: str) -> Counter[str]:
    return Counter(text[at : at + GRAM_CHARS] for at in range(len(text) - GRAM_CHARS + 1))


def by_the_book(left: str, right: str, every: list[str]) -> float:
    """The cosine between two vectors of (1 + ln count) · ln((N + 1) / (n + ½))."""
    held = Counter(gram for text in every for gram in grams(text))
    weights = {gram: math.log((len(every) + 1) / (n + 0.5)) for gram, n in held.items()}
    first, second = (
        {gram: (1 + math.log(n)) * weights[gram] for gram, n in grams(text).items()}
        for text in (left, right)
    )
    product = sum(first[gram] * second[gram] for gram in first.keys() & second.keys())
    lengths = math.hypot(*first.values()) * math.hypot(*second.values())
    return product / lengths if lengths else 0.0


LEFT = [" the harbour board closed the pier ", " ferries sail ", ""]
RIGHT = [" the pier was closed by the harbour’s board ", " a brass band played ", " a "]


@pytest.mark.parametrize("left", range(len(LEFT)))
@pytest.mark.parametrize("right", range(len(RIGHT)))
def test_it_is_the_cosine_between_weighed_runs(left: int, right: int) -> None:
    expected = by_the_book(LEFT[left], RIGHT[right], LEFT + RIGHT)
    assert spelling(LEFT, RIGHT).cosine(left, right) == pytest.approx(expected)


def test_a_name_written_in_two_ways_is_spelt_alike() -> None:
    found = spelling([" yekaterinburg ", " ferry "], [" ekaterinburg ", " closure "])
    assert found.cosine(0, 0) > found.cosine(1, 1) == 0


def test_a_text_without_runs_is_like_none() -> None:
    assert spelling(["abc"], ["abc"]).cosine(0, 0) == 0


TEXTS = st.lists(st.text("ab \U0001f600", max_size=30), min_size=1, max_size=4)


@given(TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_any_texts_have_a_cosine(left: list[str], right: list[str]) -> None:
    there, back = spelling(left, right), spelling(right, left)
    for i, first in enumerate(left):
        for j, second in enumerate(right):
            cosine = there.cosine(i, j)
            assert cosine == pytest.approx(by_the_book(first, second, left + right), abs=1e-9)
            assert cosine == pytest.approx(back.cosine(j, i))
            assert there.most(i, j) >= cosine - 1e-12


def test_the_bound_is_close_where_texts_are_enough_to_tell_what_is_common() -> None:
    letters = [chr(97 + n) for n in range(20)]
    texts = [
        f" {letter * 5} harbour {'' if n < 8 else letter} " for n, letter in enumerate(letters)
    ]
    found = spelling(texts, [text.replace("r ", "") for text in texts])
    alike, unlike = found.cosine(3, 3), found.cosine(3, 4)
    assert alike <= found.most(3, 3) < alike + 0.1
    assert unlike <= found.most(3, 4) < alike
