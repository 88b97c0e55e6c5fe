"""Going between panes and the sidebar, and what the sidebar lists."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
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
)
