"""What Rich lays out, as text for a terminal or a file.

Nothing is interpreted: no markup, no names of emoji, no numbers picked out.
Widths are in cells.
"""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console, Group

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

WIDTH = 100
"""Columns where the reader's width is unknown."""
MIN_WIDTH = 40
"""Columns below which texts would be cut rather than wrapped."""


def usable_width(width: int | None) -> int:
    """The columns to use where the reader has `width` of them."""
    return max(width or WIDTH, MIN_WIDTH)


def printed(parts: Iterable[RenderableType], width: int, *, color: bool) -> str:
    """Parts one below the other, wrapped at `width` columns, with no blanks at ends of lines.

    Without `color` it is plain text; with it, it holds the escape sequences of
    a terminal's sixteen colours, which follow the reader's own.
    """
    console = Console(
        file=StringIO(),
        width=width,
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
        record=False,
    )
    with console.capture() as captured:
        console.print(Group(*parts))
    return "\n".join(line.rstrip() for line in captured.get().split("\n"))
