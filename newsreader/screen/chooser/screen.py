"""The chooser's screen: carries out its commands, and tells which two articles to open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding
from textual.message import Message
from textual.screen import Screen

from newsreader.errors import printable
from newsreader.export import catalogue_wording as wording
from newsreader.screen.binding import bindings
from newsreader.screen.chooser.finding import Finding
from newsreader.screen.chooser.loader import Loader
from newsreader.screen.chooser.part import ChooserHead, PairLines, Waiting
from newsreader.screen.chooser.partner import next_partner, partner
from newsreader.screen.chooser.shelf import Shelf
from newsreader.screen.command.chooser import COMMANDS
from newsreader.screen.drawable import drawable
from newsreader.screen.footer import KeyFooter
from newsreader.screen.help import HelpScreen
from newsreader.screen.theme import DARK, LIGHT
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress
    from newsreader.story import Catalogue

MOST_MARKS = 2
NO_PARTNER = "Nothing here is like it. Mark two articles with Space, and Enter opens them."
FETCHING = "Fetching what is not here yet …"
ONE_MORE = "Marked. Go to another article and press Enter: both are opened."


class ChooserScreen(Screen[None]):
    """The stories of many articles, to choose two to read."""

    BINDINGS: ClassVar = [
        *bindings(commands=COMMANDS),
        Binding("ctrl+c", "app.quit", show=False),
    ]
    commands: ClassVar = COMMANDS
    """What the palette offers here."""

    @dataclass
    class PairOpened(Message):
        """Two articles were chosen and loaded."""

        articles: Pair[Article]
        notice: str | None
        side: Side
        """The side to read on: that of the article that was there before, else the left."""

    @dataclass
    class Failed(Message):
        """There is nothing to choose from."""

        error: BaseException

    def __init__(self, find: Callable[[Progress], Catalogue], place: str) -> None:
        super().__init__()
        self._find = find
        self._place = place
        self._catalogue: Catalogue | None = None
        self._shown: Pair[int] | None = None
        """The reports that were opened last."""
        self._side = Side.LEFT
        self._notice: str | None = None

    def compose(self) -> ComposeResult:
        """The wait for the list first."""
        yield ChooserHead(self._place)
        yield Waiting()
        yield Shelf()
        yield PairLines()
        yield KeyFooter(COMMANDS)
        yield Finding(self._find)
        yield Loader()

    def on_mount(self) -> None:
        """Begin to look for stories."""
        self._shelf.display = self.query_one(PairLines).display = False
        self.query_one(KeyFooter).display = False
        self.query_one(Finding).begin()

    @property
    def _shelf(self) -> Shelf:
        """The list."""
        return self.query_one(Shelf)

    # The search

    @on(Finding.Reached)
    def _show_progress(self, event: Finding.Reached) -> None:
        waiting = self.query_one(Waiting)
        waiting.stage, waiting.share = event.stage, event.share

    @on(Finding.Finished)
    def _show_catalogue(self, event: Finding.Finished) -> None:
        self._catalogue = event.catalogue
        self.query_one(ChooserHead).summary = wording.summary(event.catalogue)
        self.query_one(Waiting).display = False
        self._shelf.display = self.query_one(PairLines).display = True
        self.query_one(KeyFooter).display = True
        self._shelf.show(event.catalogue)
        self.set_focus(self._shelf)
        if len(event.catalogue.reports) == len(Side):
            self._open(Pair(0, 1), notice=event.catalogue.notice)
        elif event.catalogue.notice:
            self.notify(event.catalogue.notice, markup=False)

    @on(Finding.Failed)
    def _tell_failure(self, event: Finding.Failed) -> None:
        self.post_message(self.Failed(event.error))

    # What would be opened

    @property
    def _chosen(self) -> Pair[int] | None:
        """The two reports that Enter opens; None where it cannot open any."""
        marked, here = self._shelf.marked, self._shelf.report_index
        if len(marked) == MOST_MARKS:
            return Pair(*marked)
        if self._catalogue is None or here is None:
            return None
        if marked:
            return Pair(marked[0], here) if marked[0] != here else None
        beside = partner(self._catalogue, here)
        return None if beside is None else Pair(here, beside)

    @on(Shelf.Pointed)
    def _show_chosen(self) -> None:
        if self._catalogue is None:
            return
        told = self.query_one(PairLines)
        chosen = self._chosen
        told.reason = ONE_MORE if self._shelf.marked else NO_PARTNER
        told.score = self._catalogue.score(*chosen) if chosen else 0.0
        told.reports = chosen.map(self._catalogue.reports.__getitem__) if chosen else None

    # Loader

    def _open(self, chosen: Pair[int], *, side: Side = Side.LEFT, notice: str | None) -> None:
        """Load two reports; what comes of it is told by `Loader`."""
        if self._catalogue is None:
            return
        self._shown, self._side, self._notice = chosen, side, notice
        self.query_one(Loader).begin(chosen.map(self._catalogue.reports.__getitem__))

    @on(Loader.Loaded)
    def _tell_loaded(self, event: Loader.Loaded) -> None:
        self._shelf.marked = ()
        self.post_message(self.PairOpened(event.articles, self._notice, self._side))

    @on(Loader.Delayed)
    def _tell_delay(self) -> None:
        self.app.notify(FETCHING, markup=False)

    @on(Loader.Failed)
    def _tell_not_loaded(self, event: Loader.Failed) -> None:
        self.app.notify(printable(event.error), severity="error", markup=False)

    def bring_in(self, side: Side, step: int, *, swapped: bool = False) -> None:
        """Open the next source of the story on a side, beside what stands on the other.

        Args:
            side: Whose article is replaced.
            step: 1 for the next source, -1 for the one before.
            swapped: Whether the two that were opened last have changed sides since.
        """
        if self._catalogue is None or self._shown is None:
            return
        shown = self._shown.turned if swapped else self._shown
        kept = shown[side.other]
        found = next_partner(self._catalogue, kept, shown[side], step)
        if found is None:
            self.app.notify("This story has no other source.", markup=False)
            return
        self._shelf.point_at(kept)
        name = drawable(wording.outlet(self._catalogue.reports[found]))
        pair = Pair(found, kept) if side is Side.LEFT else Pair(kept, found)
        self._open(pair, side=side.other, notice=f"Brought in {name}")

    # The commands

    @on(Shelf.Opened)
    def action_open_pair(self) -> None:
        """Open what was chosen."""
        if chosen := self._chosen:
            self._open(chosen, notice=None)
        elif self._catalogue:
            self.notify(ONE_MORE if self._shelf.marked else NO_PARTNER, markup=False)

    @on(Shelf.MarkAskedFor)
    def action_mark(self) -> None:
        """Mark the article under the cursor, or take its mark away; a third mark ends the first."""
        here, marked = self._shelf.report_index, self._shelf.marked
        if here is None:
            return
        if here in marked:
            self._shelf.marked = tuple(index for index in marked if index != here)
        else:
            self._shelf.marked = (*marked, here)[-MOST_MARKS:]
        self._show_chosen()

    def action_move(self, rows: int) -> None:
        """Move the cursor by articles."""
        self._shelf.move(rows)

    def action_move_page(self, pages: float) -> None:
        """Move the cursor by pages."""
        self._shelf.move_page(pages)

    def action_next_story(self, step: int) -> None:
        """Move the cursor to the first article of another story."""
        self._shelf.move_story(step)

    def action_go_start(self) -> None:
        """Move the cursor to the first article."""
        self._shelf.go_start()

    def action_go_end(self) -> None:
        """Move the cursor to the last article."""
        self._shelf.go_end()

    def action_back(self) -> None:
        """Take the marks away; stop while stories are looked for."""
        if self._catalogue is None:
            self.app.exit()
            return
        self._shelf.marked = ()
        self._show_chosen()

    def action_toggle_theme(self) -> None:
        """Change between newsreader's dark and light theme."""
        self.app.theme = (LIGHT if self.app.current_theme.dark else DARK).name

    def action_help(self) -> None:
        """Show the chooser's keys."""
        self.app.push_screen(HelpScreen(COMMANDS))
