"""The screen for reading: the two panes, the sidebar, the status line and the footer.

Carries out the commands of the registry by telling these parts what to do,
and keeps no more than what none of them can know alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Container
from textual.screen import Screen

from newsreader.errors import printable
from newsreader.export.wording import warning
from newsreader.screen.binding import bindings
from newsreader.screen.comparing import Comparing
from newsreader.screen.export_dialog import ExportDialog
from newsreader.screen.footer import KeyFooter
from newsreader.screen.help import HelpScreen
from newsreader.screen.layout import Division, SidebarPlace
from newsreader.screen.mention_list import MentionList
from newsreader.screen.reader import Reader
from newsreader.screen.sidebar import Sidebar
from newsreader.screen.status import StatusLine, link_counts, link_detail
from newsreader.screen.theme import DARK, LIGHT
from newsreader.side import Side

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.app import ComposeResult
    from textual.events import Resize

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.screen.mention_list import Choice
    from newsreader.screen.movable import Movable
    from newsreader.side import Pair

WARNING_SECONDS = 8
"""How long a toast stays that a reader should not miss: it covers some of the text."""


class ReadingScreen(Screen[None]):
    """Two articles, side by side, with what they share."""

    BINDINGS: ClassVar = bindings()

    def __init__(
        self,
        articles: Pair[Article],
        compare: Callable[..., Comparison],
        notice: str | None,
    ) -> None:
        super().__init__()
        self._articles = articles
        self._compare = compare
        self._notice = notice
        self.comparison: Comparison | None = None
        """What is shown; None while the articles are compared."""
        self._mention_detail = ""
        """What is told of the mention last gone to, until there is a current link."""
        self._division = Division()
        self._sidebar = Sidebar()

    def compose(self) -> ComposeResult:
        """The parts; the sidebar comes once the text is on the screen."""
        with Container(id="body"):
            yield Reader(self._articles)
        yield StatusLine()
        yield KeyFooter()
        yield Comparing(self._articles, self._compare)

    def on_mount(self) -> None:
        """Show the text first; whatever takes time comes after."""
        self.watch(self, "focused", self._update_footer)
        self._focus_side(Side.LEFT)
        # The first picture is empty: panes learn their sizes from it. The second
        # holds the text, and nothing may take time before that.
        self.call_after_refresh(self.call_after_refresh, self._begin)

    async def _begin(self) -> None:
        """Bring up what the first pictures did without, and start the comparison."""
        await self.query_one("#body").mount(self._sidebar)
        self._arrange()
        if self._division.sidebar_asked_for:
            self._focus_sidebar()
        if self._notice:
            self.notify(self._notice, markup=False)
        self.call_after_refresh(self.query_one(Comparing).begin)

    # The parts

    @property
    def _reader(self) -> Reader:
        """The two panes."""
        return self.query_one(Reader)

    @property
    def _in_sidebar(self) -> bool:
        """Whether the sidebar has the focus."""
        return self.focused is not None and self._sidebar in self.focused.ancestors

    @property
    def _overlaid(self) -> bool:
        """Whether the sidebar is open over the text."""
        division = self._division
        return division.sidebar_open and division.layout.place is SidebarPlace.OVERLAY

    @property
    def _movable(self) -> Movable:
        """What the moving keys move."""
        return self._sidebar.table if self._in_sidebar else self._reader

    def _tell(self, **changes: str) -> None:
        """Change parts of the status line."""
        self.query_one(StatusLine).tell(**changes)

    # The layout

    def on_resize(self, event: Resize) -> None:
        """Divide the screen anew."""
        self._division.resize(event.size.width, event.size.height)
        self._reader.single = self._division.layout.single
        self._arrange()

    def _arrange(self) -> None:
        """Show or hide the sidebar. A focus that it held goes back to the text."""
        if not self._division.sidebar_open and self._in_sidebar:
            self._focus_text()
        self._sidebar.display = self._division.sidebar_open

    def _open_sidebar(self, *, opened: bool) -> None:
        """Open or close the sidebar, and remember it for screens that are divided alike."""
        self._division.open_sidebar(opened=opened)
        self._arrange()
        if opened:
            self._focus_sidebar()

    def _update_footer(self) -> None:
        """Show the keys that are of use where the focus is."""
        self.query_one(KeyFooter).in_sidebar = self._in_sidebar

    # The focus is given at once, not when Textual comes to it: a key that is
    # waiting already must find it where the key before has sent it.

    def _focus_text(self) -> None:
        """Give the focus to the pane that had it last."""
        self._focus_side(self._reader.side)

    def _focus_side(self, side: Side) -> None:
        """Give the focus to a pane, and show it if there is room for one alone."""
        self._reader.use(side)
        self.set_focus(self._reader.panes[side], scroll_visible=False)

    def _focus_sidebar(self) -> None:
        """Give the focus to the table that shows, once there is one."""
        if self._sidebar.is_mounted:
            self.set_focus(self._sidebar.table, scroll_visible=False)

    # What the parts tell

    @on(Comparing.StageReached)
    def _show_stage(self, event: Comparing.StageReached) -> None:
        self._tell(progress=f"Comparing: {event.stage}…")

    @on(Comparing.Finished)
    def _show_comparison(self, event: Comparing.Finished) -> None:
        self.comparison = event.comparison
        self._reader.show_comparison(event.comparison)
        self._sidebar.show_comparison(event.comparison)
        self._tell(progress="", counts=link_counts(event.comparison))
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

    @on(Reader.Moved)
    def _show_position(self) -> None:
        self._tell(position=f"{self._reader.percent:>3}%")

    @on(Reader.LinkChanged)
    def _show_link(self) -> None:
        link = self._reader.current_link
        comparison = self.comparison
        if comparison is None or link is None:
            self._tell(detail=self._mention_detail)
        else:
            self._mention_detail = ""
            self._tell(detail=link_detail(comparison, link))

    @on(MentionList.Chosen)
    def _show_chosen(self, event: MentionList.Chosen) -> None:
        self._go_to_mention(event.choice)

    def _go_to_mention(self, choice: Choice) -> None:
        """Show a mention, and that it is one of several; a sidebar over it makes way."""
        mentions = choice.row.mentions
        self._reader.mark(mentions)
        self._reader.go_to(choice.mention)
        number = choice.mention_index + 1
        self._mention_detail = f"{choice.row.label}: mention {number} of {len(mentions)}"
        self._tell(detail=self._mention_detail)
        if self._overlaid:
            self._open_sidebar(opened=False)

    # The commands

    def action_move(self, rows: int) -> None:
        """Move by rows."""
        self._movable.move(rows)

    def action_move_page(self, pages: float) -> None:
        """Move by pages."""
        self._movable.move_page(pages)

    def action_go_start(self) -> None:
        """Go to the start."""
        self._movable.go_start()

    def action_go_end(self) -> None:
        """Go to the end."""
        self._movable.go_end()

    def action_next_link(self) -> None:
        """Go to the next link."""
        self._reader.next_link()

    def action_previous_link(self) -> None:
        """Go to the previous link."""
        self._reader.previous_link()

    def action_toggle_lock(self) -> None:
        """Let the panes scroll apart, or together again."""
        self._reader.toggle_lock()
        self._tell(lock="" if self._reader.locked else "panes unlocked")

    def action_next_pane(self) -> None:
        """Focus the pane to the right, after the last one the first."""
        self._focus_pane(1)

    def action_previous_pane(self) -> None:
        """Focus the pane to the left, after the first one the last."""
        self._focus_pane(-1)

    def _focus_pane(self, step: int) -> None:
        """Go round the panes and an open sidebar; flip where one pane shows at a time.

        A sidebar over the text is closed on leaving it, and is the only stop
        until then: the panes lie under it.
        """
        side = self._reader.side
        if self._overlaid:
            self._open_sidebar(opened=not self._in_sidebar)
        elif self._division.layout.single:
            self._focus_side(side if self._in_sidebar else side.other)
        else:
            self._go_round(step)

    def _go_round(self, step: int) -> None:
        """Go some stops on from where the focus is: left, right, and a sidebar that is open."""
        stops: list[Side | None] = [*Side, *([None] if self._division.sidebar_open else [])]
        here = stops.index(None if self._in_sidebar else self._reader.side)
        side = stops[(here + step) % len(stops)]
        if side is None:
            self._focus_sidebar()
        else:
            self._focus_side(side)

    def action_toggle_sidebar(self) -> None:
        """Open or close the sidebar."""
        self._open_sidebar(opened=not self._division.sidebar_open)

    def action_show_tab(self, tab: str) -> None:
        """Open the sidebar at one of its tables."""
        self._sidebar.tab = tab
        self._open_sidebar(opened=True)

    def action_next_mention(self) -> None:
        """Go to the next mention of the sidebar's row."""
        if self._in_sidebar and (choice := self._sidebar.table.choose()):
            self._go_to_mention(choice)

    def action_back(self) -> None:
        """Leave the sidebar, or else clear the marks."""
        if self._overlaid:
            self._open_sidebar(opened=False)
        elif self._in_sidebar:
            self._focus_text()
        else:
            self._reader.mark(())
            self._mention_detail = ""
            self._show_link()

    def action_export(self) -> None:
        """Ask for a file and write the comparison to it."""
        if self.comparison is None:
            self.notify("There is nothing to export before the comparison is done.", markup=False)
            return
        self.app.push_screen(ExportDialog(self.comparison), self._tell_written)

    def _tell_written(self, path: Path | None) -> None:
        """Say where the export is."""
        if path is not None:
            self.notify(f"Wrote {printable(path)}", markup=False)

    def action_toggle_theme(self) -> None:
        """Change between newsreader's dark and light theme."""
        self.app.theme = (LIGHT if self.app.current_theme.dark else DARK).name

    def action_help(self) -> None:
        """Show the keys and the legend."""
        self.app.push_screen(HelpScreen())
