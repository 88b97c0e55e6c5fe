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

    from newsreader.screen.command import Command

GAP = 2
"""Blank cells between two hints."""


@dataclass(frozen=True, slots=True)
class KeyHint:
    """Keys and what they do, as one piece of the footer."""

    keys: str
    label: str
    rank: int
    action: str
    """What a click runs: the action of the first of its commands; nothing if empty."""

    @property
    def width(self) -> int:
        """Cells that it takes."""
        return cell_len(self.keys) + 1 + cell_len(self.label)


def line_hints(commands: Iterable[Command]) -> tuple[KeyHint, ...]:
    """What leads out of a line to type into, where all other keys are text."""
    back = [command for command in commands if command.id == "back" and command.keys]
    return (
        KeyHint("Enter", "Done", 1, ""),
        *(KeyHint(command.key_names[0], "Clear", 2, command.action) for command in back),
    )


def key_hints(
    commands: Iterable[Command], *, in_sidebar: bool, among_hits: bool = False
) -> tuple[KeyHint, ...]:
    """The hints of those commands that are of use where the focus is.

    Neighbours with one label make one hint.

    Args:
        commands: All of them.
        in_sidebar: Whether the sidebar has the focus.
        among_hits: Whether there are hits of a search to walk.
    """
    hinted = [
        (
            command,
            (in_sidebar and command.sidebar_hint)
            or (among_hits and command.hit_hint)
            or command.hint,
        )
        for command in commands
    ]
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
    typing: reactive[bool] = reactive(default=False)
    """Whether keys are text, for a line to type into."""
    among_hits: reactive[bool] = reactive(default=False)
    """Whether there are hits of a search to walk."""

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self._commands = commands

    def render(self) -> Content:
        """The hints that fit."""
        commands = self._commands
        if self.typing:
            hints = line_hints(commands)
        else:
            where = {"in_sidebar": self.in_sidebar, "among_hits": self.among_hits}
            hints = key_hints(commands, **where)
        shown = fitting(hints, self.content_size.width)
        return Content(" " * GAP).join(self._piece(hint) for hint in shown)

    def _piece(self, hint: KeyHint) -> Content:
        """A hint, which a click carries out."""
        key_style = Style.from_styles(self.get_component_styles("key-footer--key"))
        piece = Content.assemble((hint.keys, key_style), f" {hint.label}")
        if not hint.action:
            return piece
        action = hint.action if "." in hint.action else f"screen.{hint.action}"
        return piece.stylize(Style.from_meta({"@click": action}))
