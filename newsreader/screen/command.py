"""Every command of the screen, once: keys, name, help and place in the footer.

Bindings, footer, command palette, help and the documentation are all made
from `COMMANDS`; nothing else names a key. What a command does is the action
of the same name in `reading`; this module knows nothing of widgets.

Keys are named as Textual names them ("ctrl+d", "pagedown", "G").
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """Which commands stand together; the value is the heading over them."""

    MOVE = "Move through the text"
    LINK = "Follow the links"
    PANE = "Panes and sidebar"
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
}


def key_name(key: str) -> str:
    """A key as it stands on a keyboard.

    A letter held down with Ctrl stays small, since Shift is no part of it.
    """
    *modifiers, last = key.split("+")
    name = _KEY_NAMES.get(last, last if len(last) == 1 else last.capitalize())
    return "-".join([*(modifier.capitalize() for modifier in modifiers), name])


COMMANDS: tuple[Command, ...] = (
    Command(
        "line-down", ("j", "down"), "move(1)", "Go down a line", "Both panes follow.", Group.MOVE
    ),
    Command("line-up", ("k", "up"), "move(-1)", "Go up a line", "Both panes follow.", Group.MOVE),
    Command(
        "page-down",
        ("space", "pagedown"),
        "move_page(1.0)",
        "Go down a page",
        "A few lines stay in view, so that the eye finds its place.",
        Group.MOVE,
        Hint("Page", 8),
    ),
    Command(
        "page-up",
        ("b", "pageup"),
        "move_page(-1.0)",
        "Go up a page",
        "A few lines stay in view.",
        Group.MOVE,
    ),
    Command(
        "half-page-down",
        ("ctrl+d",),
        "move_page(0.5)",
        "Go down half a page",
        "Both panes follow.",
        Group.MOVE,
    ),
    Command(
        "half-page-up",
        ("ctrl+u",),
        "move_page(-0.5)",
        "Go up half a page",
        "Both panes follow.",
        Group.MOVE,
    ),
    Command(
        "go-start", ("g", "home"), "go_start", "Go to the start", "Of both articles.", Group.MOVE
    ),
    Command("go-end", ("G", "end"), "go_end", "Go to the end", "Of both articles.", Group.MOVE),
    Command(
        "next-link",
        ("n",),
        "next_link",
        "Go to the next link",
        "Brings both of its paragraphs as level as can be and says what they share.",
        Group.LINK,
        Hint("Link", 3),
    ),
    Command(
        "previous-link",
        ("p",),
        "previous_link",
        "Go to the previous link",
        "Brings both of its paragraphs as level as can be.",
        Group.LINK,
        Hint("Link", 3),
    ),
    Command(
        "toggle-lock",
        ("y",),
        "toggle_lock",
        "Unlock or lock the panes",
        "Unlocked, each scrolls alone; locked again, they return to where their texts meet.",
        Group.LINK,
        Hint("Lock", 5),
    ),
    Command(
        "next-pane",
        ("tab", "l"),
        "next_pane",
        "Go to the next pane",
        "Left, right, sidebar; where only one fits, it flips to the other article.",
        Group.PANE,
        Hint("Pane", 4),
    ),
    Command(
        "previous-pane",
        ("shift+tab", "h"),
        "previous_pane",
        "Go to the previous pane",
        "The same way back.",
        Group.PANE,
    ),
    Command(
        "toggle-sidebar",
        ("s",),
        "toggle_sidebar",
        "Open or close the sidebar",
        "It lists the names and the numbers of both articles.",
        Group.PANE,
        Hint("Sidebar", 2),
    ),
    Command(
        "show-entities",
        ("1",),
        "show_tab('entities')",
        "Show the entities",
        "People, places and organizations: those that both name, then those of one.",
        Group.PANE,
        Hint("Entities", 9),
    ),
    Command(
        "show-numbers",
        ("2",),
        "show_tab('numbers')",
        "Show the numbers",
        "Every figure, as each article gives it; disagreements first.",
        Group.PANE,
        Hint("Numbers", 9),
    ),
    Command(
        "next-mention",
        ("enter",),
        "next_mention",
        "Go to the row's next mention",
        "In the sidebar: marks all its mentions, and goes round them one by one.",
        Group.PANE,
        Hint("Next mention", 1, in_sidebar=True),
    ),
    Command(
        "back",
        ("escape",),
        "back",
        "Go back",
        "Closes a dialog, then leaves the sidebar, then clears the marks.",
        Group.PANE,
        Hint("Back", 1, in_sidebar=True),
    ),
    Command(
        "export",
        ("e",),
        "export",
        "Export the comparison",
        "Writes a Markdown file, and never over another without asking.",
        Group.GENERAL,
        Hint("Export", 6),
    ),
    Command(
        "toggle-theme",
        ("t",),
        "toggle_theme",
        "Change between dark and light",
        "The two themes of newsreader's own.",
        Group.GENERAL,
        Hint("Theme", 7),
    ),
    Command(
        "choose-theme",
        (),
        "app.change_theme",
        "Choose a theme",
        "Any of newsreader's and of Textual's.",
        Group.GENERAL,
    ),
    Command(
        "help",
        ("?",),
        "help",
        "Show the help",
        "The keys, and what the signs in the margins mean.",
        Group.GENERAL,
        Hint("Help", 0),
    ),
    Command(
        "palette",
        ("ctrl+p",),
        "app.command_palette",
        "Find a command",
        "Type a part of its name.",
        Group.GENERAL,
        Hint("Commands", 9),
    ),
    Command(
        "quit", ("q",), "app.quit", "Quit", "Nothing needs saving.", Group.GENERAL, Hint("Quit", 0)
    ),
)


def command(command_id: str) -> Command:
    """The command of that id.

    Raises:
        KeyError: There is none.
    """
    return _BY_ID[command_id]


_BY_ID = {entry.id: entry for entry in COMMANDS}
