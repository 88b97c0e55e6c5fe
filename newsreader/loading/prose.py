"""Plain text, Markdown and clippings, with or without front matter, to an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.clean import clean
from newsreader.loading.clipping import unclip
from newsreader.loading.composition import compose
from newsreader.loading.decode import decode
from newsreader.loading.front_matter import split_front_matter
from newsreader.loading.markdown import is_markdown, read_markdown
from newsreader.loading.text import read_text

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.loading.origin import Origin


def read_prose(data: bytes, origin: Origin) -> Article:
    """The article in a text of any encoding.

    Raises:
        ArticleError: The bytes are no text, or hold no words.
    """
    decoded = decode(data, [origin.charset])
    if decoded is None:
        raise origin.error("is no text; give a text, a saved page or a document")
    stated, story = split_front_matter(clean(decoded.text))
    if not is_markdown(story, origin.suffix):
        return compose(read_text(story), stated, origin, decoded=decoded)
    clipped, blocks = unclip(story, read_markdown(story))
    return compose(blocks, {**clipped, **stated}, origin, decoded=decoded)
