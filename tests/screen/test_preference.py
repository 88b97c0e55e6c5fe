"""The user's settings on the screen: keys do what they were given to, and all lists say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsreader.errors import UsageError
from newsreader.screen import create_app
from newsreader.screen.preference import preferences
from newsreader.screen.theme import DARK
from newsreader.settings import Settings, Source
from tests.screen.stage import giving, long_comparison, reader, screen_text, settled, status, until

if TYPE_CHECKING:
    from newsreader.screen.app import NewsreaderApp

KEYS = {
    "next-link": ("x",),
    "cut-link": ("F2", "Ctrl-x"),
    "choose-theme": ("T",),
    "line-down": (",",),
    "help": ("h",),
    "quit": (),
}


def app_with(keys: dict[str, tuple[str, ...]], **settings: object) -> NewsreaderApp:
    comparison = long_comparison()
    lines = {f"keys.{name}": Source("config.toml", 2 + i) for i, name in enumerate(keys)}
    return create_app(
        comparison.articles,
        compare=giving(comparison),
        settings=Settings(keys=keys, sources=lines, **settings),  # type: ignore[arg-type]  # a test's own
    )


async def test_keys_do_what_they_were_given_to() -> None:
    app = app_with(KEYS)
    async with app.run_test(size=(140, 24)) as pilot:
        await settled(pilot)
        await pilot.press("n")
        assert "Link 1" not in status(pilot)
        await pilot.press("x")
        assert "Link 1 of 8" in status(pilot)
        await pilot.press("f2")
        await pilot.pause()
        assert "7 links" in status(pilot)
        await pilot.press("g", "comma", "q", "j")
        await pilot.pause()
        assert max(reader(pilot).tops) == 1
        await pilot.press("down")
        assert max(reader(pilot).tops) == 1
        await pilot.press("T")
        await until(pilot, lambda: len(app.screen_stack) > 1)
        assert len(app.screen_stack) == 2


async def test_footer_help_and_palette_tell_the_keys_that_hold() -> None:
    app = app_with(KEYS)
    async with app.run_test(size=(140, 40)) as pilot:
        await settled(pilot)
        footer = screen_text(app).splitlines()[-1]
        assert "x p Link" in footer
        assert "h Help" in footer
        assert "Quit" not in footer
        await pilot.press("h")
        text = screen_text(app)
        assert "F2 Ctrl-x" in text
        assert ",   " in text
        # The keys that move the text move the help too.
        await pilot.press("comma", "escape", "ctrl+p", *"next link")
        await until(pilot, lambda: "(x)" in screen_text(app))
        assert "Go to the next link  (x)" in screen_text(app)


async def test_what_cannot_be_used_is_told_at_the_start() -> None:
    app = app_with({"fly": ("x",), "help": ("hop",)}, problems=("config.toml: is [odd]",))
    async with app.run_test(size=(140, 24), notifications=True) as pilot:
        await settled(pilot)
        told = "\n".join(each.message for each in app._notifications)
    assert told == (
        "config.toml: is [odd]\n"
        "config.toml, line 2: keys.fly: is no command; newsreader --config lists them\n"
        "config.toml, line 3: keys.help: 'hop' is no key"
    )


def test_many_problems_leave_room_for_the_text() -> None:
    chosen = preferences(Settings(problems=tuple("abcde")))
    assert chosen.notices == (*"abc", "and 2 more: newsreader --config lists them")


def test_a_theme_of_the_file_that_does_not_exist_is_a_problem_and_no_end() -> None:
    settings = Settings(theme="no-such", sources={"theme": Source("config.toml", 1)})
    chosen = preferences(settings)
    assert (chosen.theme, chosen.is_theme_asked_for) == (DARK.name, False)
    (problem,) = chosen.problems
    assert problem.startswith("config.toml, line 1: theme: no theme is called 'no-such'")


@pytest.mark.parametrize("place", ["command line", "NEWSREADER_THEME"])
def test_a_theme_that_is_asked_for_and_does_not_exist_is_an_error(place: str) -> None:
    with pytest.raises(UsageError, match="no-such"):
        preferences(Settings(theme="no-such", sources={"theme": Source(place)}))


def test_without_settings_nothing_is_remapped() -> None:
    chosen = preferences(Settings())
    assert chosen.keymap == {}
    assert chosen.problems == ()
    assert (chosen.theme, chosen.is_theme_asked_for) == (DARK.name, False)
