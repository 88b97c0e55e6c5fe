"""Everything that can go wrong and is the user's to know.

    NewsreaderError          exit code 1
    ├── ArticleError         a file or page cannot be read as an article
    │   └── AddressError         an address cannot be opened
    ├── FolderError          a folder does not hold two articles
    ├── ComparisonError      a file cannot be read back as a comparison
    ├── ExportError          an export cannot be written
    │   └── ExistingFileError    a file of that name stands there already
    ├── StateError           pins or memory cannot be kept or read
    └── UsageError           exit code 2: the command line asks the impossible
        └── SettingsError    the settings file or environment does

Each carries its data and prints as one plain line that names the culprit and
says what to do. Names of files are shown with control characters escaped,
since a terminal would obey them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def printable(value: object) -> str:
    """`value` as text in one line, with control characters shown as escapes."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode("ascii")
        for c in str(value)
    )


class NewsreaderError(Exception):
    """The base of all errors that are reported as one line."""

    exit_code = 1


class ArticleError(NewsreaderError):
    """A file, a page or standard input that cannot be read as an article."""

    def __init__(self, culprit: Path | str, problem: str) -> None:
        self.path = None if isinstance(culprit, str) else culprit
        """The file, where it is one."""
        self.name = printable(culprit)
        self.problem = problem
        """What is wrong and what to do, as a phrase that follows the name."""
        super().__init__(f"{self.name}: {problem}")


class AddressError(ArticleError):
    """An address that cannot be opened."""

    def __init__(self, url: str, problem: str) -> None:
        self.url = url
        """The address, without user name and password."""
        super().__init__(url, problem)


class FolderError(NewsreaderError):
    """A folder with fewer than two readable articles."""

    def __init__(self, path: Path, found: Sequence[str], skipped: Sequence[str]) -> None:
        self.path = path
        self.found = tuple(found)
        """Names of the files that are articles."""
        self.skipped = tuple(skipped)
        """Names of the others, each with the reason."""
        there = f"only {_listing(self.found)} is one" if self.found else "there is none"
        skipped = f"; skipped {_listing(self.skipped)}" if self.skipped else ""
        super().__init__(f"{printable(path)}: two articles are needed, and {there}{skipped}")


class ComparisonError(NewsreaderError):
    """A file that does not hold a comparison as newsreader exports it."""

    def __init__(self, path: Path, problem: str, place: str = "") -> None:
        self.path = path
        self.place = place
        """Where in the file: "links[3].a", or a line and a column; empty for the whole."""
        self.problem = problem
        where = f"{printable(path)}: {printable(place)}" if place else printable(path)
        super().__init__(f"{where}: {problem}")


class ExportError(NewsreaderError):
    """An export that cannot be written; whatever stood there still stands."""

    def __init__(self, path: Path, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{printable(path)}: {problem}")


class ExistingFileError(ExportError):
    """An export whose name is taken, by a file that may not be replaced."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "exists already and is left as it is")


class StateError(NewsreaderError):
    """What newsreader keeps on disk of what was read, and cannot be kept or read."""

    def __init__(self, path: Path, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{printable(path)}: {problem}")


class UsageError(NewsreaderError):
    """A command line that cannot be carried out as given."""

    exit_code = 2


class SettingsError(UsageError):
    """A setting that cannot be used."""

    def __init__(self, place: object, key: str, problem: str) -> None:
        self.place = place
        """The file, or the environment variable."""
        self.key = key
        super().__init__(f"{printable(place)}: {printable(key)}: {problem}")


LISTED = 6


def _listing(names: Sequence[str]) -> str:
    """Up to LISTED names, and how many more there are."""
    shown = ", ".join(printable(name) for name in names[:LISTED])
    more = len(names) - LISTED
    return f"{shown} and {more} more" if more > 0 else shown
