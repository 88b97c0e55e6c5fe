from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event
from time import sleep
from typing import TYPE_CHECKING

import pytest

from newsreader.errors import ArticleError, FolderError
from newsreader.screen.chooser.app import ChoosingApp
from newsreader.screen.chooser.part import ChooserHead, Waiting
from newsreader.screen.help import HelpScreen
from newsreader.screen.reader import Reader
from newsreader.side import Side
from newsreader.story import Catalogue, arrange
from tests.screen.chooser.stage import (
    TOLD,
    chooser_app,
    choosing,
    finding,
    names,
    offered,
    reads,
    reports,
    shelf,
)
from tests.screen.stage import hurry, screen_text, until
from tests.story.sample import BRIDGE, BRIDGE_THREE, BRIDGE_TOO, BUDGET, CHESS, CHESS_TOO

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress

TITLES = [texts[0] for texts, _, _ in TOLD]


async def test_stories_show_with_outlets_days_and_titles() -> None:
    async with choosing(size=(120, 24)) as pilot:
        text = screen_text(pilot.app)
        assert "2 stories in 6 articles, 1 of them alone" in text
        assert "Alone: 1 article that no other tells the story of" in text
        for title in TITLES:
            assert title in text
        for words in ("The Quay", "Northern Wire", "Morning Post of Vel", "9 Mar 2024 ?"):
            assert words in text
        assert "2.txt" in text  # the file of one without an outlet


async def test_enter_opens_the_article_beside_the_one_most_like_it() -> None:
    async with choosing() as pilot:
        await pilot.press("n")
        assert CHESS[0] in offered(pilot)
        assert "sure of one story" in offered(pilot)
        await pilot.press("enter")
        await reads(pilot, CHESS[0], CHESS_TOO[0])


async def test_o_goes_back_to_the_list_and_the_cursor_has_stayed() -> None:
    async with choosing() as pilot:
        await pilot.press("n", "j", "enter")
        await reads(pilot, CHESS_TOO[0], CHESS[0])
        await pilot.press("o")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
        assert shelf(pilot).report_index == TITLES.index(CHESS_TOO[0])
        await pilot.press("enter")
        await reads(pilot, CHESS_TOO[0], CHESS[0])


async def open_bridge(pilot: Pilot[None]) -> tuple[str, str]:
    """Open the story of the bridge: its source on the right, and the one left out."""
    shelf(pilot).point_at(0)
    await pilot.press("enter")
    await until(pilot, lambda: bool(names(pilot)))
    _, first = names(pilot)
    (other,) = {BRIDGE_TOO[0], BRIDGE_THREE[0]} - {first}
    return first, other


async def test_brackets_bring_the_sources_of_the_story_into_the_other_pane() -> None:
    async with choosing() as pilot:
        first, other = await open_bridge(pilot)
        await pilot.press("right_square_bracket")
        await reads(pilot, BRIDGE[0], other)
        await pilot.press("left_square_bracket")
        await reads(pilot, BRIDGE[0], first)


async def test_the_pane_with_the_focus_keeps_its_article_and_the_focus() -> None:
    async with choosing() as pilot:
        shelf(pilot).point_at(0)
        await pilot.press("enter")
        await until(pilot, lambda: bool(names(pilot)))
        _, kept = names(pilot)
        await pilot.press("tab", "right_square_bracket")
        (other,) = {BRIDGE_TOO[0], BRIDGE_THREE[0]} - {kept}
        await reads(pilot, other, kept)
        await pilot.press("right_square_bracket")
        await reads(pilot, BRIDGE[0], kept)


async def test_swapped_sides_stay_where_they_are_when_another_source_comes() -> None:
    async with choosing() as pilot:
        _, other = await open_bridge(pilot)
        await pilot.press("X")  # the first one stands right then, and keeps the focus
        await pilot.press("right_square_bracket")
        await reads(pilot, other, BRIDGE[0])
        assert pilot.app.screen.query_one(Reader).side is Side.RIGHT


