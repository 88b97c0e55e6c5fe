"""What paragraphs are about."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.topic import Topics
from newsreader.language.word import content_stems
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

LEFT = [
    "The harbour was closed and every ferry stayed in port.",
    "A judge heard the lawsuit on Monday.",
    "Doctors treated the patients in two hospitals.",
]
RIGHT = [
    "Attorneys argued before the court.",
    "Ships and boats could not sail because of the high waves at sea.",
    "Nurses cared for those who fell ill with fever.",
]


def topics(left: list[str], right: list[str]) -> Topics:
    stems: Pair[Mapping[int, frozenset[str]]] = Pair(
        dict(enumerate(map(content_stems, left))), dict(enumerate(map(content_stems, right)))
    )
    every = {stem for side in stems for own in side.values() for stem in own}
    return Topics(stems, dict.fromkeys(every, 1.0))


@pytest.mark.parametrize(("left_index", "right_index"), [(0, 1), (1, 0), (2, 2)])
def test_topic_is_known_without_a_word_in_common(left_index: int, right_index: int) -> None:
    both = topics(LEFT, RIGHT)
    cosines = [both.cosine(left_index, index) for index in range(len(RIGHT))]
    assert cosines.index(max(cosines)) == right_index


def test_what_all_paragraphs_are_about_tells_none_apart() -> None:
    assert topics(LEFT, RIGHT).cosine(0, 0) < 0


def test_words_that_no_table_holds_have_no_topic() -> None:
    assert topics(["Xqzvk wvuts", *LEFT], ["Zzyxw", *RIGHT]).cosine(0, 2) != 0, "its neighbour's"
    assert topics(["Xqzvk"], ["Zzyxw"]).cosine(0, 0) == 0


def test_without_paragraphs_there_is_nothing_to_ask() -> None:
    topics([], [])


@given(st.lists(st.sampled_from([*LEFT, *RIGHT, ""]), min_size=1, max_size=6))
def test_it_is_a_cosine(texts: list[str]) -> None:
    both = topics(texts, texts[::-1])
    for left in range(len(texts)):
        for right in range(len(texts)):
            cosine = both.cosine(left, right)
            assert math.isfinite(cosine)
            assert -1.000001 <= cosine <= 1.000001
