"""Numbers in digits, with separators in the manners of several countries, and simple fractions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.quantity.token import VULGAR_FRACTIONS

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence

_MOST_DIGITS = 18

_ROUND_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.000")
"""What is hardly ever told to the thousandth: "80.000 €" is eighty thousand."""
_SEPARATORS = re.compile(r"[,\s]")


def digit_value(text: str) -> float | None:
    """The value of digits with separators; None where they are too many to mean a figure."""
    if text in VULGAR_FRACTIONS:
        return VULGAR_FRACTIONS[text]
    if len(text) > _MOST_DIGITS:
        return None
    digits = _SEPARATORS.sub("", text)
    in_thousands = digits.count(".") > 1 or _ROUND_THOUSANDS.fullmatch(text)
    return float(digits.replace(".", "") if in_thousands else digits)


_SIMPLE_FRACTIONS = {"1/2": 1 / 2, "1/3": 1 / 3, "2/3": 2 / 3, "1/4": 1 / 4, "3/4": 3 / 4}


def is_simple_fraction(sentence: Sentence, start: int) -> bool:
    """Whether "1/2", "2/3", "3/4" or the like begins at a token; no date is written so."""
    return slashed_fraction(sentence, start) is not None


def slashed_fraction(sentence: Sentence, start: int) -> float | None:
    """The value of a fraction in digits that begins at a token."""
    return _SIMPLE_FRACTIONS.get(sentence.text(start, min(start + 3, len(sentence))))
