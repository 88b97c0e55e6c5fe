from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.signature import signature


@pytest.mark.parametrize(
    ("text", "told", "name", "is_post"),
    [
        ("We are sorry. — Ana Lund (@analund) March 3, 2019", "We are sorry.", "Ana Lund", True),
        ("— Port of Skive (@portofskive)", "", "Port of Skive", True),
        ("We are sorry.— Ana Lund", "We are sorry.", "Ana Lund", False),
        ("“We are sorry.” – Mayor Ana Lund", "“We are sorry.”", "Mayor Ana Lund", False),
    ],
)
def test_who_signs(text: str, told: str, name: str, *, is_post: bool) -> None:
    found = signature(text)
    assert found
    assert (text[: found.start_char].strip(), found.name, found.is_post) == (told, name, is_post)


@pytest.mark.parametrize(
    "text",
    ["", "We are sorry.", "It was late — very late", "Lund — Ana Lund — was there.", "a-Ana Lund"],
)
def test_what_nobody_signs(text: str) -> None:
    assert signature(text) is None


@given(st.text(alphabet=st.sampled_from("—– A(@b).\n"), max_size=400))
def test_a_signature_ends_its_text(text: str) -> None:
    if found := signature(text):
        assert 0 <= found.start_char < len(text)
        assert found.name in text[found.start_char :]
