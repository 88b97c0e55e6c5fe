from __future__ import annotations

import pytest

from newsreader.comparison.speaker import are_one_person, may_be_one_person


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Lund", "Ms. Lund"),
        ("Sen. Ana Lund", "Lund"),
        ("Lund", "Ana Lund and Piet Maas"),
    ],
)
def test_speakers_of_one_name_are_one(left: str, right: str) -> None:
    assert are_one_person(left, right)
    assert are_one_person(right, left)
    assert may_be_one_person(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # A form of address is nobody's name, and a given name is not enough.
        ("Mr. Lund", "Mr. Maas"),
        ("Sen. Ana Lund", "Sen. Piet Maas"),
        ("Ana Lund", "Ana Maas"),
    ],
)
def test_speakers_of_other_names_are_others(left: str, right: str) -> None:
    assert not may_be_one_person(left, right)
    assert not are_one_person(left, right)


@pytest.mark.parametrize("unnamed", [None, "he", "the mayor", "two officials", "Mr."])
def test_who_is_not_named_may_be_anyone(unnamed: str | None) -> None:
    assert may_be_one_person(unnamed, "Ana Lund")
    assert not are_one_person(unnamed, "Ana Lund")
    assert not are_one_person(unnamed, unnamed)