async def test_a_story_of_two_has_no_other_source() -> None:
    async with choosing() as pilot:
        await pilot.press("n", "enter")
        await reads(pilot, CHESS[0], CHESS_TOO[0])
        await pilot.press("right_square_bracket")
        await until(pilot, lambda: "no other source" in screen_text(pilot.app))
        assert names(pilot) == [CHESS[0], CHESS_TOO[0]]


async def test_any_two_can_be_marked_and_the_first_one_stands_left() -> None:
    async with choosing() as pilot:
        await pilot.press("G", "space")
        assert shelf(pilot).marked == (TITLES.index(BUDGET[0]),)
        await pilot.press("g", "n", "space")
        assert BUDGET[0] in offered(pilot)
        await pilot.press("k", "enter")
        await reads(pilot, BUDGET[0], CHESS[0])
        await pilot.press("o")
        assert shelf(pilot).marked == ()


async def test_one_mark_and_the_cursor_make_a_pair_too() -> None:
    async with choosing() as pilot:
        await pilot.press("G", "space", "enter")
        await until(pilot, lambda: "Marked" in screen_text(pilot.app))
        assert names(pilot) == []
        await pilot.press("n", "p", "p", "enter")
        await until(pilot, lambda: bool(names(pilot)))
        assert names(pilot)[0] == BUDGET[0]


async def test_a_third_mark_ends_the_first_and_escape_ends_all() -> None:
    async with choosing() as pilot:
        await hurry(pilot, "g", "space", "j", "space", "j", "space")
        assert len(shelf(pilot).marked) == 2
        assert shelf(pilot).report_index == shelf(pilot).marked[1]
        await pilot.press("space")
        assert len(shelf(pilot).marked) == 1
        await pilot.press("escape")
        assert shelf(pilot).marked == ()


async def test_nothing_opens_for_an_article_that_nothing_is_like() -> None:
    apart = [*reports()[:2], replace(reports()[2], digest=replace(reports()[2].digest, terms={}))]
    async with choosing(finding(apart)) as pilot:
        await pilot.press("G")
        assert "Nothing here is like it" in offered(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert names(pilot) == []


async def test_the_cursor_goes_over_headings_and_stays_within_the_list() -> None:
    async with choosing() as pilot:
        seen = [shelf(pilot).report_index]
        for _ in range(8):
            await pilot.press("down")
            seen.append(shelf(pilot).report_index)
        assert len(set(seen)) == len(TITLES)
        assert seen[-1] == seen[-2] == TITLES.index(BUDGET[0])
        await pilot.press("k", "pagedown", "pageup")
        assert shelf(pilot).report_index == seen[0]
        await pilot.press("end", "p")
        assert shelf(pilot).report_index == TITLES.index(CHESS[0])


async def test_a_long_list_scrolls_with_the_cursor() -> None:
    many = [
        replace(report, name=f"{copy}/{report.name}", digest=replace(report.digest, text_hash=""))
        for copy in range(200)
        for report in reports()[2:3]
    ]
    async with choosing(finding(many)) as pilot:
        await pilot.press("G")
        assert shelf(pilot).scroll_y > 150
        await pilot.press("g")
        assert shelf(pilot).scroll_y == 0


async def test_the_mouse_moves_marks_and_opens() -> None:
    async with choosing() as pilot:
        await pilot.click(shelf(pilot), offset=(30, 1))
        assert shelf(pilot).cursor == 1
        await pilot.click(shelf(pilot), offset=(0, 4))
        assert shelf(pilot).marked == (shelf(pilot).report_index,)
        await pilot.click(shelf(pilot), offset=(30, 3))
        await pilot.press("escape")
        await pilot.click(shelf(pilot), offset=(30, 4), times=2)
        await until(pilot, lambda: bool(names(pilot)))
        assert set(names(pilot)) == {CHESS[0], CHESS_TOO[0]}


async def test_a_theme_chosen_in_the_list_stays_while_reading() -> None:
    async with choosing() as pilot:
        await pilot.press("t", "enter")
        await until(pilot, lambda: bool(names(pilot)))
        assert pilot.app.theme == "newsreader-light"
        await pilot.press("o", "enter")
        await until(pilot, lambda: bool(names(pilot)))
        assert pilot.app.theme == "newsreader-light"


async def test_the_palette_offers_the_commands_of_the_chooser() -> None:
    async with choosing(size=(100, 40)) as pilot:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: "Mark the article" in screen_text(pilot.app))
        text = screen_text(pilot.app)
        assert "Read the pair" in text
        assert "Export the comparison" not in text


