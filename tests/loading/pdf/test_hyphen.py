from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.pdf.hyphen import joined, words_of


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("the har-", "bour is", "the harbour is"),
        ("the infor-", "mation is", "the information is"),
        ("it was over-", "looked by", "it was overlooked by"),
        ("a long-", "term plan", "a long-term plan"),
        ("a long-", "running tale", "a long-running tale"),
        ("the Anglo-", "French firm", "the Anglo-French firm"),
        ("a COVID-", "related rule", "a COVID-related rule"),
        ("the X-", "ray was", "the X-ray was"),
        ("in Varn-", "haven they", "in Varnhaven they"),
        ("in Quel-", "dorf they", "in Quel-dorf they"),
        ("from 1998-", "2003 it", "from 1998-2003 it"),
        ("he said -", "then left", "he said - then left"),
        ("he said --", "then left", "he said -- then left"),
        ("the soft\xad", "ware here", "the software here"),
        ("no hyphen", "at all", "no hyphen at all"),
        ("and a-", "“quoted”", "and a- “quoted”"),
    ],
)
def test_a_word_that_is_cut_in_two_is_made_whole(first: str, second: str, text: str) -> None:
    assert joined(first, second, {"varnhaven", "quel-dorf"}) == text


def test_words_at_a_break_are_none_of_the_words_of_a_text() -> None:
    lines = ["An infra-", "structure plan", "is long-term."]
    assert words_of(lines) == {"an", "plan", "is", "long-term", "long", "term"}


@given(st.text(max_size=30), st.text(min_size=1, max_size=30))
def test_nothing_but_a_hyphen_is_lost(first: str, second: str) -> None:
    text = joined(first, second, ())
    assert text.endswith(second)
    assert text.startswith(first.rstrip("-\xad"))
