"""How the articles are shown: what of them, and in which rows and columns."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "reading-mode",
        ("u",),
        "reading_mode",
        "Change what is shown",
        "Everything; only what both tell, the rest folded; what only one tells, the rest dimmed.",
        Group.VIEW,
        Hint("Mode", 5),
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
        "swap-sides",
        ("X",),
        "swap_sides",
        "Swap the sides",
        "The whole comparison turns round: the other article is A, on the left and in exports.",
        Group.VIEW,
    ),
    Command(
        "widen-left",
        (">",),
        "widen(1)",
        "Widen the left pane",
        "In steps of 5 percent, as long as 30 columns are left to the other.",
        Group.VIEW,
    ),
    Command(
        "widen-right",
        ("<",),
        "widen(-1)",
        "Widen the right pane",
        "In steps of 5 percent, as long as 30 columns are left to the other.",
        Group.VIEW,
    ),
    Command(
        "toggle-aligned",
        ("v",),
        "toggle_aligned",
        "Align the rows of linked paragraphs",
        "Each pair of the reading chain begins on one row; the shorter text waits.",
        Group.VIEW,
        Hint("Align", 7),
    ),
)
