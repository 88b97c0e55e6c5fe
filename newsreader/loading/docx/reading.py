"""The parts of a Word document to an article."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from newsreader.loading.archive import Archive, ArchiveError
from newsreader.loading.composition import compose
from newsreader.loading.docx.property import read_properties
from newsreader.loading.docx.story import StoryReader
from newsreader.loading.docx.style import read_styles
from newsreader.loading.extent import bounded
from newsreader.loading.field import Field
from newsreader.loading.title import told_title
from newsreader.loading.xml_event import Tell, XmlError, read_events

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.loading.front_matter import Stated
    from newsreader.loading.origin import Origin

_ADVICE = {
    "damaged": "save or fetch it again",
    "encrypted": "save it without a password",
    "too large": "save only the article's text",
}
"""What to do about an archive's faults."""


def read_docx(data: bytes, origin: Origin) -> Article:
    """The article in a Word document.

    Raises:
        ArticleError: The document is damaged, encrypted, too large, a book,
            or holds no words.
    """
    try:
        return _read(Archive(data), origin)
    except ArchiveError as error:
        problem = f"is a Word document that is {error}; {_ADVICE[str(error)]}"
        raise origin.error(problem) from error
    except XmlError as error:
        raise origin.error("is a damaged Word document; save it again") from error


def _read(archive: Archive, origin: Origin) -> Article:
    """The article in a document's parts.

    Raises:
        ArchiveError: A part cannot be read.
        ArticleError: The text is missing, a book, or holds no words.
        XmlError: A part is damaged.
    """
    main_name = _related(archive, "", "officeDocument") or "word/document.xml"
    main = archive.part(main_name)
    if main is None:
        raise ArchiveError("damaged")
    styles = archive.part(_related(archive, main_name, "styles") or "word/styles.xml")
    reader = StoryReader(read_styles(styles) if styles else {})
    blocks = bounded(reader.read(main), origin)
    properties = archive.part(_related(archive, "", "core-properties") or "docProps/core.xml")
    inferred = read_properties(properties) if properties else {}
    stated: Stated = {Field.DEK: (reader.dek,)} if reader.dek else {}
    title = told_title(inferred.get(Field.TITLE, ("",))[0], blocks)
    if title:
        stated[Field.TITLE] = (title,)
    return compose(blocks, stated, origin, inferred=inferred)


def _related(archive: Archive, name: str, kind: str) -> str | None:
    """The name of the part that stands in a relation to another.

    Args:
        archive: The document.
        name: The other part; "" for the document itself.
        kind: How the relation's type ends.

    Raises:
        ArchiveError: The list of relations cannot be read.
        XmlError: It is damaged.
    """
    folder, file = posixpath.split(name)
    data = archive.part(posixpath.join(folder, "_rels", f"{file}.rels"))
    for event in read_events(data) if data else ():
        if event.tell is Tell.START and event.values.get("Type", "").endswith(f"/{kind}"):
            target = event.values.get("Target", "")
            return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return None
