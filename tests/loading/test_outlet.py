from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading.outlet import host_of, outlet_of


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.example.com/a", "example.com"),
        ("http://m.example.co.uk", "example.co.uk"),
        ("https://news.example.com:8080/", "news.example.com"),
        ("ftp://example.com", None),
        ("https://localhost/", None),
        ("https://[bad", None),
        ("example.com", None),
        ("", None),
    ],
)
def test_hosts(url: str, host: str | None) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    ("url", "outlet"),
    [
        ("https://www.theharbourtimes.com/a", "The Harbour Times"),
        ("https://harbourherald.co.uk/a", "Harbour Herald"),
        ("https://thedailymail.example/a", "The Daily Mail"),
        ("https://www.theguardian.example/a", "The Guardian"),
        ("https://www.abtimes.com/a", "abtimes.com"),
        ("https://www.example.org/a", "example.org"),
    ],
)
def test_names_that_the_host_alone_gives(url: str, outlet: str) -> None:
    assert outlet_of(url, ()) == outlet


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("“No,” he told The Riverside Echo of Kent.", "The Riverside Echo of Kent"),
        ("She works for Riverside Echo of Kent, a weekly.", "Riverside Echo of Kent"),
        ("Nobody named it.", "riversideechoofkent.example"),
    ],
)
def test_the_text_may_name_its_outlet(text: str, outlet: str) -> None:
    assert outlet_of("https://riversideechoofkent.example/a", ["Other words.", text]) == outlet


@given(st.text(max_size=80))
def test_any_text_is_asked_safely(text: str) -> None:
    outlet_of(text, [text])
    outlet_of(f"https://{text}", [text])
