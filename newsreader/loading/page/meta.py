"""What a page says of itself in its `meta`, `link`, `title` and `time` elements.

Open Graph comes first, then the names that outlets' systems use, then what
the page shows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.loading.clean import one_line
from newsreader.loading.field import Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

    from newsreader.loading.front_matter import Stated

_NAMES: Mapping[Field, tuple[str, ...]] = {
    Field.TITLE: ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title"),
    Field.DEK: ("og:description", "description", "twitter:description", "dc.description"),
    Field.AUTHOR: (
        *("author", "article:author", "byl", "parsely-author", "sailthru.author"),
        *("dc.creator", "dcterms.creator", "article:author_name"),
    ),
    Field.PUBLISHED: (
        *("article:published_time", "og:published_time", "datepublished", "date", "pubdate"),
        *("publishdate", "publish-date", "published_time", "dc.date", "dc.date.issued"),
        *("dcterms.date", "dcterms.created", "dcterms.issued", "parsely-pub-date"),
        *("sailthru.date", "article.published", "cxenseparse:recs:publishtime"),
    ),
    Field.SOURCE: ("og:site_name", "application-name", "dc.publisher", "publisher"),
    Field.URL: ("og:url", "twitter:url", "parsely-link"),
    Field.LANGUAGE: ("og:locale", "dc.language", "content-language"),
}
_MOST_ELEMENTS = 2_000
_DIGITS = re.compile(r"((?:19|20)\d\d)([01]\d)([0-3]\d)(?=\D|\d{4,6}\b|$)")


def meta_stated(root: HtmlElement) -> Stated:
    """What the head of a page states."""
    values = _meta_values(root)
    stated: Stated = {}
    for field, names in _NAMES.items():
        texts = (values.get(name, "") for name in names)
        text = next((text for text in texts if text and not _is_unfit(field, text)), "")
        if text:
            stated[field] = (_DIGITS.sub(r"\1-\2-\3 ", text) if field is Field.PUBLISHED else text,)
    address = _canonical(root)
    if address:
        stated[Field.URL] = (address,)
    shown = _shown_day(root)
    if shown:
        stated.setdefault(Field.PUBLISHED, (shown,))
    language = one_line(root.get("lang") or "")
    if language:
        stated.setdefault(Field.LANGUAGE, (language,))
    return stated


def window_title(root: HtmlElement) -> str:
    """The title that the browser's window shows, most often with the outlet's name; or ""."""
    element = next(root.iter("title"), None)
    return "" if element is None else one_line(element.text_content())


def _meta_values(root: HtmlElement) -> Mapping[str, str]:
    """The first content that is given for each name, names in lower case."""
    values: dict[str, str] = {}
    for count, element in enumerate(root.iter("meta")):
        if count == _MOST_ELEMENTS:
            break
        content = one_line(element.get("content") or "")
        keys = (element.get(name) for name in ("property", "name", "itemprop", "http-equiv"))
        for key in filter(None, keys):
            if content:
                values.setdefault(key.strip().lower(), content)
    return values


def _is_unfit(field: Field, text: str) -> bool:
    """Whether a value is of another sort than its field: an address for an author."""
    return field in {Field.AUTHOR, Field.SOURCE} and text.startswith(("http://", "https://", "@"))


def _canonical(root: HtmlElement) -> str | None:
    """The address that the page gives as its own."""
    for element in root.iter("link"):
        if (element.get("rel") or "").lower() == "canonical":
            address = one_line(element.get("href") or "")
            return address if address.startswith(("http://", "https://")) else None
    return None


def _shown_day(root: HtmlElement) -> str | None:
    """The time that the page marks as that of publication."""
    for element in root.iter("time"):
        is_marked = element.get("pubdate") is not None or "datePublished" in (
            element.get("itemprop") or ""
        )
        if is_marked:
            return one_line(element.get("datetime") or element.text_content()) or None
    return None
