"""What files, folders and articles at hand amount to, before anything is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Article
from newsreader.loading.folder import list_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def is_folder(source: Path | Article) -> bool:
    """Whether a source is a folder; what may not be looked at is left to `load` to report."""
    try:
        return not isinstance(source, Article) and source.is_dir()
    except OSError:
        return False


def files_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files that are meant by files and folders, in order, each once.

    Raises:
        ArticleError: A folder cannot be read.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(list_files(path) if is_folder(path) else (path,)))
    return tuple(found)


def most_articles(sources: Sequence[Path | Article]) -> int:
    """How many articles there may be in files and folders and at hand, without reading any.

    Raises:
        ArticleError: A folder cannot be read.
    """
    at_hand = [source for source in sources if isinstance(source, Article)]
    files = files_of([source for source in sources if not isinstance(source, Article)])
    return len(at_hand) + len(files)
