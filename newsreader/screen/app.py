"""The application: one screen for reading, its themes, and what the whole of it shares."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual.app import App

from newsreader.screen.colorless import Colorless
from newsreader.screen.finder import CommandFinder
from newsreader.screen.layout import HORIZONTAL_BREAKPOINTS, VERTICAL_BREAKPOINTS
from newsreader.screen.picture import self_contained
from newsreader.screen.reading import ReadingScreen
from newsreader.screen.theme import OWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.filter import LineFilter

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.side import Pair


class NewsreaderApp(App[None]):
    """Two articles, side by side."""

    TITLE = "newsreader"
    CSS_PATH = "newsreader.tcss"
    COMMANDS: ClassVar = {CommandFinder}
    HORIZONTAL_BREAKPOINTS = HORIZONTAL_BREAKPOINTS
    VERTICAL_BREAKPOINTS = VERTICAL_BREAKPOINTS

    def __init__(
        self,
        articles: Pair[Article],
        *,
        theme: str,
        notice: str | None,
        compare: Callable[..., Comparison],
    ) -> None:
        super().__init__()
        self.articles = articles
        self._notice = notice
        self._compare = compare
        for own in OWN:
            self.register_theme(own)
        self.theme = theme

    @cached_property
    def reading(self) -> ReadingScreen:
        """The screen that everything else is opened from."""
        return ReadingScreen(self.articles, self._compare, self._notice)

    def get_default_screen(self) -> ReadingScreen:
        """The screen to begin with."""
        return self.reading

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Without colours where the user wants none: not even greys."""
        return [Colorless()] if self.no_color else super().get_line_filters()

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        """The screen as an SVG document that needs no network."""
        return self_contained(super().export_screenshot(title=title, simplify=simplify))
