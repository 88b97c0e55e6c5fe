"""The search for stories at work behind the chooser, and how it tells how far it has come."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.widget import Widget
from textual.worker import Worker, WorkerState

from newsreader.comparison.progress import Progress
from newsreader.screen.comparing import Stopped, in_daemon

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.story import Catalogue


class Finding(Widget):
    """Finds the stories. Takes no room on the screen, and keeps nobody who wants to leave."""

    DEFAULT_CSS = "Finding { display: none; }"

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
        self._left = Event()
        """Set once the screen is gone."""

    @work(exclusive=True, group="finding", exit_on_error=False)
    async def begin(self) -> Catalogue:
        """Look for stories; whoever leaves meanwhile does not wait for the end."""
        progress = Progress(on_progress=self._reach)
        return await in_daemon(lambda: self._find(progress), name="stories")

    def _reach(self, stage: str, share: float) -> None:
        """Tell how far it has come, or end the search here if nobody is there to hear of it."""
        if self._left.is_set():
            raise Stopped
        self.post_message(self.Reached(stage, share))

    def on_unmount(self) -> None:
        """Let the search end at its next step."""
        self._left.set()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Tell how it ended."""
        event.stop()
        worker = event.worker
        if event.state is WorkerState.SUCCESS and worker.result is not None:
            self.post_message(self.Finished(worker.result))
        elif event.state is WorkerState.ERROR and worker.error is not None:
            self.post_message(self.Failed(worker.error))
