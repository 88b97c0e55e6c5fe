"""EPUB books of the tests' own making."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.loading import Origin, read_article
from tests.loading.docx.sample import archive

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article

CONTAINER = """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>"""
METADATA = (
    "<dc:title>Old bridge stays shut</dc:title><dc:creator>Jane Doe</dc:creator>"
    "<dc:language>en-GB</dc:language>"
)


def page(body: str) -> str:
    """A page of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        f"<body>{body}</body></html>"
    )


def book(
    pages: Mapping[str, str],
    metadata: str = METADATA,
    *,
    properties: Mapping[str, str] | None = None,
    guide: str = "",
    parts: Mapping[str, str] | None = None,
) -> bytes:
    """A book with those bodies of pages, in order.

    Args:
        pages: The body of each page by its file's name.
        metadata: The statements of its package.
        properties: The properties of pages that have any.
        guide: The references of its guide.
        parts: Whole parts of the archive, by name.
    """
    items = "".join(
        f'<item id="p{n}" href="{name}" media-type="application/xhtml+xml"'
        f' properties="{(properties or {}).get(name, "")}"/>'
        for n, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(len(pages)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine>{spine}</spine><guide>{guide}</guide></package>"
    )
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/content.opf": package,
            **{f"OEBPS/{name}": page(body) for name, body in pages.items()},
            **(parts or {}),
        }
    )


def read(data: bytes, name: str = "bridge.epub") -> Article:
    """The article in some bytes."""
    return read_article(data, Origin(Path(name)))
