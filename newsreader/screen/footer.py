"""The footer: the keys that matter, as many as fit, whole words only."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from newsreader.screen.command import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsreader.screen.command import Command, Hint

GAP = 2
"""Blank cells between two hints."""


@dataclass(frozen=True, slots=True)
class KeyHint:
    """Keys and what they do, as one piece of the footer."""

    keys: str
    label: str
    rank: int
    action: str
    """What a click runs: the action of the first of its commands."""

    @property
    def width(self) -> int:
        """Cells that it takes."""
        return cell_len(self.keys) + 1 + cell_len(self.label)


def key_hints(commands: Iterable[Command], *, in_sidebar: bool) -> tuple[KeyHint, ...]:
    """The hints of those commands that are of use where the focus is.

    Neighbours with one label make one hint.
    """
    hinted = ((command, _hint(command, in_sidebar=in_sidebar)) for command in commands)
    shown = [
        (command, hint)
        for command, hint in hinted
        if hint and command.keys and (in_sidebar or not hint.in_sidebar)
    ]
    return tuple(
        KeyHint(
            " ".join(command.key_names[0] for command, _ in members),
            label,
            members[0][1].rank,
            members[0][0].action,
        )
        for label, members in (
            (label, list(group)) for label, group in groupby(shown, lambda entry: entry[1].label)
        )
    )


def _hint(command: Command, *, in_sidebar: bool) -> Hint | None:
    """A command's place in the footer where the focus is."""
    return (command.sidebar_hint if in_sidebar else None) or command.hint


def fitting(hints: Iterable[KeyHint], width: int) -> tuple[KeyHint, ...]:
    """The most important of the hints that fit into `width` cells, in their own order.

    Of two with the same rank the earlier one stays.
    """
    hints = tuple(hints)
    chosen: set[KeyHint] = set()
    left = width + GAP
    for hint in sorted(hints, key=lambda hint: hint.rank):
        if hint.width + GAP > left:
            break
        left -= hint.width + GAP
        chosen.add(hint)
    return tuple(hint for hint in hints if hint in chosen)


class KeyFooter(Widget):
    """One line of keys. A click on one runs it."""

    COMPONENT_CLASSES: ClassVar = {"key-footer--key"}

    auto_links = False
    """What can be clicked looks like what can be pressed, not like a link."""

    in_sidebar: reactive[bool] = reactive(default=False)
    """Whether the sidebar has the focus."""

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self._commands = commands

    def render(self) -> Content:
        """The hints that fit."""
        key_style = Style.from_styles(self.get_component_styles("key-footer--key"))
        hints = key_hints(self._commands, in_sidebar=self.in_sidebar)
        pieces = [
            Content.assemble((hint.keys, key_style), f" {hint.label}").stylize(
                Style.from_meta({"@click": f"screen.{hint.action}"})
                if "." not in hint.action
                else Style.from_meta({"@click": hint.action})
            )
            for hint in fitting(hints, self.content_size.width)
        ]
        return Content(" " * GAP).join(pieces)
