"""One request to one place, and the answer to it: a page, or where to look instead.

No cookies, no login, no referrer; the server learns newsreader's name and
version. What the answer says of its type is only asked whether it can hold an
article at all: types are often wrong, and the bytes tell better.
"""

from __future__ import annotations

import re
import ssl
from contextlib import closing
from functools import cache
from http.client import HTTPException
from typing import TYPE_CHECKING

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from newsreader import __version__
from newsreader.errors import AddressError
from newsreader.loading.address import problem
from newsreader.loading.address.cache import Kept
from newsreader.loading.address.host import addresses_of
from newsreader.loading.address.page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3.response import HTTPResponse

    from newsreader.loading.address.location import Location
    from newsreader.loading.address.page import Manners
    from newsreader.loading.address.wire import Wire

_HEADERS = {
    "User-Agent": f"newsreader/{__version__}",
    "Accept": "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
_ENCODINGS = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
"""What a body may be packed in: what was asked for."""
_FOREIGN_TYPES = ("image/", "audio/", "video/", "font/", "model/")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_CHUNK_BYTES = 16_384

_OK, _NOT_MODIFIED = 200, 304
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_EMPTY = frozenset({204, 205, 206})


def request(location: Location, manners: Manners, wire: Wire) -> Page | Location:
    """Ask for what stands at a place.

    Args:
        location: The place. Its host is looked up and checked.
        manners: How to behave. With a cache, the server is only asked whether
            the page that is kept has changed.
        wire: What another thread may cut.

    Returns:
        The page, or the place that the answer redirects to.

    Raises:
        AddressError: There is no page to be had.
    """
    kept = manners.cache.find(str(location)) if manners.cache else None
    try:
        with closing(_connect(location, manners, wire)) as connection:
            connection.request(
                "GET",
                location.target,
                headers={**_HEADERS, "Host": location.authority, **_conditions(kept)},
                preload_content=False,
            )
            return _read(connection.getresponse(), location, kept, manners, wire)
    except (HTTPError, HTTPException, OSError) as error:
        seconds = manners.seconds
        raise AddressError(str(location), problem.of_error(error, seconds=seconds)) from error


def _connect(location: Location, manners: Manners, wire: Wire) -> HTTPConnection:
    """A connection to one of the host's addresses that were found fit to be visited."""
    addresses = addresses_of(location, allow_private=manners.allow_private)
    for tried, address in enumerate(addresses, 1):
        # An address that does not answer must leave time for the next.
        seconds = wire.left_seconds() / (len(addresses) - tried + 1)
        connection = _connection(location, address, seconds)
        try:
            connection.connect()
        except (HTTPError, OSError):
            connection.close()
            if tried == len(addresses):
                raise
        else:
            connection.sock.settimeout(wire.left_seconds())
            wire.hold(connection.sock)
            break
    return connection


def _connection(location: Location, address: str, seconds: float) -> HTTPConnection:
    """A connection yet to be made: to `address`, but with a certificate of the host's name."""
    if location.scheme == "http":
        return HTTPConnection(address, location.port, timeout=seconds)
    return HTTPSConnection(
        address,
        location.port,
        timeout=seconds,
        server_hostname=location.host,
        ssl_context=_trust(),
    )


@cache
def _trust() -> ssl.SSLContext:
    """Whom the system trusts; reading its certificates takes a while."""
    return ssl.create_default_context()


def _conditions(kept: Kept | None) -> Mapping[str, str]:
    """The headers that ask for a page only if it is another than the one that is kept."""
    if kept is None:
        return {}
    conditions = {"If-None-Match": kept.etag, "If-Modified-Since": kept.last_modified}
    return {name: value for name, value in conditions.items() if value}


def _read(
    answer: HTTPResponse, location: Location, kept: Kept | None, manners: Manners, wire: Wire
) -> Page | Location:
    """What an answer brings."""
    if answer.status in _REDIRECTS and (reference := answer.headers.get("location")):
        # Headers are read as Latin-1; addresses in them are UTF-8 if not ASCII.
        return location.follow(reference.encode("latin-1", "replace").decode("utf-8", "replace"))
    if answer.status == _NOT_MODIFIED and kept is not None:
        return kept.page
    if answer.status // 100 != _OK // 100 or answer.status in _EMPTY:
        raise AddressError(str(location), problem.of_status(answer.status))
    fault = _fault(answer, manners.limit_bytes)
    if fault:
        raise AddressError(str(location), fault)
    data = _body(answer, location, manners.limit_bytes, wire)
    charset = _CHARSET.search(answer.headers.get("content-type", ""))
    page = Page(data, str(location), charset[1] if charset else None)
    if manners.cache and "no-store" not in answer.headers.get("cache-control", "").lower():
        headers = answer.headers
        manners.cache.keep(Kept(page, headers.get("etag"), headers.get("last-modified")))
    return page


def _fault(answer: HTTPResponse, limit_bytes: int) -> str | None:
    """Why the headers alone say that there is no article to come, or None."""
    kind = answer.headers.get("content-type", "").strip().lower()
    if kind.startswith(_FOREIGN_TYPES):
        return f"is no article ({kind.partition(';')[0]}); give the address of the page"
    packing = answer.headers.get("content-encoding", "").lower().split(",")
    if not {name.strip() for name in packing} <= _ENCODINGS:
        return "was sent packed in a way that was not asked for; save the page and give the file"
    declared = answer.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared[:20]) > limit_bytes:
        return _too_large(limit_bytes)
    return None


def _body(answer: HTTPResponse, location: Location, limit_bytes: int, wire: Wire) -> bytes:
    """The bytes of the answer, unpacked; never much more than the limit is held."""
    data = bytearray()
    for chunk in answer.stream(_CHUNK_BYTES, decode_content=True):
        data += chunk
        wire.received_bytes = len(data)
        if len(data) > limit_bytes:
            raise AddressError(str(location), _too_large(limit_bytes))
        wire.left_seconds()
    wire.left_seconds()  # a connection that was cut may look like one that was done
    if not data:
        raise AddressError(str(location), "is empty; open it in a browser to see what is there")
    return bytes(data)


def _too_large(limit_bytes: int) -> str:
    """That there is more than is taken."""
    size = f"{limit_bytes // 1024**2} MB" if limit_bytes >= 1024**2 else f"{limit_bytes} bytes"
    return f"is larger than {size}; save only the article's text and give the file"
