"""The comparison as a document, before any format: its sections and what stands in them.

Each section is a module with one function from the comparison to blocks
(`block`), so that Markdown, the text report and pages say the same in the
same words and order. Nothing is worked out here that a comparison or a
function of the `comparison` layer does not hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.export.choice import SectionName
from newsreader.export.document.block import Document
from newsreader.export.document.colophon import colophon
from newsreader.export.document.entity import entities
from newsreader.export.document.glance import glance
from newsreader.export.document.note import notes
from newsreader.export.document.number import numbers
from newsreader.export.document.only import only
from newsreader.export.document.quotation import quotations
from newsreader.export.document.side_by_side import side_by_side
from newsreader.export.document.source import sources, title
from newsreader.export.document.timeline import timeline_section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from newsreader.comparison.model import Comparison
    from newsreader.export.choice import Choice
    from newsreader.export.document.block import Section

__all__ = ["Document", "document"]

_BUILDERS: Mapping[SectionName, Callable[[Comparison, Choice], Iterable[Section]]] = {
    SectionName.GLANCE: glance,
    SectionName.SIDE_BY_SIDE: side_by_side,
    SectionName.ONLY: only,
    SectionName.NUMBERS: numbers,
    SectionName.ENTITIES: entities,
    SectionName.QUOTATIONS: quotations,
    SectionName.TIMELINE: timeline_section,
    SectionName.NOTES: notes,
}


def document(comparison: Comparison, choice: Choice) -> Document:
    """The document that a reader chose, its sections in the order asked for."""
    return Document(
        title=title(comparison),
        sources=sources(comparison),
        sections=tuple(
            section for name in choice.sections for section in _BUILDERS[name](comparison, choice)
        ),
        colophon=colophon(comparison, choice),
    )
