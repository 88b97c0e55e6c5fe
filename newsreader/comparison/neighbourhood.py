"""Where the neighbourhood of each figure begins and ends: the frames of an article's figures.

A neighbourhood runs through a sentence from one figure to the next. Finds its
ends as offsets; what the words within say is for `frame` to tell.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.comparison.frame import PART_OF, Frame
from newsreader.language.sentence import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Quantity

_REACH_CHARS = 400
"""How far from a figure its words are sought in a sentence without end."""


def frames_of(quantities: Sequence[Quantity], texts: Sequence[str]) -> dict[int, Frame]:
    """The frame of each figure of one article, by the identity of the figure.

    Args:
        quantities: The figures, in reading order.
        texts: What the article's paragraphs say.
    """
    found: dict[int, Frame] = {}
    by_paragraph: dict[int, list[Quantity]] = {}
    for quantity in quantities:
        by_paragraph.setdefault(quantity.mention.paragraph_index, []).append(quantity)
    for index, own in by_paragraph.items():
        text = texts[index][: own[-1].mention.end_char + _REACH_CHARS]
        for span, held in _by_sentence(text, own):
            found.update(_frames(text, span, held))
    return found


def _by_sentence(
    text: str, quantities: Sequence[Quantity]
) -> Iterator[tuple[tuple[int, int], list[Quantity]]]:
    """The sentences that hold figures, as offsets, with those."""
    position = 0
    for start_char, end_char in sentences(text):
        held = []
        while position < len(quantities) and quantities[position].mention.start_char < end_char:
            held.append(quantities[position])
            position += 1
        if held:
            yield (start_char, end_char), held


def _frames(
    text: str, span: tuple[int, int], quantities: Sequence[Quantity]
) -> Iterator[tuple[int, Frame]]:
    """The frames of the figures of one sentence.

    A rank ("a first dose") and a whole ("31 of the 50 states") end no neighbourhood.
    """
    start_char = max(span[0], quantities[0].mention.start_char - _REACH_CHARS)
    sentence = text[start_char : min(span[1], start_char + 2 * _REACH_CHARS)]
    aside = {id(second) for first, second in pairwise(quantities) if _is_whole(text, first, second)}
    aside |= {id(quantity) for quantity in quantities if quantity.unit == "rank"}
    counting = [quantity for quantity in quantities if id(quantity) not in aside]
    passed = 0
    for quantity in quantities:
        mention = quantity.mention
        left = counting[passed - 1].mention.end_char if passed else span[0]
        passed += id(quantity) not in aside
        right = counting[passed].mention.start_char if passed < len(counting) else span[1]
        left = max(left, mention.start_char - _REACH_CHARS)
        right = min(right, mention.end_char + _REACH_CHARS)
        leading, following = text[left : mention.start_char], text[mention.end_char : right]
        yield id(quantity), Frame(quantity, leading, following, sentence, opens=left == span[0])


def _is_whole(text: str, part: Quantity, whole: Quantity) -> bool:
    """Whether a figure is what the one before it is a part of: "31 of the 50 states"."""
    return text[part.mention.end_char : whole.mention.start_char].strip().lower() in PART_OF
