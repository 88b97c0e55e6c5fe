"""Loads the two reports that were chosen, which may have to be fetched from somewhere."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.widget import Widget

from newsreader.errors import NewsreaderError
from newsreader.screen.background import in_daemon
from newsreader.side import Pair

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.story import Report

SLOW_SECONDS = 0.5
"""A file is read sooner; a page may have to be fetched, and its reader wants to know."""


class Loader(Widget):
    """Loads in a thread, one pair at a time: who asks for another no longer wants the first."""

    DEFAULT_CSS = "Loader { display: none; }"

    @dataclass
    class Loaded(Message):
        """Both articles are there."""

        articles: Pair[Article]

    class Delayed(Message):
        """It takes a while."""

    @dataclass
    class Failed(Message):
        """One of the two cannot be had."""

        error: NewsreaderError

    @work(exclusive=True, group="loading")
    async def begin(self, reports: Pair[Report]) -> None:
        """Load two reports at the same time, and tell how that went."""
        delay = self.set_timer(SLOW_SECONDS, lambda: self.post_message(self.Delayed()))
        loads = (in_daemon(report.load, name="loading") for report in reports)
        try:
            left, right = await asyncio.gather(*loads)
        except NewsreaderError as error:
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Loaded(Pair(left, right)))
        finally:
            delay.stop()
