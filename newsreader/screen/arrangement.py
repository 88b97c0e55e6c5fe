"""How two articles are laid before the reader: what is shown, folded, dimmed and aligned.

An arrangement is what the reader chose; `arranged` gives the rows that follow
from it. Knows nothing of widgets, and of links only which paragraphs they join.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from newsreader.screen.aligned import align
from newsreader.screen.folding import fold
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from newsreader.screen.linkage import Linkage
    from newsreader.screen.typesetting import Layout


class Mode(Enum):
    """What of the articles is read; the value says so."""

    EVERYTHING = "everything"
    SHARED = "only what both tell"
    """Paragraphs without a link are folded."""
    APART = "only what one tells"
    """Linked paragraphs are dimmed."""

    @property
    def next(self) -> Mode:
        """The mode that comes after, round and round."""
        modes = list(Mode)
        return modes[(modes.index(self) + 1) % len(modes)]


_NONE: Pair[frozenset[int]] = Pair(frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a reader chose to see, and how."""

    mode: Mode = Mode.EVERYTHING
    aligned: bool = False
    """Whether the paragraphs of a pair begin on the same row."""
    opened: Pair[frozenset[int]] = _NONE
    """Paragraphs that the reader took out of their fold."""

    @property
    def dims_linked(self) -> bool:
        """Whether linked paragraphs make way for the others."""
        return self.mode is Mode.APART

    def in_mode(self, mode: Mode) -> Arrangement:
        """The same in another mode, with all folds closed."""
        return replace(self, mode=mode, opened=_NONE)

    def opening(self, side: Side, paragraphs: range) -> Arrangement:
        """The same with some paragraphs of one side out of their fold."""
        opened = Pair.of(lambda each: self.opened[each].union(paragraphs if each is side else ()))
        return replace(self, opened=opened)

    def turned(self) -> Arrangement:
        """The same for articles that have changed sides."""
        return replace(self, opened=self.opened.turned)

    def closed(self) -> Arrangement:
        """The same with all folds closed."""
        return replace(self, opened=_NONE)


def arranged(full: Pair[Layout], linkage: Linkage, arrangement: Arrangement) -> Pair[Layout]:
    """The rows of both articles as they are to be seen.

    Without any link nothing is folded: there would be nothing left to read.

    Args:
        full: The rows of each article with nothing folded or moved.
        linkage: The links.
        arrangement: What the reader chose.
    """
    layouts = full
    if arrangement.mode is Mode.SHARED and linkage.links:
        layouts = Pair.of(lambda side: _folded(full[side], side, linkage, arrangement))
    if arrangement.aligned:
        layouts = align(layouts, (link.ends for link in linkage.chain))
    return layouts


def _folded(full: Layout, side: Side, linkage: Linkage, arrangement: Arrangement) -> Layout:
    """The rows of one article without what only it tells, but for what the reader opened."""
    linked, opened = linkage.badges[side], arrangement.opened[side]
    return fold(full, lambda index: index not in linked and index not in opened)
