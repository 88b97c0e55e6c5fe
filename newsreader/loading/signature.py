"""What bytes are, told from a few of them.

Tests for the registry's formats are made of these few; and formats that are
not read, but that someone may take for an article, are named. Everything else
that is no text is caught by its control characters (see `decode`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.loading import archive

if TYPE_CHECKING:
    from collections.abc import Callable

_TEXT_HINT = "save its text as .txt or .md and open that"

_PICTURE_HINT = "give a file that holds the article's text"

_AGAIN_HINT = "save or fetch it again"

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "a rich text (RTF) document"),
    (_OLD_OFFICE, "an old Office document"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF87a", "a picture (GIF)"),
    (b"GIF89a", "a picture (GIF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"bplist00", "a property list"),
)

_EXPORTS = (
    b"---\ngenerator: newsreader ",
    "newsreader · two reports compared\n".encode(),
    b"\xef\xbb\xbfwhat,relation,A place,",
    b"\xef\xbb\xbfentity,kind,named by,A mentions,",
    b"\xef\xbb\xbfA place,B place,score,",
    b'{\n "version": 1,\n "articles": [',
    (
        b'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta name="generator" '
        b'content="newsreader '
    ),
)
"""How newsreader's own exports begin: left among articles, one would be most alike to all."""

_ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    # Sound ones are read: these lack their end, or parts that they cannot do without.
    (b"application/epub+zip", f"a damaged EPUB book; {_AGAIN_HINT}"),
    (b"word/", f"a damaged Word document; {_AGAIN_HINT}"),
    (b"application/vnd.oasis.opendocument", f"an OpenDocument file; {_TEXT_HINT}"),
    (b"xl/", f"an Excel workbook; {_PICTURE_HINT}"),
    (b"ppt/", f"a PowerPoint presentation; {_TEXT_HINT}"),
)
_ZIP_HEAD_BYTES = 8192
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
"""The stream of an old Office document in which newer ones stand that have a password."""

_HEAD_BYTES = 4096
_XML = re.compile(rb"<(?:\?xml|rss|feed)\b", re.IGNORECASE)


def opens_with(pattern: bytes) -> Callable[[bytes], bool]:
    """A test of whether text begins with a pattern, whatever its case and encoding.

    Args:
        pattern: An expression over ASCII, matched against the first bytes
            without byte-order mark, leading space and UTF-16's zeros.
    """
    expression = re.compile(pattern, re.IGNORECASE)
    return lambda data: expression.match(_ascii_head(data)) is not None


def starts_and_holds(magics: tuple[bytes, ...], mark: bytes) -> Callable[[bytes], bool]:
    """A test of whether bytes begin with one of `magics` and hold `mark` anywhere."""
    return lambda data: data.startswith(magics) and mark in data


def refusal(data: bytes) -> str | None:
    """Why a file of a known kind cannot be opened, or None if it may be text.

    The phrase follows the file's name and says what to do instead.
    """
    if data.startswith(_OLD_OFFICE) and _PASSWORD in data:
        return "is an Office document with a password; save it without one and open that"
    for magic, name in _MAGIC:
        if data.startswith(magic):
            hint = _PICTURE_HINT if name.startswith("a picture") else _TEXT_HINT
            return f"is {name}; {hint}"
    if data.startswith(archive.START):
        head = data[:_ZIP_HEAD_BYTES]
        unknown = "an archive (zip); unpack it and give a file that it holds"
        return f"is {next((name for mark, name in _ZIP_KINDS if mark in head), unknown)}"
    head = _ascii_head(data)
    if _XML.match(head):
        return f"is an XML file or a feed; {_TEXT_HINT}"
    return None


def export_refusal(data: bytes) -> str | None:
    """Why one of newsreader's own exports is no article, whatever its format; None for others."""
    if data.startswith(_EXPORTS):
        return "is a comparison that newsreader exported; open the articles themselves"
    return None


def _ascii_head(data: bytes) -> bytes:
    """The first bytes without byte-order mark, leading space and UTF-16's zeros."""
    head = data[:_HEAD_BYTES]
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip()
