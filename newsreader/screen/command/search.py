"""Finding words in both articles."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "search",
        ("/",),
        "search",
        "Search both articles",
        "As you type; Enter leaves the line, then n and p walk the hits, and Esc clears them.",
        Group.SEARCH,
        Hint("Search", 4),
    ),
)
