"""How often the garbage collector runs while articles are read, and what it looks through.

Every drawing makes thousands of small objects, nearly all of which are freed by
their count of references. The collector would look for cycles among them several
times in each drawing, and time and again among all that a comparison holds.
"""

from __future__ import annotations

import gc

from textual import on
from textual.app import App

from newsreader.screen.comparing import Comparing

NEW_OBJECTS = 20_000
"""The collector runs once there are so many more objects: about a drawing's worth."""


class Collecting(App[None]):
    """Has the collector run rarely, and pass over the comparison that is shown.

    Only where there is a terminal: elsewhere the process has other work as well.
    """

    _keeps = False
    """Whether the collector passes over a comparison by now."""

    def on_mount(self) -> None:
        """Let the collector run once in a drawing or so."""
        if not self.is_headless:
            _, *older = gc.get_threshold()
            gc.set_threshold(NEW_OBJECTS, *older)

    @on(Comparing.Finished)
    def _keep(self) -> None:
        """Look no more through what there is: it lasts until another pair is compared."""
        if self.is_headless:
            return
        if self._keeps:  # Whatever shows the pair before is of no use any more.
            gc.unfreeze()
            gc.collect()
        self._keeps = True
        gc.freeze()
