"""Work beside the screen, which never keeps a reader who wants to leave.

A thread works while the screen is used; it touches no widget, and tells what
happens by messages alone.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from textual.widget import Widget
from textual.worker import Worker, WorkerState

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

T = TypeVar("T")


class Stopped(Exception):  # noqa: N818 - nothing is wrong: the reader has left
    """Ends work that nobody waits for any more."""


class Background(Widget):
    """Tells how one piece of work goes. Takes no room on the screen."""

    DEFAULT_CSS = "Background { display: none; }"

    def __init__(self) -> None:
        super().__init__()
        self._left = Event()
        """Set once the screen is gone."""

    def reach(self, message: Message) -> None:
        """Tell how far the work has come, or end it here if nobody is there to hear of it.

        Raises:
            Stopped: The screen is gone.
        """
        if self._left.is_set():
            raise Stopped
        self.post_message(message)

    def on_unmount(self) -> None:
        """Let the work end where it tells of itself next."""
        self._left.set()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Tell how it ended."""
        event.stop()
        worker = event.worker
        if event.state is WorkerState.SUCCESS and worker.result is not None:
            self.post_message(self.success(worker.result))
        elif event.state is WorkerState.ERROR and worker.error is not None:
            self.post_message(self.failure(worker.error))

    def success(self, result: Any) -> Message:
        """What tells of the result."""
        raise NotImplementedError

    def failure(self, error: BaseException) -> Message:
        """What tells that there will be none."""
        raise NotImplementedError


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
