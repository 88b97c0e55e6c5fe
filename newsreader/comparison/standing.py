"""How two figures stand to each other by their values alone.

Knows equal, roundings and bounds; what the figures measure is for others to
judge. Values are compared in their own units, a fraction as a percentage.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newsreader.comparison.model import Relation

if TYPE_CHECKING:
    from newsreader.comparison.model import Quantity

_ROUNDING_SHARE = 0.05
"""Figures further apart than this are no roundings of each other."""
_BOUND_SHARE = 0.15
"""A bound further off than this says too little to confirm a figure."""
_PERCENT = 100


def standing(left: Quantity, right: Quantity) -> Relation | None:
    """Whether the values agree, come close or differ; None where that cannot be told.

    >>> # "about 19" and "19" agree, "nearly $300 million" and "$290 million" come close
    """
    if left.value is None or right.value is None:
        return _of_spans(left, right)
    first, second = _value(left.value, left.unit), _value(right.value, right.unit)
    if math.isclose(first, second, rel_tol=1e-6):
        return Relation.AGREE
    apart = abs(first - second) / max(abs(first), abs(second))
    if apart <= _ROUNDING_SHARE and (_is_rounding(first, second) or _is_loose(left, right)):
        return Relation.CLOSE
    if not _excluded_by_bounds(left, right):
        return Relation.CLOSE if apart <= _BOUND_SHARE else None
    return None if _is_loose(left, right) and apart <= _BOUND_SHARE else Relation.DIFFER


def _value(value: float, unit: str | None) -> float:
    """A value on the scale on which its unit is compared."""
    return value * _PERCENT if unit == "fraction" else value


def _of_spans(left: Quantity, right: Quantity) -> Relation | None:
    """How ranges and vague counts stand: equal ones agree, a value inside comes close."""
    if left.value is None and right.value is None:
        same = (left.low, left.high) == (right.low, right.high)
        return Relation.AGREE if same else None
    span, single = (left, right) if left.value is None else (right, left)
    if span.low is None or span.high is None or single.value is None:
        return None
    return Relation.CLOSE if span.low <= single.value <= span.high else None


def _is_rounding(first: float, second: float) -> bool:
    """Whether the rounder of two values is the other one rounded."""
    rough, exact = sorted((first, second), key=significant_digits)
    if not exact or significant_digits(rough) == significant_digits(exact):
        return False
    place = math.floor(math.log10(abs(exact))) - significant_digits(rough) + 1
    return math.isclose(round(exact, -place), rough, rel_tol=1e-9)


def significant_digits(value: float) -> int:
    """Digits of a value without the zeros at its ends: 2 for 84,000."""
    digits = f"{abs(value):.6e}".split("e")[0].replace(".", "").rstrip("0")
    return max(1, len(digits))


def _is_loose(left: Quantity, right: Quantity) -> bool:
    """Whether either figure is given as approximate."""
    return left.approximate or right.approximate


def _excluded_by_bounds(left: Quantity, right: Quantity) -> bool:
    """Whether what one figure says rules the other out: not so for "over 5,000" and 5,200."""
    return not (_allows(left, right) or _allows(right, left))


def _allows(bound: Quantity, other: Quantity) -> bool:
    """Whether a figure is a bound that the other one keeps to."""
    value = other.value
    if value is None or (bound.low is None and bound.high is None):
        return False
    above = bound.low is None or value >= bound.low
    return above and (bound.high is None or value <= bound.high)
