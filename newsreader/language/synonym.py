"""Words of news English that stand for one another.

Two reports seldom choose the same verb: one says "resigned", the other "quit".
The list holds groups of such words. It says that two words may mean the same
thing, never that they do: "fire" stands with "dismiss" and with "blaze".
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsreader.language import wordlist
from newsreader.language.word import base

if TYPE_CHECKING:
    from collections.abc import Mapping


@lru_cache(maxsize=16_384)
def groups(word: str) -> frozenset[int]:
    """The groups that a word (as `Word.text`) or its uninflected form stands in.

    Groups are numbered in the order of the list; most words stand in none.
    """
    return _table().get(base(word), frozenset())


@cache
def _table() -> Mapping[str, frozenset[int]]:
    """The groups of each uninflected word."""
    table: dict[str, frozenset[int]] = {}
    for number, group in enumerate(wordlist.table("synonyms.txt")):
        for word in group.split():
            table[base(word)] = table.get(base(word), frozenset()) | {number}
    return table
