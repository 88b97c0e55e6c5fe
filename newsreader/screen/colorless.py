"""Drawing without colours, as `NO_COLOR` asks for (https://no-color.org)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.filter import LineFilter

if TYPE_CHECKING:
    from textual.color import Color


class Colorless(LineFilter):
    """Takes the colours from a line and leaves bold, underline and reverse.

    Textual's own way turns colours into greys, which are colours to a
    terminal.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments without colour."""
        del background
        return [Segment(text, plain(style), control) for text, style, control in segments]


def plain(style: Style | None) -> Style | None:
    """The style without its colours, keeping what the mouse needs to know of it."""
    if style is None:
        return None
    attributes = Style(
        bold=style.bold,
        dim=style.dim,
        italic=style.italic,
        underline=style.underline,
        reverse=style.reverse,
        strike=style.strike,
    )
    return attributes + Style.from_meta(style.meta) if style.meta else attributes
