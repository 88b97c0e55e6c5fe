"""What sorts of things have names."""

from __future__ import annotations

from enum import StrEnum


class NameKind(StrEnum):
    """What a name stands for."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    GROUP = "group"
    """A nationality, people, party or faith."""
    EVENT = "event"
    LAW = "law"
    WORK = "work"
    """A book, film, programme or other titled work."""
    OTHER = "other"
