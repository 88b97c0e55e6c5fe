"""The settings as they hold, with where each comes from, in the form of the settings file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from newsreader.errors import printable
from newsreader.settings import DEFAULT, KEYS, load_settings, settings_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.screen.command import Command
    from newsreader.settings import Settings, Source


COMMENT_COLUMN = 40
"""Where comments begin, after any but the longest values."""


def configuration(theme: str | None) -> tuple[str, tuple[str, ...]]:
    """What `--config` prints, and a line for each setting that cannot be used.

    The text is TOML that sets everything as it is, with what is so by default
    as comments: it can be the beginning of a settings file.

    Args:
        theme: The theme that the command line asks for.

    Raises:
        UsageError: The theme that is asked for does not exist.
    """
    from newsreader.screen.preference import preferences  # noqa: PLC0415 - it knows the themes

    path, settings = settings_path(), load_settings(theme=theme)
    chosen = preferences(settings)
    # A theme that does not exist is not the one that shows.
    source = settings.source("theme") if settings.theme == chosen.theme else DEFAULT
    lines = [
        f"# {printable(path)}{'' if path.exists() else ' (does not exist yet)'}",
        _line("theme", json.dumps(chosen.theme), source),
        _line("remember", json.dumps(settings.remember), settings.source("remember")),
        "",
        f"[{KEYS}]",
        *_key_lines(settings, chosen.commands),
    ]
    return "\n".join(lines) + "\n", chosen.problems


def _key_lines(settings: Settings, commands: Iterable[Command]) -> list[str]:
    """A line for each command: its keys, what it does, and who gave it the keys."""
    lines = []
    for command in commands:
        source = settings.source(f"{KEYS}.{command.id}")
        keys = json.dumps(list(command.key_names), ensure_ascii=False)
        lines.append(_line(command.id, keys, source, f"{command.title}; "))
    return lines


def _line(name: str, value: str, source: Source, meaning: str = "") -> str:
    """One setting, with what it means and where it is set."""
    entry = f"{'# ' if source == DEFAULT else ''}{name} = {value}"
    return f"{entry.ljust(COMMENT_COLUMN)}  # {meaning}{printable(source)}"
