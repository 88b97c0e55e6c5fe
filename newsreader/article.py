"""The article: what every format is turned into and everything else reads.

An article is its blocks in reading order, each with its kind, beside the
metadata that was copied out of them. Nothing is ever taken away from
`paragraphs`: a byline is both `author` and a paragraph of kind BYLINE.

Texts are plain: no markup, no control characters, no line breaks (a paragraph
is one line, wrapped by whoever shows it). Positions within a text are offsets
in characters (code points).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


class Kind(StrEnum):
    """What a block is in its article."""

    TITLE = "title"
    DEK = "dek"
    """The line under the title that sums the story up."""
    HEADING = "heading"
    BODY = "body"
    QUOTE = "quote"
    """A block set off as a quotation."""
    LIST = "list"
    """One item of a list."""
    CAPTION = "caption"
    """A picture's caption with its credit."""
    BYLINE = "byline"
    DATELINE = "dateline"
    """A block that holds only a date or a place with a date."""
    EMBED = "embed"
    """A post, player or picture link set into the article."""
    FOOTER = "footer"
    """What the page adds below the article: its address, notices."""


TOLD = frozenset({Kind.BODY, Kind.QUOTE, Kind.LIST})
"""The kinds that tell the story itself, as against those that dress it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of an article."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One report of an event."""

    title: str
    """The headline; the file's name where the text gives none (then guessed)."""
    paragraphs: tuple[Paragraph, ...]
    """Every block of the file, in order."""
    dek: str | None = None
    source: str | None = None
    """The outlet's name, or its host name where only an address is known."""
    author: str | None = None
    published: date | None = None
    url: str | None = None
    language: str = "und"
    """BCP 47 primary tag; "und" where the text is too short or unknown."""
    path: Path | None = None
    encoding: str | None = None
    """Python's name of the encoding that its bytes were read in; None where it was not text."""
    guessed: frozenset[str] = field(default_factory=frozenset)
    """Names of the fields above that were inferred rather than stated."""

    @property
    def word_count(self) -> int:
        """Words, split at white space, in the paragraphs that tell the story."""
        return sum(len(p.text.split()) for p in self.paragraphs if p.kind in TOLD)
