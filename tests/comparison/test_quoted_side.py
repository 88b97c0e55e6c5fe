from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.comparison.quoted_side import spelled_out


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("We can’t go, won't stay.", "we can not go will not stay"),
        ("I’m here, they've left, you'll see", "i am here they have left you will see"),
        # After a noun, "'s" says whose it is.
        ("It’s the harbour's wall", "it is the harbour wall"),
        ("forty-two boats and twelve crews", "42 boats and 12 crews"),
        ("eighty percent", "80 percent"),
        ("three hundred beds", "300 beds"),
        ("twenty-five thousand and one", "25000 and one"),
        ("twenty, two of them new", "20 2 of them new"),
        ("one of us", "one of us"),
        ("Lund & Maas", "lund and maas"),
        ("", ""),
    ],
)
def test_the_forms_in_which_words_are_compared(text: str, forms: str) -> None:
    assert [form for _, form in spelled_out(text)] == forms.split()


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("fortywo'&- "))))
def test_every_form_stands_within_the_text_in_order(text: str) -> None:
    end_char = 0
    for word, form in spelled_out(text):
        assert form
        assert 0 <= word.start_char <= word.end_char <= len(text)
        assert word.end_char >= end_char
        end_char = word.end_char
