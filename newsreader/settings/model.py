"""The settings, and where each of them was set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsreader.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS = "keys"
"""The table of the file that gives commands other keys."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a setting was set."""

    place: str
    """The file, a variable of the environment, "command line" or "default"."""
    line: int | None = None
    """The line of the file, from 1; None elsewhere."""

    def __str__(self) -> str:
        """The place, and the line where there is one."""
        return self.place if self.line is None else f"{self.place}, line {self.line}"


DEFAULT = Source("default")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default."""

    theme: str | None = None
    """Name of the screen's theme; None for newsreader's own choice."""
    remember: bool = True
    """Whether a pair opens where it was left."""
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The keys that the user gave to commands, by the commands' ids."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Where each setting was set, by name ("theme", "keys.next-link")."""
    problems: tuple[str, ...] = ()
    """What could not be used, one line each."""

    def source(self, name: str) -> Source:
        """Where a setting was set, by name."""
        return self.sources.get(name, DEFAULT)

    def problem(self, name: str, problem: str) -> str:
        """The line that says what is wrong with a setting, and where."""
        return str(SettingsError(self.source(name), name, problem))
