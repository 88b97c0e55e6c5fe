"""The signs in the outer margin: what the reader added, and where the next change goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.comparison.model import Comparison, Link
    from newsreader.comparison.pin import Note
    from newsreader.side import Side

NOTE = "✎"
"""There is a note on the paragraph, or on a link of it."""
BY_HAND = "⊕"
"""A link of the paragraph was made by hand."""
MARKED = "◆"
"""The paragraph is marked, to be linked with one of the other article."""
POINTED = "◇"
"""The paragraph that would be linked with the marked one now."""

Spot = tuple["Side", int]
"""A paragraph: its side and its index."""


def pin_signs(
    comparison: Comparison, marked: Spot | None = None, pointed: Spot | None = None
) -> Pair[Mapping[int, str]]:
    """The signs of each paragraph that has any, the most important last: it has most room."""
    signed = [
        *(
            (BY_HAND, spot)
            for link in comparison.links
            if link.by_hand
            for spot in link.ends.items()
        ),
        *((NOTE, spot) for note in _notes(comparison) for spot in note.paragraphs.items()),
        *([(POINTED, pointed)] if pointed and pointed != marked else []),
        *([(MARKED, marked)] if marked else []),
    ]
    signs: Pair[dict[int, str]] = Pair({}, {})
    for sign, (side, index) in dict.fromkeys(signed):
        if index is not None:
            signs[side][index] = signs[side].get(index, "") + sign
    return Pair(signs.left, signs.right)


def _made(comparison: Comparison) -> tuple[Link, ...]:
    """The links that the reader made."""
    return tuple(link for link in comparison.links if link.by_hand)


def _notes(comparison: Comparison) -> tuple[Note, ...]:
    """The reader's notes."""
    return comparison.pins.notes if comparison.pins else ()
