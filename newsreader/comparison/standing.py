"""How two figures stand to each other by their values alone.

Knows equal, roundings and bounds; what the figures measure is for others to
judge. Values are compared in their own units, a fraction as a percentage; in
two units of one family, or as two rates, they may come close, but never differ. A bound comes
close to what it allows ("at least 12" to 15), a range to what lies in it, and
a plural such as "dozens" to what may be called so (18 to 120).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from newsreader.comparison.model import Relation
from newsreader.language.quantity.conversion import to_scale
from newsreader.language.quantity.lexicon import family_of

if TYPE_CHECKING:
    from newsreader.comparison.model import Quantity

_ROUNDING_SHARE = 0.05
"""Figures further apart than this are no roundings of each other."""
_BOUND_SHARE = 0.25
"""A bound further off than this says too little to confirm a figure."""
_PERCENT = 100
_LEAST_TIMES, _MOST_TIMES = 1.5, 10
"""A plural such as "dozens" may stand for this many times its word, least and most."""
_COUNTS = {None, "person"}
"""Units that are compared as they stand: people are counted like things."""
_MOST_APART = 20
"""How many times the smaller of two values the larger may be for a disagreement."""


def standing(left: Quantity, right: Quantity) -> Relation | None:
    """Whether the values agree, come close or differ; None where that cannot be told.

    >>> # "about 19" and "19" agree, "nearly $300 million" and "$290 million" come close
    """
    in_one_unit = _folded(left.unit) == _folded(right.unit)
    if not in_one_unit and not is_comparable(left, right):
        return None
    if left.value is None or right.value is None:
        return _of_spans(left, right)
    if in_one_unit:
        return _of_values(
            left, right, _value(left.value, left.unit), _value(right.value, right.unit)
        )
    if _base(left.unit) != _base(right.unit):
        return _of_converted(left, right)
    return _of_rates(left, right)


def is_accord(left: Quantity, right: Quantity) -> bool:
    """Whether the values agree or come close."""
    if left.value is not None and right.value is not None:
        # Most values that are asked about are far apart, and no bound brings them together.
        largest = max(abs(left.value), abs(right.value))
        are_apart = largest and abs(left.value - right.value) / largest > _BOUND_SHARE
        if are_apart and (left.unit == right.unit or {left.unit, right.unit} <= _COUNTS):
            return False
    return standing(left, right) in (Relation.AGREE, Relation.CLOSE)


def _of_values(left: Quantity, right: Quantity, first: float, second: float) -> Relation | None:
    """How two figures stand that have the values `first` and `second` on one scale."""
    if math.isclose(first, second, rel_tol=1e-6):
        return Relation.AGREE
    apart = abs(first - second) / max(abs(first), abs(second))
    if apart <= _ROUNDING_SHARE and (_is_rounding(first, second) or _is_loose(left, right)):
        return Relation.CLOSE
    if not _excluded_by_bounds(left, right):
        return Relation.CLOSE if apart <= _BOUND_SHARE else None
    unsure = (_is_loose(left, right) and apart <= _BOUND_SHARE) or _are_worlds_apart(first, second)
    return None if unsure else Relation.DIFFER


def is_comparable(left: Quantity, right: Quantity) -> bool:
    """Whether two figures are in one unit, or in units that are converted to compare them."""
    first, second = _base(left.unit), _base(right.unit)
    if first == second or _is_bare_degree(first, second):
        return True
    return all(unit is not None and to_scale(1, unit) is not None for unit in (first, second)) and (
        family_of(first) == family_of(second)
    )


_COMPARED_AS: dict[str | None, str | None] = {"fraction": "percent", "person": None}


def _folded(unit: str | None) -> str | None:
    """One unit for those that are compared as they stand: people are counted like things."""
    return _COMPARED_AS.get(unit, unit)


def _base(unit: str | None) -> str | None:
    """A unit without what its rate is told by: the USD of "USD per share"."""
    folded = _folded(unit)
    return folded if folded is None else folded.partition(" per ")[0]


def _is_bare_degree(first: str | None, second: str | None) -> bool:
    """Whether one unit is a degree whose scale is not told, and the other one of temperature."""
    return "degree" in {first, second} and family_of(first) == family_of(second)


def _of_rates(left: Quantity, right: Quantity) -> Relation | None:
    """Whether two rates agree or come close; never that they differ, as by month and by year."""
    if left.value is None or right.value is None:
        return None
    relation = _of_values(left, right, left.value, right.value)
    return relation if relation in {Relation.AGREE, Relation.CLOSE} else None


def _of_converted(left: Quantity, right: Quantity) -> Relation | None:
    """Whether one figure is the other in another unit, rounded; never that they differ."""
    if _is_bare_degree(left.unit, right.unit):
        return Relation.AGREE if left.value == right.value else None
    values = [
        to_scale(quantity.value, quantity.unit)
        for quantity in (left, right)
        if quantity.value is not None and quantity.unit is not None
    ]
    first, second = (value or 0.0 for value in values)
    close = math.isclose(first, second, rel_tol=_ROUNDING_SHARE)
    return Relation.CLOSE if close else None


def _are_worlds_apart(first: float, second: float) -> bool:
    """Whether values are too far apart to be of one thing, a slip of a thousand aside."""
    small, large = sorted((abs(first), abs(second)))
    if large <= small * _MOST_APART:
        return False
    return not math.isclose(large, small * 1e3) and not math.isclose(large, small * 1e6)


def _value(value: float, unit: str | None) -> float:
    """A value on the scale on which its unit is compared."""
    return value * _PERCENT if unit == "fraction" else value


def _of_spans(left: Quantity, right: Quantity) -> Relation | None:
    """How ranges and vague counts stand: equal ones agree, a value inside comes close."""
    if left.value is None and right.value is None:
        same = (left.low, left.high) == (right.low, right.high)
        return Relation.AGREE if same else None
    span, single = (left, right) if left.value is None else (right, left)
    if span.low is None or single.value is None or _folded(left.unit) != _folded(right.unit):
        return None
    least, most = span.low, span.high
    if most is None:
        least, most = span.low * _LEAST_TIMES, span.low * _MOST_TIMES
    return Relation.CLOSE if least <= single.value <= most else None


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
