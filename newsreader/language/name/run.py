"""Runs of capitalised words that may hold a name, or several.

A run begins with a word that can be a name's and goes on as far as names do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.coordinate import LONGEST_RUN
from newsreader.language.name.join import next_capital
from newsreader.language.name.stand import begins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.language.name.evidence import Evidence, TextTokens

Run = range
"""The indices of a run's tokens; the first and the last are capitalised."""


def runs(text: TextTokens, evidence: Evidence) -> Iterator[Run]:
    """The runs of a text, in order; they do not overlap."""
    index = 0
    tokens = text.tokens
    while index < len(tokens):
        may_begin = tokens[index].capital or tokens[index].text[0].isdecimal()
        if not may_begin or not begins(text, index, evidence):
            index += 1
            continue
        last = index
        while (following := next_capital(text, index, last, evidence)) is not None:
            if following - index >= LONGEST_RUN:
                break
            last = following
        yield range(index, last + 1)
        index = last + 1


def words_of(text: TextTokens, run: Run) -> list[str]:
    """The words of a run; a word that a hyphen joins to others counts as one with them."""
    found: list[str] = []
    glued = False
    for index in run:
        token = text.tokens[index]
        if token.text == "-":
            glued = True
        elif glued and found:
            found[-1] += f"-{token.text}"
            glued = False
        else:
            found.append(token.text)
        if token.possessive and index != run[-1]:
            found[-1] += "'" if found[-1].endswith("s") else "'s"
    return found
