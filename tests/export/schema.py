"""What version 1 of the JSON comparison promises, and a check of a document against it.

A schema is a type (or several), a one-element list for a list of such, a
dictionary of the keys that must be there, or a set of the values allowed.
Further keys are allowed anywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

NONE = type(None)
TEXT = (str,)
MAYBE_TEXT = (str, NONE)
INDEX = (int,)
NUMBER = (int, float)
MAYBE_NUMBER = (int, float, NONE)
ARTICLE = {"A", "B"}

SPAN = {"paragraph": INDEX, "start": INDEX, "end": INDEX}
MENTION = {"article": ARTICLE, **SPAN, "text": TEXT}
PARAGRAPH_KINDS = {
    *("title", "dek", "heading", "body", "quote", "list"),
    *("caption", "byline", "dateline", "embed", "footer"),
}
ENTITY_KINDS = {
    *("person", "organization", "place", "group"),
    *("event", "law", "work", "other"),
}

VERSION_1: dict[str, Any] = {
    "version": INDEX,
    "articles": [
        {
            "label": ARTICLE,
            "title": TEXT,
            "source": MAYBE_TEXT,
            "author": MAYBE_TEXT,
            "published": MAYBE_TEXT,
            "url": MAYBE_TEXT,
            "path": MAYBE_TEXT,
            "language": TEXT,
            "paragraphs": [{"kind": PARAGRAPH_KINDS, "text": TEXT}],
        }
    ],
    "links": [
        {
            "a": INDEX,
            "b": INDEX,
            "score": NUMBER,
            "strength": {"strong", "possible"},
            "on_chain": (bool,),
            "because": {
                "entities": [TEXT],
                "quantities": [TEXT],
                "quotations": [TEXT],
                "words": [TEXT],
            },
        }
    ],
    "entities": [{"name": TEXT, "kind": ENTITY_KINDS, "mentions": [MENTION]}],
    "quantities": [
        {
            **MENTION,
            "value": MAYBE_NUMBER,
            "low": MAYBE_NUMBER,
            "high": MAYBE_NUMBER,
            "approximate": (bool,),
            "unit": MAYBE_TEXT,
            "of": MAYBE_TEXT,
            "said_by": MAYBE_TEXT,
        }
    ],
    "quantity_matches": [
        {"a": INDEX, "b": INDEX, "relation": {"agree", "close", "differ"}, "of": MAYBE_TEXT}
    ],
    "quotes": [
        {
            "words": TEXT,
            "a": {**SPAN, "speaker": MAYBE_TEXT},
            "b": {**SPAN, "speaker": MAYBE_TEXT},
        }
    ],
    "dates": [{**MENTION, "iso": MAYBE_TEXT}],
    "only": {"A": [INDEX], "B": [INDEX]},
}


def mismatches(document: Any, schema: Any) -> list[str]:
    """Where and how a document differs from a schema; [] where it does not."""
    found = list(_mismatches(document, schema, ""))
    if isinstance(document, dict) and len(document.get("articles", ())) != 2:
        found.insert(0, "articles: there are not two")
    return found


def _mismatches(value: Any, schema: Any, where: str) -> Iterator[str]:
    """The same, for the part of a document at `where`."""
    if isinstance(schema, dict):
        yield from _in_object(value, schema, where)
    elif isinstance(schema, list):
        items = value if isinstance(value, list) else None
        if items is None:
            yield f"{where}: not a list"
        for index, item in enumerate(items or ()):
            yield from _mismatches(item, schema[0], f"{where}[{index}]")
    elif isinstance(schema, set):
        if value not in schema:
            yield f"{where}: {value!r} is not allowed"
    elif type(value) not in schema:
        yield f"{where}: {value!r} has the wrong type"


def _in_object(value: Any, schema: dict[str, Any], where: str) -> Iterator[str]:
    """The same, for an object with keys."""
    if not isinstance(value, dict):
        yield f"{where}: not an object"
        return
    for key, part in schema.items():
        place = f"{where}.{key}".lstrip(".")
        if key in value:
            yield from _mismatches(value[key], part, place)
        else:
            yield f"{place}: missing"
