"""The reading of a text for its figures, from first sentence to last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.quantity.amount import Amount
from newsreader.language.quantity.attribution import Attribution
from newsreader.language.quantity.bound import Bound, Sense, read_bound
from newsreader.language.quantity.counted import Counted, Counting
from newsreader.language.quantity.exclusion import excluded_tokens
from newsreader.language.quantity.expression import Expression, read_expression
from newsreader.language.quantity.numeral import Shape
from newsreader.language.quantity.span import Span, read_span
from newsreader.language.quantity.token import Sentence, read_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

MOST_AMOUNTS = 2_000
"""Figures read from one text. A text with more is a table or hostile, not prose."""
MOST_CHARS = 100_000
"""Characters read of one text, many times what a long article holds."""


def find_amounts(text: str) -> tuple[Amount, ...]:
    """The figures of a text, in reading order and without overlaps.

    Args:
        text: A paragraph, of any length.

    Returns:
        One record per figure, at most `MOST_AMOUNTS`, from its first `MOST_CHARS`.
    """
    found: list[Amount] = []
    attribution = Attribution()
    counting = Counting()
    for sentence in read_sentences(text[:MOST_CHARS]):
        if len(found) >= MOST_AMOUNTS:
            break
        found.extend(
            _amount(sentence, parts, attribution) for parts in _figures(sentence, counting)
        )
    return tuple(found[:MOST_AMOUNTS])


@dataclass(frozen=True, slots=True)
class _Parts:
    """What is read of one figure."""

    figure: Expression
    """The figure, or the near end of a range."""
    far: Expression | None
    """The far end of the range, if it is one."""
    bound: Bound
    counted: Counted


def _figures(sentence: Sentence, counting: Counting) -> Iterator[_Parts]:
    """The figures of one sentence, in order."""
    excluded = excluded_tokens(sentence)
    end = 0
    for index in sentence.figure_beginnings():
        figure = _read(sentence, index, excluded) if index >= end else None
        if figure is None:
            continue
        span = _span(sentence, figure, excluded)
        far = span.second if span is not None and span.is_range else None
        figure = figure if span is None else span.first
        bound = read_bound(sentence, figure.start, (far or figure).end)
        yield _Parts(figure, far, bound, counting.counted(sentence, figure, far, bound))
        end = bound.end


def _read(sentence: Sentence, index: int, excluded: AbstractSet[int]) -> Expression | None:
    """The figure at a token, unless it uses tokens that mean something else."""
    if index in excluded:
        return None
    figure = read_expression(sentence, index)
    if figure is None or not excluded.isdisjoint(range(figure.start, figure.end)):
        return None
    return figure


def _span(sentence: Sentence, figure: Expression, excluded: AbstractSet[int]) -> Span | None:
    """The range or score that a figure begins, if it keeps clear of dates and names."""
    span = read_span(sentence, figure)
    if span is None or not excluded.isdisjoint(range(span.second.start, span.second.end)):
        return None
    return span


def _amount(sentence: Sentence, parts: _Parts, attribution: Attribution) -> Amount:
    """The record of one figure."""
    start_char = sentence.start_char(parts.bound.start)
    end_char = sentence.end_char(parts.bound.end - 1)
    vague = parts.figure.shape is Shape.VAGUE
    low, high = _limits(parts)
    return Amount(
        start_char=start_char,
        end_char=end_char,
        text=sentence.source[start_char:end_char],
        value=None if vague or parts.far is not None else parts.figure.value,
        low=low,
        high=high,
        approximate=parts.figure.shape in {Shape.VAGUE, Shape.ROUGH}
        or parts.bound.sense in {Sense.ABOUT, Sense.NEARLY},
        unit=parts.counted.unit,
        of=parts.counted.of,
        said_by=attribution.speaker(sentence, start_char),
    )


def _limits(parts: _Parts) -> tuple[float | None, float | None]:
    """The least and the most that a figure allows."""
    value, sense = parts.figure.value, parts.bound.sense
    if parts.far is not None:
        return value, parts.far.value
    if parts.figure.shape is Shape.VAGUE or sense is Sense.AT_LEAST:
        return value, None
    return (None, value) if sense in {Sense.AT_MOST, Sense.NEARLY} else (None, None)
