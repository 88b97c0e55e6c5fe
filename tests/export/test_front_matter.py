"""Tests of `newsreader.export.front_matter`: valid YAML, whatever an article says."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader import __version__
from newsreader.export.front_matter import front_matter, quoted
from newsreader.export.text import plain
from tests.export.annotated import DAY
from tests.export.hostile import HOSTILE, news_text, poisoned
from tests.factory import bridge


def read(text: str) -> Any:
    """What a program finds between the fences."""
    head, body, tail = text.partition("---\n")[0], text[4:-4], text[-4:]
    assert (head, tail) == ("", "\n---")
    assert "\n---" not in body
    return yaml.safe_load(body)


def test_it_names_both_sources() -> None:
    assert read(front_matter(bridge(), "The Quay and B on: a bridge", DAY)) == {
        "generator": f"newsreader {__version__}",
        "title": "The Quay and B on: a bridge",
        "date": DAY,
        "a_title": "Harbour bridge closed after storm",
        "a_outlet": "The Quay",
        "a_author": "Ada Brook",
        "a_published": date(2024, 3, 9),
        "a_url": "https://www.quay.example/bridge?id=1&copy;=2",
        "a_inferred": "published",
        "b_title": "City shuts bridge",
    }


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_values(text: str) -> None:
    got = read(front_matter(poisoned(bridge(), text), text, DAY))
    assert got["a_url"] == got["b_title"] == plain(text)


@settings(max_examples=25, deadline=None)
@given(news_text())
def test_any_text_stays_a_value(text: str) -> None:
    got = read(front_matter(poisoned(bridge(), text), plain(text), DAY))
    assert got["title"] == plain(text)
    assert got.get("a_author", "") == plain(text)


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_characters_can_be_quoted(text: str) -> None:
    assert yaml.safe_load(quoted(text)) == text
