"""The comparison at work beside the screen, while the text is read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from newsreader.screen.background import Background, in_daemon

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.side import Pair


class Comparing(Background):
    """Compares two articles."""

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

    @work(exclusive=True, group="comparison", exit_on_error=False)
    async def begin(self) -> Comparison:
        """Compare; whoever leaves meanwhile does not wait for the end."""
        return await in_daemon(
            partial(self._compare, *self._articles, on_stage=self._reach), name="comparison"
        )

    def _reach(self, stage: str) -> None:
        """Tell of a stage that begins."""
        self.reach(self.StageReached(stage))

    def success(self, result: Comparison) -> Message:
        """Tell of the comparison."""
        return self.Finished(result)

    def failure(self, error: BaseException) -> Message:
        """Tell why there is none."""
        return self.Failed(error)
