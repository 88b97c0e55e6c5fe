"""Memory on the screen: a pair opens where it was left, changed files and pairs of the past."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from newsreader.comparison.mirror import mirrored
from newsreader.comparison.pin import Note, Pins
from newsreader.loading import load
from newsreader.screen import create_app
from newsreader.screen.arrangement import Mode
from newsreader.screen.recent_finder import RecentFinder
from newsreader.screen.theme import DARK, LIGHT
from newsreader.settings import Settings, Source
from newsreader.side import Pair, Side
from newsreader.state import Memory, Store
from tests.screen.factory import article, link
from tests.screen.factory import comparison as comparison_of
from tests.screen.stage import (
    giving,
    long_comparison,
    reader,
    screen_text,
    settled,
    sidebar,
    status,
    until,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from textual.pilot import Pilot

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.screen.app import NewsreaderApp

SIZE = (140, 24)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "state")


def app_of(
    comparison: Comparison, store: Store, settings: Settings | None = None, **options: str
) -> NewsreaderApp:
    return create_app(
        comparison.articles, compare=giving(comparison), store=store, settings=settings, **options
    )


def left_at(app: NewsreaderApp) -> Memory:
    """What is remembered of the pair that an app has shown."""
    return app.store.recall(app.reading.articles)[0]


async def test_a_pair_opens_where_it_was_left(store: Store) -> None:
    comparison = long_comparison()
    app = app_of(comparison, store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("n", "n", "n", "j", "tab", "2", "t", "escape", "u", "v")
        await pilot.pause()
        tops, mode = reader(pilot).tops, reader(pilot).arrangement.mode
        assert mode is not Mode.EVERYTHING
        await pilot.press("q")
    app = app_of(comparison, store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert reader(pilot).tops == tops
        assert (reader(pilot).arrangement.mode, reader(pilot).arrangement.aligned) == (mode, True)
        assert reader(pilot).side is Side.RIGHT
        assert sidebar(pilot).tab == "numbers"
        assert app.theme == LIGHT.name
        assert pilot.app.focused is reader(pilot).panes.right


async def test_swapped_sides_and_the_width_of_the_panes_are_as_they_were_left(
    store: Store,
) -> None:
    comparison = long_comparison()
    app = app_of(comparison, store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("s", ">", ">", "X", "n", "n", "n")
        await pilot.pause()
        tops, widths = reader(pilot).tops, reader(pilot).panes.map(lambda pane: pane.size.width)
        shown = app.reading.comparison
        await pilot.press("q")
    assert left_at(app).swapped
    app = app_of(comparison, store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        assert app.reading.comparison == shown == mirrored(comparison)
        assert reader(pilot).tops == tops
        assert reader(pilot).panes.map(lambda pane: pane.size.width) == widths
        assert reader(pilot).side is Side.RIGHT  # that of the article that was in use
        assert "The sides are swapped, as you left them." in screen_text(app)
        await pilot.press("X", "q")
    assert not left_at(app).swapped


async def test_articles_that_come_the_other_way_round_are_shown_as_they_come(
    store: Store,
) -> None:
    comparison = long_comparison()
    async with app_of(comparison, store).run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("X", "q")
    app = app_of(mirrored(comparison), store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        assert app.reading.comparison == mirrored(comparison)
        assert "swapped" not in screen_text(app)


async def test_the_matching_is_as_strict_as_it_was_left(store: Store) -> None:
    comparison = long_comparison()
    app = app_of(comparison, store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert left_at(app).threshold is None
        await pilot.press("-")
        left = app.reading.comparison
        await pilot.press("q")
    app = app_of(comparison, store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert left is not None
        assert left.threshold > comparison.threshold
        assert app.reading.comparison == left
        assert "stricter" in status(pilot)


async def test_the_place_is_that_of_the_text_at_any_size(store: Store) -> None:
    comparison = long_comparison()
    async with app_of(comparison, store).run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("space", "space")
        layouts = reader(pilot).scroll_state.layouts
        first = {side: layouts[side].place_at(top) for side, top in reader(pilot).tops.items()}
        await pilot.press("q")
    async with app_of(comparison, store).run_test(size=(90, 30)) as pilot:
        await settled(pilot)
        layouts = reader(pilot).scroll_state.layouts
        for side, top in reader(pilot).tops.items():
            place = layouts[side].place_at(top)
            assert place.paragraph_index == first[side].paragraph_index
            assert place.char <= first[side].char


async def test_the_first_text_is_that_of_the_place(store: Store) -> None:
    comparison = long_comparison()
    async with app_of(comparison, store).run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("G", "q")

    def never(*_articles: Article, **_told: Callable[..., None]) -> Comparison:
        raise RuntimeError("not compared")

    app = create_app(comparison.articles, compare=never, store=store)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        assert "P39" in screen_text(app)
        assert "P1 " not in screen_text(app)


async def test_leaving_before_anything_shows_keeps_what_is_remembered(store: Store) -> None:
    comparison = long_comparison()
    before = Memory(theme="nord", mode="shared", tab="numbers", threshold=0.7, aligned=True)
    store.remember(comparison.articles, before)

    def never(*_articles: Article, **_told: Callable[..., None]) -> Comparison:
        raise RuntimeError("not compared")

    app = create_app(comparison.articles, compare=never, store=store)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("q")
    after = left_at(app)
    assert replace(after, sidebar=None, places=before.places) == before


async def test_a_pair_without_memory_begins_at_the_start(store: Store) -> None:
    async with app_of(long_comparison(), store).run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert reader(pilot).tops == Pair(0, 0)
        assert reader(pilot).side is Side.LEFT


FROM_FILE = Settings(theme="nord", sources={"theme": Source("config.toml", 1)})
FROM_ENVIRONMENT = Settings(theme="nord", sources={"theme": Source("NEWSREADER_THEME")})


@pytest.mark.parametrize(
    ("remembered", "settings", "shown"),
    [
        (None, None, DARK.name),
        (None, FROM_FILE, "nord"),
        (LIGHT.name, FROM_FILE, LIGHT.name),
        (LIGHT.name, FROM_ENVIRONMENT, "nord"),
        ("gone", FROM_FILE, "nord"),
    ],
)
def test_the_theme_is_the_one_last_asked_for(
    store: Store, remembered: str | None, settings: Settings | None, shown: str
) -> None:
    comparison = long_comparison()
    store.remember(comparison.articles, Memory(theme=remembered))
    app = create_app(
        comparison.articles, compare=giving(comparison), store=store, settings=settings
    )
    assert app.theme == shown


async def test_a_theme_that_nobody_chose_is_not_remembered(store: Store) -> None:
    app = app_of(long_comparison(), store, FROM_FILE)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("q")
    assert left_at(app).theme is None


async def test_what_cannot_be_remembered_is_told_on_leaving(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "memory").write_text("in the way")
    app = app_of(long_comparison(), Store(tmp_path / "state"))
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        assert "memory" in "\n".join(each.message for each in app._notifications)
        await pilot.press("q")
    assert app.return_code == 0


# Changed files


LEFT = (
    "The ferry is late\n\nThe ferry to the islands left two hours late on Sunday, the port said.\n"
)
RIGHT = "Ferry delayed\n\nPassengers waited two hours for Sunday's ferry to the islands.\n"
ADDED = "The ferry is late\n\nNobody was hurt.\n\n" + LEFT.partition("\n\n")[2]


def compared(left: Article, right: Article, *, on_stage: Callable[[str], None]) -> Comparison:
    """A comparison that links the last paragraphs."""
    on_stage("links")
    ends = len(left.paragraphs) - 1, len(right.paragraphs) - 1
    return comparison_of(Pair(left, right), [link(*ends)])


@pytest.fixture
def files(tmp_path: Path) -> Pair[Path]:
    paths = Pair(tmp_path / "left.txt", tmp_path / "right.txt")
    paths.left.write_text(LEFT)
    paths.right.write_text(RIGHT)
    return paths


def reading_app(files: Pair[Path], store: Store) -> NewsreaderApp:
    return create_app(files.map(load), compare=compared, store=store)


async def reloaded(pilot: Pilot[None]) -> None:
    """Press the key that loads files again, and wait for what comes of it."""
    app, before = pilot.app, len(pilot.app._notifications)
    await pilot.press("r")
    await until(pilot, lambda: len(app._notifications) > before)
    await settled(pilot)


async def test_changed_files_are_loaded_again_and_pins_stay(
    files: Pair[Path], store: Store
) -> None:
    app = reading_app(files, store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("t", "n", "a")
        await pilot.pause()
        await pilot.press("W", "h", "y", "enter", "tab")
        files.left.write_text(ADDED)
        await reloaded(pilot)
        assert "Nobody was hurt." in screen_text(app)
        comparison = app.reading.comparison
        assert comparison is not None
        assert comparison.pins == Pins(notes=(Note("Why", Pair(2, 1)),))
        assert (app.theme, reader(pilot).side) == (LIGHT.name, Side.RIGHT)
        await pilot.press("z")
        await pilot.pause()
        comparison = app.reading.comparison
        assert comparison is not None
        assert not comparison.pins


async def test_files_are_loaded_again_on_the_sides_where_they_are_read(
    files: Pair[Path], store: Store
) -> None:
    app = reading_app(files, store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("X")
        files.left.write_text(ADDED)
        await reloaded(pilot)
        await pilot.press("q")
        comparison = app.reading.comparison
        assert comparison is not None
        assert comparison.articles.right.path == files.left
        assert "Nobody was hurt." in comparison.articles.right.paragraphs[1].text
    assert left_at(app).swapped


async def test_loading_again_keeps_the_text_in_view(tmp_path: Path, store: Store) -> None:
    paths = Pair(tmp_path / "l.txt", tmp_path / "r.txt")
    blocks = [paragraph.text for paragraph in article(40).paragraphs]
    for path in paths:
        path.write_text("\n\n".join(blocks))
    app = reading_app(paths, store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        await pilot.press("space", "space")
        before = screen_text(app).splitlines()[2:-2]
        paths.left.write_text("\n\n".join([blocks[0], "Something new.", *blocks[1:]]))
        await reloaded(pilot)
        app.clear_notifications()
        await pilot.pause()
        after = screen_text(app).splitlines()[2:-2]
        assert [line[:60] for line in after] == [line[:60] for line in before]


async def test_files_that_have_not_changed_are_said_to_be_so(
    files: Pair[Path], store: Store
) -> None:
    app = reading_app(files, store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        screen = app.screen
        await reloaded(pilot)
        assert "have not changed" in "\n".join(each.message for each in app._notifications)
        assert app.screen is screen


async def test_a_file_that_has_gone_is_one_line_and_the_text_stays(
    files: Pair[Path], store: Store
) -> None:
    app = reading_app(files, store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        files.left.unlink()
        files.right.write_text(RIGHT + "\nThe company was sorry.\n")
        await reloaded(pilot)
        await until(pilot, lambda: "was sorry" in screen_text(app))
        assert "The ferry to the islands" in screen_text(app)
        told = [each.message for each in app._notifications if each.severity == "error"]
        assert len(told) == 1
        assert str(files.left) in told[0]
        assert "\n" not in told[0]


# Pairs of the past


async def found(app: NewsreaderApp, query: str = "") -> list[str]:
    """What the palette would list of the past."""
    finder = RecentFinder(app.screen)
    await finder.startup()
    hits = finder.search(query) if query else finder.discover()
    return [str(hit.text) async for hit in hits]


async def test_a_pair_of_the_past_is_opened_where_it_was_left(
    files: Pair[Path], store: Store
) -> None:
    async with reading_app(files, store).run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("tab", "X", "q")
    app = create_app(long_comparison().articles, compare=compared, store=store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        assert await found(app) == ["Open recent: Ferry delayed / The ferry is late"]
        assert await found(app, "ferry") == await found(app)
        assert await found(app, "zzz") == []
        await pilot.press("G", "ctrl+p")
        await pilot.press(*"ferry")
        await until(pilot, lambda: "Ferry delayed" in screen_text(app))
        await pilot.press("enter")
        await until(pilot, lambda: "The ferry to the islands" in screen_text(app))
        await settled(pilot)
        assert reader(pilot).side is Side.LEFT  # where it was swapped to
        assert app.reading.turned
        assert "Link 1" not in status(pilot)
    assert store.recall(long_comparison().articles)[0].places.left.paragraph_index > 0


async def test_a_pair_that_breaks_on_opening_is_one_line_and_this_one_stays(
    files: Pair[Path], store: Store
) -> None:
    store.remember(files.map(load), Memory())
    app = create_app(long_comparison().articles, compare=compared, store=store)
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await settled(pilot)
        finder = RecentFinder(app.screen)
        await finder.startup()
        files.right.write_bytes(b"")
        (hit,) = [hit async for hit in finder.discover()]
        hit.command()
        await until(pilot, lambda: len(app._notifications) > 0)
        (told,) = [each.message for each in app._notifications]
        assert str(files.right) in told
        assert "P1 " in screen_text(app)


async def test_titles_of_the_past_are_no_markup(tmp_path: Path, store: Store) -> None:
    paths = Pair(tmp_path / "[b]l.txt", tmp_path / "r.txt")
    paths.left.write_text("[link=x]Bold[/b] \\\n\nText of some length stands here.\n")
    paths.right.write_text(RIGHT)
    store.remember(paths.map(load), Memory())
    app = create_app(long_comparison().articles, compare=compared, store=store)
    async with app.run_test(size=SIZE) as pilot:
        await settled(pilot)
        await pilot.press("ctrl+p", *"recent")
        await until(pilot, lambda: "Open recent" in screen_text(app))
        assert "(link=x)Bold(/b)" in screen_text(app)
