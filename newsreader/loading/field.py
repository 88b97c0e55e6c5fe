"""Labels of metadata, wherever they stand: front matter, a line at the top, a footer.

Several names lead to one field of an article. Names are compared in lower
case, with spaces for hyphens and underscores.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import wordlist
from newsreader.loading.block import is_address

if TYPE_CHECKING:
    from collections.abc import Mapping


class Field(StrEnum):
    """What a label states of the article."""

    TITLE = "title"
    DEK = "dek"
    AUTHOR = "author"
    PUBLISHED = "published"
    SOURCE = "source"
    URL = "url"
    LANGUAGE = "language"


_LABEL = re.compile(r"([^\W\d][\w _-]{1,28}):(?:\s+(.*))?", re.DOTALL)


def field_named(name: str) -> Field | None:
    """The field that a key or label names, or None."""
    return _fields().get(re.sub(r"[\s_-]+", " ", name).strip().lower())


@cache
def _fields() -> Mapping[str, Field]:
    """The field of each name."""
    rows = wordlist.table("metadata_labels.tsv").items()
    return {name: Field(field) for field, names in rows for name in names}


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
