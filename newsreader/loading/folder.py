"""The articles in a folder, and why the other files are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.errors import ArticleError
from newsreader.loading.article_file import load

if TYPE_CHECKING:
    from pathlib import Path

    from newsreader.article import Article


@dataclass(frozen=True, slots=True)
class Folder:
    """What a folder holds."""

    path: Path
    articles: tuple[Article, ...]
    """By file name; each knows its path."""
    skipped: tuple[str, ...]
    """The names of the files that are no articles, each with the reason in brackets."""


def load_folder(path: Path) -> Folder:
    """Load every file of a folder that can be read as an article.

    Subfolders, hidden files and what is no regular file (pipes, devices) are
    left out without a word.

    Raises:
        ArticleError: The folder itself cannot be read.
    """
    try:
        files = sorted(p for p in path.iterdir() if not p.name.startswith(".") and p.is_file())
    except OSError as error:
        problem = f"cannot be read ({error.strerror or error}); give another folder"
        raise ArticleError(path, problem) from error
    articles: list[Article] = []
    skipped: list[str] = []
    for file in files:
        try:
            articles.append(load(file))
        except ArticleError as error:
            skipped.append(f"{file.name} ({error.problem.partition(';')[0]})")
    return Folder(path, tuple(articles), tuple(skipped))
