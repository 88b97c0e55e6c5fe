"""Words of news English that stand for one another.

Two reports seldom choose the same verb: one says "resigned", the other "quit".
The list holds groups of such words. It says that two words may mean the same
thing, never that they do: "fire" stands with "dismiss" and with "blaze".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import wordlist

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENDINGS = ("ing", "ed", "es", "s")
_SHORTEST_BASE = 3


def groups(word: str) -> frozenset[int]:
    """The groups that a word (as `Word.text`) or its uninflected form stands in.

    Groups are numbered in the order of the list; most words stand in none.
    """
    return _table().get(_base(word), frozenset())


def _base(word: str) -> str:
    """A word without its inflection: one form for "raid", "raids", "raided", "raiding".

    It need not be a word, since the list is read through the same function:
    "voting" and "vote" give "vot", "carries" and "carry" give "carri".
    """
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _SHORTEST_BASE and not word.endswith("ss"):
            break
    else:
        base = word
    base = base.removesuffix("e") if len(base) > _SHORTEST_BASE else base
    if len(base) > _SHORTEST_BASE and base[-1] == base[-2]:
        base = base[:-1]
    return f"{base[:-1]}i" if base.endswith("y") else base


@cache
def _table() -> Mapping[str, frozenset[int]]:
    """The groups of each uninflected word."""
    table: dict[str, frozenset[int]] = {}
    for number, group in enumerate(wordlist.table("synonyms.txt")):
        for word in group.split():
            table[_base(word)] = table.get(_base(word), frozenset()) | {number}
    return table
