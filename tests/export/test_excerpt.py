"""Tests of `newsreader.export.document.excerpt`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.export.document.excerpt import CHARS_PER_WORD, CUT, excerpt
from newsreader.export.text import plain


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("One two three.", 2, "One two…"),
        ("One two three.", 3, "One two three."),
        (" One\n two  ", 2, "One two"),
        ("One two three.", 0, "One two three."),
        ("One two three.", None, "One two three."),
        ("字" * 50, 2, f"{'字' * 40}…"),
        ("", 2, ""),
    ],
)
def test_it_ends_after_so_many_words(text: str, words: int | None, expected: str) -> None:
    assert excerpt(text, words) == expected


@given(st.text(alphabet="ab \n字", max_size=80), st.integers(1, 6))
def test_it_is_the_beginning_of_the_text(text: str, words: int) -> None:
    got = excerpt(text, words)
    begin = got.removesuffix(CUT)
    assert plain(text).startswith(begin)
    assert len(begin.split()) <= words
    assert len(begin) <= words * CHARS_PER_WORD
    assert (got == plain(text)) == (not got.endswith(CUT))
