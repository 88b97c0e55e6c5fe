"""The comparison at work beside the screen.

A thread compares while the text is read; it touches no widget, and tells what
happens by messages alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.widget import Widget
from textual.worker import Worker, WorkerState, get_current_worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.side import Pair


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

    @work(thread=True, exclusive=True, group="comparison", exit_on_error=False)
    def begin(self) -> Comparison:
        """Compare in a thread; ends between two stages once the screen is gone."""
        worker = get_current_worker()

        def on_stage(stage: str) -> None:
            if worker.is_cancelled:
                raise Stopped
            self.post_message(self.StageReached(stage))

        return self._compare(*self._articles, on_stage=on_stage)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Tell how it ended."""
        event.stop()
        worker = event.worker
        if event.state is WorkerState.SUCCESS and worker.result is not None:
            self.post_message(self.Finished(worker.result))
        elif event.state is WorkerState.ERROR and worker.error is not None:
            self.post_message(self.Failed(worker.error))
