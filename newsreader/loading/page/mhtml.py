"""MHTML, the one-file pages of Chromium browsers: a mail whose parts are the page's files.

The page is the first HTML part, or the one that the mail names as its start.
Its encoding is what the part declares, and UTF-8 where it declares none.
"""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from newsreader.loading.decode import decode
from newsreader.loading.page.charset import declared_charsets
from newsreader.loading.page.reading import read_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message

    from newsreader.article import Article
    from newsreader.loading.origin import Origin

_MOST_PARTS = 5_000


def read_mhtml(data: bytes, origin: Origin) -> Article:
    """The article on the page that an MHTML file holds.

    Raises:
        ArticleError: No part of it is a page, or the page holds no article.
    """
    try:
        mail = message_from_bytes(data, policy=policy.compat32)
        page = _page(mail)
    except (ValueError, LookupError, RecursionError):  # headers beyond what mail allows
        page = None
    if page is None:
        raise origin.error("is an MHTML file without a page; save the page again")
    markup = page.get_payload(decode=True)
    if not isinstance(markup, bytes):
        raise origin.error("is a damaged MHTML file; save the page again")
    charset = _charset(page)
    decoded = decode(markup, [charset, origin.charset, *declared_charsets(markup)])
    if decoded is None:
        raise origin.error("is a damaged MHTML file; save the page again")
    return read_page(decoded, replace(origin, url=_address(mail, page) or origin.url))


def _page(mail: Message) -> Message | None:
    """The part that is the page: the one that the mail starts with, else the first of HTML."""
    pages = [part for part in _parts(mail) if part.get_content_type().endswith("html")]
    start = mail.get_param("start")
    named = (part for part in pages if start and part.get("Content-ID") == start)
    return next(named, pages[0] if pages else None)


def _parts(mail: Message) -> Iterator[Message]:
    for _, part in zip(range(_MOST_PARTS), mail.walk(), strict=False):
        yield part


def _charset(page: Message) -> str | None:
    charset = page.get_content_charset()
    return charset if isinstance(charset, str) else None


def _address(mail: Message, page: Message) -> str | None:
    """The address that the page was saved from."""
    values = (mail.get("Snapshot-Content-Location"), page.get("Content-Location"))
    addresses = ("".join(str(value).split()) for value in values if value)
    return next((a for a in addresses if a.startswith(("http://", "https://"))), None)
