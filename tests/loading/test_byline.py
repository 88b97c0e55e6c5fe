from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.byline import author_of, is_name_list


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("by JANE DOE", "JANE DOE"),
        ("By: Jane Doe", "Jane Doe"),
        ("By Jane Doe and John Roe, Example Press", "Jane Doe and John Roe"),
        ("By Jane Doe, Ann Poe and John Roe", "Jane Doe, Ann Poe and John Roe"),
        ("By Jane Doe, Science Editor", "Jane Doe"),
        ("By Jane Doe in Harbour Town", "Jane Doe"),
        ("By Jane Doe | The Daily Example", "Jane Doe"),
        ("By Jane Doe, 5 September 2022", "Jane Doe"),
        ("By John Roe Jr.", "John Roe Jr"),
        ("Written by Ludwig van Doe", "Ludwig van Doe"),
        ("Von Erika Mustermann, Berlin", "Erika Mustermann"),
        ("Par Jeanne Dupont et Jean Durand", "Jeanne Dupont et Jean Durand"),
    ],
)
def test_bylines(text: str, author: str) -> None:
    assert author_of(text) == author


@pytest.mark.parametrize(
    "text",
    [
        "By Monday the water had risen.",
        "By the time he came, it was over",
        "By all accounts",
        "By",
        "Byron Doe",
        "By 2022 the bridge was old",
        "By Whom?",
        "Jane Doe",
        "",
    ],
)
def test_other_lines_are_no_bylines(text: str) -> None:
    assert author_of(text) is None


def test_name_lists() -> None:
    assert is_name_list("Jane Doe in Harbour Town")
    assert not is_name_list("Jane Doe went home")
    assert not is_name_list("")


@given(st.text(max_size=200))
def test_any_text_is_asked_safely(text: str) -> None:
    author_of("By " + text)
    is_name_list(text)
