"""The spread as a reader arranges it: modes, folds, aligned rows, the width of either pane.

Each change keeps the place. What follows from an arrangement is worked out in
`newsreader.screen.arrangement`; this module only turns wishes into one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.screen.layout import SHARES
from newsreader.screen.spread import Spread
from newsreader.side import Side

if TYPE_CHECKING:
    from newsreader.screen.arrangement import Mode
    from newsreader.screen.article_pane import ArticlePane


class ArrangedSpread(Spread):
    """Two articles, of which a reader sees what and how the reader chose."""

    def read_in(self, mode: Mode) -> None:
        """Show everything, or only what both tell, or dim that."""
        self.rearrange(self.arrangement.in_mode(mode))

    def align_rows(self, *, aligned: bool) -> None:
        """Begin linked paragraphs on the same row, or let each article run on."""
        self.rearrange(replace(self.arrangement, aligned=aligned))

    def widen(self, steps: int) -> bool:
        """Give the left pane more of the width by some steps, or less.

        Returns:
            Whether there was more or less to give.
        """
        before = self.share
        wish = before + steps * SHARES.step
        self.wished_share = wish
        if self.single or self.share == before:
            self.wished_share = before
            return False
        self.divide()
        return True

    # Folds

    def toggle_folds(self) -> bool:
        """Open the folds in view, or close all again if there is none to open.

        Returns:
            Whether there was one to open or to close.
        """
        found = [(side, fold) for side in Side for fold in self._folds_in_view(side)]
        arrangement = self.arrangement.closed()
        if found:
            arrangement = self.arrangement
            for side, fold in found:
                arrangement = arrangement.opening(side, fold)
        changed = arrangement != self.arrangement
        self.rearrange(arrangement)
        return changed

    def reveal(self, side: Side, paragraph_index: int) -> None:
        """Open the fold that a paragraph is in, if it is in one."""
        layout = self.scroll_state.layouts[side]
        if paragraph_index < len(layout.tops) and layout.is_folded(paragraph_index):
            fold = layout.fold_at(layout.tops[paragraph_index])
            self.rearrange(self.arrangement.opening(side, fold))

    def on_article_pane_fold_picked(self, message: ArticlePane.FoldPicked) -> None:
        """Open a fold that was clicked."""
        message.stop()
        self.rearrange(self.arrangement.opening(message.side, message.paragraphs))

    def _folds_in_view(self, side: Side) -> list[range]:
        """The paragraphs behind each fold that can be seen."""
        if not self.panes[side].display:
            return []
        scroll = self.scroll_state
        rows = range(scroll.tops[side], scroll.tops[side] + scroll.height)
        folds = (scroll.layouts[side].fold_at(row) for row in rows)
        return [fold for fold in folds if fold]
