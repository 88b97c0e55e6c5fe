"""Acronyms and the long forms they stand for."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset(
    [
        "a",
        "al",
        "and",
        "de",
        "del",
        "der",
        "des",
        "di",
        "du",
        "for",
        "in",
        "of",
        "on",
        "the",
        "to",
        "und",
    ]
)
SHORTEST = 2
LONGEST = 8


def letters(text: str) -> str:
    """The capitals of an acronym ("N.C.A.A." is NCAA); "" for what is none.

    One lower-case letter within is allowed ("MoD"), and names read as a word
    ("Nato") are not recognised.
    """
    bare = text.replace(".", "")
    if not SHORTEST <= len(bare) <= LONGEST or not bare.isalpha():
        return ""
    capitals = sum(c.isupper() for c in bare)
    return bare.upper() if capitals >= max(SHORTEST, len(bare) - 1) and bare[0].isupper() else ""


def initials(text: str) -> frozenset[str]:
    """The acronyms a long form may have: of all its words, and without its small ones."""
    words = _WORD.findall(text.replace("’s", "").replace("'s", ""))
    if len(words) < SHORTEST:
        return frozenset()
    every = "".join(word[0] for word in words).upper()
    main = "".join(word[0] for word in words if word.lower() not in _SMALL).upper()
    return frozenset({every, main} - {""})
