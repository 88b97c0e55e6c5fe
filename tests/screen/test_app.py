"""The app as a reader meets it: keys pressed, and what then is to be seen."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from textual.geometry import Offset
from textual.widgets import Input, OptionList, Static
from textual.widgets._toast import Toast

from newsreader.errors import UsageError
from newsreader.screen import create_app
from newsreader.screen.article_pane import ArticlePane
from newsreader.screen.mention_list import MentionList
from newsreader.screen.status import StatusLine
from newsreader.settings import Settings
from newsreader.side import Side
from tests.screen.factory import long_pair
from tests.screen.stage import (
    BACK,
    giving,
    hurry,
    long_comparison,
    opened,
    reader,
    screen_text,
    settled,
    sidebar,
    status,
    until,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison


def focused_side(pilot: Pilot[None]) -> Side | None:
    """The pane that has the focus; None for the sidebar."""
    return None if isinstance(pilot.app.focused, OptionList) else reader(pilot).side


# The comparison in the background


async def test_the_text_shows_before_the_comparison_is_done() -> None:
    comparison = long_comparison()
    release = threading.Event()

    def slow(*_articles: Article, on_stage: Callable[[str], None]) -> Comparison:
        on_stage("names")
        release.wait(10)
        return comparison

    app = create_app(comparison.articles, compare=slow)
    async with app.run_test(size=(140, 30)) as pilot:
        await until(pilot, lambda: "names" in status(pilot))
        assert "P1 " in screen_text(app)
        assert "Comparing: names…" in status(pilot)
        assert "Comparing…" in screen_text(app)
        await pilot.press("e")
        assert app.screen is app.screen_stack[0]
        release.set()
        await settled(pilot)
        assert "8 links · 5 on the chain" in status(pilot)


async def test_a_failed_comparison_leaves_the_text_and_says_so() -> None:
    def failing(*_articles: Article, **_options: object) -> Comparison:
        raise ValueError("[bold]out of ink[/]")

    app = create_app(long_pair().articles, compare=failing)
    async with app.run_test(size=(140, 30), notifications=True) as pilot:
        await until(pilot, lambda: "out of ink" in screen_text(app))
        assert "P1 " in screen_text(app)
        assert "failed" in status(pilot)
        assert "[bold]out of ink[/]" in screen_text(app)
        assert "Nothing to list" in screen_text(app)
        await pilot.press("j")
        assert reader(pilot).percent >= 0


async def test_leaving_does_not_wait_for_a_comparison() -> None:
    begun, release = threading.Event(), threading.Event()

    def endless(*_articles: Article, on_stage: Callable[[str], None]) -> Comparison:
        begun.set()
        release.wait(10)
        on_stage("figures")
        raise AssertionError

    app = create_app(long_pair().articles, compare=endless)
    async with app.run_test() as pilot:
        await until(pilot, begun.is_set)
        await pilot.press("q")
    assert not app.is_running
    assert not release.is_set()
    (thread,) = [each for each in threading.enumerate() if each.name == "comparison"]
    assert thread.daemon
    release.set()
    thread.join(5)


async def test_leaving_stops_a_comparison_at_its_next_stage() -> None:
    reached: list[str] = []
    begun, release = threading.Event(), threading.Event()

    def endless(*_articles: Article, on_stage: Callable[[str], None]) -> Comparison:
        on_stage("names")
        begun.set()
        release.wait(10)
        on_stage("figures")
        reached.append("figures")
        raise AssertionError

    app = create_app(long_pair().articles, compare=endless)
    async with app.run_test() as pilot:
        await until(pilot, begun.is_set)
        (thread,) = [each for each in threading.enumerate() if each.name == "comparison"]
        await pilot.press("q")
    release.set()
    thread.join(5)
    assert not thread.is_alive()
    assert reached == []


async def test_a_notice_is_shown() -> None:
    comparison = long_comparison()
    app = create_app(
        comparison.articles, notice="Opened [a.txt] and b.txt of 3.", compare=giving(comparison)
    )
    async with app.run_test(notifications=True) as pilot:
        await settled(pilot)
        assert "Opened [a.txt] and b.txt of 3." in screen_text(app)


# Moving


async def test_keys_move_both_panes_on_and_back() -> None:
    async with opened() as pilot:
        start = reader(pilot).tops
        for key, undo in BACK.items():
            await pilot.press(key, key)
            later = reader(pilot).tops
            assert later.left + later.right > start.left + start.right
            await pilot.press(undo, undo)
            assert reader(pilot).tops == start


async def test_the_status_line_tells_how_far_the_reader_is() -> None:
    async with opened() as pilot:
        assert status(pilot).endswith("  0%")
        await pilot.press("G")
        await pilot.pause()
        assert status(pilot).endswith("100%")


async def test_n_and_p_go_from_link_to_link_and_say_why() -> None:
    async with opened() as pilot:
        await pilot.press("n")
        await pilot.pause()
        assert reader(pilot).current_link == 0
        assert "Link 1 of 8 (strong, 90 % sure): alike as a whole" in status(pilot)
        await pilot.press("n", "p")
        await pilot.pause()
        assert reader(pilot).current_link == 0


async def test_y_unlocks_and_locks_the_panes() -> None:
    async with opened() as pilot:
        await pilot.press("y")
        assert not reader(pilot).locked
        assert "panes unlocked" in status(pilot)
        await pilot.press("y")
        assert reader(pilot).locked
        assert "unlocked" not in status(pilot)


# Panes and sidebar


async def test_tab_goes_round_the_panes_and_an_open_sidebar() -> None:
    async with opened() as pilot:
        seen = [focused_side(pilot)]
        for key in ("tab", "tab", "tab", "h", "l", "shift+tab", "h"):
            await pilot.press(key)
            seen.append(focused_side(pilot))
        left, right = Side.LEFT, Side.RIGHT
        assert seen == [left, right, None, left, None, left, None, right]


async def test_tab_leaves_a_closed_sidebar_out() -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("tab", "tab")
        assert focused_side(pilot) is Side.LEFT


async def test_tab_flips_where_one_pane_fits() -> None:
    async with opened(size=(70, 24)) as pilot:
        assert reader(pilot).single
        await pilot.press("tab")
        assert reader(pilot).side is Side.RIGHT
        assert "The bridge, at last" in screen_text(pilot.app)
        await pilot.press("tab")
        assert "A bridge is built" in screen_text(pilot.app)


@pytest.mark.parametrize(
    ("size", "open_at_first"),
    [((140, 24), True), ((139, 40), False), ((80, 40), False), ((80, 24), False)],
)
async def test_s_opens_and_closes_the_sidebar(
    size: tuple[int, int], *, open_at_first: bool
) -> None:
    async with opened(size=size) as pilot:
        assert sidebar(pilot).display is open_at_first
        await pilot.press("s")
        assert sidebar(pilot).display is not open_at_first
        await pilot.press("s")
        assert sidebar(pilot).display is open_at_first


async def test_the_sidebar_stands_where_the_size_gives_it_room() -> None:
    async with opened() as pilot:
        assert sidebar(pilot).region.right == 140
        assert reader(pilot).region.width == 140 - sidebar(pilot).region.width
        await pilot.resize_terminal(100, 40)
        await pilot.press("s")
        await pilot.pause()
        assert sidebar(pilot).region.width == 100
        assert reader(pilot).region.bottom == sidebar(pilot).region.y
        await pilot.resize_terminal(100, 24)
        await pilot.press("s")
        await pilot.pause()
        assert sidebar(pilot).region.right == 100
        assert reader(pilot).region.width == 100


async def test_the_text_is_wrapped_anew_beside_an_opened_sidebar() -> None:
    async with opened(size=(120, 30)) as pilot:
        for _ in range(2):
            await pilot.press("s")
            await pilot.pause()
            panes = pilot.app.screen.query(ArticlePane)
            assert [pane._set_width for pane in panes] == [pane.size.width for pane in panes]


async def test_numbers_show_the_tabs_and_open_the_sidebar() -> None:
    async with opened(size=(120, 40)) as pilot:
        await pilot.press("2")
        assert sidebar(pilot).display
        assert sidebar(pilot).table.id == "numbers"
        assert pilot.app.focused is sidebar(pilot).table
        await pilot.press("1")
        assert sidebar(pilot).table.id == "entities"


async def test_choosing_a_row_goes_round_its_mentions_and_marks_them() -> None:
    async with opened() as pilot:
        await pilot.press("1")
        tops = []
        for number in (1, 2, 3, 4, 1):
            await pilot.press("enter")
            await pilot.pause()
            assert f"Harbour Council: mention {number} of 4" in status(pilot)
            tops.append(reader(pilot).tops)
        assert tops[0] == tops[4]
        assert tops[0] != tops[1]


async def test_the_moving_keys_move_the_cursor_of_a_focused_sidebar() -> None:
    async with opened() as pilot:
        await pilot.press("1")
        table = sidebar(pilot).table
        first = table.highlighted
        before = reader(pilot).tops
        await pilot.press("j")
        assert table.highlighted != first
        await pilot.press("k")
        assert table.highlighted == first
        await pilot.press("G")
        assert table.highlighted == len(table.options) - 1
        await pilot.press("g", "space", "b")
        assert table.highlighted == first
        assert reader(pilot).tops == before


async def test_escape_leaves_the_sidebar_then_clears_the_marks() -> None:
    async with opened() as pilot:
        await pilot.press("1", "enter", "escape")
        assert focused_side(pilot) is Side.LEFT
        assert sidebar(pilot).display
        assert "Harbour Council" in status(pilot)
        await pilot.press("escape")
        assert "Harbour Council" not in status(pilot)


async def test_an_overlay_gets_out_of_the_way() -> None:
    async with opened(size=(80, 24)) as pilot:
        await pilot.press("s", "enter")
        await pilot.pause()
        assert not sidebar(pilot).display
        assert "mention 1 of 4" in status(pilot)
        await pilot.press("s", "escape")
        assert not sidebar(pilot).display


@pytest.mark.parametrize("size", [(140, 24), (80, 40), (80, 24), (60, 15)])
async def test_keys_pressed_in_a_hurry_act_in_their_order(size: tuple[int, int]) -> None:
    async with opened(size=size) as pilot:
        await hurry(pilot, "1", "2", "enter")
        assert "cables: mention 1 of 1" in status(pilot)
        if sidebar(pilot).display:
            await pilot.press("s")
        await hurry(pilot, "1", "j", "s", "space", "s", "enter")
        assert "[b]Quay[/b] Office: mention 1 of 2" in status(pilot)
        if sidebar(pilot).display:
            await pilot.press("s")
        await hurry(pilot, "s", "enter", "n")
        assert "Link" in status(pilot)


async def test_a_key_right_behind_tab_goes_to_the_other_pane() -> None:
    async with opened(size=(120, 30)) as pilot:
        await pilot.press("y")
        await hurry(pilot, "tab", "j", "j", "tab", "j")
        assert tuple(reader(pilot).tops) == (1, 2)


@pytest.mark.parametrize("size", [(80, 24), (60, 15)])
@pytest.mark.parametrize("key", ["tab", "shift+tab", "l", "h"])
async def test_tab_closes_a_sidebar_that_lies_over_the_text(
    size: tuple[int, int], key: str
) -> None:
    async with opened(size=size) as pilot:
        await pilot.press("s", key)
        assert not sidebar(pilot).display
        assert focused_side(pilot) is Side.LEFT
        await pilot.press("j")
        assert any(reader(pilot).tops)
        await pilot.press(key)
        assert focused_side(pilot) is Side.RIGHT


@pytest.mark.parametrize("size", [(80, 24), (60, 15)])
async def test_an_overlay_opened_again_goes_on_with_its_row(size: tuple[int, int]) -> None:
    async with opened(size=size) as pilot:
        for number, first in ((1, ["j"]), (2, []), (1, [])):
            await pilot.press("s", *first, "enter")
            await pilot.pause()
            assert f"[b]Quay[/b] Office: mention {number} of 2" in status(pilot)
            assert not sidebar(pilot).display
            assert isinstance(pilot.app.focused, ArticlePane)


async def test_a_sidebar_asked_for_before_it_is_there_gets_the_keys() -> None:
    comparison = long_comparison()
    app = create_app(comparison.articles, compare=giving(comparison))
    async with app.run_test(size=(120, 30)) as pilot:
        app.reading.action_show_tab("numbers")
        await settled(pilot)
        assert app.focused is sidebar(pilot).table
        assert sidebar(pilot).table.id == "numbers"


async def test_a_toast_keeps_off_the_status_line() -> None:
    comparison = long_comparison()
    app = create_app(comparison.articles, notice="Chosen. " * 20, compare=giving(comparison))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await until(pilot, lambda: "Chosen" in screen_text(app))
        toast = app.screen.query_one(Toast)
        assert toast.region.bottom == app.screen.query_one(StatusLine).region.y
        assert status(pilot) in screen_text(app)


async def test_a_click_chooses_a_row() -> None:
    async with opened() as pilot:
        await pilot.click(MentionList, offset=(4, 1))
        await pilot.pause()
        assert "Harbour Council: mention 1 of 4" in status(pilot)


async def test_the_app_lives_through_any_size() -> None:
    async with opened() as pilot:
        for size in [(60, 15), (250, 80), (80, 30), (20, 5), (140, 24)]:
            await pilot.resize_terminal(*size)
            await pilot.press("s", "n", "enter")
        await pilot.pause()
        assert reader(pilot).region.bottom == 22
        assert "Link" in status(pilot) or "mention" in status(pilot)


# Everything else


async def test_article_text_is_never_markup() -> None:
    async with opened() as pilot:
        assert "[b]Quay[/b]" in screen_text(pilot.app)


async def test_t_changes_between_dark_and_light() -> None:
    async with opened() as pilot:
        assert pilot.app.theme == "newsreader-dark"
        await pilot.press("t")
        assert pilot.app.theme == "newsreader-light"
        await pilot.press("t")
        assert pilot.app.theme == "newsreader-dark"


async def test_a_command_can_be_found_by_a_part_of_its_name() -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+p", *"numbers")
        await until(pilot, lambda: "Show the numbers" in screen_text(pilot.app))
        await pilot.press("enter")
        await until(pilot, lambda: sidebar(pilot).table.id == "numbers")
        assert sidebar(pilot).table.id == "numbers"


async def test_a_click_on_the_footer_runs_a_command() -> None:
    async with opened() as pilot:
        line = screen_text(pilot.app).splitlines()[-1]
        await pilot.click(offset=(line.index("Sidebar"), 23))
        await pilot.pause()
        assert not sidebar(pilot).display


async def test_q_quits() -> None:
    async with opened() as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert not pilot.app.is_running


def test_a_theme_that_does_not_exist_is_refused_with_the_choices() -> None:
    with pytest.raises(UsageError, match=r"'mauve'.*newsreader-light.*nord"):
        create_app(long_pair().articles, settings=Settings(theme="mauve"))


async def test_without_colours_none_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as pilot:
        await pilot.press("n", "1")
        await pilot.pause()
        underlined = "".join(
            segment.text
            for strip in pilot.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style and segment.style.underline
        )
        assert "Harbour Council" in underlined
        await pilot.press("question_mark")
        await pilot.pause()
        for strip in pilot.app.screen._compositor.render_strips():
            for segment in strip:
                assert segment.style is None or segment.style.color is None
                assert segment.style is None or segment.style.bgcolor is None


@pytest.mark.parametrize("key", ["o", "]", "["])
async def test_where_two_articles_were_opened_it_is_said_that_there_are_no_others(key: str) -> None:
    async with opened() as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert "Only these two articles were opened." in screen_text(pilot.app)


async def test_a_click_on_what_has_just_gone_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as pilot:
        gone = Static("A toast that has been read.")
        compositor = pilot.app.screen._compositor
        with monkeypatch.context() as patch:
            patch.setattr(
                compositor, "get_widget_and_offset_at", lambda _x, _y: (gone, Offset(0, 0))
            )
            await pilot.mouse_down(offset=(5, 5))
        await pilot.mouse_up(offset=(5, 5))
        assert pilot.app.is_running


@pytest.mark.parametrize("key", ["question_mark", "e", "a", "ctrl+p"])
async def test_what_lies_over_the_text_closes_once(key: str) -> None:
    async with opened() as pilot:
        await pilot.press("n", key)
        await pilot.pause()
        assert len(pilot.app.screen_stack) == 2
        await hurry(pilot, "escape", "escape", "escape")
        await pilot.pause(0.1)
        assert len(pilot.app.screen_stack) == 1


@pytest.mark.parametrize(("columns", "width"), [(160, 96), (60, 60)])
async def test_the_palette_is_as_wide_as_its_rows_and_begins_with_what_is_typed(
    columns: int, width: int
) -> None:
    async with opened(size=(columns, 24)) as pilot:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: bool(pilot.app.screen.query_one(OptionList).option_count))
        await pilot.pause()
        typed, rows = (pilot.app.screen.query_one(kind).region for kind in (Input, OptionList))
        assert rows.width == width
        assert typed.x == rows.x + 2
        assert typed.bottom == rows.y


async def test_where_there_is_no_shell_to_go_to_the_screen_stays() -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+z", "n")
        assert reader(pilot).current_link == 0


async def test_a_palette_without_a_row_for_its_list_cannot_be_paged() -> None:
    async with opened() as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause(0.1)
        found = pilot.app.screen.query_one(OptionList)
        found.styles.display = "none"
        await pilot.pause()
        found.clear_options().add_option("Go on").highlighted = 0
        await pilot.press("pageup", "pagedown")
        assert pilot.app.is_running
