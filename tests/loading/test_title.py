from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.title import without_outlet

URL = "https://www.portpost.example/2023/03/04/fire"


@pytest.mark.parametrize(
    ("title", "source", "url", "expected"),
    [
        ("Fire in tunnel | The Port Post", "Port Post", None, "Fire in tunnel"),
        ("Fire in tunnel - Port Post", None, URL, "Fire in tunnel"),
        ("Fire – two hurt – portpost.example", None, URL, "Fire – two hurt"),
        ("Fire in tunnel | Town | Port Post", "Port Post", None, "Fire in tunnel | Town"),
        ("Fire in tunnel | Port Post | UK", "Port Post", None, "Fire in tunnel"),
        ("Fire - what we know", "Port Post", URL, "Fire - what we know"),
        ("Anti-fire plan", "fire plan", None, "Anti-fire plan"),
        ("| Port Post", "Port Post", None, "| Port Post"),
        ("Fire | Port Post", None, None, "Fire | Port Post"),
        ("", "Port Post", URL, ""),
    ],
)
def test_the_outlets_name_goes_and_nothing_else(
    title: str, source: str | None, url: str | None, expected: str
) -> None:
    assert without_outlet(title, source, url) == expected


@given(st.text(alphabet="ab |-", max_size=30), st.text(alphabet="ab ", max_size=4))
def test_what_is_left_begins_the_title(title: str, source: str) -> None:
    assert title.startswith(without_outlet(title, source, URL))
