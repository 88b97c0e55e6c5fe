from __future__ import annotations

import contextlib
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', r"a picture \(SVG\)"),
        (b'<?xml version="1.0"?>\n<svg><text>x</text></svg>', r"a picture \(SVG\)"),
        (b"\x1f\x8b\x08\0", r"a compressed file \(gzip\); unpack it"),
        (
            b"[InternetShortcut]\r\nIDList=\r\nURL=https://one.example/a?b=1\r\nHotKey=0\r\n",
            r"a shortcut; give its address instead: https://one\.example/a\?b=1$",
        ),
        (b"[Desktop Entry]\nType=Link\nURL=http://one.example/\n", r"http://one\.example/$"),
        (
            b'<?xml version="1.0"?><plist><dict><key>URL</key>\n<string>https://one.example/a</string>',
            r"instead: https://one\.example/a$",
        ),
        (b'{\n "version": 1,\n "articles": [', "--from opens it"),
    ],
)
def test_what_is_no_article_is_told_with_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(ArticleError, match=said):
        read_article(data, Origin(Path("a")))


def test_an_address_and_standard_input_are_named() -> None:
    with pytest.raises(ArticleError, match=r"https://a\.example/b: is empty"):
        read_article(b"", Origin(url="https://a.example/b"))
    with pytest.raises(ArticleError, match="standard input: is empty"):
        read_article(b"", Origin())


def test_what_is_fetched_knows_its_address() -> None:
    article = read_article(f"Bridge\n\n{LEDE}".encode(), Origin(url="https://gazette.example/b"))
    assert (article.url, article.path) == ("https://gazette.example/b", None)


@pytest.mark.parametrize("text", ["Bridge\n\nIt is shut.\n", "# Bridge\n\nIt is shut.\n"])
def test_text_needs_nothing_that_pages_need(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.md"
    path.write_text(text)
    program = "import sys; from newsreader import load; load(sys.argv[1]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program, path], check=True, capture_output=True, text=True
    )
    assert {"trafilatura", "lxml", "ftfy", "email"}.isdisjoint(done.stdout.split())


OPENINGS = (
    *(b"", b"%PDF-1.4", b"PK\x03\x04", b"bplist00WebMainResource", b"\xff\xfe", b"\xef\xbb\xbf"),
    *(b"MIME-Version: 1.0\n", b"<html>", b"<?xml version='1.0'?>", b"<rss>", b"---\n", b"{"),
)


@given(
    st.sampled_from(OPENINGS),
    st.binary(max_size=120),
    st.sampled_from(["a", "a.html", "a.mht", "a.webarchive", "a.md", "a.docx", "a.epub", "a.pdf"]),
)
def test_any_bytes_of_any_name_are_an_article_or_an_article_error(
    opening: bytes, rest: bytes, name: str
) -> None:
    with contextlib.suppress(ArticleError):
        assert read_article(opening + rest, Origin(Path(name))).paragraphs
