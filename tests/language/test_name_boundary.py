"""Where names part, and what looks like a full name: the rules that see words alone."""

from __future__ import annotations

import pytest

from newsreader.language.name.boundary import first_size
from newsreader.language.name.full_name import is_initial, is_person_like, may_be_person


@pytest.mark.parametrize(
    ("words", "after", "size"),
    [
        ("Norwegian Ann Lowell", "said", 1),
        ("French Open", "final", None),
        ("Ohio Senate", "candidate", 1),
        ("Ohio Senate", "voted", None),
        ("Ann Lowell", "", None),
        ("Lowell", "", None),
    ],
)
def test_names_side_by_side_are_told_apart(words: str, after: str, size: int | None) -> None:
    assert first_size(words.split(), after) == size


@pytest.mark.parametrize("name", ["Ann Lowell", "J. R. Lowell", "Ann van der Berg", "Ann Hall Jr."])
def test_a_given_name_or_initials_begin_a_full_name(name: str) -> None:
    assert is_person_like(name.split())


@pytest.mark.parametrize("name", ["Ann", "Ann of Lowell", "Bank of Lowell", "Ann Lowell Committee"])
def test_other_words_are_no_full_name(name: str) -> None:
    assert not is_person_like(name.split())


def test_unknown_words_may_be_a_full_name_and_known_ones_not() -> None:
    assert may_be_person(["Zorvik", "Brenlow"])
    assert not may_be_person(["Norway", "Brenlow"])
    assert not may_be_person(["Zorvik", "Committee"])


@pytest.mark.parametrize(("word", "initial"), [("J.", True), ("H.W.", True), ("Jr", False)])
def test_initials_have_their_stops(word: str, *, initial: bool) -> None:
    assert is_initial(word) is initial
