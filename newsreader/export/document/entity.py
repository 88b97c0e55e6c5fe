"""Entities: who and what both name, with the places; then what only one names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.export import wording
from newsreader.export.choice import SectionName
from newsreader.export.document.block import (
    Block,
    Bullets,
    Grid,
    Line,
    Prose,
    Section,
    line,
    strong,
)
from newsreader.export.text import plain
from newsreader.language.name_kind import NameKind
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Comparison, Entity
    from newsreader.export.choice import Choice


def entities(comparison: Comparison, _choice: Choice) -> Iterator[Section]:
    """The named people, places, organizations and other things."""
    yield Section(SectionName.ENTITIES, "Entities", tuple(_blocks(comparison)))


def _blocks(comparison: Comparison) -> Iterator[Block]:
    """A table of those that both name, and a list of each article's own."""
    shared = [entity for entity in comparison.entities if entity.shared]
    if shared:
        yield Grid(("Name", "Kind", "In A", "In B"), tuple(map(_cells, shared)))
    else:
        yield Prose(line(wording.NO_SHARED_NAMES))
    for side in Side:
        own = [e for e in comparison.entities if not e.shared and e.on(side)]
        if own:
            yield Prose(line(f"Only {side.label} names:"))
            yield Bullets(tuple(_by_kind(own)))


def _cells(entity: Entity) -> tuple[Line, ...]:
    """A name's row in the table."""
    mentioned = Pair.of(lambda side: line(wording.mentioned(entity.on(side))))
    return line(plain(entity.name)), line(entity.kind.value), *mentioned


def _by_kind(own: Sequence[Entity]) -> Iterator[Line]:
    """The names of each kind in one line, with their places."""
    for kind in NameKind:
        names = [
            part
            for entity in own
            if entity.kind is kind
            for part in (", ", plain(entity.name), f" ({wording.places(entity.mentions)})")
        ]
        if names:
            yield line(strong(kind.value), ": ", *names[1:])
