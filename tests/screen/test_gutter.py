"""The gutter under the mouse: what is lit, what is followed, and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.drawing import draw_gutter
from newsreader.screen.gutter import Gutter
from newsreader.screen.gutter_cell import BLANK, Cell, link_at
from newsreader.side import Pair, Side
from tests.screen.factory import comparison, link, long_pair
from tests.screen.test_drawing import HEIGHT, LANES, RIBBONS, joint
from tests.screen.test_reader import reading, screen_rows

if TYPE_CHECKING:
    from newsreader.screen.reader import Reader

PAIR = long_pair()


def find(panes: Reader, link_index: int) -> tuple[int, int]:
    """A cell of the gutter, column and row, where a link is drawn."""
    grid = panes.query_one(Gutter)._grid
    assert grid is not None
    return next(
        (column, row)
        for row, cells in enumerate(grid)
        for column, cell in enumerate(cells)
        if cell.link == link_index
    )


def test_a_line_is_found_at_its_cells_and_beside_them() -> None:
    grid = [[BLANK, BLANK, Cell("│", link=4), BLANK, BLANK, Cell("│", link=7), BLANK]]
    assert [link_at(grid, 0, column) for column in range(7)] == [None, 4, 4, 4, 7, 7, 7]
    assert link_at(grid, 1, 2) is None
    assert link_at(grid, -1, 2) is None


@given(st.lists(st.tuples(st.integers(-3, 12), st.integers(-3, 12), st.booleans()), max_size=6))
def test_whatever_is_drawn_belongs_to_a_link(ends: list[tuple[int, int, bool]]) -> None:
    joints = [
        joint(index + 1, left, right, on_chain=chained)._replace(link_index=index)
        for index, (left, right, chained) in enumerate(ends)
    ]
    for manner in (LANES, RIBBONS):
        for row in draw_gutter(joints, manner):
            for cell in row:
                assert (cell == BLANK) == (cell.link is None)
                assert cell.link is None or cell.link < len(joints)


def test_many_links_off_the_chain_leave_room_to_follow_a_few() -> None:
    crossing = [joint(n, n, HEIGHT - n, on_chain=False) for n in range(1, 5)]
    grid = draw_gutter(crossing, LANES)
    lines = [sum(cell.glyph in "┆│" for cell in row) for row in grid]
    assert max(lines) <= 3
    possible = [each._replace(strong=False) for each in crossing]
    lines = [sum(cell.glyph in "┆│" for cell in row) for row in draw_gutter(possible, LANES)]
    assert max(lines) <= 2
    current = [possible[0], possible[1], possible[2]._replace(current=True), possible[3]]
    glyphs = {cell.glyph for row in draw_gutter(current, LANES) for cell in row}
    assert "┇" in glyphs


def test_an_arrow_to_a_counterpart_in_view_breaks_no_line() -> None:
    lines = [joint(1, 4, 4), *(joint(n, n, 9 - n, on_chain=False) for n in (2, 3, 5, 6))]
    grid = draw_gutter(lines, LANES)
    assert "".join(cell.glyph for cell in grid[4]) == "───────"


async def test_a_click_on_a_line_or_an_arrow_brings_the_far_end_level() -> None:
    async with reading(PAIR, (120, 24)) as (panes, pilot, _app):
        panes.scroll_state.go_to_step(30)
        panes.show_place()
        await pilot.pause()
        before = panes.tops
        await pilot.click(Gutter, offset=find(panes, 2))
        assert panes.current_link == 2
        link_there = panes.linkage.links[2]
        assert panes.scroll_state.is_level(link_there)
        assert panes.tops.left == before.left
        assert panes.return_from_peek()
        assert panes.tops == before


async def test_a_click_between_the_lines_does_nothing() -> None:
    async with reading(comparison(PAIR.articles, [link(1, 1)]), (120, 24)) as (panes, pilot, _):
        await pilot.click(Gutter, offset=(3, 20))
        assert panes.current_link is None


async def test_the_link_under_the_mouse_is_lit() -> None:
    async with reading(comparison(PAIR.articles, [link(1, 3)]), (120, 24)) as (panes, pilot, app):
        column, row = find(panes, 0)
        assert not any("━" in line for line in screen_rows(app))
        await pilot.hover(Gutter, offset=(column, row))
        await pilot.pause()
        grid = panes.query_one(Gutter)._grid
        assert grid is None or any(cell.ink and cell.ink.current for r in grid for cell in r)
        assert panes.query_one(Gutter)._hovered == 0
        await pilot.hover(panes.panes.left, offset=(5, 5))
        await pilot.pause()
        assert panes.query_one(Gutter)._hovered is None
        assert panes.current_link is None


async def test_a_click_on_a_number_leads_to_its_counterpart() -> None:
    links = [link(1, 2), link(4, 2, on_chain=False, score=0.6), link(20, 30)]
    async with reading(comparison(PAIR.articles, links), (120, 30)) as (panes, pilot, _app):
        pane = panes.panes.right
        top = panes.scroll_state.layouts.right.tops[2]
        await pilot.click(pane, offset=(1, top + 1))
        assert panes.current_link == 1
        assert panes.scroll_state.is_level(panes.linkage.links[1])
        assert panes.tops.right == 0


async def test_a_click_on_a_number_beside_its_level_counterpart_stays() -> None:
    async with reading(comparison(PAIR.articles, [link(0, 0)]), (120, 24)) as (panes, pilot, _):
        await pilot.click(panes.panes.left, offset=(panes.panes.left.size.width - 2, 0))
        assert panes.current_link == 0
        assert panes.tops == Pair(0, 0)
        assert panes.side is Side.LEFT


async def test_links_of_a_higher_view_are_drawn_on_a_gutter_that_is_still_low() -> None:
    async with reading(PAIR) as (panes, _, _):
        gutter = panes.query_one(Gutter)
        rows, height = gutter.size.height, gutter.size.height + 5
        gutter.show([joint(1, 0, height - 1), joint(2, height - 2, height + 9)], height)
        assert all(gutter.render_line(y).cell_length == gutter.size.width for y in range(rows))
        assert gutter._grid is not None
        assert len(gutter._grid) == height
