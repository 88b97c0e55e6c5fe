"""Two figures that belong together: ranges ("46 to 57 months") and scores ("242-190").

A range is one figure with a least and a most. A score, a vote or a change is
two figures. The second number of either lends its scale and unit to the first.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.language.quantity.expression import Expression, read_expression
from newsreader.language.quantity.lexicon import context
from newsreader.language.quantity.numeral import Shape
from newsreader.language.quantity.token import DASHES, HYPHENS

if TYPE_CHECKING:
    from newsreader.language.quantity.token import Sentence


@dataclass(frozen=True, slots=True)
class Span:
    """The two figures, and whether they are the ends of one range."""

    first: Expression
    second: Expression
    is_range: bool


_TEN = 10
"""What grows by a range grows by at most so many times its least: "by 57 to 2,300" is no range."""
_HUNDRED = 100
_THOUSAND = 1_000
_NEARBY = 4
_CHANGES = frozenset({"from"})
_SPANNING = frozenset(
    {"ranging", "range", "ranged", "ranges", "anywhere", "between", "ages", "aged"}
)


def read_span(sentence: Sentence, first: Expression) -> Span | None:
    """The range or score that a figure begins, if it begins one."""
    joint = _joint(sentence, first)
    if joint is None:
        return None
    second = read_expression(sentence, joint)
    if second is None or not _fit(first, second) or _hang_loose(sentence, first, second):
        return None
    has_unit = first.unit is not None
    first = _lend(first, second)
    if (
        first.unit == "fraction"
        and second.unit == "fraction"
        and sentence.lower(joint - 1) == "and"
    ):
        return None
    ascending = first.value < second.value
    scores = _is_score(sentence, first, second) or not ascending
    changes = sentence.lower(first.start - 1) in _CHANGES and not _is_spanning(sentence, first)
    changes |= sentence.lower(first.end + 1) == "and" and sentence.lower(first.end) in DASHES
    changed = sentence.lower(first.start - 1) in context("changing")
    far_apart = 0 < _TEN * first.value <= second.value
    changes |= (changed or sentence.lower(first.start - 1) == "by") and far_apart
    changes |= has_unit and changed
    return Span(first, second, is_range=not scores and not changes)


def _joint(sentence: Sentence, first: Expression) -> int | None:
    """The token at which the second figure begins, if the first is joined to one."""
    end = first.end
    word = sentence.lower(end)
    if word in DASHES and sentence.touches(end):
        if sentence.lower(end + 1) == "to" and sentence.lower(end + 2) in DASHES:
            return end + 3
        if sentence.lower(end + 1) in {"to", "or", "and"}:
            return end + 2
        return end + 1 if sentence.touches(end + 1) else None
    if word in {"to", "or"} or (word in HYPHENS and sentence.is_number(end + 1)):
        return end + 1
    between = sentence.lower(first.start - 1) == "between"
    return end + 1 if word == "and" and between else None


def _hang_loose(sentence: Sentence, first: Expression, second: Expression) -> bool:
    """Whether what joins two figures needs a unit on the second: "10 minutes or 20 people".

    So does a dash with spaces around it ("9 – 15 hours"), which else parts clauses.
    """
    joint = sentence.lower(first.end)
    spaced = joint in HYPHENS and not sentence.touches(first.end)
    unsure = joint == "or" and first.unit not in {None, "year"}
    return second.unit is None and (spaced or unsure)


def _fit(first: Expression, second: Expression) -> bool:
    """Whether two figures may be the ends of one thing."""
    if Shape.VAGUE in {first.shape, second.shape} or "rank" in {first.unit, second.unit}:
        return False
    return first.unit in {None, second.unit} or second.unit is None


def _lend(first: Expression, second: Expression) -> Expression:
    """The first figure with the unit, and the scale, that only the second writes out."""
    value = first.value
    if second.scaled and not first.scaled and value < _THOUSAND:
        value *= _scale_of(second)
    return replace(first, value=value, unit=first.unit or second.unit)


def _scale_of(figure: Expression) -> float:
    """The largest power of a thousand in a figure's value."""
    scale = 1.0
    while figure.value >= scale * _THOUSAND:
        scale *= _THOUSAND
    return scale


def _is_score(sentence: Sentence, first: Expression, second: Expression) -> bool:
    """Whether two bare numbers are a score or a vote; one from nought is: "(0-2)"."""
    if first.unit is not None or sentence.lower(first.end) not in DASHES:
        return False
    if _is_listed(sentence, first, second):
        return True
    if first.value == 0 and not sentence.is_word(second.end):
        return True
    around = range(first.start - _NEARBY, second.end + _NEARBY)
    return any(sentence.lower(k) in context("scoring") for k in around)


def _is_listed(sentence: Sentence, first: Expression, second: Expression) -> bool:
    """Whether two small numbers stand in a row of such pairs: the sets of a match."""
    if sentence.is_word(second.end) or max(first.value, second.value) >= _HUNDRED:
        return False
    before, after = first.start - 1, second.end
    follows = sentence.lower(before) in {",", "("} and sentence.is_number(before - 1)
    leads = sentence.lower(after) in {",", "("} and sentence.is_number(after + 1)
    return (follows and sentence.lower(before - 2) in DASHES) or (
        leads and sentence.lower(after + 2) in DASHES
    )


def _is_spanning(sentence: Sentence, first: Expression) -> bool:
    """Whether "from" belongs to a range: "ranging from 5 to 10"."""
    return sentence.lower(first.start - 2) in _SPANNING
