"""The dialog that asks where an export goes, and writes it there."""

from __future__ import annotations

import asyncio
import re
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from newsreader.errors import ExistingFileError, ExportError, printable
from newsreader.export import Format, format_of, keep_apart, render, write

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.side import Pair

FORMAT_NAMES = {
    Format.MARKDOWN: "Markdown",
    Format.JSON: "JSON",
    Format.TEXT: "Plain text",
    Format.CSV: "CSV",
}
PART_CHARS = 32
"""Letters of a file name that each title may fill."""
NAME_CHARS = 72
"""Characters shown of a file's name where something is said of it; enough for a suggested one."""
FOLDER_CHARS = 96
"""Characters that are shown of a folder's."""


def suggested_name(articles: Pair[Article]) -> str:
    """A name for the export, made from both titles: "first-title--second-title.md"."""
    parts = [slug(article.title) for article in articles]
    return ("--".join(part for part in parts if part) or "comparison") + ".md"


def slug(title: str) -> str:
    """The title's first words in small letters and digits, joined by hyphens.

    Accents are dropped; letters of any script stay.
    """
    folded = unicodedata.normalize("NFKD", title).casefold()
    words = re.findall(r"[^\W_]+", "".join(c for c in folded if not unicodedata.combining(c)))
    whole = "-".join(words)
    if len(whole) <= PART_CHARS:
        return whole
    cut = whole[: PART_CHARS + 1].rpartition("-")[0]
    return cut or whole[:PART_CHARS]


def shortened(name: object, most: int) -> str:
    """A name in at most `most` characters, the middle left out: both its ends tell it best.

    Args:
        name: Printed as it can be shown on a terminal.
        most: 3 or more.
    """
    text = printable(name)
    if len(text) <= most:
        return text
    end = (most - 1) // 2
    return f"{text[: most - 1 - end]}…{text[-end:]}"


class ExportDialog(ModalScreen[Path | None]):
    """Asks for a file. Gives the path that was written, or None."""

    BINDINGS: ClassVar = [Binding("escape", "dismiss(None)", "Cancel")]

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self._replaceable: Path | None = None
        """The existing file that the next Enter replaces."""

    def compose(self) -> ComposeResult:
        """A line to type in, and under it what will happen or what went wrong, whole."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Export the comparison to a file"
            dialog.border_subtitle = "Enter writes · Esc leaves"
            yield Input(suggested_name(self._comparison.articles))
            yield Static(classes="message", markup=False)

    @property
    def _path(self) -> Path:
        """The file that was asked for; `~` is the user's own folder."""
        path = Path(self.query_one(Input).value.strip())
        with suppress(RuntimeError):
            path = path.expanduser()
        return path.absolute()

    @on(Input.Changed)
    def _say_what_follows(self) -> None:
        """Name the format and the folder. Another name needs another confirmation."""
        self._replaceable = None
        path = self._path
        folder = shortened(path.parent, FOLDER_CHARS)
        self._say(f"{FORMAT_NAMES[format_of(path)]}, in {folder}")

    @on(Input.Submitted)
    async def _write(self, event: Input.Submitted) -> None:
        """Write the file, or say why not."""
        if not event.value.strip():
            self._complain("Name a file.")
            return
        path = self._path
        name = shortened(path.name, NAME_CHARS)
        try:
            await asyncio.to_thread(self._export, path, overwrite=path == self._replaceable)
        except ExistingFileError:
            self._replaceable = path
            self._complain(f"{name} exists. Enter once more replaces it.")
        except ExportError as error:
            self._complain(f"{name}: {error.problem}")
        else:
            self.dismiss(path)

    def _export(self, path: Path, *, overwrite: bool) -> None:
        """Render the comparison as the name asks for, and write it."""
        keep_apart(path, self._comparison.articles)
        write(render(self._comparison, format_of(path)), path, overwrite=overwrite)

    def _say(self, text: str) -> None:
        """Show under the name what follows."""
        message = self.query_one(".message", Static)
        message.update(text)
        message.remove_class("-error")

    def _complain(self, text: str) -> None:
        """Show under the name that something is amiss."""
        self._say(text)
        self.query_one(".message", Static).add_class("-error")
