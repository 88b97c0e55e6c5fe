"""The pages of a book to an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.loading.archive import Archive, ArchiveError
from newsreader.loading.block import Block, Form
from newsreader.loading.clean import clean
from newsreader.loading.composition import compose
from newsreader.loading.decode import decode
from newsreader.loading.epub.package import Package, read_package
from newsreader.loading.epub.statement import read_statements
from newsreader.loading.extent import bounded
from newsreader.loading.field import Field
from newsreader.loading.page.charset import declared_charsets
from newsreader.loading.page.tree import parse
from newsreader.loading.page.walk import walk
from newsreader.loading.title import told_title
from newsreader.loading.xml_event import XmlError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article
    from newsreader.loading.origin import Origin

_ADVICE = {
    "damaged": "save or fetch it again",
    "encrypted": "give a copy without copy protection, or the article's text",
    "too large": "save only the article's text",
}
"""What to do about an archive's faults."""


def read_epub(data: bytes, origin: Origin) -> Article:
    """The article in an EPUB book.

    Raises:
        ArticleError: The book is damaged, protected, too large, a whole book,
            or holds no words.
    """
    try:
        archive = Archive(data)
        package = read_package(archive)
        blocks = bounded(_blocks(archive, package), origin)
    except ArchiveError as error:
        problem = f"is an EPUB book that is {error}; {_ADVICE[str(error)]}"
        raise origin.error(problem) from error
    except XmlError as error:
        raise origin.error("is a damaged EPUB book; save or fetch it again") from error
    stated, inferred = read_statements(package)
    title = stated.get(Field.TITLE, ("",))[0]
    if title and blocks and not told_title(title, blocks):
        blocks = (Block(title, Form.HEADING, level=1), *blocks)
    return compose(blocks, stated, origin, inferred=inferred)


def _blocks(archive: Archive, package: Package) -> Iterator[Block]:
    """The blocks of the pages that are read.

    Raises:
        ArchiveError: A page cannot be read.
    """
    for name in package.pages:
        page = archive.part(name)
        decoded = decode(page, declared_charsets(page)) if page else None
        root = parse(clean(decoded.text)) if decoded else None
        if root is None:
            continue
        blocks = [found.block for found in walk(root) if not found.aside]
        # A page of nothing but links is a table of contents, whatever the book calls it.
        if not all(block.linked for block in blocks):
            yield from blocks
