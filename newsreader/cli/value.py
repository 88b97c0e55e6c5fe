"""The values that options may have, as text is turned into them.

Each function takes what stands on the command line and gives what it means, or
raises `argparse.ArgumentTypeError`, which names the text and what it is not.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from newsreader.export.choice import CsvTable, SectionName
from newsreader.export.format import Format

STDIN = "-"
"""The name that stands for standard input."""
_ADDRESS_SIGN = "://"
_LONGEST_SECONDS = 3600
_MOST_DIGITS = 9


def source(name: str) -> Path | str:
    """The path of that name, or the name itself if it is an address or standard input's."""
    if not name:  # a slip, not the folder one is in
        raise argparse.ArgumentTypeError("the name is empty")
    return name if name == STDIN or _ADDRESS_SIGN in name else Path(name)


def path(name: str) -> Path:
    """The path of that name."""
    if not name:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(name)


def seconds(text: str) -> float:
    """A time that is more than none and not for ever."""
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number <= _LONGEST_SECONDS:
        message = f"{text!r} is no number of seconds up to {_LONGEST_SECONDS}"
        raise argparse.ArgumentTypeError(message)
    return number


def format_named(name: str) -> Format:
    """The format of that name."""
    try:
        return Format(name)
    except ValueError:
        message = f"{name!r} is none of {', '.join(Format)}"
        raise argparse.ArgumentTypeError(message) from None


def sections(names: str) -> tuple[SectionName, ...]:
    """The parts that names with commas between them stand for, each once."""
    known = {section.value: section for section in SectionName}
    wanted = [name.strip() for name in names.split(",")]
    for name in wanted:
        if name not in known:
            message = f"{name!r} is none of {', '.join(known)}"
            raise argparse.ArgumentTypeError(message)
    return tuple(dict.fromkeys(known[name] for name in wanted))


def word_count(text: str) -> int:
    """A number of words."""
    if not (text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS):
        message = f"{text!r} is no number of words"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def table(name: str) -> CsvTable:
    """The table of that name."""
    try:
        return CsvTable(name)
    except ValueError:
        message = f"{name!r} is none of {', '.join(CsvTable)}"
        raise argparse.ArgumentTypeError(message) from None
