"""The application where several articles are opened: the chooser, and on it what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from newsreader.errors import NewsreaderError
from newsreader.screen.action.story import StoryActions
from newsreader.screen.app import NewsreaderApp
from newsreader.screen.chooser.screen import ChooserScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.screen import Screen

    from newsreader.comparison.model import Comparison
    from newsreader.screen.preference import Preferences
    from newsreader.state import Store


class ChoosingApp(NewsreaderApp):
    """Several articles; the chooser stays below the pair that is read."""

    CSS_PATH: ClassVar = ["../newsreader.tcss", "chooser.tcss"]
    HOLDS_OTHERS: ClassVar = True

    def __init__(
        self,
        chooser: ChooserScreen,
        *,
        preferences: Preferences,
        store: Store,
        compare: Callable[..., Comparison],
    ) -> None:
        super().__init__(None, preferences=preferences, store=store, notice=None, compare=compare)
        self.chooser = chooser
        self.failure: NewsreaderError | None = None
        """Why there was nothing to choose from, once the application is left for it."""

    def get_default_screen(self) -> Screen[None]:
        """The screen to begin with."""
        return self.chooser

    def on_mount(self) -> None:
        """Tell what of the user's settings cannot be used."""
        for problem in self._preferences.problems:
            self.notify(problem, severity="warning", markup=False)

    @on(ChooserScreen.PairOpened)
    def _open_pair(self, event: ChooserScreen.PairOpened) -> None:
        """Read two articles in place of those read so far; a theme chosen meanwhile stays."""
        chosen = self.theme if self.theme != self._first_theme else None
        self.read_pair(event.articles, notice=event.notice)
        if chosen:
            self.theme = chosen
        self.call_later(self.reading.begin_on, event.side)

    @on(ChooserScreen.Failed)
    def _give_up(self, event: ChooserScreen.Failed) -> None:
        """Leave, and let whoever started the application tell why."""
        if not isinstance(event.error, NewsreaderError):
            raise event.error
        self.failure = event.error
        self.exit()

    @on(StoryActions.PairAskedFor)
    def _choose_pair(self, event: StoryActions.PairAskedFor) -> None:
        """Go back to the chooser."""
        event.prevent_default()
        self.remember()
        self._reading = None
        self.clear_notifications()
        self._close_pair()

    @on(StoryActions.SourceAskedFor)
    def _bring_in(self, event: StoryActions.SourceAskedFor) -> None:
        """Put another source beside an article."""
        event.prevent_default()
        self.chooser.bring_in(event.side, event.step, swapped=self.reading.turned)

    def _show_reading(self) -> None:
        """Put the pair that is to be read on the chooser."""
        self._close_pair()
        self.push_screen(self.reading)

    def _close_pair(self) -> None:
        """Leave every screen above the chooser."""
        for _ in self.screen_stack[1:]:
            self.pop_screen()
