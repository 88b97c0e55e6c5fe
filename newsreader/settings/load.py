"""Gathering the settings from the places where they may be set."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from newsreader.errors import SettingsError
from newsreader.settings.model import KEYS, Settings, Source
from newsreader.settings.toml import read_toml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "config.toml"
PREFIX = "NEWSREADER_"
"""Stands before a setting's name in the environment."""
COMMAND_LINE = Source("command line")

_SWITCH_WORDS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


def settings_path() -> Path:
    """Where the settings file stands on this system, whether there is one or not."""
    from platformdirs import user_config_path  # noqa: PLC0415 - not needed for an export

    return user_config_path("newsreader") / FILE_NAME


def load_settings(
    *,
    theme: str | None = None,
    path: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """Gather the settings from all places. What cannot be used is among the problems.

    Args:
        theme: What the command line says; None for nothing.
        path: The file; the one in the user's configuration folder for None.
        environ: The environment; the process's own for None.
    """
    gathered = _Gathered()
    gathered.take_file(path or settings_path())
    gathered.take_environment(os.environ if environ is None else environ)
    if theme is not None:
        gathered.put("theme", theme, COMMAND_LINE)
    return gathered.settings()


class _Gathered:
    """What has been found so far; what comes later wins."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._sources: dict[str, Source] = {}
        self._problems: list[str] = []

    def settings(self) -> Settings:
        """All that was found, and the defaults."""
        return Settings(
            **self._values,
            keys=self._keys,
            sources=self._sources,
            problems=tuple(self._problems),
        )

    def put(self, name: str, value: object, source: Source) -> None:
        """Take a setting, if its value can be used."""
        if name not in _EXPECTED:
            self._complain(source, name, f"is no setting; there is {', '.join([*_EXPECTED, KEYS])}")
        elif not isinstance(value, _EXPECTED[name][0]):
            self._complain(source, name, f"must be {_EXPECTED[name][1]}")
        else:
            self._values[name], self._sources[name] = value, source

    def take_file(self, path: Path) -> None:
        """Take what a settings file says; nothing where there is none."""
        file = read_toml(path)
        self._problems += file.problems
        for name, value in file.entries.items():
            if name == KEYS:
                self._take_keys(path, file.lines, value)
            else:
                self.put(name, value, Source(str(path), file.lines.get((name,))))

    def _take_keys(self, path: Path, lines: Mapping[tuple[str, ...], int], table: object) -> None:
        """Take the table of keys: a key or a list of keys for each command."""
        line = lines.get((KEYS,))
        if not isinstance(table, dict):
            self._complain(Source(str(path), line), KEYS, "must be a table: [keys]")
            return
        for command, value in table.items():
            name = f"{KEYS}.{command}"
            source = Source(str(path), lines.get((KEYS, command), line))
            keys = value if isinstance(value, list) else [value]
            if all(isinstance(key, str) for key in keys):
                self._keys[command], self._sources[name] = tuple(keys), source
            else:
                self._complain(source, name, "must be a key in quotation marks, or a list of keys")

    def take_environment(self, environ: Mapping[str, str]) -> None:
        """Take what the environment says. An empty variable counts as none, as is usual."""
        for name, (kind, _) in _EXPECTED.items():
            variable = PREFIX + name.upper()
            word = environ.get(variable, "")
            if word:
                value = _SWITCH_WORDS.get(word.lower(), word) if kind is bool else word
                self.put(name, value, Source(variable))

    def _complain(self, source: Source, name: str, problem: str) -> None:
        """Note what cannot be used."""
        self._problems.append(str(SettingsError(source, name, problem)))


_EXPECTED: dict[str, tuple[type, str]] = {
    "theme": (str, "a text in quotation marks"),
    "remember": (bool, "true or false"),
}
"""The settings, but for the keys: the type of each, and how to say so."""
