"""What the user's settings mean for the screen: its commands' keys, and its theme."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.errors import printable
from newsreader.screen.binding import NO_KEY
from newsreader.screen.command import COMMANDS, Command
from newsreader.screen.command.keymap import remap
from newsreader.screen.theme import DARK, checked_theme, theme_names
from newsreader.settings import KEYS, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

TOLD_PROBLEMS = 3
"""Settings that cannot be used and are told on the screen one by one."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What holds for whatever is read."""

    commands: tuple[Command, ...] = COMMANDS
    """The registry, with the user's keys."""
    theme: str = DARK.name
    """The theme where nothing else was remembered."""
    is_theme_asked_for: bool = False
    """Whether the theme was asked for this time, and wins over what is remembered."""
    problems: tuple[str, ...] = ()
    """What of the settings could not be used, one line each."""

    @property
    def notices(self) -> tuple[str, ...]:
        """The problems as they are told on the screen: no more than leave the text in view."""
        more = len(self.problems) - TOLD_PROBLEMS
        rest = [f"and {more} more: newsreader --config lists them"] if more > 0 else []
        return (*self.problems[:TOLD_PROBLEMS], *rest)

    @property
    def keymap(self) -> Mapping[str, str]:
        """The keys that are not the registry's own, as Textual takes them."""
        own = {command.id: command.keys for command in COMMANDS}
        return {
            command.id: ",".join(command.keys) or NO_KEY
            for command in self.commands
            if command.keys != own[command.id]
        }


def preferences(settings: Settings) -> Preferences:
    """What settings mean for the screen.

    Raises:
        UsageError: No theme has the name that the command line or the
            environment gives; one that only the file gives is a problem.
    """
    keymap = remap(COMMANDS, settings.keys)
    problems = [
        *settings.problems,
        *(settings.problem(f"{KEYS}.{name}", problem) for name, problem in keymap.problems),
    ]
    from_file = settings.source("theme").line is not None
    asked = None if from_file else settings.theme
    usual = settings.theme if from_file else None
    if usual is not None and usual not in theme_names():
        names = ", ".join(theme_names())
        problem = f"no theme is called {printable(usual)!r}; choose one of {names}"
        problems.append(settings.problem("theme", problem))
        usual = None
    return Preferences(
        keymap.commands,
        checked_theme(asked or usual),
        asked is not None,
        tuple(problems),
    )
