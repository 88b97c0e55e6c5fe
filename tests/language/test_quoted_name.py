from __future__ import annotations

import pytest

from newsreader.language.quoted_name import is_name


def named(text: str) -> bool:
    start_char, end_char = text.index("“") + 1, text.index("”")
    return is_name(text, start_char, end_char)


@pytest.mark.parametrize(
    "text",
    [
        # Programmes.
        "She said so on “The Morning Hour.”",
        "He spoke on Radio Nord’s “The Morning Hour” on Friday.",
        "It was on the girls' “Morning Hour” again.",
        "Lund told “The Morning Hour” that she would run.",
        # Works.
        "His memoir, “From Port to Port,” sold well.",
        "The singer closed with “Rivers of Salt.”",
        "They starred in “Salt.”",
        # Nicknames.
        "Robert “Bobby” Lund was there.",
    ],
)
def test_what_only_names_something(text: str) -> None:
    assert named(text)


@pytest.mark.parametrize(
    "text",
    [
        # No title's capitals, to the last word.
        "He spoke on “the morning after” again.",
        "They act on “Lund and others,” he said.",
        "The song says “we are here.”",
        # Someone's words, though in capitals.
        "Signs read “Water Is Life.”",
        "In his book he wrote “Ports Come First.”",
        "He called it the “Deep Harbour” plan.",
        "He calls on “Deep Water” Board to act",
        # A sentence before speaks of a work.
        "The book is out. “Buy It,” he said.",
    ],
)
def test_what_someone_said(text: str) -> None:
    assert not named(text)
