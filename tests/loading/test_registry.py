from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from newsreader.errors import ArticleError
from newsreader.loading import Origin, read_article
from newsreader.loading.registry import FORMATS, PROSE, Format
from tests.loading.sample import CRACKS, LEDE

PAGE = f"<html><body><p>{LEDE}</p><p>{CRACKS}</p></body></html>".encode()


@pytest.mark.parametrize("known", [*FORMATS, PROSE], ids=lambda known: known.name)
def test_every_format_has_its_reader(known: Format) -> None:
    module, _, function = known.reader.partition(":")
    reader = getattr(import_module(f"newsreader.loading.{module}"), function)
    assert reader.__doc__
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in known.suffixes)


def test_no_suffix_means_two_formats() -> None:
    suffixes = [suffix for known in (*FORMATS, PROSE) for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a.pdf", "a"])
def test_the_content_goes_before_the_suffix(name: str) -> None:
    assert [p.text for p in read_article(PAGE, Origin(Path(name))).paragraphs] == [LEDE, CRACKS]


def test_the_suffix_decides_where_the_content_does_not() -> None:
    fragment = f"<p>{LEDE}</p><p>{CRACKS}</p>".encode()
    assert len(read_article(fragment, Origin(Path("a.html"))).paragraphs) == 2
    assert len(read_article(fragment, Origin(Path("a.txt"))).paragraphs) == 1


def test_a_known_foreign_format_goes_before_the_suffix() -> None:
    with pytest.raises(ArticleError, match=r"a\.html: is a picture"):
        read_article(b"\x89PNG\r\n\x1a\n", Origin(Path("a.html")))


def test_an_address_and_standard_input_are_named() -> None:
    with pytest.raises(ArticleError, match=r"https://a\.example/b: is empty"):
        read_article(b"", Origin(url="https://a.example/b"))
    with pytest.raises(ArticleError, match="standard input: is empty"):
        read_article(b"", Origin())


def test_what_is_fetched_knows_its_address() -> None:
    article = read_article(f"Bridge\n\n{LEDE}".encode(), Origin(url="https://gazette.example/b"))
    assert (article.url, article.path) == ("https://gazette.example/b", None)
