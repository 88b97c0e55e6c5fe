"""What words mean, as points."""

from __future__ import annotations

import math
from importlib.resources import files
from operator import mul

import pytest

from newsreader.language.meaning import DIMENSIONS, MEANINGS_FILE, meaning
from newsreader.language.word import STEM_CHARS, stem


def closeness(one: str, other: str) -> float:
    """The cosine between the points of two words."""
    left, right = meaning(stem(one)), meaning(stem(other))
    assert left is not None
    assert right is not None
    product = float(sum(map(mul, left, right)))
    return product / (math.hypot(*left) * math.hypot(*right))


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("ship", "boat", "lawsuit"),
        ("court", "judge", "football"),
        ("football", "soccer", "bishop"),
        ("doctor", "hospital", "harbour"),
        ("bank", "money", "penguin"),
    ],
)
def test_words_of_one_field_lie_closer(word: str, near: str, far: str) -> None:
    assert closeness(word, near) > closeness(word, far) + 0.1


def test_a_stem_that_is_no_common_one_has_no_place() -> None:
    assert meaning("xqzvk") is None
    assert meaning("2021") is None


def test_the_table_is_small_and_whole() -> None:
    data = files("newsreader.language").joinpath("data", MEANINGS_FILE).read_bytes()
    stems = data.partition(b"\n")[0].decode().split(" ")
    assert len(data) < 800_000
    assert len(stems) == len(set(stems)) == 10_000
    assert max(map(len, stems)) <= STEM_CHARS
    points = [meaning(own) for own in stems]
    assert all(point is not None and len(point) == DIMENSIONS for point in points)


def test_all_lie_about_equally_far_away() -> None:
    lengths = [math.hypot(*(meaning(stem(word)) or ())) for word in ("river", "vote", "granite")]
    assert max(lengths) < 1.03 * min(lengths)
