"""Words that a line's end cuts in two, made whole.

A hyphen at a line's end is the typesetter's or the writer's own, and nothing
but the words tells which. A word that the same text has with a hyphen keeps
it; one that the text or English has whole is made whole; and else two parts
that are words by themselves keep their hyphen.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language import wordlist

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST = re.compile(r"(?:[^\W\d_]+-)*[^\W\d_]+$")
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SOFT = "\xad"
"""A hyphen that is only ever seen at a line's end."""
_SHORTEST_CHAR = 2
"""Letters that a typesetter leaves of a word."""
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly")
"""Endings of words that the list has without them."""


def words_of(lines: Iterable[str]) -> frozenset[str]:
    """The whole words of some lines in lower case, those with hyphens and their parts too.

    What stands at the ends of lines that break a word is none of them.
    """
    found: set[str] = set()
    broken = False
    for line in lines:
        words = [word.lower() for word in _WORD.findall(line)]
        is_breaking = line.endswith(("-", _SOFT))
        whole = words[broken : len(words) - is_breaking]
        for word in whole:
            found.add(word)
            found.update(word.split("-"))
        broken = is_breaking
    return frozenset(found)


def joined(first: str, second: str, known: Collection[str]) -> str:
    """A line and the next as one text.

    Args:
        first: The line; it may end in a hyphen.
        second: The next line.
        known: The text's words, in lower case.
    """
    if first.endswith(_SOFT):
        return first.rstrip(_SOFT) + second
    if not first.endswith("-") or first.endswith((" -", "--")):
        return f"{first} {second}"
    front, back = _LAST.search(first[:-1]), _FIRST.match(second)
    if front is None or back is None:
        return first + second if second[:1].isalnum() else f"{first} {second}"
    keeps = _keeps_hyphen(front[0], back[0], known)
    return (first if keeps else first[:-1]) + second


def _keeps_hyphen(front: str, back: str, known: Collection[str]) -> bool:
    """Whether the hyphen between two parts of a word is the writer's."""
    if not back[:1].islower() or len(front) < _SHORTEST_CHAR or front.isupper():
        return True
    parts = front.lower(), back.lower()
    if "-".join(parts) in known:
        return True
    return not _is_word("".join(parts), known) and all(_is_word(part, known) for part in parts)


def _is_word(word: str, known: Collection[str]) -> bool:
    """Whether a word is one of the text's or, perhaps without an ending, a common English one."""
    if word in known:
        return True
    listed = wordlist.words("common_words.txt")
    stems = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    return word in listed or any(stem in listed for stem in stems)
