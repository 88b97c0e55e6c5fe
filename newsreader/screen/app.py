"""The application: one screen for reading, its themes, and what the whole of it shares."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import SuspendNotSupported

from newsreader import terminal
from newsreader.ending import SIGNAL_CODE
from newsreader.errors import NewsreaderError
from newsreader.screen.action.reloading import ReloadActions
from newsreader.screen.action.story import StoryActions
from newsreader.screen.collecting import Collecting
from newsreader.screen.colorless import Colorless
from newsreader.screen.finder import CommandFinder, Palette
from newsreader.screen.keyboard import Keyboard
from newsreader.screen.layout import HORIZONTAL_BREAKPOINTS, VERTICAL_BREAKPOINTS
from newsreader.screen.opening import Opening
from newsreader.screen.picture import self_contained
from newsreader.screen.reader import Reader
from newsreader.screen.reading import ReadingScreen
from newsreader.screen.recent_finder import RecentFinder
from newsreader.screen.restyling import Restyling
from newsreader.screen.theme import OWN, theme_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import RenderableType
    from textual.filter import LineFilter
    from textual.screen import Screen

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.ending import Ending
    from newsreader.screen.preference import Preferences
    from newsreader.side import Pair
    from newsreader.state import Memory, Pinboard, Store

JUST_TWO = "Only these two articles were opened."


class NewsreaderApp(Keyboard, Restyling, Collecting):
    """Two articles, side by side."""

    TITLE = "newsreader"
    CSS_PATH: ClassVar = ["newsreader.tcss"]
    COMMANDS: ClassVar = {CommandFinder, RecentFinder}
    HORIZONTAL_BREAKPOINTS = HORIZONTAL_BREAKPOINTS
    VERTICAL_BREAKPOINTS = VERTICAL_BREAKPOINTS
    HOLDS_OTHERS: ClassVar = False
    """Whether there are more articles than the two that are read."""

    def __init__(
        self,
        articles: Pair[Article] | None,
        *,
        preferences: Preferences,
        store: Store,
        notice: str | None,
        compare: Callable[..., Comparison],
    ) -> None:
        super().__init__()
        self.store = store
        """Where pins and places are kept."""
        self.lost_memory: str | None = None
        """Why the place could not be kept on leaving; None if it was."""
        self.first_sight = ""
        """What the terminal shows already, drawn again since taking it over may clear it."""
        self.ending: Ending | None = None
        """What gives notice that somebody else ends the program."""
        self._preferences = preferences
        self._compare = compare
        for own in OWN:
            self.register_theme(own)
        self.set_keymap(dict(preferences.keymap))
        self.theme = self._first_theme = preferences.theme
        self._reading: ReadingScreen | None = None
        if articles is not None:
            memory, problem = store.recall(articles)
            self._take_up(articles, memory, (*preferences.notices, problem, notice))

    def _take_up(
        self,
        articles: Pair[Article],
        memory: Memory,
        notices: Iterable[str | None],
        pinboard: Pinboard | None = None,
    ) -> None:
        """Make a pair the one that is read, in the theme that was chosen for it, if one was."""
        self.articles = articles
        self._notices = tuple(filter(None, notices))
        self._memory, self._pinboard = memory, pinboard
        theme = self.theme
        if memory.theme in theme_names() and not self._preferences.is_theme_asked_for:
            theme = memory.theme
        self.theme = self._first_theme = theme
        self._reading = None

    @property
    def reading(self) -> ReadingScreen:
        """The screen that everything else is opened from."""
        if self._reading is None:
            opening = Opening(
                self.articles,
                self._compare,
                among_others=self.HOLDS_OTHERS,
                notice="\n".join(self._notices) or None,
                commands=self._preferences.commands,
                memory=self._memory,
                store=self.store,
                pinboard=self._pinboard,
            )
            self._reading = ReadingScreen(opening)
        return self._reading

    def read_pair(
        self,
        articles: Pair[Article],
        *,
        memory: Memory | None = None,
        notice: str | None = None,
        pinboard: Pinboard | None = None,
    ) -> None:
        """Read a pair in place of the one that is read.

        Args:
            articles: The two.
            memory: Where to begin; where the pair was left for None.
            notice: A line to show.
            pinboard: Its pins, if they are at hand; those of the store for None.
        """
        problem = None
        if memory is None:
            self.remember()
            memory, problem = self.store.recall(articles)
        else:
            memory = replace(memory, theme=self._chosen_theme)
        self._take_up(articles, memory, (problem, notice), pinboard)
        self._show_reading()

    def _show_reading(self) -> None:
        """Put the pair that is to be read in place of the one that is read."""
        for _ in self.screen_stack[1:]:
            self.pop_screen()
        # Textual takes a callback back from a screen that is replaced, and has
        # given the first screen none.
        if not self.screen._result_callbacks:  # noqa: SLF001 - as above
            self.screen._push_result_callback(self.screen, None)  # noqa: SLF001 - as above
        self.switch_screen(self.reading)

    @on(ReloadActions.PairLoaded)
    def _read_loaded(self, event: ReloadActions.PairLoaded) -> None:
        self.read_pair(
            event.articles, memory=event.memory, notice=event.notice, pinboard=event.pinboard
        )

    @on(StoryActions.PairAskedFor)
    @on(StoryActions.SourceAskedFor)
    def _tell_that_there_are_two(self) -> None:
        """Say why there is nothing else to read."""
        self.reading.query_one(Reader).say(JUST_TWO)

    # Leaving

    def on_mount(self) -> None:
        """Draw again what is seen already, and leave in order when somebody else says so."""
        if self.first_sight and self._driver is not None and not self.is_headless:
            self._driver.write(self.first_sight)
        # Textual cannot leave a screen that is only half there.
        self.screen.call_after_refresh(self._answer_signals)

    def _answer_signals(self) -> None:
        """Leave when a signal asks for it, or has asked already."""
        if self.ending is not None:
            loop = asyncio.get_running_loop()
            self.ending.answer_by(
                lambda number: loop.call_soon_threadsafe(self._leave_by_signal, number)
            )

    def _leave_by_signal(self, number: int) -> None:
        """Leave as a signal asks."""
        self.exit(return_code=SIGNAL_CODE + number)

    def exit(
        self, result: None = None, return_code: int = 0, message: RenderableType | None = None
    ) -> None:
        """Leave, and remember the place."""
        self.remember()
        super().exit(result, return_code, message)

    def remember(self) -> None:
        """Keep where the pair is left, and in which theme if the reader chose it."""
        if self._reading is None or not self._reading.is_mounted:
            return
        memory = replace(self._reading.memory, theme=self._chosen_theme)
        try:
            self.store.remember(self._reading.articles, memory)
        except NewsreaderError as error:
            self.lost_memory = str(error)

    @property
    def _chosen_theme(self) -> str | None:
        """The theme, if the reader chose it for this pair now or another time."""
        return self.theme if self.theme != self._first_theme else self._memory.theme

    def get_default_screen(self) -> Screen[None]:
        """The screen to begin with."""
        return self.reading

    def action_stop(self) -> None:
        """Leave the terminal to the shell until it hands it back; where that cannot be, stay."""
        with suppress(SuspendNotSupported), self.suspend():
            terminal.stop()

    def action_command_palette(self) -> None:
        """Open the palette."""
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette"))

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Without colours where the user wants none: not even greys."""
        return [Colorless()] if self.no_color else super().get_line_filters()

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        """The screen as an SVG document that needs no network."""
        return self_contained(super().export_screenshot(title=title, simplify=simplify))
