"""Tests of `newsreader.export.json_format`: version 1, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsreader.export import Format, render
from newsreader.side import Pair
from tests.export.schema import VERSION_1, mismatches
from tests.factory import LEFT_TEXTS, RIGHT_TEXTS, bridge, of_texts


def document() -> Any:
    return json.loads(render(bridge(), Format.JSON))


def test_it_is_version_1() -> None:
    assert mismatches(document(), VERSION_1) == []
    assert document()["version"] == 1


def test_the_check_finds_what_is_wrong() -> None:
    got = document()
    got["links"][0]["score"] = "high"
    del got["quotes"][0]["a"]["speaker"]
    got["articles"].pop()
    assert [line.split(":")[0] for line in mismatches(got, VERSION_1)] == [
        "articles",
        "links[0].score",
        "quotes[0].a.speaker",
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
