"""The one scroll bar of both panes: it stands for the axis, not for an article."""

from __future__ import annotations

from textual.message import Message
from textual.scrollbar import ScrollBar, ScrollDown, ScrollTo, ScrollUp


class AxisBar(ScrollBar):
    """A scroll bar that reports instead of scrolling its parent."""

    DEFAULT_CSS = """
    AxisBar {
        width: 1;
        height: 1fr;
    }
    """

    class Dragged(Message):
        """The handle was dragged."""

        def __init__(self, step: int) -> None:
            self.step = step
            """Where on the axis the handle now stands."""
            super().__init__()

    class Paged(Message):
        """The bar was clicked above or below the handle."""

        def __init__(self, pages: int) -> None:
            self.pages = pages
            """1 for below, -1 for above."""
            super().__init__()

    def show(self, step: int, length: int, view_height: int) -> None:
        """Set the handle."""
        self.window_virtual_size = length + view_height
        self.window_size = view_height
        self.position = step

    def on_scroll_to(self, message: ScrollTo) -> None:
        """Report a drag."""
        message.stop()
        if message.y is not None:
            self.post_message(self.Dragged(round(message.y)))

    def on_scroll_up(self, message: ScrollUp) -> None:
        """Report a click above the handle."""
        message.stop()
        self.post_message(self.Paged(-1))

    def on_scroll_down(self, message: ScrollDown) -> None:
        """Report a click below the handle."""
        message.stop()
        self.post_message(self.Paged(1))
