"""Plain text and Markdown, with or without front matter, to an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.clean import clean
from newsreader.loading.decode import decode
from newsreader.loading.front_matter import split_front_matter
from newsreader.loading.kind import classify
from newsreader.loading.markdown import is_markdown, read_markdown
from newsreader.loading.metadata import assemble
from newsreader.loading.seam import mend_seams
from newsreader.loading.text import read_text

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.loading.origin import Origin


def read_prose(data: bytes, origin: Origin) -> Article:
    """The article in a text of any encoding.

    Raises:
        ArticleError: The bytes are no text, or hold no words.
    """
    text = decode(data)
    if text is None:
        raise origin.error("is no text; give a text or Markdown file")
    stated, story = split_front_matter(clean(text))
    reader = read_markdown if is_markdown(story, origin.suffix) else read_text
    blocks = mend_seams(reader(story))
    if not blocks:
        raise origin.error("holds no words; give a file that holds an article's text")
    return assemble(blocks, classify(blocks, stated), stated, origin)
