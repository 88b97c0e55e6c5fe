"""With what a pair of articles is opened, beside the articles themselves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.screen.command import COMMANDS
from newsreader.state import Memory, Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.screen.command import Command
    from newsreader.state import Pinboard


@dataclass(frozen=True, slots=True)
class Opening:
    """How a pair is shown first, and where what the reader adds to it is kept."""

    commands: Sequence[Command] = COMMANDS
    """The registry, with the user's keys."""
    memory: Memory = field(default_factory=Memory)
    """Where the pair was left."""
    store: Store = field(default_factory=lambda: Store(None))
    """Where its pins are kept."""
    pinboard: Pinboard | None = None
    """Its pins, if they are at hand; those of the store for None."""
