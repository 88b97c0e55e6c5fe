"""The formats that can be read, and which of them some bytes have.

Each format is one line here and one module, which turns bytes into an article
and knows of no other format. The module is imported when a file needs it. The
content decides; only where it tells nothing does the suffix.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from newsreader.loading.archive import has_part
from newsreader.loading.signature import export_refusal, opens_with, refusal, starts_and_holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.loading.origin import Origin


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read."""

    name: str
    """What it is called."""
    recognises: Callable[[bytes], bool]
    """Whether bytes surely have this format, told from a few of them."""
    suffixes: tuple[str, ...]
    """Suffixes that mean it, lower case, with their dot."""
    reader: str
    """"module:function" within this package: `(bytes, Origin) -> Article`."""

    def read(self, data: bytes, origin: Origin) -> Article:
        """The article in bytes of this format.

        Raises:
            ArticleError: The bytes are damaged or hold no article.
        """
        module, _, function = self.reader.partition(":")
        read = getattr(import_module(f"newsreader.loading.{module}"), function)
        return cast("Article", read(data, origin))


_MAIL = rb"(?:[\w-]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*){0,40}?mime-version:\s*1"
_HTML = (
    rb"<(?:!doctype\s+html|html|head|body|title|meta)\b"
    # A declaration or comments may stand before the page proper.
    rb"|(?:<\?xml[^>]*>|<!--(?:(?!-->)[^\0])*-->|\s)+<(?:!doctype\s+html|html|head|meta)\b"
)

FORMATS = (
    Format("MHTML", opens_with(_MAIL), (".mhtml", ".mht"), "page.mhtml:read_mhtml"),
    Format(
        "webarchive",
        starts_and_holds((b"bplist00", b"<?xml"), b"WebMainResource"),
        (".webarchive",),
        "page.webarchive:read_webarchive",
    ),
    Format("Word", has_part("word/document"), (".docx", ".docm"), "docx.reading:read_docx"),
    Format("EPUB", has_part("META-INF/container.xml"), (".epub",), "epub.reading:read_epub"),
    Format("PDF", opens_with(rb"%PDF-"), (".pdf",), "pdf.reading:read_pdf"),
    Format("HTML", opens_with(_HTML), (".html", ".htm", ".xhtml"), "page.html:read_html"),
)
"""Tried in this order."""

PROSE = Format("text", lambda _: True, (".txt", ".md"), "prose:read_prose")
"""What is nothing else."""


def read_article(data: bytes, origin: Origin) -> Article:
    """The article in some bytes, whatever their format.

    Raises:
        ArticleError: There are no bytes, or they hold no article that can be
            read. Its message is one line that names the origin and says what
            to do.
    """
    if not data:
        raise origin.error("is empty; give a file that holds an article's text")
    return _format_of(data, origin).read(data, origin)


def _format_of(data: bytes, origin: Origin) -> Format:
    """The first format that the content shows, else the first that the suffix means."""
    own = export_refusal(data)
    shown = None if own else next((known for known in FORMATS if known.recognises(data)), None)
    if shown:
        return shown
    problem = own or refusal(data)
    if problem:
        raise origin.error(problem)
    by_suffix = (known for known in FORMATS if origin.suffix in known.suffixes)
    return next(by_suffix, PROSE)
