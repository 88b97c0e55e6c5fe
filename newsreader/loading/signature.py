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

_UNPACK_HINT = "unpack it and give a file that it holds"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", f"a rich text (RTF) document; {_TEXT_HINT}"),
    (_OLD_OFFICE, f"an old Office document; {_TEXT_HINT}"),
    (b"\x89PNG\r\n", f"a picture (PNG); {_PICTURE_HINT}"),
    (b"\xff\xd8\xff", f"a picture (JPEG); {_PICTURE_HINT}"),
    (b"GIF87a", f"a picture (GIF); {_PICTURE_HINT}"),
    (b"GIF89a", f"a picture (GIF); {_PICTURE_HINT}"),
    (b"\x1f\x8b", f"a compressed file (gzip); {_UNPACK_HINT}"),
    (b"BZh", f"a compressed file (bzip2); {_UNPACK_HINT}"),
    (b"\xfd7zXZ\x00", f"a compressed file (xz); {_UNPACK_HINT}"),
    (b"7z\xbc\xaf\x27\x1c", f"an archive (7z); {_UNPACK_HINT}"),
    (b"bplist00", f"a property list; {_TEXT_HINT}"),
)

OWN_EXPORT = "is a comparison that newsreader exported"
"""What is wrong with a file that is one."""
_JSON_EXPORT = b'{\n "version": 1,\n "articles": ['
_EXPORTS = (
    b"---\ngenerator: newsreader ",
    "newsreader · two reports compared\n".encode(),
    b"\xef\xbb\xbfwhat,relation,A place,",
    b"\xef\xbb\xbfentity,kind,named by,A mentions,",
    b"\xef\xbb\xbfA place,B place,score,",
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
_DRAWING = re.compile(rb"(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b", re.IGNORECASE)
_SHORTCUT = re.compile(
    # As Windows, desktops of Linux, and macOS write them.
    rb"\[(?:InternetShortcut|Desktop Entry)\][^\0]*?\nURL=(?P<url>https?://[!-~]+)"
    rb"|<\?xml[^\0]*?<key>URL</key>\s*<string>(?P<webloc>https?://[^\s<]+)",
    re.IGNORECASE,
)
_LONGEST_ADDRESS_CHAR = 300


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
    for magic, what in _MAGIC:
        if data.startswith(magic):
            return f"is {what}"
    if data.startswith(archive.START):
        head = data[:_ZIP_HEAD_BYTES]
        unknown = f"an archive (zip); {_UNPACK_HINT}"
        return f"is {next((name for mark, name in _ZIP_KINDS if mark in head), unknown)}"
    return _refusal_of_text(_ascii_head(data))


def _refusal_of_text(head: bytes) -> str | None:
    """Why text of a known kind is no article, or None if it may be one."""
    if _DRAWING.match(head):
        return f"is a picture (SVG); {_PICTURE_HINT}"
    if shortcut := _SHORTCUT.match(head):
        address = (shortcut["url"] or shortcut["webloc"])[:_LONGEST_ADDRESS_CHAR]
        return f"is a shortcut; give its address instead: {address.decode('ascii', 'replace')}"
    if _XML.match(head):
        return f"is an XML file or a feed; {_TEXT_HINT}"
    return None


def export_refusal(data: bytes) -> str | None:
    """Why one of newsreader's own exports is no article, whatever its format; None for others."""
    if data.startswith(_JSON_EXPORT):
        return f"{OWN_EXPORT}; --from opens it"
    if data.startswith(_EXPORTS):
        return f"{OWN_EXPORT}; open the articles themselves"
    return None


def _ascii_head(data: bytes) -> bytes:
    """The first bytes without byte-order mark, leading space and UTF-16's zeros."""
    head = data[:_HEAD_BYTES]
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip()
