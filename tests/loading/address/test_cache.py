"""Tests of pages that are kept: asked for again, damaged, too many."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from newsreader.loading.address import Cache, Manners, Page, fetch
from newsreader.loading.address.cache import Kept
from tests.loading.address.site import Visit, page, running

if TYPE_CHECKING:
    from pathlib import Path

STORY = b"<p>The night train stops in Corvale again.</p>"


def kept(name: str, size_bytes: int = 10) -> Kept:
    return Kept(Page(b"x" * size_bytes, f"https://a.example/{name}", "utf-8"), '"1"', None)


def test_what_is_kept_is_found(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "deep" / "pages")
    entry = Kept(Page(b"\n\0body\n", "https://a.example/x", None), None, "Mon, 05 Sep 2022")
    cache.keep(entry)
    assert Cache(tmp_path / "deep" / "pages").find("https://a.example/x") == entry
    assert cache.find("https://a.example/y") is None


def test_what_cannot_be_asked_for_again_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep(Kept(Page(b"body", "https://a.example/x"), None, None))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"\n", b"{}", b"[]\nbody", b"null\n", b'{"url": 1}\n', b"{" * 5000, b"\xff\n"),
        b"[" * 100_000,
        b'{"url": "https://a.example/x", "digest": "0"}\nbody',
        b'{"url": "https://a.example/x", "digest": null, "etag": 7}\nbody',
    ],
)
def test_a_damaged_entry_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    cache = Cache(tmp_path)
    cache.keep(kept("x"))
    (path,) = tmp_path.iterdir()
    path.write_bytes(content)
    assert cache.find("https://a.example/x") is None
    cache.keep(kept("x"))
    assert cache.find("https://a.example/x") == kept("x")


def test_a_truncated_entry_is_as_good_as_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep(kept("x", 100))
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    assert cache.find("https://a.example/x") is None


def test_the_pages_used_longest_ago_make_way(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit_bytes=4000)
    for day, name in enumerate("abc"):
        cache.keep(kept(name, 1000))
        for path in tmp_path.iterdir():
            if path.stat().st_mtime > 1000:
                os.utime(path, (day, day))
    assert cache.find("https://a.example/a")  # used now, so "b" is the oldest
    cache.keep(kept("d", 1000))
    assert [bool(cache.find(f"https://a.example/{name}")) for name in "abcd"] == [
        *(True, False, True, True)
    ]


def test_what_an_interrupted_write_leaves_makes_way_too(tmp_path: Path) -> None:
    left_over = tmp_path / "half.part"
    left_over.write_bytes(bytes(3500))
    os.utime(left_over, (0, 0))
    Cache(tmp_path, limit_bytes=4000).keep(kept("a", 1000))
    assert not left_over.exists()


def test_a_page_that_would_push_out_the_rest_is_not_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit_bytes=4000)
    cache.keep(kept("large", 3000))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_used_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file")
    cache.keep(kept("x"))
    assert cache.find("https://a.example/x") is None


@pytest.mark.parametrize(
    ("header", "question"),
    [("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")],
)
def test_an_unchanged_page_is_not_sent_again(tmp_path: Path, header: str, question: str) -> None:
    def answer(visit: Visit) -> None:
        if visit.headers[question] == "v1":
            visit.send(b"", 304)
        else:
            visit.send(STORY, headers={header: "v1", "Content-Type": "text/html; charset=ascii"})

    manners = Manners(allow_private=True, cache=Cache(tmp_path))
    with running({"/": answer}) as site:
        first, second = (fetch([site.url("/")], manners)[0] for _ in range(2))
        assert first == second == Page(STORY, site.url("/"), "ascii")
        assert [headers.get(question) for _, headers in site.requests] == [None, "v1"]
        fetch([site.url("/")], Manners(allow_private=True))
        assert site.requests[-1][1].get(question) is None


def test_a_changed_page_replaces_the_one_that_is_kept(tmp_path: Path) -> None:
    manners = Manners(allow_private=True, cache=Cache(tmp_path))
    with running({"/": page(b"old", ETag="1")}) as site:
        fetch([site.url("/")], manners)
        site.answers["/"] = page(b"new", ETag="2")
        assert getattr(fetch([site.url("/")], manners)[0], "data", None) == b"new"
        assert len(list(tmp_path.iterdir())) == 1


def test_what_must_not_be_stored_is_not(tmp_path: Path) -> None:
    manners = Manners(allow_private=True, cache=Cache(tmp_path))
    with running({"/": page(STORY, ETag="1", Cache_Control="private, No-Store")}) as site:
        fetch([site.url("/")], manners)
    assert list(tmp_path.iterdir()) == []
