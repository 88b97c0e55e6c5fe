"""Following the links."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "next-link",
        ("n",),
        "next_link",
        "Go to the next link",
        "Brings both of its paragraphs as level as can be and says what they share.",
        Group.LINK,
        Hint("Link", 3),
        hit_hint=Hint("Hit", 3),
    ),
    Command(
        "previous-link",
        ("p",),
        "previous_link",
        "Go to the previous link",
        "Brings both of its paragraphs as level as can be.",
        Group.LINK,
        Hint("Link", 3),
        hit_hint=Hint("Hit", 3),
    ),
    Command(
        "toggle-status",
        ("i",),
        "toggle_status",
        "Tell every reason, or one row",
        "Opens the status line: three rows, for every reason of the current link and long notes.",
        Group.LINK,
        Hint("Why", 8),
    ),
    Command(
        "toggle-lock",
        ("y",),
        "toggle_lock",
        "Unlock or lock the panes",
        "Unlocked, each scrolls alone; locked again, they return to where their texts meet.",
        Group.LINK,
        Hint("Lock", 8),
    ),
)
