"""Everything that concerns the whole program."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "export",
        ("e",),
        "export",
        "Export the comparison",
        "As Markdown, a web page, text, JSON or CSV, whole or in parts; never over a file unasked.",
        Group.GENERAL,
        Hint("Export", 6),
    ),
    Command(
        "reload",
        ("r",),
        "reload",
        "Load changed files again",
        "The place, your links and your notes stay with their paragraphs.",
        Group.GENERAL,
    ),
    Command(
        "toggle-theme",
        ("t",),
        "toggle_theme",
        "Change between dark and light",
        "The two themes of newsreader's own.",
        Group.GENERAL,
        Hint("Theme", 8),
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
        "suspend",
        ("ctrl+z",),
        "app.stop",
        "Go to the shell for a while",
        "fg brings the screen back as it was; not on Windows.",
        Group.GENERAL,
    ),
    Command(
        "quit", ("q",), "app.quit", "Quit", "Nothing needs saving.", Group.GENERAL, Hint("Quit", 0)
    ),
)
