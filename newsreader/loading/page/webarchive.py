"""Webarchives, the one-file pages of Safari: a property list whose main resource is the page."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from newsreader.loading.decode import decode
from newsreader.loading.page.charset import declared_charsets
from newsreader.loading.page.reading import read_page

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.loading.origin import Origin


def read_webarchive(data: bytes, origin: Origin) -> Article:
    """The article on the page that a webarchive holds.

    Raises:
        ArticleError: The file is damaged or holds no page, or the page holds
            no article.
    """
    resource = _main_resource(data)
    markup = resource.get("WebResourceData")
    if not isinstance(markup, bytes):
        raise origin.error("is a webarchive without a page, or damaged; save the page again")
    charset = resource.get("WebResourceTextEncodingName")
    names = [charset if isinstance(charset, str) else None, *declared_charsets(markup)]
    page = decode(markup, names)
    if page is None:
        raise origin.error("is a webarchive whose page is no text; save the page again")
    url = resource.get("WebResourceURL")
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        origin = replace(origin, url=url)
    return read_page(page, origin)


def _main_resource(data: bytes) -> dict[str, object]:
    """The main resource of the property list, empty where there is none."""
    try:
        archive = plistlib.loads(data)
    except (ExpatError, ValueError, OverflowError, RecursionError, LookupError, TypeError):
        return {}
    resource = archive.get("WebMainResource") if isinstance(archive, dict) else None
    return resource if isinstance(resource, dict) else {}
