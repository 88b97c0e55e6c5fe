"""Words, stop words and stems."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.word import content_stems, content_words, is_stop_word, stem, words


def forms(text: str) -> list[str]:
    return [word.text for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ferries sail at dawn.", ["ferries", "sail", "at", "dawn"]),
        (
            "the harbour’s pier and O’Brien's boat",
            ["the", "harbour", "pier", "and", "o'brien", "boat"],
        ),
        ("they don’t", ["they", "don't"]),
        ("$5,687.75 in 2019, 30km", ["5687.75", "in", "2019", "30", "km"]),
        ("a well-known pier", ["a", "well", "known", "pier"]),
        ("São Tomé, Łódź", ["são", "tomé", "łódź"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_words_are_found_in_one_form(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_initials_have_one_form_and_are_no_pronouns() -> None:
    assert forms("FBI F.B.I.") == ["fbi", "fbi"]
    assert forms("US U.S. us") == ["u.s.", "u.s.", "us"]
    assert not is_stop_word("u.s.")
    assert is_stop_word("us")


def test_words_know_where_they_stand() -> None:
    text = "The mayor’s “plan” costs $1,200."
    assert [text[w.start_char : w.end_char] for w in words(text)] == [
        "The",
        "mayor’s",
        "plan",
        "costs",
        "1,200",
    ]


def test_content_words_leave_out_what_holds_sentences_together() -> None:
    assert [w.text for w in content_words("He said that the pier was closed to boats")] == [
        "pier",
        "closed",
        "boats",
    ]
    assert is_stop_word("j")
    assert not is_stop_word("7")


def test_stems_join_inflections_and_keep_numbers_whole() -> None:
    assert stem("negotiation") == stem("negotiators")
    assert stem("1234567") == "1234567"
    assert content_stems("The mayors of 20000 towns") == {"mayor", "20000", "town"}


@given(st.text())
def test_words_are_in_order_and_within_any_text(text: str) -> None:
    end_char = 0
    for word in words(text):
        assert end_char <= word.start_char < word.end_char <= len(text)
        assert word.text
        end_char = word.end_char


@pytest.mark.parametrize("part", ["a", "a.", "a'", "1,", "’", "A.b-"])
def test_long_lines_take_time_in_proportion(part: str) -> None:
    begin = time.process_time()
    words(part * 100_000)
    assert time.process_time() - begin < 2
