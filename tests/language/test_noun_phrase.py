from __future__ import annotations

import pytest

from newsreader.language.noun_phrase import leading_name, meant, noun_phrase, segments_of, tokens_of


def test_a_clause_is_cut_into_words_and_breaks() -> None:
    assert tokens_of("Mark D. Ruiz (the aide), the U.S. envoy") == [
        "Mark",
        "D.",
        "Ruiz",
        "(",
        "the",
        "aide",
        ")",
        ",",
        "the",
        "U.S.",
        "envoy",
    ]


def test_segments_lie_between_breaks() -> None:
    assert segments_of(["Ana", ",", "a", "pilot", ","]) == [["Ana"], ["a", "pilot"], []]


@pytest.mark.parametrize(
    ("clause", "phrase"),
    [
        ("when the old mayor", "the old mayor"),
        ("that Ana Lund and Piet Maas", "Ana Lund and Piet Maas"),
        ("a spokesman for the port", "a spokesman for the port"),
        ("at the same time", ""),
    ],
)
def test_the_noun_phrase_that_ends_a_clause(clause: str, phrase: str) -> None:
    assert " ".join(noun_phrase(clause.split())) == phrase


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("the port’s chief pilot Ana Lund", "Ana Lund"),
        ("The Coast Guard", "the Coast Guard"),
        ("Ana Lund’s", None),
        ("an angry crowd", "an angry crowd"),
        ("several officials", "several officials"),
        ("evaluate any", None),
        ("", None),
    ],
)
def test_whom_a_phrase_means(phrase: str, speaker: str | None) -> None:
    assert meant(phrase.split()) == speaker


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("Ana Lund later left", "Ana Lund"),
        ("The Harbour Board met", "the Harbour Board"),
        ("Asked why", None),
        ("Ana’s boat", None),
    ],
)
def test_the_name_that_begins_a_clause(clause: str, name: str | None) -> None:
    assert leading_name(clause.split()) == name
