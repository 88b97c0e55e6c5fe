"""How far a comparison has come, told to whoever waits for it.

A stage goes through its paragraphs with `Progress.over`, which lets its caller
know now and then. What the caller raises comes out of the stage and ends the
comparison: that is how a long one is stopped.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")

BEAT_SECONDS = 0.1
"""How long nothing is told, at least, after something was."""


class Progress:
    """Counts the steps of one stage after another.

    Args:
        on_stage: Called with a stage's name as it begins.
        on_progress: Called during a stage, at most every `BEAT_SECONDS`, with
            its name and the share of it that is done, 0 to 1.
    """

    def __init__(
        self,
        on_stage: Callable[[str], None] | None = None,
        on_progress: Callable[[str, float], None] | None = None,
    ) -> None:
        self._on_stage = on_stage
        self._on_progress = on_progress
        self._stage = ""
        self._steps = 1
        self._done = 0
        self._told_at = time.monotonic()

    def begin(self, stage: str, steps: int) -> None:
        """Begin a stage that is expected to take so many steps."""
        self._stage, self._steps, self._done = stage, max(1, steps), 0
        if self._on_stage:
            self._on_stage(stage)

    def over(self, items: Iterable[T]) -> Iterator[T]:
        """The same items, each of which is one step of the stage."""
        for item in items:
            yield item
            self._done += 1
            if self._on_progress and time.monotonic() - self._told_at >= BEAT_SECONDS:
                self._told_at = time.monotonic()
                self._on_progress(self._stage, min(1.0, self._done / self._steps))


SILENT = Progress()
"""Tells nobody."""
