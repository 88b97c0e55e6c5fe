"""The comparison at work beside the screen.

A thread compares while the text is read; it touches no widget, and tells what
happens by messages alone. It never keeps a reader who wants to leave.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeVar

from textual import work
from textual.message import Message
from textual.widget import Widget
from textual.worker import Worker, WorkerState

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.side import Pair

T = TypeVar("T")


class Stopped(Exception):  # noqa: N818 - nothing is wrong: the reader has left
    """Ends a comparison that nobody waits for any more."""


class Comparing(Widget):
    """Compares two articles. Takes no room on the screen."""

    DEFAULT_CSS = "Comparing { display: none; }"

    @dataclass
    class StageReached(Message):
        """The comparison begins another of its stages."""

        stage: str

    @dataclass
    class Finished(Message):
        """The comparison is done."""

        comparison: Comparison

    @dataclass
    class Failed(Message):
        """There will be no comparison."""

        error: BaseException

    def __init__(self, articles: Pair[Article], compare: Callable[..., Comparison]) -> None:
        super().__init__()
        self._articles = articles
        self._compare = compare
        self._left = Event()
        """Set once the screen is gone."""

    @work(exclusive=True, group="comparison", exit_on_error=False)
    async def begin(self) -> Comparison:
        """Compare; whoever leaves meanwhile does not wait for the end."""
        return await in_daemon(
            partial(self._compare, *self._articles, on_stage=self._reach), name="comparison"
        )

    def _reach(self, stage: str) -> None:
        """Tell of a stage, or end the comparison here if nobody is there to hear of it."""
        if self._left.is_set():
            raise Stopped
        self.post_message(self.StageReached(stage))

    def on_unmount(self) -> None:
        """Let the comparison end at its next stage."""
        self._left.set()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Tell how it ended."""
        event.stop()
        worker = event.worker
        if event.state is WorkerState.SUCCESS and worker.result is not None:
            self.post_message(self.Finished(worker.result))
        elif event.state is WorkerState.ERROR and worker.error is not None:
            self.post_message(self.Failed(worker.error))


async def in_daemon(function: Callable[[], T], *, name: str) -> T:
    """Run a function in a thread that the end of the program does not wait for.

    Textual's own threads come from a pool that is waited for, however long
    they take.
    """
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()  # from here on it cannot be cancelled under the thread

    def run() -> None:
        try:
            future.set_result(function())
        except Exception as error:  # noqa: BLE001 - whoever waits is told, whatever it is
            future.set_exception(error)

    Thread(target=run, name=name, daemon=True).start()
    return await asyncio.wrap_future(future)
