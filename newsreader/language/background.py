"""How rare a word is in English at large.

A word that both of two reports use says little if every report uses it. The
table holds the stems of the commonest words, by how often they stand in a
large mixed sample of English; `data/SOURCES.md` names it. What the table does
not hold is rarer than anything in it.

Rarity is in *bels*: 3.0 is a stem that is every thousandth word.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language import wordlist

if TYPE_CHECKING:
    from collections.abc import Mapping

UNKNOWN_BELS = 7.0
"""The rarity of a stem that the table does not hold."""


def rarity(stem: str) -> float:
    """How rare a stem (see `language.word.stem`) is, in bels, up to `UNKNOWN_BELS`."""
    return _table().get(stem, UNKNOWN_BELS)


@cache
def _table() -> Mapping[str, float]:
    """The rarity of each stem; the file has one row for each tenth of a bel."""
    return {
        stem: int(decibels) / 10
        for decibels, (stems,) in wordlist.table("stem_rarity.tsv").items()
        for stem in stems.split()
    }
