"""What the command palette finds of the past: the pairs that were read last."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Provider

from newsreader.screen.action.reloading import ReloadActions
from newsreader.screen.drawable import drawable
from newsreader.screen.head import ellipsised

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.command import Hits

    from newsreader.state import RecentPair

TITLE_CELLS = 37
"""Cells in which each title is shown."""


class RecentFinder(Provider):
    """Offers to open a pair again where it was left."""

    async def startup(self) -> None:
        """Look which pairs there are, once for each time that the palette opens."""
        opens_pairs = isinstance(self.screen, ReloadActions)
        store = getattr(self.app, "store", None) if opens_pairs else None
        pairs = () if store is None else await asyncio.to_thread(store.recent)
        self._pairs: tuple[RecentPair, ...] = pairs

    async def discover(self) -> Hits:
        """The pairs, the one left last first."""
        for pair in self._pairs:
            yield DiscoveryHit(_title(pair), self._opener(pair), help=_help(pair))

    async def search(self, query: str) -> Hits:
        """The pairs whose titles fit what was typed."""
        matcher = self.matcher(query)
        for pair in self._pairs:
            title = _title(pair)
            score = matcher.match(title)
            if score > 0:
                yield Hit(score, matcher.highlight(title), self._opener(pair), help=_help(pair))

    def _opener(self, pair: RecentPair) -> Callable[[], object]:
        """What opens a pair on the screen under the palette."""
        return partial(self.screen.post_message, ReloadActions.RecentChosen(pair))


def _title(pair: RecentPair) -> str:
    """What is read in the list: the titles as they will stand on the screen."""
    shown = pair.titles.turned if pair.swapped else pair.titles
    titles = shown.map(lambda title: ellipsised(_plain(title), TITLE_CELLS))
    return f"Open recent: {titles.left} / {titles.right}"


def _help(pair: RecentPair) -> str:
    """Where the two articles come from."""
    return " · ".join(map(_plain, pair.sources))


def _plain(text: str) -> str:
    """Text without square brackets, which the palette would take for markup."""
    return drawable(text).translate(_ROUND)


_ROUND = str.maketrans("[]", "()")
