"""Bytes of a file, or one clear line on why there are none.

Sizes are in bytes. Nothing here knows what the bytes mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.errors import ArticleError

if TYPE_CHECKING:
    from pathlib import Path

SIZE_LIMIT_BYTES = 50 * 1024 * 1024
"""More than any article: what is larger is a mistake, and would only fill memory."""


def read_bytes(path: Path) -> bytes:
    """The whole content of a file, pipes included.

    Raises:
        ArticleError: The file is missing, a folder, not readable, empty or
            larger than SIZE_LIMIT_BYTES.
    """
    try:
        with path.open("rb") as file:
            # One byte over the limit tells "too large" from "just fits", and
            # holds for pipes and devices, whose size nobody knows.
            data = file.read(SIZE_LIMIT_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ArticleError(path, _problem(error)) from error
    if not data:
        raise ArticleError(path, "is empty; give a file that holds an article's text")
    if len(data) > SIZE_LIMIT_BYTES:
        limit = SIZE_LIMIT_BYTES // 1024**2
        raise ArticleError(path, f"is larger than {limit} MB; save only the article's text")
    return data


def _problem(error: Exception) -> str:
    """What went wrong and what to do, for an error of the operating system."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "does not exist; check the name"
        case IsADirectoryError():
            return "is a folder; give a file that holds one article"
        case PermissionError():
            return "may not be read; change its permissions or give another file"
        case OSError():
            return f"cannot be read ({error.strerror or error}); give another file"
        case _:
            return "is not a name that a file can have; check it"
