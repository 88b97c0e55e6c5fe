"""What befell those whom a figure counts: two figures of one event may count the dead and the hurt.

Knows the words right before and after a figure, and the small word lists that
tell a fate; nothing of values.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import context

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.language.word import Word

NEAR_WORDS = 3
"""How many words from a figure the verb stands that tells a fate."""
FATES = ("dead", "hurt", "missing", "held", "displaced", "rescued")


def fate_of(leading: Sequence[Word], following: Sequence[Word]) -> str | None:
    """What befell those counted, by the nearest words: "killing 12", "12 were injured".

    The verb before a figure governs it, unless another figure or clause stands
    between; the words after it belong to it up to the next "and".

    Args:
        leading: The words before the figure.
        following: The words after it.
    """
    after: list[str] = []
    for word in following[: 2 * NEAR_WORDS]:
        if word.text in {"and", "while", "but", "including"}:
            break
        after.append(word.text)
    before: list[str] = []
    for word in reversed(leading[-NEAR_WORDS:]):
        if word.text in {"and", "while", "but"}:
            break
        before.append(word.text)
    nearest = (*before[:1], *after[:1], *before[1:], *after[1:])
    fates = _fates()
    return next((fates[form] for form in nearest if form in fates), None)


@cache
def _fates() -> Mapping[str, str]:
    """The words that tell a fate; one that tells several tells the first of `FATES`."""
    return {form: fate for fate in reversed(FATES) for form in context(f"fate {fate}")}
