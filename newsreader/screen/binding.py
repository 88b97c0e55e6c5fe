"""The registry's commands as Textual takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from newsreader.screen.command import COMMANDS, Group

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from textual.binding import BindingType

    from newsreader.screen.command import Command

NO_KEY = "no_key"
"""Stands for the key of a command that has none: no keyboard has it."""


def bindings(
    groups: Container[Group] = frozenset(Group), commands: Iterable[Command] = COMMANDS
) -> list[BindingType]:
    """The bindings of commands, each under the command's id.

    One that has no key is bound to none, for the user's keymap to give it one.

    Args:
        groups: Those to bind; all of them if not said.
        commands: Those of a screen; the reading screen's if not said.
    """
    return [
        Binding(
            ",".join(command.keys) or NO_KEY,
            command.action,
            command.title,
            show=command.hint is not None,
            tooltip=command.help,
            id=command.id,
        )
        for command in commands
        if command.group in groups
    ]
