"""A date as it stands in a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text. Offsets are characters, the end exclusive."""

    start_char: int
    end_char: int
    iso: str | None
    """As `language.moment` writes it; None where it cannot be told."""
