"""Every command of the screen, once: keys, name, help and place in the footer.

Bindings, footer, command palette, help and the documentation are all made
from `COMMANDS`; nothing else names a key. Each group of commands has a module
of its own. What a command does is the action of the same name in
`newsreader.screen.action`; nothing here knows of widgets.
"""

from __future__ import annotations

from newsreader.screen.command import closer, general, link, move, pane, pin, search, story, view
from newsreader.screen.command.model import Command, Group, Hint, key_name

__all__ = ["COMMANDS", "Command", "Group", "Hint", "command", "key_name"]

COMMANDS: tuple[Command, ...] = (
    *move.COMMANDS,
    *search.COMMANDS,
    *link.COMMANDS,
    *pin.COMMANDS,
    *closer.COMMANDS,
    *view.COMMANDS,
    *pane.COMMANDS,
    *story.COMMANDS,
    *general.COMMANDS,
)
"""In the order in which help and documentation list them."""

_BY_ID = {entry.id: entry for entry in COMMANDS}


def command(command_id: str) -> Command:
    """The command of that id.

    Raises:
        KeyError: There is none.
    """
    return _BY_ID[command_id]
