"""What the user has set, and which of several places wins.

From the strongest to the weakest: the command line, the environment
(`NEWSREADER_THEME` for `theme`), the file, the defaults. The file is
`config.toml` in newsreader's configuration folder; it need not exist. What a
setting changes is the business of whoever uses it.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from newsreader.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FILE_NAME = "config.toml"
PREFIX = "NEWSREADER_"
"""Stands before a setting's name in the environment."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, with its default."""

    theme: str | None = None
    """Name of the screen's theme; None for newsreader's own choice."""


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
    """Gather the settings from all places.

    Args:
        theme: What the command line says; None for nothing.
        path: The file; the one in the user's configuration folder for None.
        environ: The environment; the process's own for None.

    Raises:
        SettingsError: The file cannot be read, or holds a key that is no
            setting or a value of the wrong type.
    """
    settings = replace(Settings(), **_from_file(path or settings_path()))
    settings = replace(settings, **_from_environment(os.environ if environ is None else environ))
    return settings if theme is None else replace(settings, theme=theme)


def _from_file(path: Path) -> dict[str, str]:
    """What a settings file says; nothing where there is none."""
    try:
        entries = tomllib.loads(path.read_text("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise SettingsError(path, "file", f"cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise SettingsError(path, "file", "is not in UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(path, "file", f"is not TOML: {error}") from error
    return {key: _checked(path, key, value) for key, value in entries.items()}


def _checked(path: Path, key: str, value: object) -> str:
    """The value of a setting that exists and is of the right type."""
    if key not in _names():
        raise SettingsError(path, key, f"is no setting; there is {', '.join(_names())}")
    if not isinstance(value, str):
        raise SettingsError(path, key, "must be a text in quotation marks")
    return value


def _from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """What the environment says. An empty variable counts as none, as is usual."""
    values = {name: environ.get(PREFIX + name.upper(), "") for name in _names()}
    return {name: value for name, value in values.items() if value}


def _names() -> tuple[str, ...]:
    """The names of all settings."""
    return tuple(field.name for field in fields(Settings))
