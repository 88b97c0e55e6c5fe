"""One file to one article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.loading.file import read_bytes
from newsreader.loading.origin import Origin
from newsreader.loading.registry import read_article

if TYPE_CHECKING:
    from newsreader.article import Article


def load(path: str | Path) -> Article:
    """Read a file as an article; which format it has the content tells.

    Args:
        path: The file. It is only read.

    Returns:
        The article: every block of the file in order, each with its kind, and
        the metadata that the blocks and the file's own fields give. What had
        to be inferred is named in `Article.guessed`.

    Raises:
        ArticleError: The file is missing, unreadable, empty, too large, or no
            article. Its message is one line that says what to do.
    """
    path = Path(path)
    return read_article(read_bytes(path), Origin(path))
