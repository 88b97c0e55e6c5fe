"""What a command is, and how its keys are written.

Keys are named as Textual names them ("ctrl+d", "pagedown", "G"). Knows
nothing of widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """Which commands stand together; the value is the heading over them."""

    MOVE = "Move through the text"
    SEARCH = "Find words"
    LINK = "Follow the links"
    PIN = "Your own links and notes"
    CLOSER = "Look closer"
    VIEW = "How the articles are shown"
    PANE = "Panes and sidebar"
    STORY = "Stories and sources"
    CHOOSE = "Choose what to read"
    GENERAL = "Everything else"


@dataclass(frozen=True, slots=True)
class Hint:
    """A command's place in the footer. Neighbours with one label share it."""

    label: str
    rank: int
    """The higher, the sooner it makes way where the footer is too narrow."""
    in_sidebar: bool = False
    """Whether it is of use only while the sidebar has the focus."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a reader can do."""

    id: str
    """Stable name, for settings that give a command other keys."""
    keys: tuple[str, ...]
    """The keys that run it; none for one that stands in the palette only."""
    action: str
    """The Textual action that carries it out."""
    title: str
    """A verb phrase."""
    help: str
    """What it does, in one sentence."""
    group: Group
    hint: Hint | None = None
    sidebar_hint: Hint | None = None
    """Its place in the footer while the sidebar has the focus, if it does something else there."""
    hit_hint: Hint | None = None
    """Its place in the footer while there are hits of a search, if it walks them then."""

    @property
    def key_names(self) -> tuple[str, ...]:
        """The keys as they stand on a keyboard: "Ctrl-d", "PgDn", "↓"."""
        return tuple(key_name(key) for key in self.keys)


_KEY_NAMES = {
    "down": "↓",
    "up": "↑",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "question_mark": "?",
    "plus": "+",
    "minus": "-",
    "equals_sign": "=",
    "comma": ",",
}


def key_name(key: str) -> str:
    """A key as it stands on a keyboard.

    A letter held down with Ctrl stays small, since Shift is no part of it.
    """
    *modifiers, last = key.split("+")
    name = _KEY_NAMES.get(last, last if len(last) == 1 else last.capitalize())
    return "-".join([*(modifier.capitalize() for modifier in modifiers), name])
