"""Selecting beyond the edge of a pane, in one article, without the screen's line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from textual.events import MouseMove

from newsreader.screen.edge_scroll import ROW_SECONDS
from newsreader.screen.selected_text import edge_place
from newsreader.screen.typesetting import Layout, Place, set_rows
from newsreader.side import Side
from tests.screen.factory import article, long_pair
from tests.screen.stage import opened, reader, until

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from newsreader.screen.article_pane import ArticlePane
    from newsreader.screen.reader import Reader

PAIR = long_pair()


async def drag(pilot: Pilot[None], side: Side, from_row: int, to_row: int) -> Reader:
    """Press at one row of a pane and move to another; the button stays down."""
    panes = reader(pilot)
    pane = panes.panes[side]
    await pilot.mouse_down(pane, offset=(6, from_row))
    for row in (from_row + (1 if to_row > from_row else -1), to_row):
        await hold(pilot, pane, row)
    return panes


async def hold(pilot: Pilot[None], pane: ArticlePane, row: int) -> None:
    """Move to a row of a pane with the button down."""
    await pilot._post_mouse_events([MouseMove], pane, offset=(6, row), button=1)


async def test_a_selection_held_at_the_lower_edge_scrolls_and_grows() -> None:
    async with opened(size=(120, 24)) as pilot:
        last = reader(pilot).panes.left.size.height - 1
        panes = await drag(pilot, Side.LEFT, 4, last)
        await until(pilot, lambda: panes.tops.left >= 8)
        await pilot.mouse_up(panes.panes.left, offset=(6, last))
        top = panes.tops.left
        assert top >= 8
        copied = pilot.app.screen.get_selected_text() or ""
        assert PAIR.articles.left.paragraphs[2].text in copied
        assert "\n\n" in copied
        assert "\n" not in copied.replace("\n\n", "")
        await pilot.pause(3 * ROW_SECONDS)
        assert panes.tops.left == top


async def test_one_held_at_the_upper_edge_scrolls_back() -> None:
    async with opened(size=(120, 24)) as pilot:
        reader(pilot).move(30)
        await pilot.pause()
        before = reader(pilot).tops.right
        panes = await drag(pilot, Side.RIGHT, 8, 0)
        await until(pilot, lambda: panes.tops.right <= before - 6)
        assert panes.tops.right <= before - 6
        await hold(pilot, panes.panes.right, 5)
        await pilot.pause()
        top = panes.tops.right
        await pilot.pause(3 * ROW_SECONDS)
        assert panes.tops.right == top
        await pilot.mouse_up(panes.panes.right, offset=(6, 5))


async def test_a_drag_that_begins_at_the_edge_does_not_run_away() -> None:
    async with opened(size=(120, 24)) as pilot:
        panes = reader(pilot)
        last = panes.panes.left.size.height - 1
        await pilot.mouse_down(panes.panes.left, offset=(4, last))
        await hold(pilot, panes.panes.left, last)
        await pilot.pause(3 * ROW_SECONDS)
        assert panes.tops.left == 0
        await pilot.mouse_up(panes.panes.left, offset=(12, last))


async def test_unlocked_the_pane_under_the_mouse_scrolls_alone() -> None:
    async with opened(size=(120, 24)) as pilot:
        await pilot.press("y")
        last = reader(pilot).panes.right.size.height - 1
        panes = await drag(pilot, Side.RIGHT, 4, last)
        await until(pilot, lambda: panes.tops.right >= 3)
        await pilot.mouse_up(panes.panes.right, offset=(6, last))
        assert panes.tops.left == 0
        assert panes.tops.right >= 3


@given(st.integers(0, 80), st.integers(1, 40), st.sampled_from((-1, 1)))
def test_the_edge_of_the_view_is_a_place_in_it(top: int, height: int, direction: int) -> None:
    made = article(12)
    layout = set_rows(made.paragraphs, 40)
    top = min(top, layout.height - 1)
    place = edge_place(layout, top, height, direction)
    text = made.paragraphs[place.paragraph_index].text
    assert 0 <= place.char <= len(text)
    assert top <= layout.row_of(place) <= min(top + height, layout.height)


def test_an_empty_article_has_an_edge() -> None:
    assert edge_place(Layout(), 0, 10, 1) == edge_place(Layout(), 0, 10, -1) == Place(0, 0)
