from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.field import Field
from newsreader.loading.page.json_ld import described
from newsreader.loading.page.tree import parse
from tests.loading.page.sample import json_ld, page


def stated(script: str) -> dict[Field, tuple[str, ...]]:
    root = parse(page("", json_ld(script.replace("</", "<\\/"))))
    assert root is not None
    return described(root).stated


def is_free(value: str) -> bool:
    root = parse(
        page("", json_ld(f'{{"@type":"Article","headline":"a","isAccessibleForFree":{value}}}'))
    )
    assert root is not None
    return described(root).is_free


def test_what_is_not_free() -> None:
    assert not any(map(is_free, ["false", '"False"', '"http://schema.org/False"']))
    assert all(map(is_free, ["true", '"True"', "null", "[]", "0"]))


def test_authors_in_every_form() -> None:
    authors = ["Jane Doe", {"name": "John Roe"}, {"@id": "#ana"}, {"name": ["Emil Fox"]}, 3, None]
    graph = [{"@type": "Person", "@id": "#ana", "name": "Ana Roe"}]
    article = {"@type": "NewsArticle", "headline": "a", "author": authors}
    assert stated(json.dumps([*graph, article]))[Field.AUTHOR] == (
        *("Jane Doe", "John Roe", "Ana Roe", "Emil Fox"),
    )


KEYS = ["@type", "@id", "@graph", "headline", "author", "publisher", "name", "datePublished", "url"]
LEAVES = st.sampled_from(["NewsArticle", "Article", "#a", "https://a.example", "A", "2022-09-12"])
VALUES = st.recursive(
    LEAVES | st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5)
    ),
    max_leaves=12,
)


@given(VALUES)
def test_any_json_states_texts(value: Any) -> None:
    for texts in stated(json.dumps(value)).values():
        assert texts
        assert all(text and text == " ".join(text.split()) for text in texts)


@given(st.text(alphabet='{}[]",:\\ae@typhdlinNwsArc/*<!->', max_size=60))
def test_anything_else_states_texts_or_nothing(script: str) -> None:
    assert all(all(texts) for texts in stated(script).values())
