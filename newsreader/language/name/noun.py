"""What common nouns tell of the name beside them: an office, a trade, a company, a river.

Knows single nouns in lower case; which of them belongs to a name is `sign`'s
matter.
"""

from __future__ import annotations

from functools import cache

from newsreader.language.name.lexicon import common, is_stop_word
from newsreader.language.name.model import NameKind
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

SHORTEST_AGENT_CHARS = 6
"""Shorter words in "-er" and the like are seldom what someone does."""


@cache
def kind_called(noun: str) -> NameKind | None:
    """The kind of what a common noun stands for; None for most nouns."""
    kinds = table("kind_nouns.tsv").get(noun)
    if kinds:
        return NameKind(kinds[0])
    return NameKind.ORGANIZATION if noun.islower() and noun.endswith("maker") else None


@cache
def is_person_noun(word: str) -> bool:
    """Whether a lower-case word is an office or trade of a person."""
    if not word.islower():
        return False
    return word.title() in listed("titles.txt") or word in listed("person_nouns.txt")


def is_agent(word: str) -> bool:
    """Whether a common word looks like what someone does: "bowler", "violinist"."""
    if len(word) < SHORTEST_AGENT_CHARS or not word.endswith(("er", "or", "ist")):
        return False
    return common(word) and not is_stop_word(word) and kind_called(word) is None
