"""Moving through the text."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

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
)
