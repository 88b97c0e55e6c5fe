"""What a file is when it is no plain text, told from its first bytes.

Only formats that someone may take for an article are named; everything else
that is no text is caught by its control characters (see `decode`).
"""

from __future__ import annotations

import re

_TEXT_HINT = "save its text as .txt or .md and open that"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"\x89PNG\r\n", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF87a", "a picture (GIF)"),
    (b"GIF89a", "a picture (GIF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"BZh", "a compressed file (bzip2)"),
    (b"\xfd7zXZ\x00", "a compressed file (xz)"),
    (b"7z\xbc\xaf\x27\x1c", "an archive (7z)"),
    (b"bplist00", "a saved web page (webarchive) or property list"),
)

_EXPORTS = (
    b"# Two reports compared\n\n|  | A | B |",
    b"Two reports compared\n\nA  ",
    b'{\n "version": 1,\n "articles": [',
)
"""How newsreader's own exports begin: left among articles, one would be most alike to all."""

_ZIP = b"PK\x03\x04"
_ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document"),
)
_ZIP_HEAD_BYTES = 8192

_PAGE_HEAD_BYTES = 4096
_PAGE = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta)\b"
    # An XHTML declaration or a comment may stand before the page proper.
    rb"|<(?:\?xml|!--)[^\0]{0,2000}?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)
_XML = re.compile(rb"<(?:\?xml|rss|feed)\b", re.IGNORECASE)
_MHTML = re.compile(
    rb"(?:From: <Saved by|MIME-Version:[^\0]{0,500}?multipart/related)", re.IGNORECASE
)


def refusal(data: bytes) -> str | None:
    """Why a file of a known kind cannot be opened, or None if it may be text.

    The phrase follows the file's name and says what to do instead.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            return f"is {name}; {_TEXT_HINT}"
    if data.startswith(_ZIP):
        head = data[:_ZIP_HEAD_BYTES]
        name = next((name for mark, name in _ZIP_KINDS if mark in head), "an archive (zip)")
        return f"is {name}; {_TEXT_HINT}"
    head = _ascii_head(data)
    if _PAGE.match(head) or _MHTML.match(head):
        return f"is a web page, which cannot be read yet; {_TEXT_HINT}"
    if _XML.match(head):
        return f"is an XML file or a feed; {_TEXT_HINT}"
    if data.startswith(_EXPORTS):
        return "is a comparison that newsreader exported; open the articles themselves"
    return None


def _ascii_head(data: bytes) -> bytes:
    """The first bytes without byte-order mark, leading space and UTF-16's zeros."""
    head = data[:_PAGE_HEAD_BYTES]
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"").lstrip()
