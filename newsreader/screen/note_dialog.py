"""The dialog in which a note is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import TextArea

from newsreader.screen.dialog import Dialog
from newsreader.screen.drawable import drawable

if TYPE_CHECKING:
    from textual.app import ComposeResult


def tidy(text: str) -> str:
    """A note as it is kept: lines without control characters, and none that are blank at an end."""
    return "\n".join(drawable(line).rstrip() for line in text.splitlines()).strip()


class NoteDialog(Dialog[str | None]):
    """Asks for a note. Gives its text, empty to have none; None to leave it as it was."""

    DEFAULT_CSS = """
    NoteDialog {
        align: center middle;
    }
    NoteDialog TextArea, NoteDialog TextArea:focus {
        height: 6;
        border: none;
        padding: 0 1;
        background: $panel;
    }
    """
    # Before the text area has its say: there a bare Enter would break the line.
    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Cancel", priority=True),
        Binding("enter", "keep", "Keep", priority=True),
        Binding("ctrl+j", "break_line", "Break the line", priority=True),
    ]

    def __init__(self, subject: str, text: str) -> None:
        """Ask for a note.

        Args:
            subject: What it is on.
            text: What it says so far.
        """
        super().__init__()
        self._subject = subject
        self._text = text

    def compose(self) -> ComposeResult:
        """A few lines to write in."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = Content(drawable(f"Note on {self._subject}"))
            dialog.border_subtitle = "Enter keeps · Ctrl-j breaks the line · Esc leaves"
            area = TextArea(self._text, show_line_numbers=False, tab_behavior="focus")
            area.move_cursor(area.document.end)
            yield area

    def action_keep(self) -> None:
        """Give what was written."""
        self.dismiss(tidy(self.query_one(TextArea).text))

    def action_break_line(self) -> None:
        """Begin another line."""
        self.query_one(TextArea).insert("\n")
