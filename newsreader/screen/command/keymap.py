"""Giving commands the keys that the user wants for them.

Keys may be written as they stand on a keyboard and in the help ("Ctrl-d",
"PgDn", "?"), or as Textual names them ("ctrl+d", "pagedown",
"question_mark"). A key that the user gives to one command is taken from any
other that has it by default.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsreader.screen.command.model import key_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsreader.screen.command.model import Command

_MODIFIERS = ("ctrl", "alt", "shift")
_NAMED = frozenset(
    {"up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete"}
    | {"enter", "tab", "escape", "space", "backspace", "question_mark", "comma"}
    | {"plus", "minus", "equals_sign"}
    | {f"f{number}" for number in range(1, 13)}
)
_OTHER_NAMES = {
    " ": "space",
    ",": "comma",
    "+": "plus",
    "-": "minus",
    "=": "equals_sign",
    "del": "delete",
    "esc": "escape",
    "ins": "insert",
    "pgdn": "pagedown",
    "pgdown": "pagedown",
    "pgup": "pageup",
    "return": "enter",
    "↑": "up",
    "→": "right",
    "↓": "down",
    "←": "left",
}


@dataclass(frozen=True, slots=True)
class Keymap:
    """The commands with the user's keys."""

    commands: tuple[Command, ...]
    problems: tuple[tuple[str, str], ...] = ()
    """What was not followed: a command's id as the user wrote it, and why."""


def remap(commands: Sequence[Command], wanted: Mapping[str, Sequence[str]]) -> Keymap:
    """Give commands other keys.

    Args:
        commands: All of them.
        wanted: The keys of some, by id; none for a command that is to have no
            key. The first who names a key has it.
    """
    ids = {command.id for command in commands}
    problems: list[tuple[str, str]] = []
    owners: dict[str, str] = {}
    given: dict[str, tuple[str, ...]] = {}
    for command_id, names in wanted.items():
        if command_id not in ids:
            problems.append((command_id, "is no command; newsreader --config lists them"))
            continue
        keys: list[str] = []
        for name in names:
            key = textual_key(name)
            owner = None if key is None else owners.setdefault(key, command_id)
            if key is None:
                problems.append((command_id, f"{name!r} is no key"))
            elif owner != command_id:
                problems.append((command_id, f"{key_name(key)} is given to {owner} already"))
            elif key not in keys:
                keys.append(key)
        if keys or not names:
            given[command_id] = tuple(keys)
    return Keymap(
        tuple(_with_keys(command, given, owners) for command in commands), tuple(problems)
    )


def _with_keys(
    command: Command, given: Mapping[str, tuple[str, ...]], owners: Mapping[str, str]
) -> Command:
    """A command with its keys: the user's, or those of its own that nobody took."""
    own = tuple(key for key in command.keys if textual_key(key) not in owners)
    keys = given.get(command.id, own)
    return command if keys == command.keys else replace(command, keys=keys)


def textual_key(name: str) -> str | None:
    """A key as the registry names it; None where there is no such key."""
    if len(name) == 1:
        return _OTHER_NAMES.get(name, name if name.isprintable() else None)
    *before, last = name.replace("-", "+").split("+")
    modifiers = {modifier.strip().lower() for modifier in before}
    last = last.strip()
    last = last if len(last) == 1 else last.lower()
    last = _OTHER_NAMES.get(last, last)
    if modifiers - set(_MODIFIERS) or not (last in _NAMED or len(last) == 1):
        return None
    if len(last) == 1:
        # A terminal sends another letter, not one with Shift held down.
        last = last.upper() if modifiers == {"shift"} else last.lower() if modifiers else last
        modifiers -= {"shift"}
    last = "?" if last == "question_mark" else last
    return "+".join([*(each for each in _MODIFIERS if each in modifiers), last])
