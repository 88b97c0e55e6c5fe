"""The search for stories at work behind the chooser, and how it tells how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from newsreader.comparison.progress import Progress
from newsreader.screen.background import Background, in_daemon

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.story import Catalogue


class Finding(Background):
    """Finds the stories."""

    @dataclass
    class Reached(Message):
        """The search has come so far with one of its stages."""

        stage: str
        share: float
        """0 to 1."""

    @dataclass
    class Finished(Message):
        """The stories are found."""

        catalogue: Catalogue

    @dataclass
    class Failed(Message):
        """There will be no stories."""

        error: BaseException

    def __init__(self, find: Callable[[Progress], Catalogue]) -> None:
        super().__init__()
        self._find = find

    @work(exclusive=True, group="finding", exit_on_error=False)
    async def begin(self) -> Catalogue:
        """Look for stories; whoever leaves meanwhile does not wait for the end."""
        progress = Progress(on_progress=self._reach)
        return await in_daemon(lambda: self._find(progress), name="stories")

    def _reach(self, stage: str, share: float) -> None:
        """Tell how far the search has come."""
        self.reach(self.Reached(stage, share))

    def success(self, result: Catalogue) -> Message:
        """Tell of the stories."""
        return self.Finished(result)

    def failure(self, error: BaseException) -> Message:
        """Tell why there are none."""
        return self.Failed(error)
