"""Keys that terminals send in other ways than readers mean them: typed fast, in bursts, ahead.

A terminal sends Esc and a key right behind it just as it sends that key held
with Alt. A reader who types fast means the two, one after the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.events import Key
from textual.widgets import Input

if TYPE_CHECKING:
    from textual.events import Event

ALT, SHIFT = "alt+", "shift+"


class Keyboard(App[None]):
    """The application as far as it takes keys for what is meant."""

    async def on_event(self, event: Event) -> None:
        """Take a letter with Alt that does nothing for Esc and the letter."""
        if isinstance(event, Key) and not event.is_forwarded:
            behind = behind_escape(event)
            if behind is not None and event.key not in self.screen.active_bindings:
                await super().on_event(Key("escape", None))
                event = behind
        await super().on_event(event)

    def on_key(self, event: Key) -> None:
        """Type what was on its way elsewhere when a line was opened: it belongs there.

        Keys that come in one burst are all sent to what has the focus before
        the first of them is carried out; those come by here.
        """
        line = self.focused
        if isinstance(line, Input) and event.is_printable and event.character:
            event.prevent_default()
            line.replace(event.character, *line.selection)


def behind_escape(event: Key) -> Key | None:
    """The letter or digit that came right behind Esc, if a key with Alt may be that; else None."""
    if not event.key.startswith(ALT):
        return None
    rest = event.key.removeprefix(ALT)
    named = rest.removeprefix(SHIFT).upper() if rest.startswith(SHIFT) else rest
    character = event.character or named
    if len(character) != 1 or not character.isalnum():
        return None  # such as an arrow
    return Key(character, character)
