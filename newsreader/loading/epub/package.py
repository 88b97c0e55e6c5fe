"""A book's package: what it states of itself, and its pages in order."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from newsreader.loading.archive import ArchiveError
from newsreader.loading.clean import one_line
from newsreader.loading.xml_event import Tell, read_events

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsreader.loading.archive import Archive

_STATEMENTS = frozenset(
    {"title", "creator", "date", "publisher", "source", "identifier", "language"}
)
_PAGE_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_APART_PROPERTIES = frozenset({"nav", "cover-image"})
_APART_REFERENCES = frozenset(
    {"cover", "toc", "title-page", "copyright-page", "index", "colophon", "other.ms-coverimage"}
)
_ENCRYPTION = "META-INF/encryption.xml"


@dataclass(frozen=True, slots=True)
class Statement:
    """A text of the book's metadata."""

    text: str
    values: Mapping[str, str]
    """The attributes of the element that holds it."""


@dataclass(slots=True)
class Package:
    """What a package says."""

    statements: dict[str, list[Statement]] = field(default_factory=dict)
    """By their names in the Dublin Core, such as "creator"."""
    pages: list[str] = field(default_factory=list)
    """The names of the parts that are read, in order."""


def read_package(archive: Archive) -> Package:
    """The package of a book.

    Raises:
        ArchiveError: A part is missing or cannot be read, or the book is
            copy-protected.
        XmlError: A part is damaged.
    """
    name = _package_name(archive)
    data = archive.part(name) if name else None
    if data is None:
        raise ArchiveError("damaged")
    package, folder = Package(), posixpath.dirname(name)
    manifest: dict[str, str] = {}
    spine: list[str] = []
    apart: set[str] = set()
    for event, text in _with_texts(data):
        values = event.values
        target = _resolved(folder, values.get("href", ""))
        match event.name:
            case "item" if values.get("media-type") in _PAGE_TYPES:
                manifest[values.get("id", "")] = target
                if _APART_PROPERTIES & set(values.get("properties", "").split()):
                    apart.add(target)
            case "itemref" if values.get("linear") != "no":
                spine.append(values.get("idref", ""))
            case "reference" if values.get("type", "").lower() in _APART_REFERENCES:
                apart.add(target)
            case element if element in _STATEMENTS and text:
                package.statements.setdefault(element, []).append(Statement(text, values))
    pages = dict.fromkeys(manifest[item] for item in spine if item in manifest)
    # A book of one page may be its own cover and contents.
    package.pages = [page for page in pages if page not in apart] or list(pages)
    if set(_encrypted(archive)) & set(package.pages):
        raise ArchiveError("encrypted")
    return package


@dataclass(frozen=True, slots=True)
class _Element:
    """An element that holds text."""

    name: str
    values: Mapping[str, str]


def _with_texts(data: bytes) -> Iterator[tuple[_Element, str]]:
    """Each element with the text right inside it."""
    element, texts = _Element("", {}), [""]
    for event in read_events(data):
        if event.tell is Tell.TEXT:
            texts.append(event.text)
        else:
            yield element, one_line("".join(texts))
            element = _Element(event.name if event.tell is Tell.START else "", event.values)
            texts = []


def _package_name(archive: Archive) -> str:
    """The name of the part that is the package, or ""."""
    container = archive.part("META-INF/container.xml")
    for event in read_events(container) if container else ():
        if event.name == "rootfile" and event.tell is Tell.START:
            return event.values.get("full-path", "")
    return ""


def _encrypted(archive: Archive) -> Iterator[str]:
    """The names of the parts that are encrypted; fonts often are, in books that are free."""
    data = archive.part(_ENCRYPTION)
    for event in read_events(data) if data else ():
        if event.name == "CipherReference" and event.tell is Tell.START:
            yield _resolved("", event.values.get("URI", ""))


def _resolved(folder: str, reference: str) -> str:
    """The name of the part that a reference leads to."""
    path = unquote(reference.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")
