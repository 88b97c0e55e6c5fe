"""The screen for reading: the two panes, the sidebar, the status line and the footer.

Puts the parts on the screen, has the articles compared and shows the outcome.
What the commands do stands in `newsreader.screen.action`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Container

from newsreader.errors import printable
from newsreader.screen.action.closer import CloserActions
from newsreader.screen.action.general import GeneralActions
from newsreader.screen.action.moving import MovingActions
from newsreader.screen.action.reloading import ReloadActions
from newsreader.screen.action.searching import SearchActions
from newsreader.screen.action.story import StoryActions
from newsreader.screen.action.viewing import ViewingActions
from newsreader.screen.binding import bindings
from newsreader.screen.command import Group
from newsreader.screen.comparing import Comparing
from newsreader.screen.drawn_once import DrawnOnce
from newsreader.screen.footer import KeyFooter
from newsreader.screen.layout import sidebar_columns
from newsreader.screen.query_bar import QueryBar
from newsreader.screen.reader import Reader
from newsreader.screen.status import StatusLine

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from newsreader.screen.command import Command

WARNING_SECONDS = 8
"""How long a toast stays that a reader should not miss: it covers some of the text."""


class ReadingScreen(
    ReloadActions,
    MovingActions,
    SearchActions,
    ViewingActions,
    CloserActions,
    StoryActions,
    GeneralActions,
    DrawnOnce,
):
    """Two articles, side by side, with what they share."""

    BINDINGS: ClassVar = bindings()

    def compose(self) -> ComposeResult:
        """The parts; the sidebar comes once the text is on the screen."""
        self.take_classes()
        with Container(id="body"):
            yield self._divided(Reader(self._articles))
        yield QueryBar("Search ", "in both articles", id="search")
        yield StatusLine()
        yield KeyFooter(self._hinted)
        yield Comparing(self.articles, self._opening.compare)

    @property
    def _hinted(self) -> list[Command]:
        """The commands that the footer may name: those that lead somewhere."""
        among_others = self._opening.among_others
        return [each for each in self.commands if among_others or each.group is not Group.STORY]

    def on_mount(self) -> None:
        """Show the text first; whatever takes time comes after."""
        self.watch(self, "focused", self._update_footer)
        self._return_to_place()
        self._reader.reserve(sidebar_columns(*self.app.size, self._opening.memory.sidebar))
        self._reader.foresee_size()
        # The first picture holds the text, and the second as much of it as the
        # panes turn out to hold: nothing may take time before that.
        self.call_after_refresh(self.call_after_refresh, self._begin)

    async def _begin(self) -> None:
        """Bring up what the first pictures did without, and start the comparison.

        Whoever leaves meanwhile finds nothing more brought up.
        """
        body = self.query_one("#body")
        if not body.is_attached:
            return
        asked_for = self._division.sidebar_asked_for
        self._return_to_tab()
        with self.app.batch_update():
            await body.mount(self._sidebar)
            if not self._sidebar.is_attached:
                return
            self._arrange()
            self._reader.reserve(0)
        if asked_for:
            self._focus_sidebar()
        if self._opening.notice:
            self.notify(self._opening.notice, markup=False)
        if self._opening.memory.swapped:
            self._reader.say("The sides are swapped, as you left them.")
        self.call_after_refresh(self.query_one(Comparing).begin)

    # What the parts tell

    @on(Comparing.StageReached)
    def _show_stage(self, event: Comparing.StageReached) -> None:
        self._tell(progress=f"Comparing: {event.stage}…")

    @on(Comparing.Finished)
    def _show_comparison(self, event: Comparing.Finished) -> None:
        from newsreader.comparison.mirror import mirrored  # noqa: PLC0415 - not for the first text
        from newsreader.export.wording import warning  # noqa: PLC0415 - as above

        comparison = event.comparison
        self._use(mirrored(comparison) if self.turned else comparison)
        if doubt := warning(event.comparison):
            self.notify(doubt, severity="warning", timeout=WARNING_SECONDS, markup=False)

    @on(Comparing.Failed)
    def _show_failure(self, event: Comparing.Failed) -> None:
        problem = printable(event.error) or type(event.error).__name__
        self._tell(progress="The comparison failed; the articles can be read.")
        self._sidebar.show_reason("Nothing to list: the comparison failed.")
        self.notify(
            problem,
            title="The comparison failed",
            severity="error",
            timeout=WARNING_SECONDS,
            markup=False,
        )

    def action_back(self) -> None:
        """Go back one thing: what was opened or marked last first."""
        for step in (
            self._drop_mark,
            self._clear_filter,
            self._clear_search,
            self._return_from_peek,
            self._leave_sidebar,
            self._clear_marks,
        ):
            if step():
                return
