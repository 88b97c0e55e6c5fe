"""Front matter: the block of keys between two lines of hyphens that opens a note.

Written by clippers (Obsidian Web Clipper, MarkDownload, …) more often than by
people, and often invalid as YAML: an unquoted title with a colon is enough.
What YAML refuses is read line by line. All values are text: nothing is turned
into a date or a number, and no tag is obeyed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.loading.clean import one_line
from newsreader.loading.field import Field, field_named

if TYPE_CHECKING:
    from collections.abc import Mapping

Stated = dict[Field, tuple[str, ...]]
"""The values that are stated for a field, cleaned; fields without one are left out."""

_LONGEST_CHAR = 20_000
_FENCED = re.compile(r"\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"[^\W\d][\w .-]{0,60}:(?:\s|$)")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")


def split_front_matter(text: str) -> tuple[Stated, str]:
    """What the front matter states, and the text below it.

    A text without front matter comes back whole. So does one that opens with
    a rule and not with keys.
    """
    match = _FENCED.match(text[:_LONGEST_CHAR])
    if match is None or not _looks_like_keys(match[1]):
        return {}, text
    stated: Stated = {}
    for name, values in _parse(match[1]).items():
        field = field_named(name)
        if field is None:
            continue
        kept = tuple(filter(None, (one_line(unlinked(value)) for value in values)))
        if kept:
            field, kept = _told_apart(field, kept)
            stated.setdefault(field, kept)
    return stated, text[match.end() :]


def _looks_like_keys(block: str) -> bool:
    """Whether each line is a key, an item, a comment, blank or indented, one at least a key."""
    lines = [line for line in block.split("\n") if line.strip()]
    outer = [line for line in lines if not line[0].isspace() and line[0] not in "-#"]
    return bool(outer) and all(_KEY.match(line) for line in outer)


def _parse(block: str) -> Mapping[str, tuple[str, ...]]:
    """Keys and their values, by YAML if it can and line by line if not."""
    import yaml  # noqa: PLC0415 - few files have front matter

    try:
        # The base loader makes text of every scalar and knows no tags.
        data = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts alone
    except (yaml.YAMLError, ValueError, OverflowError, RecursionError):
        return _by_line(block)
    if not isinstance(data, dict):
        return _by_line(block)
    return {str(name): _texts(value) for name, value in data.items()}


def _texts(value: object) -> tuple[str, ...]:
    """A scalar as one text, a list as its scalars."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, list):
        items = (_unwrapped(item) for item in value)
        return tuple(item for item in items if isinstance(item, str))
    return ()


def _unwrapped(item: object) -> object:
    """An item of a list; the name in `[[Name]]`, which unquoted is a list in a list."""
    for _ in range(2):
        if isinstance(item, list) and len(item) == 1:
            item = item[0]
    return item


def _by_line(block: str) -> Mapping[str, tuple[str, ...]]:
    """Keys and their values where each key has a line, and each item of a list."""
    found: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in block.split("\n"):
        if _KEY.match(line):
            name, _, value = line.partition(":")
            found[name] = (_unquoted(value),)
        elif name and line.strip().startswith("- "):
            found[name] = (*found[name], _unquoted(line.strip()[2:]))
    return found


def _unquoted(value: str) -> str:
    """A value without the quotation marks around it."""
    value = value.strip()
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def unlinked(value: str) -> str:
    """A value with `[[Page|Name]]` as its name."""
    return _WIKI_LINK.sub(r"\1", value)


def _told_apart(field: Field, values: tuple[str, ...]) -> tuple[Field, tuple[str, ...]]:
    """A "source" that is an address states the address, as Obsidian's clipper means it."""
    is_address = values[0].startswith(("http://", "https://"))
    return (Field.URL, values) if field is Field.SOURCE and is_address else (field, values)
