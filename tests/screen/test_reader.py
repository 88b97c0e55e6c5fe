"""The reader at work in an app: every method, the mouse, sizes and themes."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.geometry import Offset
from textual.selection import Selection

from newsreader.article import Article, Kind, Paragraph
from newsreader.screen.axis_bar import AxisBar
from newsreader.screen.gutter import Gutter
from newsreader.screen.reader import Reader
from newsreader.side import Pair, Side
from tests.screen.factory import ReaderApp, comparison, link, long_pair, mention

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.pilot import Pilot

    from newsreader.comparison.model import Comparison


@asynccontextmanager
async def reading(
    made: Comparison, size: tuple[int, int] = (100, 24), *, no_color: bool = False
) -> AsyncIterator[tuple[Reader, Pilot[None], ReaderApp]]:
    """An app that shows a comparison."""
    app = ReaderApp(made.articles, no_color=no_color)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        app.reader.show_comparison(made)
        app.reader.focus_side(Side.LEFT)
        await pilot.pause()
        yield app.reader, pilot, app


def screen_rows(app: ReaderApp) -> list[str]:
    """What stands on each row of the screen."""
    width, height = app.size
    lines = app.screen._compositor.render_strips()
    return [strip.text.ljust(width) for strip in lines[:height]]


def last_tops(reader: Reader) -> Pair[int]:
    state = reader.scroll_state
    return state.layouts.map(lambda layout: layout.height - state.height)


async def test_text_is_shown_before_there_is_a_comparison() -> None:
    made = long_pair()
    app = ReaderApp(made.articles)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        rows = screen_rows(app)
        assert rows[0].startswith("▌A bridge is built ")
        assert "The bridge, at last" in rows[0]
        assert "The Quay · 9 March 2024" in rows[1]
        assert rows[2].startswith(" A bridge is built")
        assert rows[4].startswith(" P1 ")


async def test_numbers_bars_and_lanes_appear_and_the_place_is_kept() -> None:
    made = long_pair()
    app = ReaderApp(made.articles)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        app.reader.move(30)
        top = app.reader.tops.left
        app.reader.show_comparison(made)
        await pilot.pause()
        assert abs(app.reader.tops.left - top) <= 1
        app.reader.go_start()
        await pilot.pause()
        shown = "\n".join(screen_rows(app))
        assert " 1▐" in shown
        assert "▌1 " in shown


async def test_moving_tells_where_it_is() -> None:
    async with reading(long_pair()) as (reader, pilot, app):
        app.heard.clear()
        reader.move(3)
        await pilot.pause()
        told = app.heard[-1]
        assert isinstance(told, Reader.Moved)
        assert (told.position, told.length) == (3, reader.scroll_state.length)
        reader.go_end()
        assert reader.tops == last_tops(reader)
        assert reader.percent == 100
        reader.go_start()
        assert (reader.tops, reader.percent) == (Pair(0, 0), 0)
        reader.move_page(1)
        assert max(reader.tops) == reader.scroll_state.height - 2


async def test_links_are_walked_and_shown() -> None:
    async with reading(long_pair()) as (reader, pilot, app):
        app.heard.clear()
        reader.next_link()
        reader.next_link()
        assert reader.current_link == 1
        await pilot.pause()
        rows = screen_rows(app)
        assert sum(row.startswith("▶") for row in rows) == 1
        assert sum("◀" in row for row in rows) == 1
        reader.previous_link()
        assert reader.current_link == 0
        await pilot.pause()
        changes = [m.link_index for m in app.heard if isinstance(m, Reader.LinkChanged)]
        assert changes == [0, 1, 0]


async def test_a_link_is_left_once_both_ends_are_out_of_view() -> None:
    async with reading(long_pair()) as (reader, pilot, app):
        reader.next_link()
        reader.next_link()
        reader.move(1)
        assert reader.current_link == 1
        reader.go_end()
        await pilot.pause()
        changes = [m.link_index for m in app.heard if isinstance(m, Reader.LinkChanged)]
        assert changes == [0, 1, None]
        reader.previous_link()
        assert reader.current_link == 7
        reader.go_start()
        reader.next_link()
        assert reader.current_link == 0


async def test_beyond_the_last_link_the_place_is_kept_and_said_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with reading(long_pair()) as (reader, pilot, app):
        heard: list[str] = []
        monkeypatch.setattr(app, "notify", lambda message, **_: heard.append(message))
        reader.previous_link()
        assert (reader.current_link, reader.tops) == (None, Pair(0, 0))
        for _ in range(8):
            reader.next_link()
        before = reader.tops
        assert not heard[1:]
        for _ in range(3):
            reader.next_link()
        assert (reader.current_link, reader.tops) == (7, before)
        assert heard == ["That was the first link.", "That was the last link."]
        reader.go_end()
        await pilot.pause()
        reader.next_link()
        assert reader.tops == last_tops(reader)


async def test_the_lock_is_opened_and_closed() -> None:
    async with reading(long_pair()) as (reader, _pilot, _app):
        reader.move(20)
        before = reader.tops
        reader.toggle_lock()
        reader.move(4)
        assert reader.tops == Pair(before.left + 4, before.right)
        reader.toggle_lock()
        assert reader.tops.right > before.right


async def test_a_mention_gone_to_is_marked_and_in_view() -> None:
    made = long_pair()
    async with reading(made) as (reader, pilot, app):
        there = [mention(made.articles, Side.RIGHT, i, f"P{i} ") for i in (3, 44)]
        reader.mark(there)
        reader.go_to(there[1])
        await pilot.pause()
        strip = next(
            strip
            for strip in app.screen._compositor.render_strips()
            if any(segment.text == "P44 " for segment in strip)
        )
        style = next(segment.style for segment in strip if segment.text == "P44 ")
        assert style is not None
        assert style.bold
        assert style.bgcolor is not None
        reader.mark([])
        assert not reader.panes.right._standing_out(44)


async def test_one_pane_flips_to_the_other_at_the_same_place() -> None:
    async with reading(long_pair(), (70, 20)) as (reader, pilot, app):
        reader.single = True
        await pilot.pause()
        assert [pane.display for pane in reader.panes] == [True, False]
        assert reader.panes.left.size.width == 69
        reader.move(25)
        tops = reader.tops
        reader.focus_side(reader.side.other)
        await pilot.pause()
        assert [pane.display for pane in reader.panes] == [False, True]
        assert reader.side is Side.RIGHT
        assert app.focused is reader.panes.right
        assert all(abs(now - then) <= 2 for now, then in zip(reader.tops, tops, strict=True))
        reader.single = False
        await pilot.pause()
        assert all(pane.display for pane in reader.panes)


async def test_the_wheel_moves_both_or_the_pane_below_it() -> None:
    async with reading(long_pair()) as (reader, pilot, _app):
        await pilot._post_mouse_events([events.MouseScrollDown], reader.panes.right, offset=(5, 5))
        assert reader.scroll_state.step > 0
        reader.toggle_lock()
        before = reader.tops
        await pilot._post_mouse_events([events.MouseScrollDown], reader.panes.right, offset=(5, 5))
        assert reader.tops.left == before.left
        assert reader.tops.right > before.right
        await pilot._post_mouse_events([events.MouseScrollUp], reader.panes.right, offset=(5, 5))
        assert reader.tops == before


async def test_the_bar_is_clicked_and_dragged() -> None:
    async with reading(long_pair()) as (reader, pilot, _app):
        await pilot.click(AxisBar, offset=(0, 18))
        assert reader.percent > 0
        reader.go_start()
        await pilot.pause()
        await pilot.mouse_down(AxisBar, offset=(0, 0))
        await pilot.hover(AxisBar, offset=(0, 21))
        await pilot.mouse_up(AxisBar, offset=(0, 21))
        assert reader.percent == 100


async def test_a_click_on_a_paragraph_makes_its_link_the_current_one() -> None:
    async with reading(long_pair()) as (reader, pilot, _app):
        layout = reader.scroll_state.layouts.right
        await pilot.click(reader.panes.right, offset=(10, layout.tops[3]))
        assert reader.current_link == 1
        assert reader.side is Side.RIGHT
        await pilot.click(reader.panes.right, offset=(10, layout.tops[1]))
        assert reader.current_link is None


async def test_text_is_selected_and_copied_without_our_line_breaks() -> None:
    made = long_pair()
    async with reading(made) as (reader, pilot, app):
        layout = reader.scroll_state.layouts.left
        top = layout.tops[1]
        await pilot.mouse_down(reader.panes.left, offset=(1, top))
        await pilot.hover(reader.panes.left, offset=(8, top + 1))
        await pilot.mouse_up(reader.panes.left, offset=(8, top + 1))
        text = made.articles.left.paragraphs[1].text
        assert app.screen.get_selected_text() == text[: layout.starts[top + 1] + 8]
        assert reader.current_link is None


async def test_a_drag_into_the_other_pane_stays_in_its_own() -> None:
    made = long_pair()
    async with reading(made) as (reader, pilot, app):
        top = reader.scroll_state.layouts.left.tops[1]
        await pilot.mouse_down(reader.panes.left, offset=(1, top))
        await pilot.hover(reader.panes.left, offset=(10, top))
        await pilot.hover(reader.panes.right, offset=(10, top + 6))
        await pilot.mouse_up(reader.panes.right, offset=(10, top + 6))
        assert app.screen.get_selected_text() == made.articles.left.paragraphs[1].text[:10]


async def test_a_double_click_selects_the_paragraph() -> None:
    made = long_pair()
    async with reading(made) as (reader, pilot, app):
        top = reader.scroll_state.layouts.left.tops[2]
        await pilot.click(reader.panes.left, offset=(5, top), times=2)
        assert app.screen.get_selected_text() == made.articles.left.paragraphs[2].text


async def test_a_selection_survives_wrapping() -> None:
    made = long_pair()
    async with reading(made) as (reader, pilot, app):
        app.screen.selections = {reader.panes.left: Selection(Offset(3, 1), Offset(9, 2))}
        await pilot.pause()
        before = app.screen.get_selected_text()
        assert before
        await pilot.resize_terminal(90, 30)
        await pilot.pause()
        assert app.screen.get_selected_text() == before


@pytest.mark.parametrize("size", [(60, 15), (80, 24), (120, 40), (250, 80)])
async def test_every_size_shows_both_ends(size: tuple[int, int]) -> None:
    async with reading(long_pair(), size) as (reader, pilot, app):
        gutter = reader.query_one(Gutter)
        assert gutter.size.width == (7 if size[0] >= 120 else 5)
        reader.go_end()
        await pilot.pause()
        rows = screen_rows(app)
        assert all(len(row) == size[0] for row in rows)
        assert reader.tops == last_tops(reader)
        words = [a.paragraphs[-1].text.split()[-1] for a in app.articles]
        assert all(f"{word} " in rows[-1] for word in words)


async def test_resizing_keeps_the_text_at_the_top() -> None:
    async with reading(long_pair()) as (reader, pilot, _app):
        reader.move(60)
        state = reader.scroll_state
        place = state.layouts.left.place_at(reader.tops.left)
        for size in ((90, 30), (200, 60), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            wanted = state.layouts.left.row_of(place)
            assert abs(reader.tops.left - wanted) <= 2


async def test_a_theme_changes_every_colour() -> None:
    async with reading(long_pair()) as (reader, pilot, app):
        pane = reader.panes.left
        row = reader.scroll_state.layouts.left.tops[1]
        before = [segment.style for segment in pane.render_line(row)]
        app.theme = "textual-light"
        await pilot.pause()
        after = [segment.style for segment in pane.render_line(row)]
        pairs = zip(before, after, strict=True)
        assert all(b and a and b.bgcolor != a.bgcolor for b, a in pairs)


async def test_without_colours_signs_are_left() -> None:
    async with reading(long_pair(), no_color=True) as (reader, pilot, app):
        reader.next_link()
        await pilot.pause()
        rows = screen_rows(app)
        assert any(row.startswith("▶") and "1█" in row for row in rows)
        layout = reader.scroll_state.layouts.left
        base = reader.panes.left.rich_style.bgcolor
        strip = reader.panes.left.render_line(layout.tops[3] - reader.tops.left)
        assert {segment.style.bgcolor for segment in strip if segment.style} == {base}


async def test_hostile_text_is_shown_and_not_obeyed() -> None:
    hostile = "[bold]x[/bold] \x1b[2J<b>y</b> :smile: {z} \u202ekcab"
    article = Article(hostile, (Paragraph(Kind.TITLE, hostile), Paragraph(Kind.BODY, "[/")))
    made = comparison(Pair(article, article), [link(1, 1)])
    async with reading(made) as (reader, pilot, app):
        text = "".join(screen_rows(app))
        assert "[bold]x[/bold] \ufffd[2J<b>y</b> :smile: {z}" in text
        assert "\x1b" not in text
        reader.go_end()
        await pilot.pause()


@pytest.mark.parametrize("left", [0, 1, 300])
async def test_empty_and_lopsided_articles_are_survived(left: int) -> None:
    paragraphs = tuple(Paragraph(Kind.BODY, f"Sentence {i}.") for i in range(left))
    made = comparison(Pair(Article("One", paragraphs), Article("", ())))
    async with reading(made) as (reader, pilot, _app):
        for act in (reader.next_link, reader.previous_link, reader.go_end, reader.toggle_lock):
            act()
        reader.move(-5)
        reader.move_page(0.5)
        reader.toggle_lock()
        await pilot.pause()
        assert reader.tops.right == 0


async def test_a_jump_leaves_a_link_of_which_one_end_goes_out_of_view() -> None:
    made = long_pair()
    across = comparison(made.articles, [link(0, 49, on_chain=False), link(1, 1)])
    async with reading(across) as (reader, _pilot, _app):
        reader.current_link = 0
        reader.move(1)
        assert reader.current_link == 0
        reader.go_end()
        assert reader.linked is None
        reader.go_start()
        reader.current_link = 1
        reader.go_start()
        assert reader.current_link == 1


async def test_the_current_link_s_number_is_seen_where_many_share_a_line() -> None:
    made = long_pair()
    many = comparison(
        made.articles, [link(n, 2, on_chain=n == 1, score=1 - n / 20) for n in range(1, 12)]
    )
    async with reading(many, (110, 40)) as (reader, pilot, app):
        reader.current_link = 9
        reader.scroll_state.go_to_step(0)
        reader.show_place()
        await pilot.pause()
        pointed = [row for row in screen_rows(app) if "◀" in row]
        assert len(pointed) == 1
        assert "█10" in pointed[0]
