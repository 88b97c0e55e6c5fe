"""Tests of the mouse in a terminal: what it sends reaches the text, and what is copied leaves."""

from __future__ import annotations

import base64
import re
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from tests.cli.pseudo_terminal import Cell, PseudoTerminal, in_terminal

CLIPBOARD = "\x1b]52;c;"
"""Begins what a terminal takes for the clipboard."""
COPY = "\x03"
CLOSED = (
    "The mayor, Irene Corbel, closed the harbour bridge to all traffic after forty cables had "
    "snapped in the storm on Sunday night, and engineers were sent to look at the rest."
)
SHUT = (
    "Mayor Irene Corbel shut the harbour bridge on Sunday night after forty of its cables snapped "
    "in the storm, and sent engineers to look at the others."
)
PIERS = tuple(f"Nothing else is known of pier number {number}." for number in range(1, 41))
LAMPS = tuple(f"A choir sang under lantern {number} at dusk." for number in range(1, 41))
CONTROL = re.compile(r"\x1b\]52;c;([A-Za-z0-9+/=]*)")


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[PseudoTerminal]:
    """Two articles with one link, compared, in a terminal."""
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text("\n\n".join(("Traffic news", CLOSED, *PIERS)))
    (articles / "b.txt").write_text("\n\n".join(("What happened in town", SHUT, *LAMPS)))
    with in_terminal(articles, home=tmp_path) as terminal:
        terminal.until("on the chain")
        yield terminal


def copied(terminal: PseudoTerminal) -> str:
    """What is copied by the key for it."""
    terminal.send(COPY)
    terminal.until(CLIPBOARD)
    return base64.b64decode(CONTROL.findall(terminal.output)[-1]).decode()


def test_a_drag_copies_one_article_up_to_the_row_of_the_mouse_without_line_breaks(
    terminal: PseudoTerminal,
) -> None:
    here, there = terminal.find("mayor, Irene"), terminal.find("snapped in")
    terminal.press(here)
    terminal.drag(there)
    other_pane = Cell(there.row + 1, 80)
    terminal.drag(other_pane)
    terminal.let_go(other_pane)
    begun = CLOSED.removeprefix("The ")
    text = copied(terminal)
    assert begun.startswith(text)
    assert text.endswith("engineers were sent to")


def test_a_double_click_copies_a_paragraph(terminal: PseudoTerminal) -> None:
    cell = terminal.find("cables", after=50)
    terminal.click(cell)
    terminal.click(cell)
    assert copied(terminal) == SHUT


def test_the_wheel_moves_both_articles(terminal: PseudoTerminal) -> None:
    for _ in range(12):
        terminal.turn_wheel(Cell(12, 20), 1)
    terminal.until("pier number 20.")
    assert not any("Irene" in row for row in terminal.rows()[3:])
    for _ in range(12):
        terminal.turn_wheel(Cell(12, 70), -1)
    terminal.until("Irene")


def test_a_click_on_a_linked_paragraph_or_its_number_tells_of_the_link(
    terminal: PseudoTerminal,
) -> None:
    terminal.click(terminal.find("Mayor Irene", after=50))
    terminal.until("Link 1 of")
    terminal.send("\x1b")
    row = terminal.find("The mayor, Irene").row
    number = terminal.rows()[row].index("1", 40)
    terminal.click(Cell(row, number))
    terminal.until("level already")


def test_a_click_on_the_map_goes_on_and_back(terminal: PseudoTerminal) -> None:
    terminal.click(Cell(27, 99))
    terminal.until("pier number 15.")
    terminal.click(Cell(2, 99))
    terminal.until("Irene")
