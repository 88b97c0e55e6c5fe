"""Names for the files of exports, and names of files short enough to be told."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import printable
from newsreader.export.format import Format, format_of

if TYPE_CHECKING:
    from newsreader.article import Article
    from newsreader.side import Pair

PART_CHARS = 32
"""Letters of a file name that each title may fill."""


def suggested_name(articles: Pair[Article]) -> str:
    """A name for the export, made from both titles: "first-title--second-title.md"."""
    parts = [slug(article.title) for article in articles]
    return ("--".join(part for part in parts if part) or "comparison") + ".md"


def slug(title: str) -> str:
    """The title's first words in small letters and digits, joined by hyphens.

    Accents are dropped; letters of any script stay.
    """
    folded = unicodedata.normalize("NFKD", title).casefold()
    words = re.findall(r"[^\W_]+", "".join(c for c in folded if not unicodedata.combining(c)))
    whole = "-".join(words)
    if len(whole) <= PART_CHARS:
        return whole
    cut = whole[: PART_CHARS + 1].rpartition("-")[0]
    return cut or whole[:PART_CHARS]


def format_named(name: str) -> Format | None:
    """The format that a name's ending asks for; None for an ending that asks for none."""
    path = Path(name)
    found = format_of(path)
    return found if path.suffix.lower() in found.suffixes else None


def renamed(name: str, form: Format) -> str:
    """The name with the usual ending of a format, instead of that of another one."""
    if format_named(name) is form:
        return name
    stem = name if format_named(name) is None else name.removesuffix(Path(name).suffix)
    return stem + form.suffixes[0] if stem else name


def shortened(name: object, most: int) -> str:
    """A name in at most `most` characters, the middle left out: both its ends tell it best.

    Args:
        name: Printed as it can be shown on a terminal.
        most: 3 or more.
    """
    text = printable(name)
    if len(text) <= most:
        return text
    end = (most - 1) // 2
    return f"{text[: most - 1 - end]}…{text[-end:]}"


def told_name(path: Path) -> str:
    """The name by which a file is found from here: without the folder that one is in."""
    here = Path.cwd()
    return printable(path.relative_to(here) if path.is_relative_to(here) else path)
