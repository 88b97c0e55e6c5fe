"""Titles: which texts are one title, and what outlets put after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.loading.outlet import names_host, squashed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.loading.block import Block

_SEPARATOR = re.compile(r"\s+(?:[|–—·•:»›-]|::|//)\s+|\s*\|\s*")
_MOST_TAILS = 3
"""Parts that may follow a title: a section, the outlet, its country."""
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_WORDS_NEEDED = 3
_HEAD_BLOCKS = 10


def is_same_title(text: str, title: str) -> bool:
    """Whether one of two titles begins the other: pages shorten them, or add their name."""
    shorter, longer = sorted((_words(text), _words(title)), key=len)
    is_start = longer[: len(shorter)] == shorter
    return is_start and len(shorter) >= min(_WORDS_NEEDED, len(longer))


def told_title(title: str, blocks: Sequence[Block]) -> str | None:
    """`title` if one of the first blocks shows it, else None.

    For titles that a program filled in, and that may be those of another text.
    """
    shown = any(is_same_title(block.text, title) for block in blocks[:_HEAD_BLOCKS])
    return title if _words(title) and shown else None


def split_title(title: str) -> Iterable[tuple[str, str]]:
    """Each way to part a title from what may be an outlet's name, the shortest tail first."""
    marks = list(_SEPARATOR.finditer(title))[-_MOST_TAILS:]
    for mark in reversed(marks):
        head, tail = title[: mark.start()], title[mark.end() :]
        if head and tail:
            yield head, tail


def without_outlet(title: str, source: str | None, url: str | None) -> str:
    """`title` without a last part that names the source or the host of its address.

    A tail that names neither is the title's own, and stays.
    """
    for head, tail in split_title(title):
        is_source = source is not None and _same(tail.partition(" | ")[0], source)
        if is_source or (url is not None and names_host(tail, url)):
            return head
    return title


def _same(first: str, second: str) -> bool:
    """Whether two names are one but for spelling and a leading "the"."""
    one, other = (squashed(name).removeprefix("the") for name in (first, second))
    return bool(one) and one == other


def _words(text: str) -> list[str]:
    """The words of a text in lower case, for telling titles equal."""
    return _WORD.findall(text.lower().replace("’", "'"))
