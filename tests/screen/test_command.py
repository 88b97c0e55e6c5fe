"""The registry: every command can be carried out, and no key means two things."""

from __future__ import annotations

from collections import Counter

import pytest
from textual.binding import Binding

from newsreader.screen.app import NewsreaderApp
from newsreader.screen.binding import bindings
from newsreader.screen.command import COMMANDS, Command, Group, command, key_name
from newsreader.screen.command.chooser import COMMANDS as CHOOSER_COMMANDS
from newsreader.screen.reading import ReadingScreen


def test_ids_titles_and_keys_are_each_used_once() -> None:
    for names in (
        [entry.id for entry in COMMANDS],
        [entry.title for entry in COMMANDS],
        [key for entry in COMMANDS for key in entry.keys],
    ):
        assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("entry", COMMANDS, ids=lambda entry: entry.id)
def test_every_action_exists_where_it_is_looked_for(entry: Command) -> None:
    action = entry.action.partition("(")[0]
    place = NewsreaderApp if action.startswith("app.") else ReadingScreen
    assert callable(getattr(place, f"action_{action.removeprefix('app.')}"))


def test_commands_of_a_group_stand_together() -> None:
    order = list(dict.fromkeys(entry.group for entry in COMMANDS))
    assert [entry.group for entry in COMMANDS] == sorted(
        (entry.group for entry in COMMANDS), key=order.index
    )
    assert order == [group for group in Group if group is not Group.CHOOSE]
    assert {entry.group for entry in CHOOSER_COMMANDS} == {Group.CHOOSE, Group.GENERAL}


def test_help_is_one_sentence_or_more() -> None:
    assert all(entry.help.endswith(".") for entry in COMMANDS)
    assert not any(entry.title.endswith(".") for entry in COMMANDS)


def test_every_key_is_bound_under_its_command_s_id() -> None:
    bound = Counter(binding.id for binding in Binding.make_bindings(bindings()))
    # One without a key is bound to none, for the user to give it one.
    assert bound == {entry.id: max(1, len(entry.keys)) for entry in COMMANDS}


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("j", "j"),
        ("G", "G"),
        ("ctrl+d", "Ctrl-d"),
        ("shift+tab", "Shift-Tab"),
        ("pagedown", "PgDn"),
        ("down", "↓"),
        ("question_mark", "?"),
        ("?", "?"),
        ("escape", "Esc"),
        ("space", "Space"),
    ],
)
def test_keys_are_named_as_on_a_keyboard(key: str, name: str) -> None:
    assert key_name(key) == name


def test_a_command_is_found_by_its_id() -> None:
    assert command("quit").keys == ("q",)
    with pytest.raises(KeyError):
        command("fly")
