"""Feeds: what an outlet says that it has published, before any of it is read.

An entry is a headline, an address and a few words; it is no article, and
nothing here fetches one. RSS and Atom are read by feedparser, which bears with
whatever is broken and is an extra of its own; JSON Feed is JSON.

Texts come out plain: no markup, no control characters, one line each.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from html import unescape
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsreader.loading.clean import one_line
from newsreader.loading.day import find_day
from newsreader.loading.outlet import host_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newsreader.loading.origin import Origin

INSTALL = "pip install 'newsreader-tui[feeds]'"
SIZE_LIMIT_BYTES = 5 * 1024**2
"""More than any feed."""
ENTRY_LIMIT = 1000
"""Entries that are read of a feed: it is news, not an archive."""
SUMMARY_CHARS = 4000
"""Characters of an entry's own words that are kept: what it is about is said by then."""

_HEAD_BYTES = 8192
# What may stand before the first element: declarations, comments, a document type.
_PROLOGUE = re.compile(rb"(?>\s+|<\?[^>]*>|<!--.*?-->|<![^>\[]*(?:\[[^\]]*\])?[^>]*>)*+", re.DOTALL)
_ROOT = re.compile(rb"<(?:\w{1,20}:)?(rss|feed|rdf)\b", re.IGNORECASE)
_JSON_FEED = re.compile(rb"https?:(?:\\?/){2}jsonfeed\.org(?:\\?/)version")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

# "<" does not go on into the next one, so that a text full of them costs no more.
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Entry:
    """One article that a feed tells of."""

    title: str
    url: str
    summary: str
    """What the feed says of it; "" for nothing."""
    published: date | None
    outlet: str


@dataclass(frozen=True, slots=True)
class Feed:
    """What one feed tells of."""

    name: str
    """Where it comes from, for messages."""
    title: str
    entries: tuple[Entry, ...]
    """In the feed's order, each with a title and an address of the web."""


def is_feed(data: bytes) -> bool:
    """Whether bytes surely are a feed, told from their beginning."""
    head = beginning(data)
    if head.startswith(b"{"):
        return _JSON_FEED.search(head) is not None
    prologue = _PROLOGUE.match(head)
    return _ROOT.match(head, prologue.end() if prologue else 0) is not None


def beginning(data: bytes) -> bytes:
    """The first bytes without byte-order mark, leading space and UTF-16's zeros."""
    head = data[:_HEAD_BYTES]
    for mark in _BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip()


def read_feed(data: bytes, origin: Origin) -> Feed:
    """The feed in some bytes.

    Args:
        data: RSS, RDF, Atom or JSON Feed, well-formed or not.
        origin: Where it comes from. Addresses in it are relative to that.

    Raises:
        ArticleError: It is damaged or too large, holds no entries, or
            feedparser is not installed.
    """
    if len(data) > SIZE_LIMIT_BYTES:
        problem = f"is larger than {SIZE_LIMIT_BYTES // 1024**2} MB, which no feed is; check it"
        raise origin.error(problem)
    is_json = beginning(data).startswith(b"{")
    title, found = _from_json(data, origin) if is_json else _from_xml(data, origin)
    entries = tuple(islice(_sound(found, title), ENTRY_LIMIT))
    if not entries:
        raise origin.error("is a feed without entries; check it, or give another")
    return Feed(origin.name, title or origin.name, entries)


def _sound(found: Iterable[Entry], feed_title: str) -> Iterator[Entry]:
    """The entries that have a title and an address; each with an outlet."""
    for entry in found:
        host = _host(entry.url)
        if entry.title and host:
            outlet = entry.outlet or feed_title or host_of(entry.url) or host
            yield Entry(entry.title, entry.url, entry.summary, entry.published, outlet)


def _host(url: str) -> str | None:
    """The host of an address of the web, or None for what is none."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return host if parts.scheme in {"http", "https"} else None


def plain(markup: object) -> str:
    """A text without its tags, on one line; "" for what is no text."""
    if not isinstance(markup, str):
        return ""
    return one_line(unescape(_TAG.sub(" ", markup[: 4 * SUMMARY_CHARS])))[:SUMMARY_CHARS]


def _from_xml(data: bytes, origin: Origin) -> tuple[str, Iterable[Entry]]:
    """Title and entries of RSS, RDF or Atom."""
    try:
        import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415 - an extra
    except ImportError as error:
        problem = f"is a feed, for which one more package is needed: {INSTALL}"
        raise origin.error(problem) from error
    headers = {"content-location": origin.url or ""}
    if origin.charset:
        headers["content-type"] = f"application/xml; charset={origin.charset}"
    try:
        # A stream: of a text it would ask whether it is an address or a file.
        parsed = feedparser.parse(BytesIO(data), response_headers=headers, sanitize_html=False)
    except Exception as error:  # its parsers raise whatever broken input leads them to
        raise origin.error("is a damaged feed; check it, or give another") from error
    return plain(parsed.feed.get("title")), map(_from_parsed, parsed.entries)


def _from_parsed(entry: dict[str, Any]) -> Entry:
    """An entry as feedparser gives it."""
    texts = [entry.get("summary"), *(part.get("value") for part in entry.get("content", ()))]
    # Asked by its own method it would warn that the one may stand for the other.
    moment = entry.get("published_parsed") or dict.get(entry, "updated_parsed")
    return Entry(
        title=plain(entry.get("title")),
        url=str(entry.get("link", "")),
        summary=max(map(plain, texts), key=len),
        published=_day(*moment[:3]) if moment else None,
        outlet=plain(entry.get("source", {}).get("title")),
    )


def _day(year: int, month: int, day: int) -> date | None:
    """The day of three figures, if there is such a day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_json(data: bytes, origin: Origin) -> tuple[str, Iterable[Entry]]:
    """Title and entries of a JSON Feed (https://www.jsonfeed.org/version/1.1)."""
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise origin.error("is a damaged feed; check it, or give another") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        return "", ()
    return plain(feed.get("title")), (_from_item(item) for item in items if isinstance(item, dict))


def _from_item(item: Mapping[str, Any]) -> Entry:
    """An entry of a JSON Feed."""
    texts = map(plain, map(item.get, ("summary", "content_text", "content_html")))
    return Entry(
        title=plain(item.get("title")),
        url=plain(item.get("url") or item.get("external_url")),
        summary=max(texts, key=len),
        published=find_day(plain(item.get("date_published") or item.get("date_modified"))),
        outlet="",
    )
