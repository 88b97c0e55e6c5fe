"""A chooser on the screen, with made-up stories on its list."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from newsreader.screen import create_chooser
from newsreader.screen.chooser.part import PairLines
from newsreader.screen.chooser.shelf import Shelf
from newsreader.screen.reading import ReadingScreen
from newsreader.settings import Settings
from newsreader.side import Pair
from newsreader.story import Report, arrange, report_of
from tests.factory import of_texts
from tests.screen.stage import until
from tests.story.sample import (
    BRIDGE,
    BRIDGE_THREE,
    BRIDGE_TOO,
    BUDGET,
    CHESS,
    CHESS_TOO,
    article,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from textual.pilot import Pilot

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.comparison.progress import Progress
    from newsreader.screen.chooser.app import ChoosingApp
    from newsreader.story import Catalogue

TOLD = (
    (BRIDGE, "The Quay", date(2024, 3, 9)),
    (CHESS, "Northern Wire", None),
    (BUDGET, None, date(2024, 2, 1)),
    (BRIDGE_TOO, "Morning Post of Velmar", date(2024, 3, 10)),
    (CHESS_TOO, "The Quay", date(2024, 3, 1)),
    (BRIDGE_THREE, "Northern Wire", None),
)


def reports() -> list[Report]:
    """Three reports on a bridge, two on chess, and one that stands alone."""
    return [
        report_of(
            replace(article(texts), source=source, published=day, guessed=frozenset({"published"})),
            f"clippings/{number}.txt",
        )
        for number, (texts, source, day) in enumerate(TOLD)
    ]


def finding(found: list[Report]) -> Callable[[Progress], Catalogue]:
    """Stands in for the search: finds the stories of those reports."""
    return lambda progress: arrange(found, progress)


def chooser_app(
    find: Callable[[Progress], Catalogue] | None = None, theme: str | None = None
) -> ChoosingApp:
    """The app over the made-up stories; whatever is opened compares at once."""
    settings = Settings(theme=theme)
    return create_chooser(
        find or finding(reports()), "clippings", settings=settings, compare=nothing
    )


def nothing(left: Article, right: Article, **_told: object) -> Comparison:
    """Stands in for `compare`: finds nothing that two articles share."""
    return replace(of_texts((), ()), articles=Pair(left, right))


@asynccontextmanager
async def choosing(
    find: Callable[[Progress], Catalogue] | None = None, size: tuple[int, int] = (100, 24)
) -> AsyncIterator[Pilot[None]]:
    """The app with its list shown."""
    app = chooser_app(find)
    async with app.run_test(size=size, notifications=True) as pilot:
        await until(pilot, lambda: shelf(pilot).report_index is not None)
        await pilot.pause()
        yield pilot


def shelf(pilot: Pilot[None]) -> Shelf:
    """The list."""
    return pilot.app.screen_stack[0].query_one(Shelf)


def offered(pilot: Pilot[None]) -> str:
    """What Enter would open, in words."""
    return pilot.app.screen_stack[0].query_one(PairLines).render().plain


def names(pilot: Pilot[None]) -> list[str]:
    """The titles of the pair that is read; none where the chooser shows."""
    screen = pilot.app.screen
    if not isinstance(screen, ReadingScreen):
        return []
    return [each.title for each in screen._articles]


async def reads(pilot: Pilot[None], *titles: str) -> None:
    """Wait until a pair is read, and see that it is the one."""
    await until(pilot, lambda: names(pilot) == list(titles))
    assert names(pilot) == list(titles)
