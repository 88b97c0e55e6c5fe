"""Sentences and files of the tests' own making."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading import load

if TYPE_CHECKING:
    from pathlib import Path

    from newsreader.article import Article

LEDE = (
    "The mayor of Harbour Town said on Monday that the old bridge would stay closed until autumn."
)
CRACKS = "Engineers found cracks in two of the piers in June, and a second look confirmed them."
FERRY = "A ferry will take pupils and nurses across the river, free of charge, from next week."


def write(folder: Path, text: str | bytes, name: str = "article.txt") -> Path:
    """A file of that content."""
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return path


def read(folder: Path, text: str | bytes, name: str = "article.txt") -> Article:
    """The article in a file of that content."""
    return load(write(folder, text, name))


def blocks(article: Article) -> list[tuple[str, str]]:
    """The kind and text of each paragraph."""
    return [(p.kind.value, p.text) for p in article.paragraphs]
