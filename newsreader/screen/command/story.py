"""Going from story to story and from source to source, where several articles were opened."""

from __future__ import annotations

from newsreader.screen.command.model import Command, Group, Hint

COMMANDS: tuple[Command, ...] = (
    Command(
        "choose-pair",
        ("o",),
        "choose_pair",
        "Go to the stories",
        "Where more than two articles were opened: choose another pair of them.",
        Group.STORY,
        Hint("Stories", 9),
    ),
    Command(
        "next-source",
        ("]",),
        "next_source(1)",
        "Bring in the next source",
        "Of the same story, into the pane that has not the focus.",
        Group.STORY,
        Hint("Source", 9),
    ),
    Command(
        "previous-source",
        ("[",),
        "next_source(-1)",
        "Bring in the source before",
        "Of the same story, into the pane that has not the focus.",
        Group.STORY,
        Hint("Source", 9),
    ),
)
