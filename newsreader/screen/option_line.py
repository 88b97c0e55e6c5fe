"""Options in a row, one or several of which are chosen, driven from the keyboard.

Left and Right go along the row; in a row of one the choice goes with them, in
a row of several Space changes what stands under the cursor. Options are drawn
with signs, not with colours alone, and wrap where the row is narrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.events import Click, Key
    from textual.geometry import Size

_OPTION = "option"
"""The name under which a click finds what it fell on."""
_GAP = "  "
_STEPS = {"left": -1, "right": 1, "home": -99, "end": 99}
"""How far each key goes along the row."""


def lines_of(lengths: Sequence[int], width: int) -> list[list[int]]:
    """The indices of words in each line, filled one after the other.

    Args:
        lengths: The cells of each word.
        width: The cells of a line; a word that is wider has a line of its own.
    """
    lines: list[list[int]] = []
    room = 0
    for index, length in enumerate(lengths):
        if not lines or length + len(_GAP) > room:
            lines.append([index])
            room = width - length
        else:
            lines[-1].append(index)
            room -= length + len(_GAP)
    return lines


class OptionLine(Widget, can_focus=True):
    """A row of options.

    Attributes:
        chosen: The indices of the options that are chosen.
    """

    COMPONENT_CLASSES: ClassVar = {"option-line--cursor", "option-line--chosen"}
    DEFAULT_CSS = """
    OptionLine {
        height: auto;
        width: 1fr;
    }
    """
    SIGNS: ClassVar[tuple[str, str]] = ("○", "●")
    """What stands before an option that is not chosen, and before one that is."""

    class Changed(Message):
        """Something else is chosen."""

        def __init__(self, row: OptionLine) -> None:
            self.row = row
            super().__init__()

        @property
        def control(self) -> OptionLine:
            """The row, for `on` to tell two of them apart."""
            return self.row

    def __init__(self, options: Sequence[str], chosen: Iterable[int], *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._options = tuple(options)
        self.chosen = frozenset(chosen)
        self._cursor_index = min(self.chosen, default=0)

    def choose(self, indices: Iterable[int]) -> None:
        """Choose other options, without a message."""
        self.chosen = frozenset(indices)
        self._cursor_index = min(self.chosen, default=0)
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual gives all three
        """As many lines as the options fill at that width."""
        return len(self._lines(width))

    def render(self) -> Content:
        """The options with their signs, as many to a line as it has room for."""
        lines = self._lines(self.content_size.width)
        return Content("\n").join(
            Content(_GAP).join(self._option(index) for index in line) for line in lines
        )

    def _lines(self, width: int) -> list[list[int]]:
        """The indices of the options in each line."""
        return lines_of([len(self._text(index)) for index in range(len(self._options))], width)

    def _text(self, index: int) -> str:
        """One option with its sign."""
        return f"{self.SIGNS[index in self.chosen]} {self._options[index]}"

    def _option(self, index: int) -> Content:
        """One option in its style."""
        content = Content(self._text(index)).stylize(Style.from_meta({_OPTION: index}))
        if index in self.chosen:
            content = content.stylize(self.get_visual_style("option-line--chosen"))
        if self.has_focus and index == self._cursor_index:
            content = content.stylize(self.get_visual_style("option-line--cursor"))
        return content

    def on_key(self, event: Key) -> None:
        """Go along the row, or change it.

        Bindings would be looked up where the focus is by the time that the key
        has come this far; the key is for the row that had it when it was pressed.
        """
        if event.key in _STEPS:
            event.stop()
            self._go_to(self._cursor_index + _STEPS[event.key])
            self._pass()
        elif event.key == "space":
            event.stop()
            self._change()

    def on_click(self, event: Click) -> None:
        """Choose the option under the pointer."""
        index = event.style.meta.get(_OPTION)
        if index is not None:
            self._go_to(index)
            self._change()

    def _go_to(self, index: int) -> None:
        """Put the cursor on an option."""
        self._cursor_index = min(max(index, 0), len(self._options) - 1)
        self.refresh()

    def _pass(self) -> None:
        """Do what is to be done where the cursor comes by: choose the option."""
        self._change()

    def _change(self) -> None:
        """Choose the option under the cursor instead of the one before."""
        self._take(frozenset({self._cursor_index}))

    def _take(self, chosen: frozenset[int]) -> None:
        """Make this the choice, and tell of it."""
        if chosen != self.chosen:
            self.chosen = chosen
            self.refresh()
            self.post_message(self.Changed(self))


class SeveralOptionLine(OptionLine):
    """A row of options of which any number is chosen."""

    SIGNS: ClassVar[tuple[str, str]] = ("·", "✓")

    def _pass(self) -> None:
        """Nothing is chosen by coming by."""

    def _change(self) -> None:
        """Choose the option under the cursor, or no longer."""
        self._take(self.chosen ^ {self._cursor_index})
