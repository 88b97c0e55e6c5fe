"""What concerns the whole program: exporting, themes, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.action.part import ReadingParts
from newsreader.screen.theme import DARK, LIGHT

if TYPE_CHECKING:
    from pathlib import Path


class GeneralActions(ReadingParts):
    """The commands that are about no single part."""

    def action_export(self) -> None:
        """Ask for a file and write the comparison to it."""
        if self.comparison is None:
            self.notify("There is nothing to export before the comparison is done.", markup=False)
            return
        from newsreader.screen.export_dialog import ExportDialog  # noqa: PLC0415 - rarely needed

        self.app.push_screen(ExportDialog(self.comparison), self._tell_written)

    def _tell_written(self, path: Path | None) -> None:
        """Say where the export is."""
        if path is not None:
            from newsreader.screen.export_name import told_name  # noqa: PLC0415 - rarely needed

            self.notify(f"Wrote {told_name(path)}", markup=False)

    def action_toggle_theme(self) -> None:
        """Change between newsreader's dark and light theme."""
        self.app.theme = (LIGHT if self.app.current_theme.dark else DARK).name

    def action_help(self) -> None:
        """Show the keys and the legend."""
        from newsreader.screen.help import HelpScreen  # noqa: PLC0415 - rarely needed

        self.app.push_screen(HelpScreen(self.commands))
