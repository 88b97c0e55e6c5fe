"""The registry's commands as Textual takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from newsreader.screen.command import COMMANDS, Group

if TYPE_CHECKING:
    from collections.abc import Container

    from textual.binding import BindingType


def bindings(groups: Container[Group] = frozenset(Group)) -> list[BindingType]:
    """The bindings of the registry's commands, each under the command's id.

    Args:
        groups: Those to bind; all of them if not said.
    """
    return [
        Binding(
            ",".join(command.keys),
            command.action,
            command.title,
            show=command.hint is not None,
            tooltip=command.help,
            id=command.id,
        )
        for command in COMMANDS
        if command.keys and command.group in groups
    ]
