"""XML as events: what opens, what closes, and the text between.

For the parts of documents, whose writers are programs. Namespaces are left
out of names: the few vocabularies that are read have no two elements of one
name and different use. A document that declares entities is refused: no
writer needs them, and they can be made to fill memory. Nothing is fetched.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_CHUNK_BYTES = 65_536
_DEPTH_LIMIT = 1000
_SEPARATOR = " "
"""Stands between a namespace and a name, and in neither."""


class Tell(Enum):
    """What an event tells of."""

    START = auto()
    END = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Event:
    """One step through a document."""

    tell: Tell
    name: str
    """The element's name without its namespace; "" for text."""
    values: Mapping[str, str] = field(default_factory=dict)
    """Its attributes at the start, without their namespaces."""
    text: str = ""


class XmlError(Exception):
    """XML that is not well formed, declares entities, or is nested beyond all measure."""


def read_events(data: bytes) -> Iterator[Event]:
    """The events of a document, in order, as they are asked for.

    Raises:
        XmlError: It is broken; the events before the break have been given.
    """
    found: list[Event] = []
    depth = 0

    def start(name: str, values: Mapping[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEPTH_LIMIT:
            raise XmlError
        plain = {_local(key): value for key, value in values.items()}
        found.append(Event(Tell.START, _local(name), plain))

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        found.append(Event(Tell.END, _local(name)))

    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = lambda text: found.append(Event(Tell.TEXT, "", text=text))
    parser.EntityDeclHandler = _refuse
    for begin in range(0, len(data) + 1, _CHUNK_BYTES):
        chunk = data[begin : begin + _CHUNK_BYTES]
        try:
            parser.Parse(chunk, begin + _CHUNK_BYTES > len(data))
        except (expat.ExpatError, ValueError, LookupError) as error:
            yield from found
            raise XmlError from error
        yield from found
        found.clear()


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(_SEPARATOR)[2]


def _refuse(*_declaration: object) -> None:
    """End the reading at an entity that a document declares.

    Raises:
        XmlError: Always.
    """
    raise XmlError
