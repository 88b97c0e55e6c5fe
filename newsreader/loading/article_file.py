"""One file to one article: the steps, in order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import ArticleError
from newsreader.loading.clean import clean
from newsreader.loading.decode import decode
from newsreader.loading.file import read_bytes
from newsreader.loading.front_matter import split_front_matter
from newsreader.loading.kind import classify
from newsreader.loading.markdown import is_markdown, read_markdown
from newsreader.loading.metadata import assemble
from newsreader.loading.seam import mend_seams
from newsreader.loading.signature import refusal
from newsreader.loading.text import read_text

if TYPE_CHECKING:
    from newsreader.article import Article


def load(path: str | Path) -> Article:
    """Read a file as an article.

    Plain text and Markdown are read, with or without front matter, in UTF-8,
    UTF-16 or a legacy encoding; which of them it is the content tells.

    Args:
        path: The file. It is only read.

    Returns:
        The article: every block of the file in order, each with its kind, and
        the metadata that the blocks and the front matter give. What had to be
        inferred is named in `Article.guessed`.

    Raises:
        ArticleError: The file is missing, unreadable, empty, too large, or no
            text. Its message is one line that says what to do.
    """
    path = Path(path)
    data = read_bytes(path)
    problem = refusal(data)
    text = None if problem else decode(data)
    if text is None:
        raise ArticleError(path, problem or "is no text; give a text or Markdown file")
    return _read(clean(text), path)


def _read(text: str, path: Path) -> Article:
    """The article in a clean text."""
    stated, story = split_front_matter(text)
    reader = read_markdown if is_markdown(story, path.suffix) else read_text
    blocks = mend_seams(reader(story))
    if not blocks:
        raise ArticleError(path, "holds no words; give a file that holds an article's text")
    return assemble(blocks, classify(blocks, stated), stated, path)
