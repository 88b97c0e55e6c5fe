"""Tests of `newsreader.export.markup`: text shows verbatim, whatever it holds."""

from __future__ import annotations

import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsreader.export.markup import inline, link, opening, quotation, table, web_host
from newsreader.export.text import plain
from tests.export.hostile import HOSTILE, news_text
from tests.export.rendering import shape, shown


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_shows_verbatim(text: str) -> None:
    assert shown(quotation("A1", text)) == [f"A1: {plain(text)}"]
    assert shape(quotation("A1", text)) == shape(quotation("A1", "x"))


@settings(deadline=None)
@given(news_text())
def test_any_text_shows_verbatim_in_a_quotation(text: str) -> None:
    document = quotation("A1", text)
    assert shown(document) == [f"A1: {plain(text)}".strip()]
    assert shape(document) == shape(quotation("A1", "x"))


@settings(deadline=None)
@given(news_text(), news_text())
def test_any_text_stays_in_its_cell(first: str, second: str) -> None:
    document = table(("", "Title"), [("Name", inline(first)), ("Other", inline(second))])
    expected = ["", "Title", "Name", plain(first) or "–", "Other", plain(second) or "–"]
    assert shown(document) == expected


@settings(deadline=None)
@given(news_text())
def test_any_text_stays_in_its_heading(text: str) -> None:
    document = f"### 1 · {inline(text)}"
    assert shown(document) == [f"1 · {plain(text)}".strip()]


@settings(deadline=None)
@given(news_text())
def test_any_text_may_begin_a_line_an_item_and_a_heading(text: str) -> None:
    assume(plain(text))
    document = f"{opening(text)}\n\n- {opening(text)}\n\n# {opening(text)}\n\n> {opening(text)}"
    assert shown(document) == [plain(text)] * 4
    assert shape(document) == shape("x\n\n- x\n\n# x\n\n> x")


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_may_begin_a_line(text: str) -> None:
    assert shown(opening(text)) == [plain(text)]
    assert shape(f"- {opening(text)}") == shape("- x")


def test_ordinary_prose_is_left_as_it_is() -> None:
    text = "In 2022, AT&T paid $3.5bn (or €3bn) – “not enough!” – for 50% + 1; see p. 4: a-b."
    assert inline(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see http://y.example", "see http\\://y.example"),
        ("see www.y.example", "see www\\.y.example"),
        ("to a@b.example", "to a\\@b.example"),
        ("$x$ costs $5", "\\$x\\$ costs $5"),
        ("a #tag", "a \\#tag"),
        ("~gone~", "\\~gone\\~"),
        ("%%hidden%%, 5%", "\\%%hidden\\%%, 5%"),
        ("==marked== a=b", "\\==marked\\== a=b"),
        ("end ^name", "end \\^name"),
    ],
)
def test_what_only_some_viewers_interpret_is_escaped_too(text: str, expected: str) -> None:
    assert inline(text) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.quay.example/a", "[quay.example](https://www.quay.example/a)"),
        ("http://quay.example/a b", "http\\://quay.example/a b"),
        ("https://q.example/(x)|y", "[q.example](https://q.example/%28x%29%7Cy)"),
        ("https://q.example/?a=1&copy;=2", "[q.example](https://q.example/?a=1&amp;copy;=2)"),
        ("https://q.example/?a=1&b=2", "[q.example](https://q.example/?a=1&b=2)"),
        (
            "https://safe.example@evil.example/",
            "[evil.example](https://safe.example@evil.example/)",
        ),
        ("https://q.example/é", "[q.example](https://q.example/%C3%A9)"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("data:text/html,<b>", "data:text/html,\\<b>"),
        ("https://", "https\\://"),
        ("https://[broken/", "https\\://\\[broken/"),
        ("//quay.example/", "//quay.example/"),
    ],
)
def test_only_web_addresses_become_links(url: str, expected: str) -> None:
    assert link(url) == expected


@settings(deadline=None)
@given(st.text(max_size=30))
def test_an_address_cannot_leave_its_link(tail: str) -> None:
    url = f"https://quay.example/{tail}"
    document = table(("", "A"), [("Address", link(url))])
    (_, _, _, cell) = shown(document)
    assert cell == ("quay.example" if web_host(url) else plain(url))


def test_a_very_long_text_is_quick() -> None:
    text = "www.@&&&&&\\[`*_~|$:// #" * 30_000
    begin = time.process_time()
    inline(text)
    assert time.process_time() - begin < 10
