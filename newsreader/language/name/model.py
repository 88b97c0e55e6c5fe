"""What a name is: a stretch of text that stands for one thing, and what sort of thing."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.language.name_kind import NameKind

__all__ = ["Name", "NameKind"]


@dataclass(frozen=True, slots=True)
class Name:
    """One mention of a name in a text."""

    start_char: int
    end_char: int
    text: str
    """The mention without a title before it or a possessive ending after it."""
    kind: NameKind
    weight: float
    """How much speaks for the kind: below 1 it is a guess, 1 a hint, 2 and more a sure sign."""
    title: str = ""
    """The form of address or office right before a person's name, as written."""
