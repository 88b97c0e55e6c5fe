"""What lies over the screen for a while, and goes once."""

from __future__ import annotations

from typing import TypeVar

from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen

Result = TypeVar("Result")


class Dialog(ModalScreen[Result]):
    """A screen over another that closes once, however fast it is told to.

    Two presses of a key may both be on their way to it; the second must not
    close the screen below.
    """

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Close it with a result, unless it has been closed."""
        return super().dismiss(result) if self.is_current else AwaitComplete()
