"""What a page says of itself in JSON-LD, the schema.org vocabulary for machines.

Outlets write it by template and by hand: lists, graphs, several objects in
one script, commas too many, line feeds in strings. What JSON cannot read is
searched for the few keys that matter.
"""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from newsreader.loading.clean import one_line
from newsreader.loading.field import Field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.html import HtmlElement

    from newsreader.loading.front_matter import Stated

Object = dict[str, object]

_ARTICLE_TYPE = re.compile(r"(?:\w*Article|Report|LiveBlogPosting|BlogPosting)$")
_LONGEST_CHAR = 2_000_000
_MOST_OBJECTS = 2_000
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\*/)?)|(?:-->|\]\]>(?:\*/)?)\s*;?$"
)
_BY_HAND = {
    key: re.compile(rf'"{key}"\s{{0,20}}:\s{{0,20}}"((?:[^"\\]|\\.){{1,500}}+)"')
    for key in ("headline", "datePublished")
}


@dataclass(frozen=True, slots=True)
class Described:
    """What the article's own object says."""

    stated: Stated
    is_free: bool
    """False where the page says that only subscribers may read it."""


def described(root: HtmlElement) -> Described:
    """What the JSON-LD of a page states of its article; nothing where there is none."""
    scripts = [
        script.text or ""
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "").lower()
    ]
    objects = [found for script in scripts for found in _objects(script[:_LONGEST_CHAR])]
    article = next(filter(_is_article, objects), None)
    if article is None:
        return Described(_by_hand(scripts), is_free=True)
    stated = {
        Field.TITLE: _texts(article.get("headline") or article.get("name")),
        Field.DEK: _texts(article.get("description")),
        Field.AUTHOR: _texts(article.get("author"), objects),
        Field.SOURCE: _texts(article.get("publisher"), objects),
        Field.PUBLISHED: _texts(article.get("datePublished") or article.get("dateCreated")),
        Field.URL: _addresses(article),
        Field.LANGUAGE: _texts(article.get("inLanguage")),
    }
    free = article.get("isAccessibleForFree")
    return Described(
        {field: texts for field, texts in stated.items() if texts},
        is_free=str(free).rpartition("/")[2].lower() != "false",
    )


def _objects(script: str) -> Iterator[Object]:
    """Every object in a script, the outer before the inner."""
    queue: deque[object] = deque(_values(script))
    for _ in range(_MOST_OBJECTS):
        if not queue:
            return
        value = queue.popleft()
        if isinstance(value, dict):
            yield value
            queue.extend(value.values())
        elif isinstance(value, list):
            queue.extend(value)


def _values(script: str) -> Iterator[object]:
    """The values that stand in a script one after the other."""
    text = _TRAILING_COMMA.sub("", _WRAPPING.sub("", script.strip())).strip()
    decoder = json.JSONDecoder(strict=False)
    position = 0
    while position < len(text):
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            return
        yield value
        while position < len(text) and text[position] in " \t\r\n;,":
            position += 1


def _is_article(found: Object) -> bool:
    """Whether an object is an article with a headline, not a mere pointer to one."""
    types = found.get("@type")
    names = types if isinstance(types, list) else [types]
    is_named = any(isinstance(name, str) and _ARTICLE_TYPE.search(name) for name in names)
    return is_named and bool(found.get("headline") or found.get("datePublished"))


def _texts(value: object, known: list[Object] | None = None) -> tuple[str, ...]:
    """The texts or names that a value holds; pointers are looked up in `known`."""
    values = value if isinstance(value, list) else [value]
    texts = (_text(item, known or []) for item in values[:20])
    return tuple(dict.fromkeys(text for text in texts if text))


def _text(value: object, known: list[Object]) -> str:
    """A value's text, or its name where it is an object; "" for neither."""
    if isinstance(value, dict):
        named: Mapping[str, object] = value
        if "name" not in value and "@id" in value:
            same = (found for found in known if found.get("@id") == value["@id"])
            named = next((found for found in same if "name" in found), value)
        value = named.get("name")
        if isinstance(value, list):
            value = next(iter(value), None)
    text = one_line(unescape(value)) if isinstance(value, str) else ""
    return "" if text.startswith(("http://", "https://")) else text


def _addresses(article: Object) -> tuple[str, ...]:
    """The article's own address."""
    page = article.get("mainEntityOfPage")
    values = [article.get("url"), page.get("@id") if isinstance(page, dict) else page]
    addresses = (value for value in values if isinstance(value, str))
    return tuple(value for value in addresses if value.startswith(("http://", "https://")))[:1]


def _by_hand(scripts: list[str]) -> Stated:
    """Title and date out of scripts that are no JSON."""
    stated: Stated = {}
    for field, key in ((Field.TITLE, "headline"), (Field.PUBLISHED, "datePublished")):
        matches = filter(None, (_BY_HAND[key].search(script) for script in scripts))
        found = next((one_line(unescape(_unescaped(match[1]))) for match in matches), "")
        if found:
            stated[field] = (found,)
    return stated


def _unescaped(text: str) -> str:
    """The inside of a JSON string as text, as it stands where it is none."""
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text
