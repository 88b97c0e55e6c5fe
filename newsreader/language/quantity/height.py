"""Feet and the inches after them, which make one figure: "6-foot-4", "5 feet 11 inches".

The value is in feet. What is that high, and where a figure begins, is not known here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.measure import read_unit
from newsreader.language.quantity.numeral import read_numeral

if TYPE_CHECKING:
    from newsreader.language.quantity.numeral import Numeral
    from newsreader.language.quantity.token import Sentence

_INCHES_IN_FOOT = 12
_PRIMES = frozenset({"'", "’", "′"})
_DOUBLE_PRIMES = frozenset({'"', "”", "″"})


def length_sign(sentence: Sentence, numeral: Numeral) -> tuple[str, int] | None:
    """The sign for feet or inches that touches a number, and the token after it.

    A sign for feet counts where one for inches follows the next number, one for
    inches where a word follows and no quotation is open that it would close.
    """
    end = numeral.end
    if not sentence.touches(end):
        return None
    if sentence.raw(end) in _PRIMES:
        closed = sentence.is_number(end + 1) and sentence.raw(end + 2) in _DOUBLE_PRIMES
        return ("foot", end + 1) if closed else None
    if sentence.raw(end) not in _DOUBLE_PRIMES or not sentence.is_word(end + 1):
        return None
    before = sentence.raws[: numeral.start]
    is_open = before.count('"') % 2 or before.count("“") > before.count("”")
    return None if is_open or sentence.touches(end + 1) else ("inch", end + 1)


def inches_after(sentence: Sentence, end: int) -> tuple[int, float]:
    """The inches after feet: "6-foot-4", "5 feet 11 inches", or with signs for both.

    Returns:
        The token after them, and how many feet they make; `end` and 0 for none.
    """
    tied = sentence.is_hyphen(end - 2) and sentence.is_hyphen(end)
    start = end + (sentence.lower(end) in {".", ",", "and"}) + tied
    inches = read_numeral(sentence, start) if sentence.lower(end) not in {";", ")"} else None
    if inches is None or inches.scaled or inches.value >= _INCHES_IN_FOOT:
        return end, 0.0
    unit = read_unit(sentence, inches.end)
    if unit is not None and unit[0] == "inch":
        return unit[1], inches.value / _INCHES_IN_FOOT
    signed = sentence.raw(inches.end) in _DOUBLE_PRIMES and sentence.touches(inches.end)
    if signed and sentence.raw(end - 1) in _PRIMES:
        return inches.end + 1, inches.value / _INCHES_IN_FOOT
    return (inches.end, inches.value / _INCHES_IN_FOOT) if tied else (end, 0.0)
