"""HTML as browsers and SingleFile save it, and as servers send it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.decode import decode
from newsreader.loading.page.charset import declared_charsets
from newsreader.loading.page.reading import read_page

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.loading.origin import Origin


def read_html(data: bytes, origin: Origin) -> Article:
    """The article on a page.

    Raises:
        ArticleError: The bytes are no text, or the page holds no article.
    """
    page = decode(data, [origin.charset, *declared_charsets(data)])
    if page is None:
        raise origin.error("is a damaged web page; save it again")
    return read_page(page, origin)
