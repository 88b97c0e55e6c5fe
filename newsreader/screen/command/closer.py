"""Looking closer at what the articles share: figures, words, how much is linked, copies."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "next-disagreement",
        ("d",),
        "next_disagreement",
        "Go to the next disagreement",
        "Brings two figures that differ level; where none differs, two that are close.",
        Group.CLOSER,
        Hint("Disagree", 7),
    ),
    Command(
        "previous-disagreement",
        ("D",),
        "previous_disagreement",
        "Go to the previous disagreement",
        "The same way back.",
        Group.CLOSER,
        Hint("Disagree", 7),
    ),
    Command(
        "toggle-shared-words",
        ("w",),
        "toggle_shared_words",
        "Underline shared words, or not",
        "Those of the current link; without one, those of every link in view.",
        Group.CLOSER,
        Hint("Words", 9),
    ),
    Command(
        "looser",
        ("plus", "equals_sign"),
        "match_looser",
        "Match more loosely",
        "Shows more links, down to those that are hardly likely.",
        Group.CLOSER,
        Hint("More, fewer links", 10),
    ),
    Command(
        "stricter",
        ("minus",),
        "match_stricter",
        "Match more strictly",
        "Shows fewer links, up to those that are almost certain.",
        Group.CLOSER,
        Hint("More, fewer links", 10),
    ),
    Command(
        "copy",
        ("c",),
        "copy_passages",
        "Copy the current passages",
        "Both texts of the current link, or the paragraph being read, with their sources.",
        Group.CLOSER,
        Hint("Copy", 9),
    ),
)
