"""Tests of `newsreader.export.json_comparison`: exports come back, or one line says why not."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ComparisonError
from newsreader.export import Choice, Format, json_comparison, render
from newsreader.export.json_comparison import from_json, load_comparison
from newsreader.loading.clean import clean
from newsreader.side import Pair
from tests.export.annotated import DAY, annotated
from tests.export.hostile import news_text
from tests.factory import bridge, of_texts

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison

NAME = Path("c.json")
GOLDEN = Path(__file__).parent.parent / "golden" / "seeds.json"


def back(comparison: Comparison) -> Comparison:
    """The comparison after a way out and in."""
    return from_json(render(comparison, Format.JSON).encode(), NAME)


def shown(comparison: Comparison) -> Comparison:
    """What of a comparison is there to be shown."""
    return replace(comparison, considered=())


def document() -> Any:
    return json.loads(render(annotated(), Format.JSON))


def problem(changed: Any) -> str:
    """What is said of a document."""
    with pytest.raises(ComparisonError) as caught:
        from_json(json.dumps(changed).encode(), NAME)
    assert str(caught.value).isprintable()
    return str(caught.value)


def test_a_comparison_comes_back_as_it_was() -> None:
    for comparison in (bridge(), annotated()):
        assert shown(back(comparison)) == shown(comparison)


def test_every_export_of_what_came_back_is_the_same() -> None:
    comparison = annotated()
    for form in Format:
        chosen = Choice(day=DAY)
        assert render(back(comparison), form, chosen) == render(comparison, form, chosen)


def test_the_seeds_come_back_to_the_byte() -> None:
    data = GOLDEN.read_bytes()
    assert render(load_comparison(GOLDEN), Format.JSON).encode() == data


def test_strictness_can_be_changed_both_ways_and_pins_taken_back() -> None:
    comparison = replace(annotated(), threshold=0.5)
    for threshold in (0.0, 0.4, 0.61, 0.95, 1.0):
        stricter, again = comparison.at(threshold), back(comparison).at(threshold)
        assert again.links == stricter.links
        assert again.only == stricter.only
    unpinned = back(annotated()).pinned(None)
    assert [link.ends for link in unpinned.links] == [link.ends for link in bridge().links]


@settings(max_examples=40, deadline=None)
@given(st.lists(news_text().map(clean), min_size=1, max_size=3))
def test_any_text_comes_back(texts: list[str]) -> None:
    comparison = of_texts(tuple(texts), tuple(reversed(texts)))
    titles = comparison.articles.map(lambda article: replace(article, title="Title"))
    comparison = replace(comparison, articles=titles)
    assert back(comparison) == comparison


def test_a_file_without_the_later_keys_will_do() -> None:
    got = json.loads(render(bridge(), Format.JSON))
    for key in ("same_story", "threshold", "quotations", "pins", "considered"):
        del got[key]
    for article in got["articles"]:
        for key in ("dek", "guessed", "reference_date", "encoding"):
            del article[key]
    for link in got["links"]:
        del link["verbatim"], link["by_hand"]
    comparison = from_json(json.dumps(got).encode(), NAME)
    assert [link.ends for link in comparison.links] == [link.ends for link in bridge().links]
    assert comparison.shared_quotations == bridge().shared_quotations


def change(place: str, value: object) -> Any:
    """The document with another value at a place such as "links.0.a"."""
    changed = document()
    *way, last = [int(step) if step.isdigit() else step for step in place.split(".")]
    node = changed
    for step in way:
        node = node[step]
    node[last] = value
    return changed


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("version", 2, "version: is not 1, the only version that can be read"),
        ("articles", [], "articles: holds fewer than two articles"),
        ("articles", [1, 2, 3], "articles: holds 3 values, and at most 2 are possible"),
        ("articles.0.paragraphs", [], "articles[0].paragraphs: is empty"),
        ("articles.0.paragraphs.1.kind", "poem", "paragraphs[1].kind: is poem, and none of title"),
        ("articles.1.published", "soon", "articles[1].published: is soon, and no day"),
        ("links.1.a", 5, "links[1].a: is 5, but A has 5 paragraphs (0 to 4)"),
        ("links.1.a", -1, "links[1].a: is -1, but A has 5"),
        ("links.1.a", True, "links[1].a: is true or false, and not a whole number"),
        ("links.1.a", 10**60, "links[1].a: is too large a number, but A has"),
        ("links.1.score", 1.5, "links[1].score: is 1.5, and not from 0 to 1"),
        ("links.1.score", 10**400, "links[1].score: is too large a number"),
        ("links.0.because.words", "bridge", "words: is text, and not a list"),
        ("links.1", {"a": 0, "b": 0}, "links[1].score: is missing"),
        ("entities.0.mentions", [], "entities[0].mentions: is empty"),
        ("entities.0.mentions.0.end", 500, "mentions[0].end: is 500, but its paragraph has 75"),
        ("entities.0.mentions.0.start", 60, "mentions[0].start: is 60, but it ends at 23"),
        ("entities.0.mentions.0.text", "Ada", "text: is not what the paragraph holds"),
        ("quantity_matches.0.a", 1, "quantity_matches[0].a: is 1, a quantity of B"),
        ("quantity_matches.0.b", 7, "quantity_matches[0].b: is 7, but there are 2 quantities"),
        ("quantities.0.value", "x\x1b", "quantities[0].value: is text, and not a number"),
        ("dates.0.iso", "<b>", "dates[0].iso: is no date of ISO 8601"),
        ("only.A", [9], "only.A[0]: is 9, but A has 5 paragraphs"),
        ("only", None, "only: is missing"),
        ("pins.notes.0.text", " ", "pins.notes[0].text: is empty"),
        ("pins.notes.0.a", None, "pins.notes[0]: is on no paragraph"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(place: str, value: object, said: str) -> None:
    got = problem(change(place, value))
    assert got.startswith("c.json: ")
    assert said in got


def test_a_link_stands_once() -> None:
    changed = document()
    changed["links"].append(changed["links"][0])
    assert "joins the same two paragraphs as one before it" in problem(changed)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "c.json: line 1, column 1: is not JSON (Expecting value)"),
        (b'{"version": 1,}', "c.json: line 1, column "),
        (b"\xff{", "c.json: byte 0: is not text in UTF-8"),
        (b"[" * 100_000, "c.json: is nested too deeply"),
        (b"[]", "c.json: is no comparison; give a file that newsreader --format json wrote"),
        (b"{}", "c.json: is no comparison"),
        (b'{"version": NaN}', "c.json: is not JSON (NaN is no number); give a file"),
        (b'{"version": ' + b"1" * 5000 + b"}", "c.json: is not JSON ("),
    ],
)
def test_what_is_no_comparison_is_one_line(data: bytes, said: str) -> None:
    with pytest.raises(ComparisonError) as caught:
        from_json(data, NAME)
    assert str(caught.value).startswith(said)
    assert str(caught.value).isprintable()


def test_files_that_cannot_be_read_are_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path, said in ((tmp_path, "is a folder"), (tmp_path / "none.json", "check the name")):
        with pytest.raises(ComparisonError, match=said):
            load_comparison(path)
    monkeypatch.setattr(json_comparison, "MAX_BYTES", 3_000_000)
    (tmp_path / "large.json").write_bytes(b" " * 3_000_001)
    with pytest.raises(ComparisonError, match="is larger than 3 MB"):
        load_comparison(tmp_path / "large.json")


def test_what_would_steer_a_terminal_is_replaced_and_offsets_hold() -> None:
    changed = json.loads(render(of_texts(("a\x1b[31mb \u202ec\ud800",), ("b",)), Format.JSON))
    changed["articles"][0]["title"] = "Two\nlines\x07"
    article = from_json(json.dumps(changed).encode(), NAME).articles.left
    assert article.paragraphs[0].text == "a\ufffd[31mb \ufffdc\ufffd"
    assert article.title == "Two lines\ufffd"


ODD: st.SearchStrategy[object] = st.sampled_from(
    [None, -1, 0, 1, 3.5, 10**30, "", "x", "A", "2024", [], [1], {}, {"a": 0}, True]
)


@st.composite
def disturbed(draw: st.DrawFn) -> Any:
    """The document with a few values replaced, somewhere."""
    changed = document()
    for _ in range(draw(st.integers(1, 3))):
        node: Any = changed
        while True:
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            if not isinstance(node[key], dict | list) or draw(st.booleans()):
                node[key] = deepcopy(draw(ODD))
                break
            node = node[key]
    return changed


@settings(max_examples=150, deadline=None)
@given(disturbed())
def test_a_disturbed_file_is_one_line_or_can_be_shown(changed: Any) -> None:
    try:
        comparison = from_json(json.dumps(changed).encode(), NAME)
    except ComparisonError as error:
        assert str(error).isprintable()  # noqa: PT017 - the other outcome is as good
        return
    for form in Format:
        assert render(comparison, form)
    assert shown(back(comparison)) == shown(comparison)


def test_sides_are_kept_apart() -> None:
    comparison = replace(bridge(), reference_dates=Pair(DAY, None))
    assert back(comparison).reference_dates == Pair(DAY, None)
