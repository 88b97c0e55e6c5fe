"""Where the bytes of an article come from: a file, an address, or standard input.

An origin names the culprit in messages and gives the weaker hints at a format:
a suffix, and the charset that a server declared. It never opens anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from newsreader.errors import ArticleError, printable

if TYPE_CHECKING:
    from pathlib import Path

STANDARD_INPUT = "standard input"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes come from; standard input where neither path nor address is given."""

    path: Path | None = None
    url: str | None = None
    """The address that the bytes came from in the end, redirects followed."""
    charset: str | None = None
    """The encoding that the server declared; it may be wrong."""

    @property
    def name(self) -> str:
        """What to call it in a message: printable, on one line."""
        return printable(self.path or self.url or STANDARD_INPUT)

    @property
    def suffix(self) -> str:
        """The suffix of the file's name or of the address's path: ".html", lower case, or ""."""
        return self._file.suffix.lower()

    @property
    def stem(self) -> str:
        """The name of the file without suffix and folders, or ""."""
        return self._file.stem

    @property
    def _file(self) -> PurePosixPath | Path:
        if self.path is not None:
            return self.path
        try:
            return PurePosixPath(unquote(urlsplit(self.url or "").path))
        except ValueError:
            return PurePosixPath()

    def error(self, problem: str) -> ArticleError:
        """The error to raise: `problem` follows the name and says what to do."""
        return ArticleError(self.path or self.name, problem)
