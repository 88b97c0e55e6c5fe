"""Whose turn it is at each host, so that no host is asked for two pages at once."""

from __future__ import annotations

import time
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PAUSE_SECONDS = 0.5
"""What a polite visitor leaves between two requests to one host."""


@dataclass(slots=True)
class _Host:
    """The door of one host."""

    lock: Lock = field(default_factory=Lock)
    free_at_seconds: float = 0.0
    """The moment, of the monotonic clock, from which it may be asked again."""


class Turns:
    """The turns at all hosts. They may be waited for by several threads."""

    def __init__(self, pause_seconds: float = PAUSE_SECONDS) -> None:
        self._pause_seconds = pause_seconds
        self._hosts: defaultdict[str, _Host] = defaultdict(_Host)
        self._lock = Lock()

    @contextmanager
    def at(self, authority: str) -> Iterator[None]:
        """Wait for one's turn at a host, and have it to oneself."""
        with self._lock:
            host = self._hosts[authority]
        with host.lock:
            time.sleep(max(0.0, host.free_at_seconds - time.monotonic()))
            try:
                yield
            finally:
                host.free_at_seconds = time.monotonic() + self._pause_seconds
