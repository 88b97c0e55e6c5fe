"""The reading of a text for its figures, from first sentence to last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.quantity.amount import Amount
from newsreader.language.quantity.attribution import Attribution
from newsreader.language.quantity.bound import Bound, Sense, read_bound
from newsreader.language.quantity.counted import Counted, Counting
from newsreader.language.quantity.exclusion import excluded_tokens
from newsreader.language.quantity.expression import Expression, read_expression
from newsreader.language.quantity.lexicon import may_begin_figure
from newsreader.language.quantity.numeral import Shape
from newsreader.language.quantity.span import Span, read_span
from newsreader.language.quantity.token import Sentence, read_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Set

MOST_AMOUNTS = 2_000
"""Figures read from one text. A text with more is a table or hostile, not prose."""


def find_amounts(text: str) -> tuple[Amount, ...]:
    """The figures of a text, in reading order and without overlaps.

    Args:
        text: A paragraph, of any length.

    Returns:
        One record per figure, at most `MOST_AMOUNTS`.
    """
    found: list[Amount] = []
    attribution = Attribution()
    for sentence in read_sentences(text):
        if len(found) >= MOST_AMOUNTS:
            break
        said_by = attribution.speaker(sentence)
        found += [_amount(sentence, *parts, said_by) for parts in _figures(sentence)]
    return tuple(found[:MOST_AMOUNTS])


_Figure = tuple[Expression, Expression | None, Bound, Counted]


def _figures(sentence: Sentence) -> Iterator[_Figure]:
    """The figures of one sentence: each with the far end of its range, bound and count."""
    excluded = excluded_tokens(sentence)
    counting = Counting(sentence)
    index = 0
    while index < len(sentence):
        figure = _read(sentence, index, excluded)
        if figure is None:
            index += 1
            continue
        span = _span(sentence, figure, excluded)
        far = span.second if span is not None and span.is_range else None
        figure = figure if span is None else span.first
        bound = read_bound(sentence, figure.start, (far or figure).end)
        yield figure, far, bound, counting.counted(figure, far, bound)
        index = bound.end


def _read(sentence: Sentence, index: int, excluded: Set[int]) -> Expression | None:
    """The figure at a token, unless it uses tokens that mean something else."""
    if index in excluded or not may_begin_figure(sentence.raw(index), sentence.lower(index)):
        return None
    figure = read_expression(sentence, index)
    if figure is None or not excluded.isdisjoint(range(figure.start, figure.end)):
        return None
    return figure


def _span(sentence: Sentence, figure: Expression, excluded: Set[int]) -> Span | None:
    """The range or score that a figure begins, if it keeps clear of dates and names."""
    span = read_span(sentence, figure)
    if span is None or not excluded.isdisjoint(range(span.second.start, span.second.end)):
        return None
    return span


def _amount(
    sentence: Sentence,
    figure: Expression,
    far: Expression | None,
    bound: Bound,
    counted: Counted,
    said_by: str | None,
) -> Amount:
    """The record of one figure."""
    start_char = sentence.tokens[bound.start].start_char
    end_char = sentence.tokens[bound.end - 1].end_char
    vague = figure.shape is Shape.VAGUE
    value = None if vague or far is not None else figure.value
    low, high = _limits(figure, far, bound)
    return Amount(
        start_char=start_char,
        end_char=end_char,
        text=sentence.source[start_char:end_char],
        value=value,
        low=low,
        high=high,
        approximate=vague or bound.sense in {Sense.ABOUT, Sense.NEARLY},
        unit=counted.unit,
        of=counted.of,
        said_by=said_by,
    )


def _limits(
    figure: Expression, far: Expression | None, bound: Bound
) -> tuple[float | None, float | None]:
    """The least and the most that a figure allows."""
    if far is not None:
        return figure.value, far.value
    if figure.shape is Shape.VAGUE or bound.sense is Sense.AT_LEAST:
        return figure.value, None
    if bound.sense in {Sense.AT_MOST, Sense.NEARLY}:
        return None, figure.value
    return None, None
