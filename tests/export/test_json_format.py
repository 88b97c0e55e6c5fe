"""Tests of `newsreader.export.json_format`: version 1, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings

from newsreader.export import Format, render
from newsreader.side import Pair
from tests.export.annotated import annotated
from tests.export.hostile import news_text, poisoned
from tests.export.schema import mismatches, validator
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge, of_texts

if TYPE_CHECKING:
    from collections.abc import Iterator


def document() -> Any:
    return json.loads(render(bridge(), Format.JSON))


def test_it_is_version_1() -> None:
    assert mismatches(document()) == []
    assert mismatches(json.loads(render(annotated(), Format.JSON))) == []
    assert document()["version"] == 1


def test_the_check_finds_what_is_wrong() -> None:
    got = document()
    got["links"][0]["score"] = "high"
    del got["quotes"][0]["a"]["speaker"]
    got["articles"].pop()
    assert mismatches(got) == ["$.articles", "$.links[0].score", "$.quotes[0].a"]


@settings(max_examples=25, deadline=None)
@given(news_text())
def test_any_text_gives_valid_json(text: str) -> None:
    assert mismatches(json.loads(render(poisoned(annotated(), text), Format.JSON))) == []


def test_every_key_that_is_written_is_described() -> None:
    def undescribed(value: Any, schema: Any, place: str) -> Iterator[str]:
        schema = {**schema, **(definitions[schema["$ref"][8:]] if "$ref" in schema else {})}
        for key, member in value.items() if isinstance(value, dict) else ():
            if key in schema.get("properties", {}):
                yield from undescribed(member, schema["properties"][key], f"{place}.{key}")
            else:
                yield f"{place}.{key}"
        for item in value if isinstance(value, list) else ():
            yield from undescribed(item, schema["items"], f"{place}[]")

    root: Any = validator().schema
    definitions = root["$defs"]
    written = json.loads(render(annotated(), Format.JSON))
    assert list(undescribed(written, root, "$")) == []


def test_what_the_reader_added_is_there() -> None:
    got = json.loads(render(annotated(), Format.JSON))
    assert got["pins"] == {
        "joined": [{"a": 4, "b": 3}, {"a": 0, "b": 0}],
        "cut": [{"a": 3, "b": 1}],
        "notes": [
            {"text": "Ask the port.", "a": 4, "b": None},
            {"text": "Same\nscene?", "a": 0, "b": 0},
        ],
    }
    assert [(link["a"], link["b"]) for link in got["links"] if link["by_hand"]] == [(0, 0), (4, 3)]


def test_pairs_that_are_no_links_score_less_than_links_when_rounded() -> None:
    nearly = replace(bridge(), threshold=0.60001).at(0.60001)
    got = json.loads(render(nearly, Format.JSON))
    assert got["threshold"] == 0.6
    assert [(pair["a"], pair["b"], pair["score"]) for pair in got["considered"]] == [
        (0, 0, 0.41),
        (3, 1, 0.5999),
    ]


def test_articles_stand_in_order_with_all_their_blocks() -> None:
    articles = document()["articles"]
    assert [article["label"] for article in articles] == ["A", "B"]
    assert [[p["text"] for p in a["paragraphs"]] for a in articles] == [
        list(LEFT_TEXTS),
        list(RIGHT_TEXTS),
    ]
    assert articles[0]["published"] == "2024-03-09"
    assert articles[1]["published"] is None
    assert articles[0]["guessed"] == ["published"]


def test_spans_cut_their_words_out_of_the_paragraph() -> None:
    got = document()
    texts = {a["label"]: [p["text"] for p in a["paragraphs"]] for a in got["articles"]}
    rows = [*got["quantities"], *got["quotations"], *got["dates"]]
    rows += [mention for entity in got["entities"] for mention in entity["mentions"]]
    assert rows
    for row in rows:
        assert texts[row["article"]][row["paragraph"]][row["start"] : row["end"]] == row["text"]


def test_matches_point_into_the_quantities() -> None:
    got = document()
    (match,) = got["quantity_matches"]
    assert got["quantities"][match["a"]]["text"] == "40"
    assert got["quantities"][match["b"]]["text"] == "44"
    assert match["relation"] == "differ"


def test_text_is_written_as_it_is() -> None:
    text = render(of_texts(("Zürich “yes” \\ \u2028 <b>",), ()), Format.JSON)
    assert "Zürich “yes” \\\\" in text
    assert json.loads(text)["articles"][0]["paragraphs"][0]["text"].endswith("\u2028 <b>")


def test_equal_comparisons_give_equal_bytes() -> None:
    assert render(bridge(), Format.JSON) == render(bridge(), Format.JSON)


def test_an_endless_value_is_null() -> None:
    comparison = bridge()
    endless = replace(comparison.quantities[0], value=float("inf"))
    got = json.loads(
        render(
            replace(comparison, quantities=(endless,), quantity_matches=()),
            Format.JSON,
        )
    )
    assert got["quantities"][0]["value"] is None


def test_a_path_that_is_no_text_stays_valid_json() -> None:
    comparison = bridge()
    left = replace(comparison.articles.left, path=Path("x\udce9.txt"))
    odd = replace(comparison, articles=Pair(left, comparison.articles.right))
    written = render(odd, Format.JSON).encode("utf-8", "backslashreplace")
    assert json.loads(written)["articles"][0]["path"] == "x\udce9.txt"
