"""The files of a folder that may be articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PAGE_PARTS = "_files"
"""Ends the name of the folder in which browsers keep the pictures and scripts of a saved page."""


def list_files(folder: Path) -> tuple[Path, ...]:
    """The files in a folder by name, and after them those in its subfolders, one level deep.

    Hidden files and folders, the parts of saved pages, and what is no regular
    file (pipes, devices) are left out without a word, and so are subfolders
    that may not be read.

    Raises:
        ArticleError: The folder itself cannot be read.
    """
    try:
        entries = _visible(folder)
    except OSError as error:
        problem = f"cannot be read ({error.strerror or error}); give another folder"
        raise ArticleError(folder, problem) from error
    subfolders = [path for path in entries if path.is_dir() and not _holds_parts(path)]
    deeper = (path for subfolder in subfolders for path in _readable(subfolder))
    return tuple(path for path in (*entries, *deeper) if path.is_file())


def _visible(folder: Path) -> list[Path]:
    """What stands in a folder, by name."""
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def _readable(folder: Path) -> Iterator[Path]:
    """What stands in a folder; nothing if it may not be read."""
    try:
        yield from _visible(folder)
    except OSError:
        return


def _holds_parts(folder: Path) -> bool:
    """Whether a folder holds the parts of a saved page."""
    return folder.name.endswith(_PAGE_PARTS)
