"""With what a pair of articles is opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.screen.command import COMMANDS
from newsreader.state import Memory, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.screen.command import Command
    from newsreader.side import Pair
    from newsreader.state import Pinboard


@dataclass(frozen=True, slots=True)
class Opening:
    """A pair, how it is shown first, and where what the reader adds to it is kept."""

    articles: Pair[Article]
    """The two, on the sides on which they are compared."""
    compare: Callable[..., Comparison]
    """What compares them, called as `newsreader.compare` is."""
    among_others: bool = False
    """Whether there are other articles to go to."""
    notice: str | None = None
    """What to tell the reader at the start."""
    commands: Sequence[Command] = COMMANDS
    """The registry, with the user's keys."""
    memory: Memory = field(default_factory=Memory)
    """Where the pair was left."""
    store: Store = field(default_factory=lambda: Store(None))
    """Where its pins are kept."""
    pinboard: Pinboard | None = None
    """Its pins, if they are at hand; those of the store for None."""
