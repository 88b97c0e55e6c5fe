"""What the command palette finds: every command of the registry, with its keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.await_complete import AwaitComplete
from textual.command import CommandPalette, DiscoveryHit, Hit, Provider
from textual.widgets import OptionList

from newsreader.screen.command import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.command import Hits

    from newsreader.screen.command import Command

OPENS_PALETTE = "palette"


class Palette(CommandPalette):
    """The command palette, which closes once however fast it is clicked away."""

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close it, unless it is closing: the screen under it is not to go as well."""
        return super().dismiss(result) if self.is_current else AwaitComplete()

    def _action_command_list(self, action: str) -> None:
        """Do something in the list; paging only where it has a row to be seen in.

        On a terminal too low for that, Textual has no lines to count pages by.
        """
        if not action.startswith("page") or self.query_one(OptionList).scrollable_content_region:
            super()._action_command_list(action)


class CommandFinder(Provider):
    """Offers the commands in the registry's order; the palette itself is no use in it."""

    async def discover(self) -> Hits:
        """All commands, before anything is typed."""
        for command in self._offered:
            yield DiscoveryHit(_title(command), self._runner(command), help=command.help)

    async def search(self, query: str) -> Hits:
        """The commands whose titles or keys fit what was typed."""
        matcher = self.matcher(query)
        for command in self._offered:
            title = _title(command)
            score = matcher.match(title)
            if score > 0:
                yield Hit(score, matcher.highlight(title), self._runner(command), help=command.help)

    @property
    def _offered(self) -> list[Command]:
        """The commands to offer: those of the screen under the palette."""
        commands: Sequence[Command] = getattr(self.screen, "commands", COMMANDS)
        return [command for command in commands if command.id != OPENS_PALETTE]

    def _runner(self, command: Command) -> Callable[[], object]:
        """What carries a command out on the screen under the palette."""
        return partial(self.screen.run_action, command.action)


def _title(command: Command) -> str:
    """A command's title with its keys after it."""
    return f"{command.title}  ({', '.join(command.key_names)})" if command.keys else command.title
