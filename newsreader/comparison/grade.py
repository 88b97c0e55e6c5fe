"""The grades of what a comparison finds: how sure a link is, how two figures stand.

Whoever has colours and signs for them needs no more of the model than this.
"""

from __future__ import annotations

from enum import StrEnum


class Strength(StrEnum):
    """How sure a link is."""

    STRONG = "strong"
    """Safe to show boldly."""
    POSSIBLE = "possible"
    """Shown lightly: the reader judges."""


class Relation(StrEnum):
    """How two figures for the same thing stand to each other."""

    AGREE = "agree"
    CLOSE = "close"
    """One may be a rounding of the other."""
    DIFFER = "differ"
