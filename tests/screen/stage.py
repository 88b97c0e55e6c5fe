"""The whole app on a stage of any size, with a comparison that is given, not computed."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.events import Key

from newsreader.comparison.model import Entity
from newsreader.language.name_kind import NameKind
from newsreader.screen import create_app
from newsreader.screen.reader import Reader
from newsreader.screen.reading import ReadingScreen
from newsreader.screen.sidebar import Sidebar
from newsreader.screen.status import StatusLine
from newsreader.side import Side
from tests.factory import bridge
from tests.screen.factory import long_pair, mention

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.app import App
    from textual.pilot import Pilot

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison


BACK = {
    "j": "k",
    "down": "up",
    "space": "b",
    "pagedown": "pageup",
    "ctrl+d": "ctrl+u",
    "G": "g",
    "end": "home",
}
"""Every key that moves on, with the one that moves back."""


def giving(comparison: Comparison) -> Callable[..., Comparison]:
    """Stands in for `compare`: gives that comparison at once."""

    def compare(*_articles: Article, on_stage: Callable[[str], None]) -> Comparison:
        on_stage("names")
        return comparison

    return compare


def long_comparison() -> Comparison:
    """Two long articles with links, and one entity that both name in many places."""
    pair = long_pair()
    places = [(Side.LEFT, 1), (Side.LEFT, 30), (Side.RIGHT, 2), (Side.RIGHT, 45)]
    mentions = tuple(mention(pair.articles, side, index, f"P{index}") for side, index in places)
    council = Entity("Harbour Council", NameKind.ORGANIZATION, mentions)
    inspector = Entity("[b]Quay[/b] Office", NameKind.OTHER, mentions[2:])
    return replace(pair, entities=(council, inspector), quantities=bridge().quantities)


@asynccontextmanager
async def opened(
    comparison: Comparison | None = None, size: tuple[int, int] = (140, 24)
) -> AsyncIterator[Pilot[None]]:
    """The app with its comparison shown."""
    comparison = comparison or long_comparison()
    app = create_app(comparison.articles, compare=giving(comparison))
    async with app.run_test(size=size, notifications=True) as pilot:
        await settled(pilot)
        yield pilot


async def settled(pilot: Pilot[None]) -> None:
    """Wait until the comparison is shown."""
    screen = pilot.app.screen_stack[0]
    assert isinstance(screen, ReadingScreen)
    await until(pilot, lambda: screen.comparison is not None)
    await pilot.pause()


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Wait until something holds; give up after five seconds, for the test to say why."""
    for _ in range(250):
        if holds():
            return
        await pilot.pause(0.02)


async def hurry(pilot: Pilot[None], *keys: str) -> None:
    """Press keys faster than the app can carry them out, as a paste or a slow line does."""
    for key in keys:
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))
    await pilot.pause()
    await pilot.pause(0.05)


def reader(pilot: Pilot[None]) -> Reader:
    """The two panes."""
    return pilot.app.screen_stack[0].query_one(Reader)


def sidebar(pilot: Pilot[None]) -> Sidebar:
    """The sidebar."""
    return pilot.app.screen_stack[0].query_one(Sidebar)


def status(pilot: Pilot[None]) -> str:
    """What the status line reads."""
    return pilot.app.screen_stack[0].query_one(StatusLine).render().plain


def screen_text(app: App[None]) -> str:
    """Everything on the screen, line by line."""
    return "\n".join(
        "".join(segment.text for segment in strip)
        for strip in app.screen._compositor.render_strips()
    )
