"""How the articles are shown: what of them, and in which rows and columns."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group

COMMANDS: tuple[Command, ...] = (
    Command(
        "reading-mode",
        ("u",),
        "reading_mode",
        "Change what is shown",
        "Everything; only what both tell, the rest folded; what only one tells, the rest dimmed.",
        Group.VIEW,
    ),
    Command(
        "toggle-folds",
        ("U",),
        "toggle_folds",
        "Open or close what is folded",
        "Opens the folds in view; with none in view, closes all. A click opens one.",
        Group.VIEW,
    ),
    Command(
        "toggle-aligned",
        ("v",),
        "toggle_aligned",
        "Align the rows of linked paragraphs",
        "Each pair of the reading chain begins on one row; the shorter text waits.",
        Group.VIEW,
    ),
)
