"""Tests of lists of feeds."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import feed_list
from newsreader.loading.feed_list import is_feed_list, read_feed_list
from newsreader.loading.origin import Origin

ORIGIN = Origin(Path("feeds.opml"))
OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Mine</title></head><body>
<outline text="World"><outline type="rss" text="A" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
<outline text="B" xmlurl=" https://b.example/rss "/></outline>
<outline text="again" xmlUrl="https://b.example/rss"/>
<outline text="a page" htmlUrl="https://c.example/"/>
</body></opml>"""


def read(text: str) -> tuple[str, ...]:
    return read_feed_list(text.encode(), ORIGIN).urls


def test_the_feeds_of_a_list_in_order_each_once() -> None:
    assert read(OPML) == ("https://a.example/feed?x=1&y=2", "https://b.example/rss")


def test_a_list_that_breaks_off_gives_what_stands_before() -> None:
    assert read(OPML[: OPML.index('<outline text="again')]) == (
        "https://a.example/feed?x=1&y=2",
        "https://b.example/rss",
    )


def test_no_more_are_read_than_anyone_follows() -> None:
    many = "".join(f'<outline xmlUrl="https://{n}.example/"/>' for n in range(1000))
    assert len(read(f"<opml>{many}</opml>")) == feed_list.FEED_LIMIT


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("<opml><body></body></opml>", "is a list without feeds"),
        ("<opml><body", "is a damaged list of feeds"),
        ("<opml><outline xmlUrl='a' xmlUrl='b'/>", "is a damaged list of feeds"),
    ],
)
def test_what_cannot_be_used_is_one_line(text: str, phrase: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(text)
    assert str(caught.value).startswith(f"feeds.opml: {phrase}")


def test_entities_that_grow_are_not_read() -> None:
    laughs = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(20))
    hostile = f'<!DOCTYPE opml [<!ENTITY e0 "ha">{laughs}]><opml><outline xmlUrl="&e20;"/></opml>'
    start = time.monotonic()
    with pytest.raises(ArticleError, match="damaged"):
        read(hostile)
    assert time.monotonic() - start < 5


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_list, "SIZE_LIMIT_BYTES", 1024**2)
    with pytest.raises(ArticleError, match="larger than 1 MB"):
        read(OPML + " " * 1024**2)


def test_lists_are_known_by_their_beginning() -> None:
    assert is_feed_list(OPML.encode())
    assert is_feed_list(OPML.replace("UTF-8", "UTF-16").encode("utf-16"))
    assert not is_feed_list(b"<html><body>about <b>opml</b>")
    assert not is_feed_list(b"")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_anything_is_a_list_or_one_line(text: str) -> None:
    for candidate in (text, f"<opml>{text}", f'<opml><outline xmlUrl="{text}"/></opml>'):
        try:
            urls, said = read(candidate), ""
        except ArticleError as error:
            urls, said = (), str(error)
        assert said.isprintable()
        assert all(url == url.strip() != "" for url in urls)
