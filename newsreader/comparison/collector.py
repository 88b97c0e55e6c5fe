"""A rest for the garbage collector while two articles are compared.

A comparison makes millions of small objects and hardly a cycle among them.
Looking through all of them for cycles again and again would take a third of
its time, and find nothing. What no one refers to any more is freed at once
all the same, by its count of references.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Rest:
    """Counts those who want the collector at rest, in any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._wanted = 0
        self._was_on = False

    def begin(self) -> None:
        """Halt the collector, unless it rests already."""
        with self._lock:
            if self._wanted == 0:
                self._was_on = gc.isenabled()
                gc.disable()
            self._wanted += 1

    def end(self) -> None:
        """Set it going again, once nobody wants it at rest and if it was going before."""
        with self._lock:
            self._wanted -= 1
            if self._wanted == 0 and self._was_on:
                gc.enable()


_REST = _Rest()


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Look for no cycles within the block; blocks may overlap, in one thread or several."""
    _REST.begin()
    try:
        yield
    finally:
        _REST.end()
