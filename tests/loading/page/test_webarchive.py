from __future__ import annotations

import contextlib
import plistlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from tests.loading.page.sample import page, read
from tests.loading.sample import LEDE


def archive(form: plistlib.PlistFormat = plistlib.FMT_BINARY, **resource: object) -> bytes:
    return plistlib.dumps({"WebMainResource": resource}, fmt=form)


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_page_of_a_webarchive(form: plistlib.PlistFormat) -> None:
    data = archive(
        form,
        WebResourceData=page(f"<p>„{LEDE}“</p>").encode("cp1252"),
        WebResourceTextEncodingName="windows-1252",
        WebResourceURL="https://a.example/b",
    )
    article = read(data, "saved")
    assert [p.text for p in article.paragraphs] == [f"„{LEDE}“"]
    assert (article.url, article.encoding) == ("https://a.example/b", "cp1252")


@pytest.mark.parametrize(
    "data",
    [
        archive(),
        archive(WebResourceData="text"),
        archive(WebResourceData=b"\x00\x01\x02" * 99),
        plistlib.dumps(["WebMainResource"], fmt=plistlib.FMT_BINARY),
        b"bplist00 WebMainResource",
        b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><plist>&b;WebMainResource</plist>",
    ],
)
def test_what_holds_no_page_says_so(data: bytes) -> None:
    with pytest.raises(ArticleError, match="webarchive"):
        read(data, "a.webarchive")


@settings(max_examples=40)
@given(st.data())
def test_damaged_archives_are_articles_or_article_errors(draw: st.DataObject) -> None:
    whole = archive(WebResourceData=page(f"<p>{LEDE}</p>").encode(), WebResourceURL="https://a.b/c")
    at = draw.draw(st.integers(8, len(whole) - 1))
    byte = draw.draw(st.integers(0, 255))
    with contextlib.suppress(ArticleError):
        read(whole[:at] + bytes([byte]) + whole[at + 1 :], "a.webarchive")
