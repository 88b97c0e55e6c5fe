"""A TOML file read as far as it can be: a line that is not TOML is left out and told of.

Knows on which line each entry stands, which `tomllib` tells only of errors.
Knows nothing of what the entries mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from newsreader.errors import SettingsError

if TYPE_CHECKING:
    import tomllib
    from collections.abc import Mapping
    from pathlib import Path

MOST_ERRORS = 10
"""Lines that are left out before a file is given up: it is of another kind."""
MOST_OPEN = 200
"""Lines from the end among which the start of something that is never closed is looked for."""
MOST_BYTES = 100_000
"""A larger file is not one of settings."""

_ERROR_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')"""
_NAME = rf"({_PART}(?:\s*\.\s*{_PART})*)"
_HEADER = re.compile(rf"\s*\[\s*{_NAME}\s*\]\s*(?:#|$)")
_ENTRY = re.compile(rf"\s*{_NAME}\s*=")
_LONG_TEXT = re.compile(r'"""|\'\'\'')


@dataclass(frozen=True, slots=True)
class TomlFile:
    """What a file says."""

    entries: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """The line of each entry and table, from 1, by the parts of its name."""
    problems: tuple[str, ...] = ()
    """What could not be used, one line each."""


def read_toml(path: Path) -> TomlFile:
    """Read a file; nothing where there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            return _unusable(path, "is too large for settings")
        text = data.decode("utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return TomlFile()
    except OSError as error:
        return _unusable(path, f"cannot be read ({error.strerror})")
    except UnicodeDecodeError:
        return _unusable(path, "is not in UTF-8")
    return parse_toml(text, path)


def parse_toml(text: str, path: Path) -> TomlFile:
    """Parse a text; a line in the way of the rest is left out and told of."""
    import tomllib  # noqa: PLC0415 - most have no file of settings

    lines = text.replace("\r\n", "\n").split("\n")
    problems: list[str] = []
    for _ in range(MOST_ERRORS):
        try:
            entries = tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            number = _line_of(error, lines)
            problem = f"is not TOML: {_ERROR_LINE.sub('', str(error)).strip()}"
            name = _name_on(lines[number - 1])
            problems.append(str(SettingsError(f"{path}, line {number}", name, problem)))
            lines[number - 1] = ""
        except RecursionError:
            break
        else:
            return TomlFile(entries, _places(lines), tuple(problems))
    return _unusable(path, "is not TOML; nothing in it is used")


def _unusable(path: Path, problem: str) -> TomlFile:
    """A file of which nothing can be used."""
    return TomlFile(problems=(str(SettingsError(path, "file", problem)),))


def _line_of(error: tomllib.TOMLDecodeError, lines: list[str]) -> int:
    """The line to leave out, from 1."""
    import tomllib  # noqa: PLC0415 - as above

    found = _ERROR_LINE.search(str(error))
    if found:
        return int(found[1])
    # Something is open at the end: it was opened after the last line up to
    # which all is well.
    for number in range(len(lines), max(1, len(lines) - MOST_OPEN), -1):
        try:
            tomllib.loads("\n".join(lines[: number - 1]))
        except tomllib.TOMLDecodeError:
            continue
        return number
    return 1


def _name_on(line: str) -> str:
    """The name of the entry or table on a line, for a message."""
    found = _ENTRY.match(line) or _HEADER.match(line)
    return found[1] if found else "this line"


def _places(lines: list[str]) -> dict[tuple[str, ...], int]:
    """The line of each entry and table, the first for one that stands twice."""
    places: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    in_text = False
    for number, line in enumerate(lines, start=1):
        if not in_text:
            if header := _HEADER.match(line):
                table = _parts(header[1])
                places.setdefault(table, number)
            elif entry := _ENTRY.match(line):
                name = (*table, *_parts(entry[1]))
                for length in range(1, len(name) + 1):
                    places.setdefault(name[:length], number)
        in_text ^= len(_LONG_TEXT.findall(line)) % 2 == 1
    return places


def _parts(name: str) -> tuple[str, ...]:
    """The parts of a dotted name, without quotation marks."""
    return tuple(part.strip("\"'") for part in re.findall(_PART, name))
