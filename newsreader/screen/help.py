"""The help: every key, and what the signs on the screen mean."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from newsreader.comparison.model import Relation
from newsreader.screen import pin_sign
from newsreader.screen.axis_bar import HIT
from newsreader.screen.binding import bindings
from newsreader.screen.command import COMMANDS, Group
from newsreader.screen.dialog import Dialog
from newsreader.screen.number_table import RELATION_SIGNS, RELATION_STYLES
from newsreader.screen.row_painter import FOLD, SAME_WORDS
from newsreader.screen.table import GAP, Row, RowVisual, beside, lines, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.app import ComposeResult

    from newsreader.screen.command import Command

KEY_STYLE = "$footer-key-foreground"
HEADING_STYLE = "bold"
ANY_WIDTH = 120
"""Cells that no line needs."""
MOST_LINES = 4
"""Lines that one explanation may take where it is narrow."""


def key_lines(commands: Iterable[Command]) -> Content:
    """The commands under their groups' headings, keys before titles."""
    listed = [command for command in commands if command.keys]
    width = max(len(_keys(command)) for command in listed)
    blocks = [
        _block(
            group.value,
            [(Content.styled(_keys(command), KEY_STYLE), command.title) for command in members],
            width,
        )
        for group, members in groupby(listed, lambda command: command.group)
    ]
    return Content("\n\n").join(blocks)


def _keys(command: Command) -> str:
    """A command's keys in one string."""
    return " ".join(command.key_names)


def legend_lines(commands: Iterable[Command] = COMMANDS, width: int = ANY_WIDTH) -> Content:
    """What the signs mean, under a heading for each place where they stand.

    Args:
        commands: The commands, with the user's keys.
        width: Cells in a line.
    """
    first = max(map(len, RELATION_SIGNS.values()))
    legend = [*_LEGEND, ("In the sidebar", _sidebar_entries(commands))]
    blocks = [_block(title, entries, first, width) for title, entries in legend if entries]
    return Content("\n\n").join(blocks)


def _block(
    title: str, entries: Sequence[tuple[Content, str]], first: int, width: int = ANY_WIDTH
) -> Content:
    """A heading over lines of two columns, the first of `first` cells."""
    rest = width - first - GAP
    rows = (
        beside(([sign], first), (wrapped(meaning, rest, MOST_LINES), 0))
        for sign, meaning in entries
    )
    return lines(Content.styled(title, HEADING_STYLE), *rows)


def _sign(text: str, style: str = "$text-primary") -> Content:
    """A sign as it looks on the screen."""
    return Content.styled(text, style)


_BESIDE_TEXT = (
    (_sign(" 4 ▐", "bold $text-primary on $primary 25%"), "tells the same as 4 on the other side"),
    (_sign(" 7 ▕"), "may tell the same as 7: judge yourself"),
    (_sign(f" 9 {SAME_WORDS}"), "the same as 9, in the same words"),
    (_sign("▶  ◀"), "the current link"),
    (_sign("    "), "no sign: no counterpart was found"),
    (_sign(FOLD), "folded paragraphs; a click opens"),
)
_BETWEEN_PANES = (
    (_sign("▄▄██▀▀"), "a link whose ends are nearly level"),
    (_sign("──╮╰──"), "a link on the chain, which leads the scrolling"),
    (_sign("╌╌╮╰╌╌"), "a link off the chain, against the order of reading"),
    (_sign("▲ ▼"), "the counterpart is out of view, above or below"),
    (_sign("↑ ↓"), "the counterpart is in view, above or below"),
    (_sign("click"), "follows the link; also on a number"),
)
_MAP = (
    (_sign("▐ ▕"), "linked text; text that may be"),
    (_sign(HIT, "bold $accent"), "a mark or a hit; a click goes there"),
)
_NUMBERS = tuple(
    (_sign(RELATION_SIGNS[relation], RELATION_STYLES[relation]), meaning)
    for relation, meaning in (
        (Relation.DIFFER, "the same thing, with other values"),
        (Relation.CLOSE, "one may be a rounding of the other"),
        (Relation.AGREE, "the same value, however written"),
    )
)
_BY_HAND = (
    (_sign(pin_sign.BY_HAND, "bold"), "you linked the paragraph"),
    (_sign(pin_sign.NOTE, "bold"), "you wrote a note, told below the text"),
    (
        _sign(f"{pin_sign.MARKED} {pin_sign.POINTED}", "bold"),
        "marked; would be linked to it",
    ),
)
_LEGEND: Sequence[tuple[str, Sequence[tuple[Content, str]]]] = (
    ("Beside the text", _BESIDE_TEXT),
    ("At the outer edge", _BY_HAND),
    ("Between the panes", _BETWEEN_PANES),
    ("In the scroll bar", _MAP),
    ("After figures, and in their list", _NUMBERS),
)


def _sidebar_entries(commands: Iterable[Command]) -> list[tuple[Content, str]]:
    """What keys do in the sidebar, if there are keys for it."""
    keys = {command.id: command.key_names[0] for command in commands if command.keys}
    choosing, opening = keys.get("peek"), keys.get("toggle-sidebar")
    if choosing is None or opening is None:
        return []
    return [
        (_sign(choosing, KEY_STYLE), "shows a mention of the row; again, the next one"),
        (_sign(f"{opening} {choosing}", KEY_STYLE), "the same, where the sidebar makes way for it"),
    ]


class HelpScreen(Dialog[None]):
    """Keys on the left, the legend on the right; one under the other where it is narrow.

    The keys that move through the text move through the help.
    """

    BINDINGS: ClassVar = [
        Binding("escape,question_mark,q", "dismiss", "Close"),
        *bindings({Group.MOVE}),
    ]

    def __init__(self, commands: Sequence[Command] = COMMANDS) -> None:
        super().__init__()
        self._commands = commands

    def compose(self) -> ComposeResult:
        """The two lists in a box that scrolls."""
        with VerticalScroll(classes="dialog", can_focus=False) as dialog:
            dialog.border_title = "Keys and signs"
            dialog.border_subtitle = "Esc closes"
            with Horizontal(classes="columns"):
                yield Static(key_lines(self._commands))
                legend = Row("legend", lambda width: legend_lines(self._commands, width))
                yield Static(RowVisual(legend), classes="legend")

    @property
    def _box(self) -> VerticalScroll:
        """What scrolls."""
        return self.query_one(VerticalScroll)

    # The commands that move through the text, carried out here.

    def action_move(self, rows: int) -> None:
        """Move by rows."""
        self._box.scroll_relative(y=rows, animate=False)

    def action_move_page(self, pages: float) -> None:
        """Move by pages."""
        page = self._box.scrollable_content_region.height
        self._box.scroll_relative(y=round(pages * page), animate=False)

    def action_go_start(self) -> None:
        """Go to the first row."""
        self._box.scroll_home(animate=False)

    def action_go_end(self) -> None:
        """Go to the last row."""
        self._box.scroll_end(animate=False)
