"""A line to type into: what to search the articles for, or what to keep of a list.

Tells what is typed, as it is typed. Enter leaves the line and keeps what
stands in it; it is the screen that clears and closes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.widget import Widget


LEAVING = ("enter", "escape")
"""Keys that lead out of the line."""


class _Line(Input):
    """The line itself, which Enter leaves."""

    back_to: Widget | None = None
    """What gets the keys then."""

    @property
    def _is_in_use(self) -> bool:
        """Whether keys go into the line, as soon as that has been said."""
        return self.screen.focused is self

    async def _on_key(self, event: events.Key) -> None:
        """Take Enter and Esc at once, and no key that was on its way here when the line was left.

        Either would otherwise go up to the application before it is carried out,
        and letters that follow it closely would be typed meanwhile.
        """
        if event.key in LEAVING and self._is_in_use:
            event.stop()
            await self._leave_by(event.key)
        elif not self._is_in_use:
            event.prevent_default()

    async def _leave_by(self, key: str) -> None:
        """Do what a key does that leads out of the line."""
        if key == "enter":
            await self.action_submit()
        elif (bound := self.screen.active_bindings.get(key)) is not None:
            await self.app.run_action(bound.binding.action, bound.node)

    async def action_submit(self) -> None:
        """Leave before the next key is looked at; a message would come too late for it."""
        self.screen.set_focus(self.back_to, scroll_visible=False)


class QueryBar(Horizontal):
    """A line to type into, closed at first."""

    DEFAULT_CSS = """
    QueryBar {
        height: 1;
        display: none;
    }
    QueryBar > Static {
        width: auto;
    }
    QueryBar > Input {
        width: 1fr;
    }
    """

    class Changed(Message):
        """Something else stands in the line."""

        def __init__(self, bar: QueryBar, text: str) -> None:
            self.bar = bar
            self.text = text
            super().__init__()

        @property
        def control(self) -> QueryBar:
            """The line, for `on` to tell two of them apart."""
            return self.bar

    def __init__(self, label: str, hint: str, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._label = label
        self._outcome = Static(classes="outcome", markup=False)
        # What is in the line is selected as it opens, and not once keys have come.
        self._input = _Line(placeholder=hint, compact=True, select_on_focus=False)

    def compose(self) -> ComposeResult:
        """What the line is for, the line, and what came of it."""
        yield Static(self._label, classes="label", markup=False)
        yield self._input
        yield self._outcome

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self._input.value

    @property
    def typing(self) -> bool:
        """Whether keys go into the line."""
        return self.screen.focused is self._input

    def open(self, back_to: Widget) -> None:
        """Show the line, for typing; what stands in it is replaced by what is typed.

        Args:
            back_to: What gets the keys once the reader is done.
        """
        self.display = True
        self._input.back_to = back_to
        # At once: `Widget.focus` would let keys that follow closely go to the old focus.
        self.screen.set_focus(self._input, scroll_visible=False)
        self._input.action_select_all()

    def close(self) -> None:
        """Empty the line and hide it."""
        self._input.value = ""
        self.tell("")
        self.display = False

    def tell(self, outcome: str) -> None:
        """Say what came of what was typed."""
        self._outcome.update(Content(f"  {outcome}" if outcome else ""))

    @on(Input.Changed)
    def _tell_change(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Changed(self, event.value))
