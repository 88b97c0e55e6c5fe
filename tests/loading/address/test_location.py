"""Tests of reading addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import AddressError
from newsreader.loading.address import locate


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("https://example.org", "https://example.org/"),
        ("HTTPS://Example.ORG:443/a", "https://example.org/a"),
        ("http://example.org:8080?q=1", "http://example.org:8080/?q=1"),
        (
            "https://example.org/a b/ü?q=ß&r=1%20#top",
            "https://example.org/a%20b/%C3%BC?q=%C3%9F&r=1%20",
        ),
        ("https://zürich.example/", "https://xn--zrich-kva.example/"),
        ("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("http://[2001:db8::1]:81/x", "http://[2001:db8::1]:81/x"),
        ("  https://example.org/x\n", "https://example.org/x"),
        ("feed://example.org/rss", "http://example.org/rss"),
        ("feed:https://example.org/rss?a=feed://b", "https://example.org/rss?a=feed://b"),
    ],
)
def test_an_address_is_written_as_the_network_knows_it(text: str, written: str) -> None:
    assert str(locate(text)) == written


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("ftp://example.org/x", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("https://", "is no address"),
        ("https:///path", "is no address"),
        ("https://exa mple.org/", "is no address"),
        ("https://-.example/", "is no address"),
        ("https://a..b/", "is no address"),
        (f"https://{'a' * 70}.example/", "is no address"),
        ("https://example.org:http/", "is no address"),
        ("https://example.org:99999/", "is no address"),
        ("https://[::1/", "is no address"),
        ("https://example.org/" + "a" * 10_000, "is no address"),
    ],
)
def test_what_is_no_address_is_one_line(text: str, phrase: str) -> None:
    with pytest.raises(AddressError) as caught:
        locate(text)
    assert phrase in caught.value.problem
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "text",
    ["https://me:hush@example.org/", "https://me@example.org/", "ftp://me:hush@example.org/"],
)
def test_a_password_is_refused_and_never_repeated(text: str) -> None:
    with pytest.raises(AddressError) as caught:
        locate(text)
    assert "hush" not in str(caught.value)
    assert "me@" not in str(caught.value)


@pytest.mark.parametrize(
    ("reference", "written"),
    [
        ("/b", "https://example.org/b"),
        ("c", "https://example.org/a/c"),
        ("//other.example", "https://other.example/"),
        ("http://other.example:81/x", "http://other.example:81/x"),
        ("?q=1", "https://example.org/a/?q=1"),
    ],
)
def test_a_reference_is_followed_from_where_it_stands(reference: str, written: str) -> None:
    assert str(locate("https://example.org/a/").follow(reference)) == written


@given(st.text())
def test_anything_is_an_address_or_an_address_error(text: str) -> None:
    for candidate in (text, f"https://{text}", f"https://example.org/{text}"):
        try:
            location = locate(candidate)
        except AddressError:
            continue
        assert str(location).isascii()
        assert str(location).isprintable()
        assert " " not in str(location)
        assert locate(str(location)) == location


@pytest.mark.parametrize("host", ["․", "。", "..", "․․", "0‥", "a‥b"])
def test_a_host_of_dots_is_none(host: str) -> None:
    with pytest.raises(AddressError):
        locate(f"https://{host}/")
