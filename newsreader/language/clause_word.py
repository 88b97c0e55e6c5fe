"""Classes of small words by what they tell about a clause."""

from __future__ import annotations

from functools import cache

from newsreader.language.wordlist import table


@cache
def clause_words(kind: str) -> frozenset[str]:
    """The words of a class of `data/clause_words.tsv`, in lower case.

    Raises:
        KeyError: There is no such class.
    """
    return frozenset(table("clause_words.tsv")[kind][0].split())
