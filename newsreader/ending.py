"""Being ended from outside: by the keyboard, by the system, by a terminal that closes.

What runs is left by an exception, so that every block on the way puts things
in order. A screen cannot be left just anywhere; while it is being brought up
a signal waits for it, and is then answered in its own time.

Knows nothing of what is run.
"""

from __future__ import annotations

import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

SIGNALS = ("SIGHUP", "SIGINT", "SIGTERM")
"""A closed terminal, the keyboard, the system. Not every system has all of them."""
SIGNAL_CODE = 128
"""A shell reports a program ended by a signal as this and the signal's number."""


class Ending:
    """The signals that have come, and who answers them."""

    def __init__(self) -> None:
        self._answer: Callable[[int], object] | None = None
        self._waits = False
        self._came: int | None = None
        """The first that came while nobody could answer."""

    def take(self, number: int, _frame: FrameType | None = None) -> None:
        """Take a signal, as a handler.

        One that has been answered ends the program as it is if it comes again.

        Raises:
            KeyboardInterrupt: It comes from the keyboard, and nobody is to be asked.
            SystemExit: It comes from elsewhere, and nobody is to be asked.
        """
        if self._answer is not None:
            signal.signal(number, signal.SIG_DFL)
            self._answer(number)
        elif self._waits:
            self._came = self._came or number
        elif number == signal.SIGINT:
            raise KeyboardInterrupt
        else:
            raise SystemExit(SIGNAL_CODE + number)

    @contextmanager
    def put_off(self) -> Iterator[None]:
        """Let signals wait until somebody answers them, in a block that runs a screen."""
        self._waits = True
        try:
            yield
        finally:
            self._waits, self._answer = False, None

    def answer_by(self, answer: Callable[[int], object]) -> None:
        """Hand signals to somebody from now to the end of the block, first the one that waits.

        Args:
            answer: Takes a signal's number; it is called between any two steps of
                the main thread.
        """
        self._answer = answer
        if self._came is not None:
            answer(self._came)


@contextmanager
def ending_in_order() -> Iterator[Ending]:
    """Take the signals that end a program, in a block; outside the main thread none come."""
    ending = Ending()
    before: dict[int, object] = {}
    for number in (getattr(signal, name) for name in SIGNALS if hasattr(signal, name)):
        with suppress(ValueError):  # not the main thread
            before[number] = signal.signal(number, ending.take)
    try:
        yield ending
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # it was in use
