"""What a fetch brings home, and how fetches are to behave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsreader.loading.address.cache import Cache

SECONDS = 20.0
"""The time that a fetch has, from its first request to its last byte."""
LIMIT_BYTES = 20 * 1024**2
"""The most that is taken, unpacked; the largest pages of news have some ten million."""


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes at an address."""

    data: bytes
    url: str
    """The address that they came from in the end, redirects followed."""
    charset: str | None = None
    """The encoding that the server declared; it may be wrong."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How addresses are fetched."""

    seconds: float = SECONDS
    """The time that each has, whatever its server does."""
    limit_bytes: int = LIMIT_BYTES
    """The most that is taken from each, unpacked."""
    allow_private: bool = False
    """Whether hosts of one's own network may be visited."""
    cache: Cache | None = None
    """Where pages are kept for the next time; None for nowhere."""
