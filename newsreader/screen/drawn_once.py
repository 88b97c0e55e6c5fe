"""A screen that is drawn once for a change of its size or its theme.

Textual draws a screen that has changed as a whole, and draws it again when each
of its widgets has asked for the same. Classes that a size gives to the screen
come after a first drawing, and bring another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.screen import Screen

from newsreader.screen.layout import SIZE_CLASSES, classes_of

if TYPE_CHECKING:
    from textual.events import Resize
    from textual.geometry import Size


class DrawnOnce(Screen[None]):
    """Draws nothing that a drawing has shown already, and nothing that its parts cover."""

    BLANK: ClassVar = True

    def on_resize(self, event: Resize) -> None:
        """Take the classes of a size before anything is laid out for it."""
        self.update_classes(_given_to(event.size), animate=False)

    def take_classes(self) -> None:
        """Take the classes of the size that it is about to get, before it holds anything."""
        self.update_classes(_given_to(self.app.size), update=False)

    def _compositor_refresh(self) -> None:
        """Draw what asks for it; where that is everything, all have been heard."""
        compositor = self._compositor
        if compositor.size.region in compositor._dirty_regions:  # noqa: SLF001 - Textual has no other way
            for widget in compositor.visible_widgets:
                widget._exchange_repaint_regions()  # noqa: SLF001 - as above
        super()._compositor_refresh()


def _given_to(size: Size) -> dict[str, bool]:
    """Which of its classes a size gives to a screen."""
    given = classes_of(size.width, size.height)
    return {name: name in given for name in SIZE_CLASSES}
