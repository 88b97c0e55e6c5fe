"""What a reader adds by hand."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "link-by-hand",
        ("m",),
        "link_by_hand",
        "Mark and link by hand",
        "Marks the paragraph that was clicked or is read; then, in the other article, links both.",
        Group.PIN,
    ),
    Command(
        "cut-link",
        ("x",),
        "cut_link",
        "Cut the current link",
        "It counts as wrong from then on; once more brings it back.",
        Group.PIN,
    ),
    Command(
        "write-note",
        ("a",),
        "write_note",
        "Write a note",
        "On the current link, or on the paragraph that was clicked or is read.",
        Group.PIN,
        Hint("Note", 8),
    ),
    Command(
        "undo",
        ("z",),
        "undo",
        "Undo",
        "Takes back the last link, cut or note of your own, then the one before.",
        Group.PIN,
    ),
)