async def test_help_lists_the_keys_of_the_chooser() -> None:
    async with choosing() as pilot:
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "Mark the article" in screen_text(pilot.app)


async def test_exactly_two_articles_open_at_once() -> None:
    async with choosing(finding(reports()[:2])) as pilot:
        await reads(pilot, BRIDGE[0], CHESS[0])
        await pilot.press("o")
        await until(pilot, lambda: not names(pilot))


async def test_an_article_that_cannot_be_had_is_said_and_the_list_stays() -> None:
    def fail() -> Article:
        raise ArticleError(Path("gone.txt"), "does not exist; check the name")

    lost = [replace(report, load=fail) for report in reports()]
    async with choosing(finding(lost)) as pilot:
        await pilot.press("enter")
        await until(pilot, lambda: "gone.txt: does not exist" in screen_text(pilot.app))
        assert "gone.txt: does not exist" in screen_text(pilot.app)
        assert names(pilot) == []


async def test_what_was_left_out_is_told() -> None:
    async with choosing(lambda _: arrange(reports(), notice="skipped [x].pdf (is a PDF)")) as pilot:
        await until(pilot, lambda: "skipped [x].pdf" in screen_text(pilot.app))
        assert "skipped [x].pdf (is a PDF)" in screen_text(pilot.app)


@pytest.mark.parametrize("key", ["q", "escape", "ctrl+c"])
async def test_a_search_tells_how_far_it_is_and_can_be_stopped(key: str) -> None:
    told, ended = Event(), Event()

    def find(progress: Progress) -> Catalogue:
        progress.begin("reading", 4)
        try:
            for _ in progress.over(iter(int, 1)):
                told.set()
                sleep(0.001)  # let the screen have its turn
        finally:
            ended.set()
        raise AssertionError

    app = chooser_app(find)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: app.chooser.query_one(Waiting).share > 0)
        assert "Reading: 100%" in screen_text(app)
        assert "q or Esc stops" in screen_text(app)
        await pilot.press(key)
        await until(pilot, lambda: not app.is_running)
    assert told.is_set()
    assert ended.wait(5)
    assert app.failure is None


async def test_a_search_without_outcome_ends_the_app_and_says_why() -> None:
    error = FolderError(Path("clippings"), ["a.txt"], [])

    def find(_progress: Progress) -> Catalogue:
        raise error

    app = chooser_app(find)
    async with app.run_test() as pilot:
        await until(pilot, lambda: not app.is_running)
    assert app.failure is error


async def test_control_characters_and_markup_are_shown_as_text() -> None:
    odd = [
        replace(report, digest=replace(report.digest, title="[red]\x1b[2J", source="\x07[b]"))
        for report in reports()
    ]
    async with choosing(finding(odd)) as pilot:
        text = screen_text(pilot.app)
        assert "[red]" in text
        assert "[b]" in text
        assert "\x1b" not in text


async def test_without_colours_the_cursor_still_shows() -> None:
    async with choosing() as pilot:
        pilot.app.no_color = True
        list_shown = shelf(pilot)
        list_shown.notify_style_update()
        here, below = (
            any(segment.style and segment.style.underline for segment in list_shown.render_line(y))
            for y in (0, 1)
        )
        assert here
        assert not below


@pytest.mark.parametrize("width", [20, 60, 120])
async def test_rows_fill_any_width_exactly(width: int) -> None:
    async with choosing(size=(width, 20)) as pilot:
        assert isinstance(pilot.app, ChoosingApp)
        rows = [shelf(pilot).render_line(y) for y in range(10)]
        assert {row.cell_length for row in rows} <= {width, width - 1}
        assert pilot.app.chooser.query_one(ChooserHead).render().plain
