"""The user's keys: what they are taken for, and who has a key that two want."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.command import COMMANDS, key_name
from newsreader.screen.command.keymap import Keymap, remap, textual_key

KEYS = {command.id: command.keys for command in COMMANDS}


def keys(keymap: Keymap) -> dict[str, tuple[str, ...]]:
    return {command.id: command.keys for command in keymap.commands}


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("x", "x"),
        ("X", "X"),
        ("?", "?"),
        ("question_mark", "?"),
        (",", "comma"),
        (" ", "space"),
        ("Space", "space"),
        ("PgDn", "pagedown"),
        ("Esc", "escape"),
        ("↓", "down"),
        ("Ctrl-d", "ctrl+d"),
        ("ctrl+D", "ctrl+d"),
        ("Shift-Tab", "shift+tab"),
        ("shift+a", "A"),
        ("Alt-Ctrl-x", "ctrl+alt+x"),
        ("F12", "f12"),
        ("-", "minus"),
        ("+", "plus"),
        ("=", "equals_sign"),
    ],
)
def test_keys_are_written_as_on_a_keyboard_or_as_textual_does(written: str, key: str) -> None:
    assert textual_key(written) == key


@pytest.mark.parametrize("written", ["", "xy", "Hyper-x", "F13", "\x1b", "ctrl+", "ctrl"])
def test_what_is_no_key_is_none(written: str) -> None:
    assert textual_key(written) is None


@pytest.mark.parametrize("key", sorted({key for entry in COMMANDS for key in entry.keys}))
def test_every_key_of_the_registry_can_be_written_as_it_is_shown(key: str) -> None:
    assert textual_key(key) == key
    assert textual_key(key_name(key)) == key


def test_no_wish_changes_nothing() -> None:
    assert remap(COMMANDS, {}) == Keymap(COMMANDS)


def test_a_command_gets_the_keys_wanted_in_place_of_its_own() -> None:
    keymap = remap(COMMANDS, {"quit": ["Q", "Ctrl-x"], "choose-theme": ["T"], "help": []})
    assert keymap.problems == ()
    assert keys(keymap) == {
        **KEYS,
        "quit": ("Q", "ctrl+x"),
        "choose-theme": ("T",),
        "help": (),
    }


def test_a_key_wanted_is_taken_from_whoever_has_it_by_default() -> None:
    changed = keys(remap(COMMANDS, {"quit": ["j"], "line-up": ["q"]}))
    assert (changed["quit"], changed["line-up"]) == (("j",), ("q",))
    assert changed["line-down"] == ("down",)


@pytest.mark.parametrize(
    ("wanted", "problem"),
    [
        ({"fly": ["x"]}, ("fly", "is no command; newsreader --config lists them")),
        ({"quit": ["hop"]}, ("quit", "'hop' is no key")),
        (
            {"quit": ["Q"], "help": ["Q", "H"]},
            ("help", "Q is given to quit already"),
        ),
    ],
)
def test_what_cannot_be_followed_is_told(
    wanted: dict[str, list[str]], problem: tuple[str, str]
) -> None:
    assert remap(COMMANDS, wanted).problems == (problem,)


def test_the_rest_of_a_wish_is_followed() -> None:
    changed = keys(remap(COMMANDS, {"quit": ["hop", "Q", "Q"], "help": ["hop"]}))
    assert changed["quit"] == ("Q",)
    assert changed["help"] == KEYS["help"]


WISHES = st.dictionaries(
    st.sampled_from([*KEYS, "fly"]),
    st.lists(st.sampled_from(["j", "Q", "Ctrl-d", "Esc", "?", "hop", ","]), max_size=3),
    max_size=6,
)


@given(WISHES)
def test_no_key_means_two_things_whatever_is_wanted(wanted: dict[str, list[str]]) -> None:
    changed = keys(remap(COMMANDS, wanted))
    assert list(changed) == list(KEYS)
    counted = Counter(textual_key(key) for each in changed.values() for key in each)
    assert counted[None] == 0
    assert all(count == 1 for count in counted.values())
