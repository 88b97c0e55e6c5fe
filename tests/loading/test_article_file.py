from __future__ import annotations

import contextlib
import tempfile
import time
import unicodedata
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ArticleError
from newsreader.loading import load
from newsreader.loading.mojibake import mend
from tests.loading.sample import CRACKS, FERRY, LEDE, blocks, read, write

if TYPE_CHECKING:
    from newsreader.article import Article


def test_plain_text_with_a_head(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        f"Bridge stays closed\n\nBy Jane Doe\n\n12 September 2022\n\n{LEDE}\n\n{CRACKS}\n",
    )
    assert blocks(article) == [
        ("title", "Bridge stays closed"),
        ("byline", "By Jane Doe"),
        ("dateline", "12 September 2022"),
        ("body", LEDE),
        ("body", CRACKS),
    ]
    assert article.author == "Jane Doe"
    assert article.published == date(2022, 9, 12)
    assert article.path == tmp_path / "article.txt"


def test_string_path(tmp_path: Path) -> None:
    assert load(str(write(tmp_path, LEDE))).paragraphs


def test_front_matter_of_a_clipper(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        "---\n"
        'title: "Bridge stays closed"\n'
        'source: "https://www.dailyexample.co.uk/2022/09/12/bridge"\n'
        'author:\n  - "[[Jane Doe]]"\n  - "[[people/roe|John Roe]]"\n'
        "published: 2022-09-13\ncreated: 2022-10-01\n"
        'description: "No date yet."\ntags:\n  - "clippings"\n'
        f"---\nNo date yet.\n\n{LEDE}\n\n{CRACKS} He told the Daily Example so.\n",
        "clip.md",
    )
    assert article.title == "Bridge stays closed"
    assert article.author == "Jane Doe, John Roe"
    assert article.url == "https://www.dailyexample.co.uk/2022/09/12/bridge"
    assert article.source == "Daily Example"
    assert article.published == date(2022, 9, 13)
    assert article.dek == "No date yet."
    assert [kind for kind, _ in blocks(article)] == ["dek", "body", "body"]


def test_title_of_an_untitled_article_is_its_file_name_and_guessed(tmp_path: Path) -> None:
    article = read(tmp_path, f"WASHINGTON (AP) — {LEDE}\n\n{CRACKS}", "harbour_bridge-2.txt")
    assert article.title == "harbour bridge 2"
    assert "title" in article.guessed
    assert [kind for kind, _ in blocks(article)] == ["body", "body"]


def test_date_in_the_address_is_guessed(tmp_path: Path) -> None:
    article = read(tmp_path, f"Bridge\n\n{LEDE}\n\nURL: https://news.example.org/2022/09/12/bridge")
    assert article.published == date(2022, 9, 12)
    assert article.source == "news.example.org"
    assert {"published", "source"} <= article.guessed


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "holds no words"),
        (b"---\ntitle: A\n---\n", "holds no words"),
        (bytes(range(32)) * 50, "is no text"),
        (b"%PDF-1.7 ...", "is a damaged PDF"),
        (b"PK\x03\x04....word/document.xml", "is a damaged Word document"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"\n<!DOCTYPE html><html></html>", "is a web page without an article's text"),
        ("\ufeff<HTML lang=en>".encode("utf-16-le"), "is a web page without an article's text"),
        (b"<?xml version='1.0'?><rss/>", "is an XML file or a feed"),
    ],
)
def test_what_is_no_article_gives_one_line(tmp_path: Path, content: bytes, problem: str) -> None:
    with pytest.raises(ArticleError) as caught:
        read(tmp_path, content)
    message = str(caught.value)
    assert problem in message
    assert "article.txt" in message
    assert "\n" not in message


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="does not exist; check the name"):
        load(tmp_path / "none.txt")


def test_folder_where_a_file_is_expected(tmp_path: Path) -> None:
    with pytest.raises(ArticleError, match="is a folder"):
        load(tmp_path)


def test_name_that_no_file_can_have() -> None:
    with pytest.raises(ArticleError, match="not a name"):
        load("a\0b")


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    # Tests may run as root, whom no permission stops.
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ArticleError, match="may not be read"):
        load(tmp_path / "article.txt")


def test_too_large_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.loading.file.SIZE_LIMIT_BYTES", 1024**2)
    with pytest.raises(ArticleError, match="larger than 1 MB"):
        read(tmp_path, b"a" * (1024**2 + 1))
    assert read(tmp_path, b"a" * 1024**2).paragraphs


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, encoding: str, newline: str) -> None:
    text = f"Brücke bleibt zu\n\n“{LEDE}” — so die Bürgermeisterin.\n\n{CRACKS}\n"
    article = read(tmp_path, text.replace("\n", newline).encode(encoding))
    assert [p.text for p in article.paragraphs] == [line for line in text.split("\n") if line]


