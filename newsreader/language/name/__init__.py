"""The names in a document: persons, places, organisations and whatever else has one.

A document is a sequence of texts, its paragraphs in order. What counts as a
name is decided over the whole document, by general rules and word lists; which
names stand for one thing is not decided here.
"""

from __future__ import annotations

from newsreader.language.name.find import find_names
from newsreader.language.name.model import Name, NameKind

__all__ = ["Name", "NameKind", "find_names"]
