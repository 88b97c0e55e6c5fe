"""How the articles are shown: modes, folds and aligned rows."""

from __future__ import annotations

from newsreader.screen.action.panes import PaneActions
from newsreader.screen.arrangement import Mode

_NO_LINKS = "There are no links that this could go by."


class ViewingActions(PaneActions):
    """The commands that arrange the two articles; the status line tells how they are."""

    def action_reading_mode(self) -> None:
        """Show everything, only what both tell, or what only one tells, by turns."""
        self._reader.read_in(self._reader.arrangement.mode.next)
        self._tell_view()

    def action_toggle_folds(self) -> None:
        """Open the folds in view, or close what was opened."""
        if not self._reader.toggle_folds():
            self._reader.say("Nothing is folded here.")

    def action_toggle_aligned(self) -> None:
        """Begin linked paragraphs on the same row, or not."""
        self._reader.align_rows(aligned=not self._reader.arrangement.aligned)
        self._tell_view()

    def action_swap_sides(self) -> None:
        """Turn the whole comparison round; the focus stays with its article."""
        from newsreader.comparison.mirror import mirrored  # noqa: PLC0415 - not at the start

        in_sidebar = self._in_sidebar
        self._turn(self._articles.turned)
        self.comparison = mirrored(self.comparison) if self.comparison else None
        self._reader.swap_sides(self._articles, self.comparison)
        if self.comparison:
            self._sidebar.show_comparison(self.comparison)
        if not in_sidebar:
            self._focus_text()
        self._reader.say("The sides are swapped.")

    def action_widen(self, steps: int) -> None:
        """Give the left pane more of the width, or less."""
        if not self._reader.widen(steps):
            self._reader.say("The panes get no wider or narrower than this.")

    def _tell_view(self) -> None:
        """Tell in the status line what is not as usual, and why nothing may be seen of it."""
        arrangement = self._reader.arrangement
        mode = "" if arrangement.mode is Mode.EVERYTHING else arrangement.mode.value
        rows = "aligned rows" if arrangement.aligned else ""
        self._tell(view=" · ".join(filter(None, (mode, rows))))
        if (mode or rows) and not self._reader.linkage.links:
            self._reader.say(_NO_LINKS)
