"""Addresses of the web: read from what a person typed, or from where a page sends its reader.

Knows the parts of an address and how they are written in a request. Whether
the place may be visited is the business of `host`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from newsreader.errors import AddressError

_PORTS = {"http": 80, "https": 443}
"""The schemes that are opened, and the port of each where none is given."""

_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]*[a-z0-9_.])?|[0-9a-f:.]+", re.IGNORECASE)
_FEED = re.compile(r"^feed:(?=(?:https?:)?//)", re.IGNORECASE)
"""How programs mark an address for feed readers; the address itself is what follows."""
_USER = re.compile(r"(?<=://)[^/?#]*@")
_LONGEST_CHAR = 8000
_KEPT = "/%:@!$&'()*+,;=~"
"""Signs that a path holds as they are; a "%" stands for itself: it was escaped before."""


@dataclass(frozen=True, slots=True)
class Location:
    """A place on the web."""

    scheme: str
    host: str
    """In ASCII, without brackets: a name, or an IP address."""
    port: int
    target: str
    """Path and query, as they stand in a request."""

    @property
    def authority(self) -> str:
        """Host and port as a request's Host header gives them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    def follow(self, reference: str) -> Location:
        """Where a page that stands here sends its reader.

        Raises:
            AddressError: That is no address that can be opened.
        """
        try:
            joined = urljoin(str(self), reference)
        except ValueError:
            joined = reference
        return locate(joined)


def locate(text: str) -> Location:
    """The place that an address names.

    Raises:
        AddressError: The address is malformed, holds a password, or is of
            another scheme than http and https. The error never repeats the
            password.
    """
    shown = _USER.sub("", text)
    try:
        parts = urlsplit(_FEED.sub("", text.strip()), scheme="http")
        port = parts.port
    except ValueError as error:
        raise AddressError(shown, "is no address; check it") from error
    if parts.scheme not in _PORTS:
        raise AddressError(shown, "only http and https addresses can be opened")
    if parts.username is not None:
        raise AddressError(shown, "holds a user name or password; give the address without them")
    host = _ascii_host(parts.hostname or "")
    if host is None or len(text) > _LONGEST_CHAR:
        raise AddressError(shown[:_LONGEST_CHAR], "is no address; check the host's name")
    return Location(parts.scheme, host, port or _PORTS[parts.scheme], _target(parts))


def _ascii_host(host: str) -> str | None:
    """A host's name as the network knows it, or None if it is none."""
    try:
        name = host.encode("idna").decode("ascii").lower()
        # What IDNA takes for a letter may become a dot: nothing may stand between two.
        name.encode("idna")
    except UnicodeError:
        return None
    return name if _HOST.fullmatch(name) else None


def _target(parts: SplitResult) -> str:
    """Path and query in ASCII, without what only a browser uses."""
    path = quote(parts.path, _KEPT) or "/"
    return f"{path}?{quote(parts.query, _KEPT + '?')}" if parts.query else path
