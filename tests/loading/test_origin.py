from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.loading import Origin


@pytest.mark.parametrize(
    ("origin", "name", "suffix", "stem"),
    [
        (Origin(Path("news/Bridge.HTML")), "news/Bridge.HTML", ".html", "Bridge"),
        (
            Origin(url="https://a.example/c.pdf?d=e.f"),
            *("https://a.example/c.pdf?d=e.f", ".pdf", "c"),
        ),
        (Origin(url="https://a.example"), "https://a.example", "", ""),
        (Origin(url="https://[broken/x.html"), "https://[broken/x.html", "", ""),
        (Origin(Path("a.md"), "https://a.example/b.html"), "a.md", ".md", "a"),
        (Origin(), "standard input", "", ""),
    ],
)
def test_names(origin: Origin, name: str, suffix: str, stem: str) -> None:
    assert (origin.name, origin.suffix, origin.stem) == (name, suffix, stem)


def test_an_error_names_the_origin_and_carries_its_path() -> None:
    error = Origin(Path("a\x1b.txt")).error("is empty")
    assert str(error) == "a\\x1b.txt: is empty"
    assert error.path == Path("a\x1b.txt")
    error = Origin(url="https://a.example").error("is empty")
    assert (error.path, error.name) == (None, "https://a.example")


@given(st.text())
def test_any_address_is_named_on_one_line(url: str) -> None:
    origin = Origin(url=url)
    assert origin.name.isprintable()
    assert isinstance(origin.suffix, str)
