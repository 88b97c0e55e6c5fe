"""The commands of the chooser, a screen of its own with keys of its own."""

from __future__ import annotations

from newsreader.screen.command import general
from newsreader.screen.command.model import Command, Group, Hint

_SHARED = frozenset({"toggle-theme", "choose-theme", "help", "palette", "suspend", "quit"})
"""What can be done on every screen."""

COMMANDS: tuple[Command, ...] = (
    Command(
        "open-pair",
        ("enter",),
        "open_pair",
        "Read the pair",
        "The article under the cursor beside the one most like it; or the two that are marked.",
        Group.CHOOSE,
        Hint("Read", 0),
    ),
    Command(
        "mark-article",
        ("space",),
        "mark",
        "Mark the article",
        "Mark two, and Enter opens these: the first one marked on the left.",
        Group.CHOOSE,
        Hint("Mark", 1),
    ),
    Command(
        "next-article",
        ("j", "down"),
        "move(1)",
        "Go to the next article",
        "Down the list.",
        Group.CHOOSE,
    ),
    Command(
        "previous-article",
        ("k", "up"),
        "move(-1)",
        "Go to the article before",
        "Up the list.",
        Group.CHOOSE,
    ),
    Command(
        "next-story",
        ("n", "tab"),
        "next_story(1)",
        "Go to the next story",
        "To its first article.",
        Group.CHOOSE,
        Hint("Story", 4),
    ),
    Command(
        "previous-story",
        ("p", "shift+tab"),
        "next_story(-1)",
        "Go to the story before",
        "To its first article.",
        Group.CHOOSE,
        Hint("Story", 4),
    ),
    Command(
        "list-page-down",
        ("pagedown", "ctrl+d"),
        "move_page(1.0)",
        "Go down a page",
        "Of the list.",
        Group.CHOOSE,
        Hint("Page", 8),
    ),
    Command(
        "list-page-up",
        ("pageup", "ctrl+u", "b"),
        "move_page(-1.0)",
        "Go up a page",
        "Of the list.",
        Group.CHOOSE,
    ),
    Command(
        "list-start", ("g", "home"), "go_start", "Go to the start", "Of the list.", Group.CHOOSE
    ),
    Command("list-end", ("G", "end"), "go_end", "Go to the end", "Of the list.", Group.CHOOSE),
    Command(
        "unmark",
        ("escape",),
        "back",
        "Take the marks away",
        "While stories are looked for: stop and leave.",
        Group.CHOOSE,
    ),
    *(command for command in general.COMMANDS if command.id in _SHARED),
)
