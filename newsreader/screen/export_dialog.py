"""The dialog that asks what is exported and where to, and writes it there."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, Static

from newsreader.errors import ExistingFileError, ExportError, SettingsError
from newsreader.export import Choice, Format, keep_apart, render, write
from newsreader.export.choice import CsvTable, SectionName
from newsreader.screen.dialog import Dialog
from newsreader.screen.export_name import format_named, renamed, shortened, suggested_name
from newsreader.screen.option_line import OptionLine, SeveralOptionLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult

    from newsreader.comparison.model import Comparison

FORMAT_NAMES = {
    Format.MARKDOWN: "Markdown",
    Format.HTML: "Web page",
    Format.TEXT: "Text",
    Format.JSON: "JSON",
    Format.CSV: "CSV",
}
SECTION_NAMES = {
    SectionName.GLANCE: "At a glance",
    SectionName.SIDE_BY_SIDE: "Side by side",
    SectionName.ONLY: "Only in one",
    SectionName.NUMBERS: "Numbers",
    SectionName.ENTITIES: "Entities",
    SectionName.QUOTATIONS: "Quotations",
    SectionName.TIMELINE: "Timeline",
    SectionName.NOTES: "Pins and notes",
}
TABLE_NAMES = {
    CsvTable.NUMBERS: "Numbers",
    CsvTable.ENTITIES: "Entities",
    CsvTable.LINKS: "Links",
}

NAME_CHARS = 72
"""Characters shown of a file's name where something is said of it; enough for a suggested one."""
FOLDER_CHARS = 96
"""Characters that are shown of a folder's."""


class ExportDialog(Dialog[Path | None]):
    """Asks for a file and what goes into it. Gives the path that was written, or None."""

    BINDINGS: ClassVar = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("enter", "write", "Write the file"),
        # At once, so that a key that is waiting already finds the focus where it went.
        Binding("tab,down", "app.focus_next", "The next line", show=False, priority=True),
        Binding("shift+tab,up", "app.focus_previous", "The one before", show=False, priority=True),
    ]

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self._sections = tuple(
            name for name in SectionName if comparison.pins or name is not SectionName.NOTES
        )
        self._by_hand = sum(link.by_hand for link in comparison.links)
        self._format = Format.MARKDOWN
        self._replaceable: Path | None = None
        """The existing file that the next Enter replaces."""

    def compose(self) -> ComposeResult:
        """Lines to fill in, and under them what will happen or what went wrong, whole."""
        with Vertical(classes="dialog") as dialog:
            dialog.border_title = "Export the comparison to a file"
            dialog.border_subtitle = "Tab next · Space choose · Enter write · Esc leave"
            for label, field in self._fields():
                with Horizontal(classes="field", id=f"{field.id}-field"):
                    yield Static(label, classes="label", markup=False)
                    yield field
            yield Static(classes="message", markup=False)

    def _fields(self) -> Iterator[tuple[str, Input | OptionLine]]:
        """The lines with their labels."""
        yield "File", Input(suggested_name(self._comparison.articles), id="file", compact=True)
        yield "Format", OptionLine(tuple(FORMAT_NAMES.values()), (0,), id="format")
        sections = tuple(SECTION_NAMES[name] for name in self._sections)
        yield "Parts", SeveralOptionLine(sections, range(len(sections)), id="sections")
        yield "Table", OptionLine(tuple(TABLE_NAMES.values()), (0,), id="table")
        scopes = (f"all {len(self._comparison.links)}", f"the {self._by_hand} made by hand")
        yield "Links", OptionLine(scopes, (0,), id="links")

    def on_mount(self) -> None:
        """Show the lines that the format has a use for."""
        self._fit_lines()

    @property
    def _typed(self) -> str:
        """What stands in the line for the file."""
        return self.query_one(Input).value.strip()

    @property
    def _path(self) -> Path:
        """The file that was asked for; `~` is the user's own folder."""
        path = Path(self._typed)
        with suppress(RuntimeError):
            path = path.expanduser()
        return path.absolute()

    @property
    def _choice(self) -> Choice:
        """What was chosen of the comparison."""
        sections, table, links = (
            self.query_one(f"#{name}", OptionLine).chosen for name in ("sections", "table", "links")
        )
        return Choice(
            sections=tuple(name for i, name in enumerate(self._sections) if i in sections),
            table=tuple(TABLE_NAMES)[min(table)],
            pinned_only=1 in links,
        )

    @on(Input.Changed)
    def _follow_name(self) -> None:
        """Take the format that the name asks for. Another name needs another confirmation."""
        found = format_named(self._typed)
        if found is not None and found is not self._format:
            self._format = found
            self.query_one("#format", OptionLine).choose((list(FORMAT_NAMES).index(found),))
            self._fit_lines()
        self._say_what_follows()

    @on(OptionLine.Changed, "#format")
    def _follow_format(self, event: OptionLine.Changed) -> None:
        """Give the file the ending of its format."""
        self._format = tuple(FORMAT_NAMES)[min(event.row.chosen)]
        line = self.query_one(Input)
        line.value = renamed(line.value.strip(), self._format)

    @on(OptionLine.Changed)
    def _follow_choice(self) -> None:
        """Another choice makes another file, which needs another confirmation."""
        self._fit_lines()
        self._say_what_follows()

    def _fit_lines(self) -> None:
        """Show the lines that the format has a use for."""
        is_document = self._format.is_document
        self.query_one("#sections-field").display = is_document
        is_table = self._format is Format.CSV
        shows_links = is_table and self._choice.table is CsvTable.LINKS
        self.query_one("#table-field").display = is_table
        self.query_one("#links-field").display = self._by_hand > 0 and (is_document or shows_links)

    def _say_what_follows(self) -> None:
        """Name the format and the folder."""
        self._replaceable = None
        folder = shortened(self._path.parent, FOLDER_CHARS)
        self._say(f"{FORMAT_NAMES[self._format]}, in {folder}")

    @on(Input.Submitted)
    async def action_write(self) -> None:
        """Write the file, or say why not."""
        choice = self._choice
        if not self._typed:
            self._complain("Name a file.")
        elif self._typed.endswith("/"):
            self._complain("This is the name of a folder: name a file in it.")
        elif not choice.sections:
            self._complain("Choose a part, with Space.")
        else:
            await self._write(self._path, choice)

    async def _write(self, path: Path, choice: Choice) -> None:
        """Write to a file, and leave; or say what went wrong."""
        name = shortened(path.name, NAME_CHARS)
        overwrite = path == self._replaceable
        try:
            await asyncio.to_thread(self._export, path, choice, overwrite=overwrite)
        except ExistingFileError:
            self._replaceable = path
            self._complain(f"{name} exists. Enter once more replaces it.")
        except ExportError as error:
            self._complain(f"{name}: {error.problem}")
        except SettingsError as error:
            self._complain(str(error))
        else:
            self.dismiss(path)

    def _export(self, path: Path, choice: Choice, *, overwrite: bool) -> None:
        """Render the comparison as was chosen, and write it."""
        keep_apart(path, self._comparison.articles)
        write(render(self._comparison, self._format, choice), path, overwrite=overwrite)

    def _say(self, text: str) -> None:
        """Show under the lines what follows."""
        message = self.query_one(".message", Static)
        message.update(text)
        message.remove_class("-error")

    def _complain(self, text: str) -> None:
        """Show under the lines that something is amiss."""
        self._say(text)
        self.query_one(".message", Static).add_class("-error")
