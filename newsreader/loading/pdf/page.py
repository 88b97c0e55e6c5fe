"""A page as it is laid out: lines of text and pictures, each at its place.

Lengths are in points; y grows upwards.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom

    def around(self, other: Box) -> Box:
        """The smallest rectangle that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )

    def is_level(self, other: Box) -> bool:
        """Whether two boxes share half of the lower one's height: one line of text."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared >= min(self.height, other.height) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of text in one line and one size."""

    text: str
    box: Box
    size: float
    """The size of its type."""
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page."""

    lines: tuple[Line, ...]
    """In the order of the file, which need not be that of reading."""
    pictures: tuple[Box, ...]
    height: float