def test_control_characters_do_not_reach_the_reader(tmp_path: Path) -> None:
    hostile = f"Bri\x00dge \x1b[2Jstays\u202e closed\x07\n\n{LEDE}\x9b\t[bold]{CRACKS}[/] <b>x</b>"
    assert [p.text for p in read(tmp_path, hostile).paragraphs] == [
        "Bridge [2Jstays closed",
        f"{LEDE} [bold]{CRACKS}[/] <b>x</b>",
    ]


def load_bytes(content: bytes, name: str = "article.txt") -> Article | None:
    """The article in some bytes, or None if they hold none."""
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(ArticleError):
        return read(Path(folder), content, name)
    return None


def check_texts(article: Article) -> None:
    fields = (article.title, article.dek, article.source, article.author, article.url)
    for text in (*(p.text for p in article.paragraphs), *filter(None, fields)):
        assert text == " ".join(text.split())
        assert text
        assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in text)


@settings(deadline=None, max_examples=60)  # files are written: a busy disk is no failure
@given(st.binary(max_size=400))
def test_any_bytes_are_an_article_or_an_article_error(content: bytes) -> None:
    article = load_bytes(content)
    if article:
        check_texts(article)


MARKUP = st.sampled_from(
    [
        *(
            "\n",
            "\n\n",
            "# ",
            "> ",
            "- ",
            "1. ",
            "**",
            "*",
            "_",
            "`",
            "```\n",
            "[a](b)",
            "![",
            "](",
        ),
        *("<b>", "---\n", "title: x\n", "|", "|-|\n", "By Jane Doe", "12 May 2020", "Embed:"),
        *("https://a.example/b", "— A (@a)", "(Photo: A/AP)", "\\", "&amp;", "word ", "Word. "),
        *("\x00", "\u202e"),
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(MARKUP | st.text(max_size=8), max_size=40), st.sampled_from(["a.txt", "a.md"]))
def test_any_markup_is_an_article_or_an_article_error(parts: list[str], name: str) -> None:
    article = load_bytes("".join(parts).encode("utf-8", "surrogatepass"), name)
    if article:
        check_texts(article)


PROSE = st.lists(
    st.text(alphabet=st.characters(categories=["L", "N"]), min_size=1, max_size=8)
    | st.sampled_from(
        ["By", "Jane", "said.", "(AP)", "2022", "Sept.", "12", "—", "“no”", "Photo:"]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


@settings(deadline=None, max_examples=60)
@given(st.lists(PROSE, min_size=1, max_size=12), st.sampled_from(["\n", "\n\n", "\n\n\n\n"]))
def test_no_word_of_plain_text_is_lost_or_moved(paragraphs: list[str], gap: str) -> None:
    text = mend(gap.join(paragraphs))  # words that show signs of damage are mended
    article = load_bytes(text.encode())
    kept = " ".join(p.text for p in article.paragraphs) if article else ""
    assert [w for w in kept.split() if w != "—"] == [w for w in text.split() if w != "—"]


@pytest.mark.parametrize(
    "content",
    [
        "word " * 100_000,
        "a" * 500_000,
        "x" + "\n" * 100_000 + "y",
        ">" * 100_000,
        "[" * 100_000,
        "![" * 50_000,
        "*a " * 30_000,
        "(Photo" * 15_000,
        "By A\n\n" * 3_000,
        "Embed:\n\n" * 3_000,
        "> a\n\n" * 3_000,
        "broken off\n\n" * 3_000,
        "---\ntitle: " + "[" * 3_000 + "\n---\nText",
    ],
    ids=lambda content: content[:12],
)
@pytest.mark.parametrize("name", ["hostile.txt", "hostile.md"])
def test_hostile_input_is_read_in_reasonable_time(tmp_path: Path, content: str, name: str) -> None:
    path = write(tmp_path, content, name)
    began = time.process_time()
    with contextlib.suppress(ArticleError):
        load(path)
    assert time.process_time() - began < 4


def test_a_list_and_a_heading_in_plain_text(tmp_path: Path) -> None:
    article = read(
        tmp_path, f"Bridge\n\n{LEDE}\n\nWhat next?\n\n{CRACKS}\n\n• {FERRY}\n• Tolls end"
    )
    assert [kind for kind, _ in blocks(article)] == [
        *("title", "body", "heading", "body", "list", "list"),
    ]
