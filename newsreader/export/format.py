"""The formats a comparison is written in, and which one a file's name asks for."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Format(StrEnum):
    """How a comparison is written down; the value is its name on the command line."""

    MARKDOWN = "markdown"
    """For reading and keeping: renders in any viewer, tables included."""
    HTML = "html"
    """For a browser: both articles side by side in one file that needs no network."""
    JSON = "json"
    """For programs: everything the comparison holds, with its positions."""
    TEXT = "text"
    """For a terminal or a mail: a short report, wrapped."""
    CSV = "csv"
    """For spreadsheets: one table, of figures, entities or links."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The endings of file names that ask for it, the usual one first."""
        return _SUFFIXES[self]

    @property
    def is_document(self) -> bool:
        """Whether it is for reading and has sections."""
        return self in _DOCUMENTS


_DOCUMENTS = frozenset({Format.MARKDOWN, Format.HTML, Format.TEXT})
_SUFFIXES = {
    Format.MARKDOWN: (".md", ".markdown"),
    Format.HTML: (".html", ".htm"),
    Format.JSON: (".json",),
    Format.TEXT: (".txt", ".text"),
    Format.CSV: (".csv",),
}


_FOREIGN = frozenset(
    """
    .doc .docx .epub .jpeg .jpg .mht .mhtml .odp .ods .odt .pdf .png .ppt .pptx .rtf .svg .tex
    .tsv .webarchive .xls .xlsx .xml .yaml .yml .zip
    """.split()  # noqa: SIM905 - a list of names is read more easily as one text
)


def is_foreign(path: Path) -> bool:
    """Whether the name's suffix asks for a format that no comparison is written in."""
    return path.suffix.lower() in _FOREIGN


def format_of(path: Path) -> Format:
    """The format that the name's suffix asks for, in any case; Markdown for any other."""
    suffix = path.suffix.lower()
    return next((one for one in Format if suffix in one.suffixes), Format.MARKDOWN)
