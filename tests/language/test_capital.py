"""Runs of capitalised words."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.capital import LONGEST_RUN, capital_runs
from newsreader.language.word import words


def runs(text: str) -> list[str]:
    return [" ".join(word.text for word in run) for run in capital_runs(text, words(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Master Ida Lund spoke.", ["harbour master ida lund"]),
        ("Gov. Ida J. Lund spoke to Sen. Ole Berg.", ["gov ida lund", "sen ole berg"]),
        ("the Bank of the Islands closed", ["bank islands"]),
        ("Anne-Marie sailed", ["anne marie"]),
        ("They met in Bergen. Lund left.", []),
        ("In Bergen, Lund left", []),
        ("Lund’s Harbour Board met", ["lund harbour board"]),
        ("nothing here", []),
        ("", []),
    ],
)
def test_runs_are_names_with_their_titles(text: str, expected: list[str]) -> None:
    assert runs(text) == expected


def test_a_long_run_is_cut() -> None:
    assert all(len(run.split()) <= LONGEST_RUN for run in runs("Granite Pier " * 30))


@given(st.text(alphabet="Ab. -of'’\n"))
def test_every_run_holds_two_capitalised_words_or_more(text: str) -> None:
    for run in capital_runs(text, words(text)):
        assert len(run) > 1
        assert all(text[word.start_char].isupper() for word in run)


@pytest.mark.parametrize("part", ["A", "Ab ", "A-", "A.", "A of "])
def test_long_lines_take_time_in_proportion(part: str) -> None:
    text = part * 30_000
    begin = time.process_time()
    list(capital_runs(text, words(text)))
    assert time.process_time() - begin < 2
