"""Tests of `newsreader.export.format`."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.errors import ArticleError
from newsreader.export import Format, format_of, render
from newsreader.loading import load
from tests.factory import bridge


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.md", Format.MARKDOWN),
        ("a.markdown", Format.MARKDOWN),
        ("a.json", Format.JSON),
        ("A.JSON", Format.JSON),
        ("a.txt", Format.TEXT),
        ("a.text", Format.TEXT),
        ("json", Format.MARKDOWN),
        (".json", Format.MARKDOWN),
        ("a.pdf", Format.MARKDOWN),
        ("a.json.md", Format.MARKDOWN),
    ],
)
def test_suffix_decides_the_format(name: str, expected: Format) -> None:
    assert format_of(Path(name)) is expected


def test_every_format_has_a_suffix_of_its_own() -> None:
    suffixes = [suffix for one in Format for suffix in one.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(format_of(Path("a" + one.suffixes[0])) is one for one in Format)


@pytest.mark.parametrize("form", Format)
def test_an_export_is_never_taken_for_an_article(form: Format, tmp_path: Path) -> None:
    path = tmp_path / f"comparison{form.suffixes[0]}"
    path.write_text(render(bridge(), form), "utf-8")
    with pytest.raises(ArticleError, match="newsreader exported"):
        load(path)
