"""Tests of `newsreader.export.format`."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsreader.export import Format, format_of


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
