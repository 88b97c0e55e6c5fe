"""What a reader adds by hand: every command, what it shows, and what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import TextArea

from newsreader.comparison.pin import Note, Pins
from newsreader.errors import StateError
from newsreader.screen import create_app
from newsreader.screen.note_dialog import NoteDialog, tidy
from newsreader.screen.pin_sign import BY_HAND, MARKED, NOTE, POINTED, pin_signs
from newsreader.screen.reading import ReadingScreen
from newsreader.side import Pair, Side
from newsreader.state import Store
from tests.factory import bridge
from tests.screen.stage import giving, long_comparison, opened, reader, screen_text, settled, status

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from newsreader.comparison.model import Comparison
    from newsreader.screen.app import NewsreaderApp


def pins(pilot: Pilot[None]) -> Pins:
    """What the reader has added."""
    return shown(pilot).pins or Pins()


def shown(pilot: Pilot[None]) -> Comparison:
    """The comparison on the screen."""
    screen = pilot.app.screen_stack[0]
    assert isinstance(screen, ReadingScreen)
    assert screen.comparison is not None
    return screen.comparison


def said(pilot: Pilot[None]) -> str:
    """All toasts, one per line."""
    return "\n".join(notification.message for notification in pilot.app._notifications)


async def typed(pilot: Pilot[None], text: str) -> None:
    """Write a note into the dialog and keep it."""
    assert isinstance(pilot.app.screen, NoteDialog)
    pilot.app.screen.query_one(TextArea).text = text
    await pilot.press("enter")
    await pilot.pause()


async def link_titles(pilot: Pilot[None]) -> None:
    """Link the first paragraphs of both articles by hand."""
    await pilot.press("m", "tab", "m")
    await pilot.pause()


# Links


async def test_two_paragraphs_are_linked_by_marking_both() -> None:
    async with opened() as pilot:
        await pilot.press("m")
        assert MARKED in screen_text(pilot.app)
        assert f"{MARKED} A1 is marked: go to the other article" in status(pilot)
        await pilot.press("tab")
        assert f"{POINTED} B1 would be linked to it" in status(pilot)
        assert POINTED in screen_text(pilot.app)
        await pilot.press("m")
        await pilot.pause()
        assert pins(pilot) == Pins(joined=(Pair(0, 0),))
        assert "by hand" in status(pilot)
        text = screen_text(pilot.app)
        assert text.count(BY_HAND) == 2
        assert MARKED not in text
        assert POINTED not in text


async def test_the_other_side_can_be_marked_first() -> None:
    async with opened() as pilot:
        await pilot.press("tab", "m", "h", "m")
        await pilot.pause()
        assert pins(pilot).joined == (Pair(0, 0),)


async def test_a_mark_moves_within_its_article_and_is_taken_off() -> None:
    async with opened() as pilot:
        await pilot.press("m", "space", "m")
        assert "A1 is marked" not in status(pilot)
        assert f"{MARKED} A" in status(pilot)
        await pilot.press("m")
        assert MARKED not in status(pilot)
        await pilot.press("m", "escape")
        assert MARKED not in status(pilot)
        assert pins(pilot) == Pins()


async def test_a_click_says_which_paragraph_is_meant() -> None:
    async with opened() as pilot:
        left, right = reader(pilot).panes
        rows = left.layout_rows.tops[2], right.layout_rows.tops[1]
        await pilot.click(left, offset=(10, rows[0]))
        await pilot.press("m")
        await pilot.click(right, offset=(10, rows[1]))
        await pilot.press("m")
        await pilot.pause()
        assert pins(pilot).joined == (Pair(2, 1),)


async def test_the_current_link_s_paragraph_is_marked() -> None:
    async with opened() as pilot:
        await pilot.press("n", "n", "m")
        assert f"{MARKED} A4 is marked" in status(pilot)
        assert reader(pilot).current_link is None


async def test_the_current_link_is_cut_and_brought_back() -> None:
    async with opened() as pilot:
        await pilot.press("n")
        tops = reader(pilot).tops
        await pilot.press("x")
        await pilot.pause()
        assert pins(pilot) == Pins(cut=(Pair(1, 2),))
        assert "7 links" in status(pilot)
        assert "Cut the link A2 – B3" in said(pilot)
        assert reader(pilot).tops == tops
        await pilot.press("x")
        await pilot.pause()
        assert pins(pilot) == Pins()
        assert "Link 1 of 8" in status(pilot)


async def test_without_a_current_link_nothing_is_cut() -> None:
    async with opened() as pilot:
        await pilot.press("x")
        assert pins(pilot) == Pins()
        assert "No link is current" in said(pilot)


async def test_a_link_by_hand_is_cut_without_a_trace() -> None:
    async with opened() as pilot:
        await link_titles(pilot)
        await pilot.press("x")
        await pilot.pause()
        assert pins(pilot) == Pins()


# Notes


async def test_a_note_on_a_link_is_told_with_it() -> None:
    async with opened() as pilot:
        await pilot.press("n", "a")
        await pilot.pause()
        assert "Note on the link A2 – B3" in screen_text(pilot.app)
        await typed(pilot, "Ask [b]both[/b]\nwhy")
        assert pins(pilot).notes == (Note("Ask [b]both[/b]\nwhy", Pair(1, 2)),)
        assert f"{NOTE} Ask [b]both[/b] why  Link 1 of 8" in status(pilot)
        assert screen_text(pilot.app).count(NOTE) == 3
        await pilot.press("n")
        assert "Ask" not in status(pilot)


async def test_a_note_on_a_paragraph_is_told_where_it_is_read() -> None:
    async with opened() as pilot:
        await pilot.press("a")
        await pilot.pause()
        assert "Note on A1, “A bridge is built”" in screen_text(pilot.app)
        await typed(pilot, "On the title.")
        assert pins(pilot).notes == (Note("On the title.", Pair(0, None)),)
        assert status(pilot).startswith(f"{NOTE} On the title.")
        await pilot.press("tab")
        await pilot.pause()
        assert not status(pilot).startswith(NOTE)
        await pilot.press("h", "space")
        await pilot.pause()
        assert not status(pilot).startswith(NOTE)


async def test_a_note_is_rewritten_left_as_it_is_and_taken_away() -> None:
    async with opened() as pilot:
        await pilot.press("a")
        await pilot.pause()
        await pilot.press("O", "n", "e", "ctrl+j", "t", "w", "o", "enter", "a")
        await pilot.pause()
        area = pilot.app.screen.query_one(TextArea)
        assert (area.text, area.cursor_location) == ("One\ntwo", (1, 3))
        await pilot.press("X", "escape")
        await pilot.pause()
        assert [note.text for note in pins(pilot).notes] == ["One\ntwo"]
        await pilot.press("a")
        await pilot.pause()
        await typed(pilot, " \n ")
        assert pins(pilot) == Pins()


def test_a_note_is_kept_without_what_a_terminal_would_obey() -> None:
    assert tidy("\n one \x1b[31m \r\n\ttwo\n\n") == "one \ufffd[31m\n\ufffdtwo"


# Undo, sides, signs


async def test_everything_is_undone_step_by_step() -> None:
    async with opened() as pilot:
        before = shown(pilot).links
        await link_titles(pilot)
        await pilot.press("a")
        await pilot.pause()
        await typed(pilot, "Mine.")
        await pilot.press("n", "x")
        await pilot.pause()
        steps = [pins(pilot)]
        for _ in range(3):
            await pilot.press("z")
            await pilot.pause()
            steps.append(pins(pilot))
        assert [(len(s.joined), len(s.notes), len(s.cut)) for s in steps] == [
            *((1, 1, 1), (1, 1, 0), (1, 0, 0), (0, 0, 0)),
        ]
        assert shown(pilot).links == before
        await pilot.press("z")
        assert "nothing to undo" in said(pilot)


async def test_swapped_sides_take_pins_marks_and_undo_along() -> None:
    async with opened() as pilot:
        await pilot.press("n", "x", "g", "m", "X")
        await pilot.pause()
        assert pins(pilot).cut == (Pair(2, 1),)
        assert f"{MARKED} B1 is marked" in status(pilot)
        await pilot.press("escape", "x")
        await pilot.pause()
        assert pins(pilot) == Pins()
        await pilot.press("z")
        await pilot.pause()
        assert pins(pilot).cut == (Pair(2, 1),)


async def test_pins_stay_when_the_matching_gets_stricter() -> None:
    async with opened() as pilot:
        await link_titles(pilot)
        await pilot.press("-", "-", "+")
        await pilot.pause()
        assert pins(pilot).joined == (Pair(0, 0),)
        assert any(link.by_hand for link in shown(pilot).links)


def test_signs_are_each_put_once_and_the_weightiest_last() -> None:
    made = bridge().pinned(
        Pins(
            joined=(Pair(4, 3), Pair(4, 2)),
            notes=(Note("One.", Pair(4, None)), Note("Two.", Pair(4, 3))),
        )
    )
    signs = pin_signs(made, marked=(Side.LEFT, 4), pointed=(Side.RIGHT, 0))
    assert signs.left == {4: BY_HAND + NOTE + MARKED}
    assert signs.right == {2: BY_HAND, 3: BY_HAND + NOTE, 0: POINTED}
    assert pin_signs(bridge()) == Pair({}, {})


@pytest.mark.parametrize("size", [(60, 15), (100, 24), (200, 50)])
async def test_signs_show_at_any_width(size: tuple[int, int]) -> None:
    async with opened(size=size) as pilot:
        await pilot.press("a")
        await pilot.pause()
        await typed(pilot, "Mine.")
        assert NOTE in "\n".join(screen_text(pilot.app).splitlines()[2:-2])


# What is kept


def kept_app(comparison: Comparison, folder: Path) -> NewsreaderApp:
    return create_app(comparison.articles, compare=giving(comparison), store=Store(folder))


async def test_pins_are_there_the_next_time(tmp_path: Path) -> None:
    comparison = long_comparison()
    async with kept_app(comparison, tmp_path).run_test(size=(140, 24)) as pilot:
        await settled(pilot)
        await link_titles(pilot)
    async with kept_app(comparison, tmp_path).run_test(size=(140, 24)) as pilot:
        await settled(pilot)
        assert pins(pilot).joined == (Pair(0, 0),)
        assert screen_text(pilot.app).count(BY_HAND) == 2


async def test_pins_that_came_with_the_comparison_stay_when_others_are_added(
    tmp_path: Path,
) -> None:
    sent = Pins(notes=(Note("Sent by a colleague.", Pair(0, None)),))
    given = long_comparison().pinned(sent)
    app = kept_app(given, tmp_path)
    async with app.run_test(size=(140, 24)) as pilot:
        await settled(pilot)
        assert "Sent by a colleague." in status(pilot)
        await link_titles(pilot)
        assert pins(pilot) == Pins((Pair(0, 0),), (), sent.notes)
        await pilot.press("z")
        await pilot.pause()
        assert pins(pilot) == sent


async def test_pins_that_cannot_be_kept_hold_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object) -> None:
        raise StateError(tmp_path, "cannot be written (No space left on device)")

    monkeypatch.setattr("newsreader.state.pinboard.write", refuse)
    app = kept_app(long_comparison(), tmp_path)
    async with app.run_test(size=(140, 24), notifications=True) as pilot:
        await settled(pilot)
        await link_titles(pilot)
        assert pins(pilot).joined == (Pair(0, 0),)
        assert "No space left" in said(pilot)


async def test_before_the_comparison_is_done_nothing_can_be_added() -> None:
    def never(*_articles: object, **_told: object) -> Comparison:
        raise RuntimeError("no comparison today")

    app = create_app(long_comparison().articles, compare=never)
    async with app.run_test(size=(140, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("m", "x", "a", "z")
        assert "once the articles are compared" in said(pilot)
        assert len(pilot.app.screen_stack) == 1
