"""The articles in the sample files, whole: beside each file stands what it holds.

After a change that is meant to alter them, write them anew and read the difference:

    NEWSREADER_GOLDEN=write pytest tests/loading/test_golden.py && git diff tests/data
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsreader.loading import load

if TYPE_CHECKING:
    from newsreader.article import Article

DATA = Path(__file__).parent.parent / "data"
EXPECTED = ".article"
SAMPLES = (
    *("page/news.html", "page/singlefile.html", "page/brief.html", "page/koi8.html"),
    *("page/ferry.mhtml", "page/ferry.webarchive", "page/bare.html", "page/tables.html"),
    *("clipping/obsidian.md", "clipping/markdownload.md", "clipping/omnivore.md"),
    *("clipping/readwise.md", "clipping/broken.md"),
    *("encoding/cp1252.txt", "encoding/cp1251.txt", "encoding/utf16.txt", "encoding/mojibake.txt"),
)
FIELDS = ("title", "dek", "source", "author", "published", "url", "language", "encoding")


def written(article: Article) -> str:
    """An article as lines: its fields, guessed ones with a question mark, then its blocks."""
    head = [
        f"{name}{'?' if name in article.guessed else ''}: {getattr(article, name)}"
        for name in FIELDS
    ]
    blocks = [f"{paragraph.kind}: {paragraph.text}" for paragraph in article.paragraphs]
    return "\n".join([*head, "", *blocks, ""])


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_holds_its_article(name: str) -> None:
    got = written(load(DATA / name))
    expected = DATA / f"{name}{EXPECTED}"
    if os.environ.get("NEWSREADER_GOLDEN") == "write":
        expected.write_text(got, encoding="utf-8")
    assert got == expected.read_text(encoding="utf-8")


def test_every_expectation_has_its_sample() -> None:
    found = {path.relative_to(DATA).as_posix() for path in DATA.rglob(f"*{EXPECTED}")}
    assert found >= {name + EXPECTED for name in SAMPLES}
