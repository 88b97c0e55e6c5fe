"""Tests of feeds: the three formats, broken ones, and what is no feed."""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import feed as feed_module
from newsreader.loading.clean import one_line
from newsreader.loading.feed import Entry, Feed, is_feed, read_feed
from newsreader.loading.origin import Origin

ORIGIN = Origin(Path("news.xml"))
RSS = """<?xml version="1.0" encoding="UTF-8"?>
<?xml-stylesheet href="style.css"?>
<!-- made by hand -->
<rss version="2.0"><channel><title>Harbour Herald</title>
<item><title>Bridge &amp; ferry: what now?</title><link>https://herald.example/bridge</link>
<description>
&lt;p&gt;The mayor &lt;b&gt;closed&lt;/b&gt; the bridge&amp;nbsp;today.&lt;/p&gt;</description>
<pubDate>Mon, 05 Sep 2022 23:30:00 -0400</pubDate></item>
<item><title>From elsewhere</title><link>https://herald.example/2</link>
<source url="https://wire.example/">The Wire</source></item>
<item><title>Without an address</title></item>
<item><link>https://herald.example/untitled</link></item>
<item><title>On this disk</title><link>file:///etc/passwd</link></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom">
<title type="html">City &lt;i&gt;Post&lt;/i&gt;</title>
<entry><title>Corbel shuts bridge</title><link href="/story/1"/>
<summary>Short.</summary>
<content type="html">&lt;p&gt;Much longer than the summary.&lt;/p&gt;</content>
<updated>2022-09-05T12:00:00Z</updated></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/">
<channel><title>Old Times</title></channel>
<item><title>Tram line opens</title><link>https://old.example/tram</link></item></rdf:RDF>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Daily Ferry",
    "items": [
        {
            "id": 1,
            "url": "https://ferry.example/1",
            "title": "Ferry runs again",
            "content_html": "<p>From <em>Monday</em> on.</p>",
            "date_published": "2022-09-05T08:00:00+02:00",
        },
        {"id": 2, "external_url": "https://ferry.example/2", "title": "No fares"},
        {"id": 3, "title": "Nowhere"},
        "no item",
    ],
}


def read(text: str | bytes, origin: Origin = ORIGIN) -> Feed:
    return read_feed(text if isinstance(text, bytes) else text.encode(), origin)


def test_rss() -> None:
    feed = read(RSS)
    assert feed.title == "Harbour Herald"
    assert feed.entries == (
        Entry(
            "Bridge & ferry: what now?",
            "https://herald.example/bridge",
            "The mayor closed the bridge today.",
            date(2022, 9, 6),
            "Harbour Herald",
        ),
        Entry("From elsewhere", "https://herald.example/2", "", None, "The Wire"),
    )


def test_atom_with_addresses_relative_to_its_own() -> None:
    (entry,) = read(ATOM, Origin(url="https://post.example/feed")).entries
    assert entry.url == "https://post.example/story/1"
    assert entry.summary == "Much longer than the summary."
    assert (entry.outlet, entry.published) == ("City Post", date(2022, 9, 5))


def test_rdf() -> None:
    (entry,) = read(RDF).entries
    assert (entry.title, entry.url) == ("Tram line opens", "https://old.example/tram")


def test_json_feed_needs_no_feedparser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    feed = read(json.dumps(JSON))
    assert feed.entries == (
        Entry(
            *("Ferry runs again", "https://ferry.example/1", "From Monday on."),
            *(date(2022, 9, 5), "Daily Ferry"),
        ),
        Entry("No fares", "https://ferry.example/2", "", None, "Daily Ferry"),
    )


def test_without_feedparser_the_line_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(ArticleError) as caught:
        read(RSS)
    assert str(caught.value) == (
        "news.xml: is a feed, for which one more package is needed:"
        " pip install 'newsreader-tui[feeds]'"
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    data = RSS.replace("UTF-8", encoding.removesuffix("-sig")).replace("Herald", "Hérald")
    assert read(data.encode(encoding)).title == "Harbour Hérald"
    assert is_feed(data.encode(encoding))


def test_the_declared_charset_counts_where_the_feed_says_nothing() -> None:
    data = RSS.replace(' encoding="UTF-8"', "").replace("Herald", "Hérald").encode("cp1252")
    assert read(data, Origin(url="https://a.example", charset="cp1252")).title == "Harbour Hérald"


def test_a_broken_feed_gives_what_it_holds() -> None:
    broken = RSS[: RSS.index("<item><title>Without")].replace("&amp; ferry", "& ferry <br>")
    assert [entry.url for entry in read(broken).entries] == [
        *("https://herald.example/bridge", "https://herald.example/2")
    ]


def test_texts_are_plain() -> None:
    hostile = RSS.replace("Bridge &amp; ferry", "\x1b[2J[b]Bridge[/b] &amp;lt;i&amp;gt;\u202e")
    for entry in read(hostile).entries:
        assert entry.title.isprintable()
        assert "\u202e" not in entry.title


def test_long_feeds_and_summaries_are_cut() -> None:
    items = [
        {"url": f"https://a.example/{n}", "title": "x", "content_text": "word " * 900}
        for n in range(feed_module.ENTRY_LIMIT + 5)
    ]
    feed = read(json.dumps({**JSON, "items": items}))
    assert len(feed.entries) == feed_module.ENTRY_LIMIT
    assert max(len(entry.summary) for entry in feed.entries) <= feed_module.SUMMARY_CHARS


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (RSS[: RSS.index("<item>")], "is a feed without entries"),
        (json.dumps({**JSON, "items": {}}), "is a feed without entries"),
        (json.dumps({**JSON, "items": [1, None, {"url": 7, "title": 3}]}), "without entries"),
        (json.dumps(JSON)[:-1], "is a damaged feed"),
        ('{"version": "https://jsonfeed.org/version/1", "items": ' + "[" * 100_000, "damaged"),
    ],
)
def test_what_cannot_be_used_is_one_line(text: str, phrase: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(text)
    assert phrase in str(caught.value)
    assert str(caught.value).startswith("news.xml: ")


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed_module, "SIZE_LIMIT_BYTES", 1024**2)
    with pytest.raises(ArticleError, match="larger than 1 MB"):
        read(RSS.encode() + bytes(1024**2))


@pytest.mark.parametrize("text", [RSS, ATOM, RDF, json.dumps(JSON), "\n\n" + ATOM])
def test_feeds_are_known_by_their_beginning(text: str) -> None:
    assert is_feed(text.encode())


def test_a_document_type_before_a_feed() -> None:
    declared = '<!DOCTYPE rss [<!ENTITY e "x">]>\n<rss version="0.91"></rss>'
    assert is_feed(declared.encode())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "An article about <rss> and <feed>.",
        "<!doctype html><html><body><feed></body></html>",
        "<?xml version='1.0'?><html/>",
        '{"version": 1}',
        "<rssx>",
        "<?xml " * 2000,
        "<!--" * 2000,
        "<!" + "[" * 4000,
    ],
)
def test_what_is_no_feed(text: str) -> None:
    assert not is_feed(text.encode())


@given(st.binary())
@example(b"<rss><channel><item><pubDate>Mon, 99 Sep 99999999999 10:00:00</pubDate>")
@example(b"<rss><channel><item><title>x</title><link>http://[</link></item>")
@example(b"<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]><rss><channel><title>&c;</title>")
def test_anything_is_a_feed_or_one_line(data: bytes) -> None:
    for beginning in (b"", b"<rss><channel><item><title>x</title><link>", b'{"items": ['):
        is_feed(beginning + data)
        try:
            feed = read(beginning + data)
        except ArticleError as error:
            said = str(error)
        else:
            said = ""
            assert feed.entries
            assert all(entry.title and entry.outlet for entry in feed.entries)
        assert said.isprintable()


@given(st.text())
def test_plain_text_is_one_clean_line(text: str) -> None:
    for markup in (text, f"<p>{text}</p>", "<" * 5 + text):
        plain = feed_module.plain(markup)
        assert plain == one_line(plain)


@pytest.mark.parametrize("piece", ["<", "<a ", "&lt;", "<item>", "<![CDATA[", "<b><i>"])
def test_hostile_feeds_cost_no_more_than_their_length(piece: str) -> None:
    data = RSS[: RSS.index("<item>")] + "<item><title>x" + piece * (60_000 // len(piece))
    start = time.monotonic()
    with suppress(ArticleError):
        read(data)
    assert time.monotonic() - start < 20
