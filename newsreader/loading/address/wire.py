"""The connection that a fetch is using, the time it has left, and scissors.

Seconds are of the monotonic clock. A limit for each read would never end a
server that sends a byte now and then, and a thread cannot be stopped; but its
socket can be shut down by another thread, which ends whatever waits for it.
"""

from __future__ import annotations

import socket
import time
from contextlib import suppress


class Wire:
    """What a fetch hangs on: cut it, and the fetch ends."""

    def __init__(self, seconds: float) -> None:
        self.received_bytes = 0
        """How much has come so far, unpacked; for whoever shows progress."""
        self.is_cut = False
        self._end_seconds = time.monotonic() + seconds
        self._socket: socket.socket | None = None

    @property
    def is_late(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() >= self._end_seconds

    def left_seconds(self) -> float:
        """The time that is left.

        Raises:
            TimeoutError: There is none, or the wire was cut.
        """
        left = self._end_seconds - time.monotonic()
        if self.is_cut or left <= 0:
            raise TimeoutError
        return left

    def hold(self, connection: socket.socket) -> None:
        """Make a connection the one that a cut ends."""
        self._socket = connection
        if self.is_cut:
            self.cut()

    def cut(self) -> None:
        """End the fetch, from any thread: what it waits for will not come."""
        self.is_cut = True
        if self._socket is not None:
            with suppress(OSError):  # closed already
                # Not the method of a TLS socket, which would first say good-bye.
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
