"""What the moving keys can move."""

from __future__ import annotations

from typing import Protocol


class Movable(Protocol):
    """The text, or the cursor of the sidebar's table."""

    def move(self, rows: int) -> None:
        """Move by rows, up for less than 0."""

    def move_page(self, pages: float) -> None:
        """Move by pages, up for less than 0."""

    def go_start(self) -> None:
        """Go to the start."""

    def go_end(self) -> None:
        """Go to the end."""
