"""Loading articles while others are read: changed files again, and pairs of the past."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from newsreader.errors import NewsreaderError
from newsreader.screen.action.pinning import PinActions
from newsreader.screen.action.remembering import MemoryActions
from newsreader.screen.background import in_daemon

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.side import Pair
    from newsreader.state import Memory, Pinboard, RecentPair

UNCHANGED = "The files have not changed."


class ReloadActions(PinActions, MemoryActions):
    """The commands that load articles; whoever opened the screen shows what was loaded."""

    @dataclass
    class PairLoaded(Message):
        """Other articles, or the same ones changed, are there to be read."""

        articles: Pair[Article]
        memory: Memory | None
        """Where to begin; where they were left for None."""
        notice: str | None = None
        pinboard: Pinboard | None = None
        """Their pins, if they are at hand."""

    @dataclass
    class RecentChosen(Message):
        """The reader wants a pair of the past."""

        pair: RecentPair

    @work(exclusive=True, group="loading", exit_on_error=False)
    async def action_reload(self) -> None:
        """Load the files again; what cannot be read stays as it is."""
        from newsreader.screen.reloading import reloaded  # noqa: PLC0415 - rarely needed

        before = self.articles
        articles, problems = await in_daemon(partial(reloaded, before), name="reload")
        for problem in problems:
            self.notify(problem, severity="error", markup=False)
        if articles != before:
            board = self.pinboard and self.pinboard.carried_to(articles)
            memory = self.memory.carried_to(articles, before)
            notice = "Loaded what has changed."
            self.post_message(self.PairLoaded(articles, memory, notice, board))
        elif not problems:
            self.notify(UNCHANGED, markup=False)

    @on(RecentChosen)
    def _open_recent(self, event: RecentChosen) -> None:
        event.stop()
        self._load_recent(event.pair)

    @work(exclusive=True, group="loading", exit_on_error=False)
    async def _load_recent(self, pair: RecentPair) -> None:
        """Load a pair of the past; if it cannot be, stay here."""
        from newsreader.screen.reloading import reopened  # noqa: PLC0415 - rarely needed

        try:
            articles = await in_daemon(partial(reopened, pair.sources), name="recent pair")
        except NewsreaderError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.post_message(self.PairLoaded(articles, None))
