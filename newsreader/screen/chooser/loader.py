"""Loads the two reports that were chosen, which may have to be fetched from somewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.widget import Widget

from newsreader.errors import NewsreaderError
from newsreader.screen.comparing import in_daemon

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.side import Pair
    from newsreader.story import Report


class Loader(Widget):
    """Loads in a thread, one pair at a time: who asks for another no longer wants the first."""

    DEFAULT_CSS = "Loader { display: none; }"

    @dataclass
    class Loaded(Message):
        """Both articles are there."""

        articles: Pair[Article]

    @dataclass
    class Failed(Message):
        """One of the two cannot be had."""

        error: NewsreaderError

    @work(exclusive=True, group="loading")
    async def begin(self, reports: Pair[Report]) -> None:
        """Load two reports, and tell how that went."""
        try:
            articles = await in_daemon(
                lambda: reports.map(lambda report: report.load()), name="loading"
            )
        except NewsreaderError as error:
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Loaded(articles))
