"""What befell those whom a figure counts: two figures of one event may count the dead and the hurt.

Knows the words right before and after a figure, and the small word lists that
tell a fate; nothing of values.
"""

from __future__ import annotations

from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.language.word import Word

NEAR_WORDS = 3
"""How many words from a figure the verb stands that tells a fate."""
_CLAUSE_STARTS = frozenset({"and", "while", "but"})
FATES = ("dead", "hurt", "missing", "held", "displaced", "rescued")


def fate_of(leading: Sequence[Word], following: Sequence[Word]) -> str | None:
    """What befell those counted, by the nearest words: "killing 12", "12 were injured".

    The verb before a figure governs it, unless another figure or clause stands
    between; the words after it belong to it up to the next "and".

    Args:
        leading: The words before the figure.
        following: The words after it.
    """
    before = _up_to(reversed(leading[-NEAR_WORDS:]), _CLAUSE_STARTS)
    after = _up_to(following[: 2 * NEAR_WORDS], _CLAUSE_STARTS | {"including"})
    nearest = (*before[:1], *after[:1], *before[1:], *after[1:])
    fates = _fates()
    return next((fates[form] for form in nearest if form in fates), None)


def _up_to(found: Iterable[Word], ends: frozenset[str]) -> list[str]:
    """The words up to the first of some that end the search."""
    forms = (word.text for word in found)
    return list(takewhile(lambda form: form not in ends, forms))


@cache
def _fates() -> Mapping[str, str]:
    """The words that tell a fate; one that tells several tells the first of `FATES`."""
    return {form: fate for fate in reversed(FATES) for form in context(f"fate {fate}")}
