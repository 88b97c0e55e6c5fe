"""What a reader's changes do to the pins of a comparison: joining, cutting, writing notes.

Pins stay as few as can be: joining what was cut takes back the cut, and
cutting what was joined takes back the join, as far as that is enough.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.comparison.pin import Note, Pins

if TYPE_CHECKING:
    from newsreader.comparison.model import Comparison
    from newsreader.side import Pair


def join(comparison: Comparison, ends: Pair[int]) -> Pins:
    """The pins once two paragraphs are linked by hand."""
    pins = comparison.pins or Pins()
    if ends in pins.cut:
        without = replace(pins, cut=_without(pins.cut, ends))
        if _links(comparison, without, ends):
            return without
        pins = without
    return pins if ends in pins.joined else replace(pins, joined=(*pins.joined, ends))


def cut(comparison: Comparison, ends: Pair[int]) -> Pins:
    """The pins once the link between two paragraphs is cut."""
    pins = comparison.pins or Pins()
    pins = replace(pins, joined=_without(pins.joined, ends))
    if not _links(comparison, pins, ends):
        return pins
    return replace(pins, cut=(*pins.cut, ends))


def note_at(pins: Pins | None, paragraphs: Pair[int | None]) -> Note | None:
    """The note on a paragraph or on a link, the latest of several; None without one."""
    notes = pins.notes if pins else ()
    return next((note for note in reversed(notes) if note.paragraphs == paragraphs), None)


def annotate(comparison: Comparison, paragraphs: Pair[int | None], text: str) -> Pins:
    """The pins once a note says `text`; without any text there is no note.

    A note that stands at the same paragraphs is rewritten in its place.
    """
    pins = comparison.pins or Pins()
    before = note_at(pins, paragraphs)
    after = (Note(text, paragraphs),) if text else ()
    if before is None:
        return replace(pins, notes=(*pins.notes, *after))
    place = len(pins.notes) - 1 - pins.notes[::-1].index(before)
    return replace(pins, notes=(*pins.notes[:place], *after, *pins.notes[place + 1 :]))


def _without(all_ends: tuple[Pair[int], ...], ends: Pair[int]) -> tuple[Pair[int], ...]:
    """Some pairs without one of them."""
    return tuple(each for each in all_ends if each != ends)


def _links(comparison: Comparison, pins: Pins, ends: Pair[int]) -> bool:
    """Whether two paragraphs are linked with these pins."""
    return any(link.ends == ends for link in comparison.pinned(pins).links)
