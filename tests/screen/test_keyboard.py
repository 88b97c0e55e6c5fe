"""Keys as terminals send them: Esc and a key behind it are two, whatever they arrive as."""

from __future__ import annotations

import pytest
from textual.events import Key

from newsreader.screen import create_app
from newsreader.screen.keyboard import behind_escape
from newsreader.screen.query_bar import QueryBar
from newsreader.settings import Settings
from tests.screen.stage import giving, hurry, long_comparison, opened, settled, status


@pytest.mark.parametrize(
    ("key", "character", "behind"),
    [
        ("alt+n", "n", "n"),
        ("alt+n", None, "n"),
        ("alt+shift+n", "N", "N"),
        ("alt+shift+n", None, "N"),
        ("alt+é", "é", "é"),
        ("alt+left", None, None),
        ("alt+enter", "\r", None),
        ("n", "n", None),
        ("ctrl+n", None, None),
    ],
)
def test_a_letter_with_alt_may_be_one_behind_escape(
    key: str, character: str | None, behind: str | None
) -> None:
    found = behind_escape(Key(key, character))
    assert (found and (found.key, found.character)) == (behind and (behind, behind))


async def test_escape_and_a_letter_leave_a_search_and_go_on() -> None:
    async with opened(size=(100, 24)) as pilot:
        await hurry(pilot, "slash", *"harbour")
        bar = pilot.app.screen.query_one("#search", QueryBar)
        assert bar.text == "harbour"
        pilot.app.post_message(Key("alt+n", "n"))
        await pilot.pause()
        await pilot.pause(0.05)
        assert not bar.display
        assert "Link 1 of" in status(pilot)


async def test_escape_leaves_a_line_before_the_next_key_is_looked_at() -> None:
    async with opened(size=(100, 24)) as pilot:
        await pilot.press("/", *"harbour")
        await hurry(pilot, "escape", "n")
        assert not pilot.app.screen.query_one("#search", QueryBar).display
        assert "Link 1 of" in status(pilot)


async def test_what_is_typed_ahead_is_not_typed_over() -> None:
    async with opened(size=(100, 24)) as pilot:
        await hurry(pilot, "slash", *"har")
        await pilot.press(*"bour")
        bar = pilot.app.screen.query_one("#search", QueryBar)
        assert bar.text == "harbour"
        await pilot.press("enter", "/", "q")
        assert bar.text == "q"  # what stood there was selected


async def test_a_key_with_alt_that_a_user_wants_stays_one() -> None:
    comparison = long_comparison()
    settings = Settings(keys={"search": ("Alt-n",)})
    app = create_app(comparison.articles, compare=giving(comparison), settings=settings)
    async with app.run_test(size=(100, 24)) as pilot:
        await settled(pilot)
        app.post_message(Key("alt+n", "n"))
        await pilot.pause()
        await pilot.pause(0.05)
        assert pilot.app.screen.query_one("#search", QueryBar).display
