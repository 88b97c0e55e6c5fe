"""The table of entities: names, what they stand for, how often each article names them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from newsreader.language.name_kind import NameKind
from newsreader.screen.table import MUTED, Group, Row, cell, lines, padded, wrapped
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsreader.comparison.model import Comparison, Entity

COUNT_WIDTH = 4
"""A count and the blank before it: three digits are enough for a name in one article."""
NAME_LINES = 2
ROOMY_WIDTH = 60
"""From here on the kinds are written out."""
MOST_WIDTH = 76
"""No table is wider: a count must not stand too far from its name."""

SHORT_KINDS = {NameKind.ORGANIZATION: "org."}
"""Kinds that are cut short where there is little room; the others are short as they are."""


def entity_groups(comparison: Comparison) -> tuple[Group, ...]:
    """Entities that both articles name, then those that only one names."""
    entities = comparison.entities
    return (
        _group("Both name", (entity for entity in entities if entity.shared)),
        _group("Only A, left", _only(entities, Side.LEFT)),
        _group("Only B, right", _only(entities, Side.RIGHT)),
    )


def _only(entities: Iterable[Entity], side: Side) -> Iterator[Entity]:
    """The entities that one article alone names."""
    return (entity for entity in entities if entity.on(side) and not entity.on(side.other))


def _group(title: str, entities: Iterable[Entity]) -> Group:
    """A row for each entity, and a column of counts for each article."""
    rows = tuple(
        Row(entity.name, partial(entity_content, entity), entity.mentions) for entity in entities
    )
    return Group(title, rows, tuple(side.label for side in Side), COUNT_WIDTH, MOST_WIDTH)


def entity_content(entity: Entity, width: int) -> Content:
    """An entity's name, wrapped where need be; its kind; its count in each article."""
    width = min(width, MOST_WIDTH)
    kind = str(entity.kind)
    if width < ROOMY_WIDTH:
        kind = SHORT_KINDS.get(entity.kind, kind)
    kinds = NameKind if width >= ROOMY_WIDTH else set(NameKind) - set(SHORT_KINDS)
    kind_width = max(len(name) for name in kinds)
    name_width = width - kind_width - 1 - 2 * COUNT_WIDTH
    counts = (len(entity.on(side)) for side in Side)
    tail = (
        Content(" ") + cell(kind, kind_width).stylize(MUTED) + Content("").join(map(_count, counts))
    )
    first, *rest = wrapped(entity.name, name_width, NAME_LINES)
    return lines(padded(first, name_width) + tail, *rest)


def _count(number: int) -> Content:
    """A count in its column; a dot for none, so that the eye goes to the others."""
    return cell(str(number) if number else "·", COUNT_WIDTH, right=True)
