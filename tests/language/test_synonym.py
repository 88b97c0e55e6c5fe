"""Words that stand for one another."""

from __future__ import annotations

import pytest

from newsreader.language.synonym import groups


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("resigned", "quit"),
        ("slashed", "cuts"),
        ("storms", "hurricane"),
        ("purchases", "bought"),
        ("voting", "ballots"),
        ("parties", "party"),
    ],
)
def test_synonyms_share_a_group_whatever_their_inflection(one: str, other: str) -> None:
    assert groups(one) & groups(other)


def test_a_word_of_two_meanings_stands_in_both_groups() -> None:
    assert groups("fire") & groups("dismiss")
    assert groups("fire") & groups("blaze")
    assert not groups("dismiss") & groups("blaze")


@pytest.mark.parametrize("word", ["zither", "", "s", "ing", "7", "ss"])
def test_most_words_stand_in_none(word: str) -> None:
    assert groups(word) == frozenset()
