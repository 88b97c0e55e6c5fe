"""Where everything that is kept stands: one folder, and a file for each pair in it.

newsreader/pins/<pair>.json      pins and notes
newsreader/memory/<pair>.json    place, mode, tab, sides, theme; pruned to the latest
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from newsreader.state.identity import identify
from newsreader.state.memory import Memory, recall, remember
from newsreader.state.recent import SUFFIX, latest, recent_pairs

if TYPE_CHECKING:
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.side import Pair
    from newsreader.state.pinboard import Pinboard
    from newsreader.state.recent import RecentPair

REMEMBERED_PAIRS = 200
"""Pairs whose memory is kept; that of others is deleted, their pins never."""
RECENT_PAIRS = 10


def state_folder() -> Path:
    """Where newsreader keeps what it keeps on this system, whether it is there or not."""
    from platformdirs import user_state_path  # noqa: PLC0415 - not needed for an export

    return user_state_path("newsreader")


class Store:
    """What is kept of every pair."""

    def __init__(self, folder: Path | None, *, remembers: bool = True) -> None:
        """Keep in a folder, which is made when there is something to keep.

        Args:
            folder: None to keep nothing.
            remembers: Whether there is memory; without it none is read or written.
        """
        self._memory = folder / "memory" if folder is not None and remembers else None
        self._pins = None if folder is None else folder / "pins"

    def pinboard(self, articles: Pair[Article]) -> Pinboard:
        """The pins of a pair."""
        from newsreader.state.pinboard import Pinboard  # noqa: PLC0415 - after the first text

        return Pinboard(articles, None if self._pins is None else _file(self._pins, articles))

    def recall(self, articles: Pair[Article]) -> tuple[Memory, str | None]:
        """What is remembered of a pair, and one line where that could not be read."""
        if self._memory is None:
            return Memory(), None
        return recall(_file(self._memory, articles), articles)

    def remember(self, articles: Pair[Article], memory: Memory) -> None:
        """Keep what is to be remembered of a pair, and forget the oldest of too many.

        Raises:
            StateError: It cannot be kept.
        """
        if self._memory is None:
            return
        remember(_file(self._memory, articles), articles, memory)
        for path in latest(self._memory)[REMEMBERED_PAIRS:]:
            with suppress(OSError):
                path.unlink()

    def recent(self) -> tuple[RecentPair, ...]:
        """The pairs that were left last, the latest first."""
        return () if self._memory is None else recent_pairs(self._memory, RECENT_PAIRS)


def user_store(*, remembers: bool = True) -> Store:
    """What is kept in the user's state folder."""
    return Store(state_folder(), remembers=remembers)


def _file(folder: Path, articles: Pair[Article]) -> Path:
    """The file of a pair in a folder."""
    return folder / f"{identify(articles).stem}{SUFFIX}"
