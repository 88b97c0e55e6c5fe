"""Units of one family on one scale, in order to compare what two texts say.

Factors to SI units stand in `data/units.tsv`. Figures are shown as written;
only comparisons convert. Money is never converted: rates change by the day.
"""

from __future__ import annotations

from functools import cache

from newsreader.language.quantity.lexicon import family_of
from newsreader.language.wordlist import table

_FREEZING_FAHRENHEIT = 32
_FAHRENHEIT_STEP = 5 / 9


def to_scale(value: float, unit: str) -> float | None:
    """A value on the scale of its unit's family; None for a unit without one.

    >>> to_scale(10, "kilometre"), to_scale(50, "degree Fahrenheit")
    (10000.0, 10.0)
    """
    if family_of(unit) == "temperature":
        if unit == "degree Fahrenheit":
            return (value - _FREEZING_FAHRENHEIT) * _FAHRENHEIT_STEP
        return value if unit == "degree Celsius" else None
    factor = _factors().get(unit)
    return None if factor is None else value * factor


@cache
def _factors() -> dict[str, float]:
    """How many SI units each unit makes."""
    rows = table("units.tsv").values()
    return {columns[0]: float(columns[2]) for columns in rows if len(columns) > 2}  # noqa: PLR2004 - the factor is the third column
