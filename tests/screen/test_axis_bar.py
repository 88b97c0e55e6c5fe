"""The map beside the panes: what it shows of links, hits and the view, and what clicks do."""

from __future__ import annotations

from textual.geometry import Offset

from newsreader.screen.axis_bar import AxisBar
from newsreader.screen.reader import Reader
from newsreader.side import Pair, Side
from tests.screen.factory import ReaderApp, article, comparison, link, long_pair, mention


def column(bar: AxisBar) -> str:
    """The glyphs of the map, from top to bottom."""
    return "".join(bar.render_line(y).text for y in range(bar.size.height))


def handle(bar: AxisBar) -> list[int]:
    """The cells that can be grabbed."""
    actions = [
        segment.style.meta["@mouse.down"]
        for y in range(bar.size.height)
        for segment in bar.render_line(y)
        if segment.style is not None
    ]
    return [y for y, action in enumerate(actions) if action == "grab"]


def bar_of(app: ReaderApp) -> AxisBar:
    return app.query_one(AxisBar)


async def test_links_are_on_the_map_once_they_are_known() -> None:
    made = comparison(Pair(article(60), article(60)), [link(30, 30)])
    app = ReaderApp(made.articles)
    async with app.run_test(size=(100, 24)) as pilot:
        assert not column(bar_of(app)).strip()
        app.reader.show_comparison(made)
        await pilot.pause()
        marked = [y for y, glyph in enumerate(column(bar_of(app))) if glyph in "▐▝▗"]
        assert marked
        assert 9 <= marked[0] <= marked[-1] <= 13


async def test_the_handle_goes_from_top_to_bottom() -> None:
    made = long_pair()
    app = ReaderApp(made.articles)
    async with app.run_test(size=(100, 24)) as pilot:
        app.reader.show_comparison(made)
        await pilot.pause()
        assert handle(bar_of(app))[0] == 0
        app.reader.go_end()
        assert handle(bar_of(app))[-1] == bar_of(app).size.height - 1


async def test_marked_mentions_are_on_the_map_and_lead_there() -> None:
    made = long_pair()
    app = ReaderApp(made.articles)
    async with app.run_test(size=(100, 24)) as pilot:
        app.reader.show_comparison(made)
        far = mention(made.articles, Side.RIGHT, 44, "P44")
        app.reader.mark([mention(made.articles, Side.LEFT, 1, "P1"), far])
        await pilot.pause()
        row = column(bar_of(app)).rindex("━")
        assert row > 15
        await pilot.mouse_down(AxisBar, offset=Offset(0, row))
        await pilot.mouse_up(AxisBar, offset=Offset(0, row))
        await pilot.pause()
        state = app.reader.scroll_state
        top = state.layouts.right.tops[44] - state.tops.right
        assert 0 <= top < state.height
        app.reader.mark(())
        assert "━" not in column(bar_of(app))


async def test_unlocked_the_map_is_that_of_the_side_in_use() -> None:
    made = comparison(Pair(article(60), article(60)), [link(5, 50, on_chain=False)])
    app = ReaderApp(made.articles)
    async with app.run_test(size=(100, 24)) as pilot:
        app.reader.show_comparison(made)
        await pilot.pause()

        def marked() -> int:
            return next(y for y, glyph in enumerate(column(bar_of(app))) if glyph != " ")

        app.reader.toggle_lock()
        assert marked() < 5
        app.reader.focus_side(Side.RIGHT)
        await pilot.pause()
        assert marked() > 15


async def test_without_colours_the_handle_is_reversed() -> None:
    made = long_pair()
    app = ReaderApp(made.articles, no_color=True)
    async with app.run_test(size=(100, 24)):
        assert isinstance(app.reader, Reader)
        for y in (0, 20):
            style = next(iter(bar_of(app).render_line(y))).style
            assert style is not None
            assert bool(style.reverse) is (y in handle(bar_of(app)))
