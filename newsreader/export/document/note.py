"""Notes and pins: what the reader added by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.export import wording
from newsreader.export.choice import ALL_SECTIONS, SectionName
from newsreader.export.document.block import Block, Bullets, Line, Prose, Section, line, strong
from newsreader.export.reference import reference
from newsreader.export.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.comparison.model import Comparison
    from newsreader.comparison.pin import Note, Pins
    from newsreader.export.choice import Choice
    from newsreader.side import Pair


def notes(comparison: Comparison, choice: Choice) -> Iterator[Section]:
    """The reader's notes and links; left out where there are none, unless asked for."""
    if comparison.pins:
        blocks = tuple(_blocks(comparison.pins))
    elif choice.sections == ALL_SECTIONS:
        return
    else:
        blocks = (Prose(line(wording.NO_NOTES)),)
    yield Section(SectionName.NOTES, "Pins and notes", blocks)


def _blocks(pins: Pins) -> Iterator[Block]:
    """The notes, then the links joined and cut."""
    if pins.notes:
        yield Bullets(tuple(map(_note, pins.notes)))
    if pins.joined:
        yield Prose(line(f"Joined by hand: {_ends(pins.joined)}."))
    if pins.cut:
        yield Prose(line(f"Cut by hand: {_ends(pins.cut)}."))


def _note(note: Note) -> Line:
    """The reader's words after the place where they belong."""
    places = [
        reference(side, index) for side, index in note.paragraphs.items() if index is not None
    ]
    return line(strong(" ↔ ".join(places) or "Both"), f": {plain(note.text)}")


def _ends(links: tuple[Pair[int], ...]) -> str:
    """Links by their references: "A3 ↔ B7, A4 ↔ B2"."""
    return ", ".join(
        " ↔ ".join(reference(side, index) for side, index in ends.items()) for ends in links
    )
