"""The one way to the word lists that ship in `newsreader/language/data/`.

A list is a UTF-8 text file with one entry a line. A table has tab-separated
columns, the first of which is the key. In both, blank lines and lines that
begin with `#` are for the reader of the file, and white space around an entry
does not count. Sources and licences stand in `data/SOURCES.md`.

Files are read when they are first asked for and kept, so importing this module
costs nothing. What is returned is shared: it cannot be changed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

COMMENT = "#"
_FOLDER = Path(__file__).with_name("data")


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list, as written in the file.

    Args:
        name: The file's name in the data folder, such as "months.txt".

    Raises:
        FileNotFoundError: There is no such file.
    """
    return frozenset(_entries(name))


@cache
def table(name: str) -> Mapping[str, tuple[str, ...]]:
    """The rows of a table: each key with its other columns, in the file's order.

    A key that stands on several lines keeps the columns of all of them, in order.

    Args:
        name: The file's name in the data folder, such as "countries.tsv".

    Raises:
        FileNotFoundError: There is no such file.
    """
    rows: dict[str, tuple[str, ...]] = {}
    for entry in _entries(name):
        key, *columns = (column.strip() for column in entry.split("\t"))
        rows[key] = (*rows.get(key, ()), *columns)
    return MappingProxyType(rows)


def _entries(name: str) -> list[str]:
    """The lines of a data file that are neither blank nor comments."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    lines = (line.strip() for line in text.split("\n"))
    return [line for line in lines if line and not line.startswith(COMMENT)]
