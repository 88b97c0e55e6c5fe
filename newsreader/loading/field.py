"""Labels of metadata, wherever they stand: front matter, a line at the top, a footer.

Several names lead to one field of an article. Names are compared in lower
case, with spaces for hyphens and underscores.
"""

from __future__ import annotations

import re
from enum import StrEnum

from newsreader.loading.block import is_address


class Field(StrEnum):
    """What a label states of the article."""

    TITLE = "title"
    DEK = "dek"
    AUTHOR = "author"
    PUBLISHED = "published"
    SOURCE = "source"
    URL = "url"
    LANGUAGE = "language"


_NAMES: dict[Field, tuple[str, ...]] = {
    Field.TITLE: ("title", "full title", "headline", "titel", "titre", "título", "titolo"),
    Field.DEK: ("description", "dek", "subtitle", "summary", "excerpt", "standfirst", "deck"),
    Field.AUTHOR: ("author", "authors", "byline", "creator", "written by", "autor", "auteur"),
    Field.PUBLISHED: (
        *("published", "date", "publication date", "date published", "published at"),
        *("published on", "published date", "posted", "posted on", "pubdate", "datum", "fecha"),
    ),
    Field.SOURCE: (
        *("source", "site", "site name", "website", "publisher", "publication", "outlet"),
        *("newspaper", "quelle", "fuente", "fonte", "bron"),
    ),
    Field.URL: (
        *("url", "link", "permalink", "canonical", "canonical url", "web address"),
        *("original", "original url", "original link", "original article", "source url"),
        *("article url", "read the original", "original source"),
    ),
    Field.LANGUAGE: ("language", "lang"),
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names}

_LABEL = re.compile(r"([^\W\d][\w _-]{1,28}):(?:\s+(.*))?", re.DOTALL)


def field_named(name: str) -> Field | None:
    """The field that a key or label names, or None."""
    return _FIELD_OF.get(re.sub(r"[\s_-]+", " ", name).strip().lower())


def labelled(text: str) -> tuple[Field, str] | None:
    """The field and value of a line "Label: value", or None.

    The value is empty where the label stands alone.
    """
    match = _LABEL.fullmatch(text)
    field = field_named(match[1]) if match else None
    if match is None or field is None:
        return None
    value = (match[2] or "").strip()
    # "Link: …" and the like begin sentences too, unless an address follows.
    is_prose = field is Field.URL and value and not is_address(value)
    return None if is_prose else (field, value)
