"""Selecting beyond the edge of a pane, in one article, without the screen's line breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from textual.events import MouseMove

from newsreader.screen.edge_scroll import ROW_SECONDS
from newsreader.screen.selected_text import edge_place, place_beside
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


async def test_a_selection_follows_the_mouse_into_the_other_pane() -> None:
    async with opened(size=(120, 24)) as pilot:
        panes = reader(pilot).panes
        text = PAIR.articles.left.paragraphs[2].text
        top = reader(pilot).panes.left.layout_rows.tops[2]
        await pilot.mouse_down(panes.left, offset=(6, top))
        await hold(pilot, panes.right, top + 1)
        down = pilot.app.screen.get_selected_text() or ""
        first_end, second_end = panes.left.layout_rows.ends[top : top + 2]
        assert down == text[5:second_end]
        await hold(pilot, panes.right, top)
        up = pilot.app.screen.get_selected_text() or ""
        assert up == text[5:first_end]


async def test_a_selection_taken_to_the_title_scrolls_back_and_ends_unseen() -> None:
    async with opened(size=(120, 24)) as pilot:
        panes = reader(pilot)
        panes.move(30)
        await pilot.pause()
        before = panes.tops.left
        await drag(pilot, Side.LEFT, 8, 4)
        await pilot._post_mouse_events([MouseMove], panes.titles.left, offset=(6, 0), button=1)
        await until(pilot, lambda: panes.tops.left <= before - 3)
        await pilot._post_mouse_events([MouseMove], panes.titles.left, offset=(7, 0), button=0)
        await pilot.pause()
        top = panes.tops.left
        await pilot.pause(3 * ROW_SECONDS)
        assert panes.tops.left == top


@given(st.integers(-3, 90), st.sampled_from((-1, 1)))
def test_beside_the_text_the_mouse_points_at_an_end_of_its_row(row: int, direction: int) -> None:
    made = article(12)
    layout = set_rows(made.paragraphs, 40)
    texts = [paragraph.text for paragraph in made.paragraphs]
    place = place_beside(layout, texts, row, direction)
    found = layout.row(max(0, min(row, layout.height - 1)))
    assert found is not None
    assert place.paragraph_index == found.paragraph_index
    if found.line is None:
        assert place.char == len(texts[place.paragraph_index])
    else:
        assert place.char == (found.line[0] if direction < 0 else found.line[1] - 1)


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
    assert place_beside(Layout(), (), 3, 1) == Place(0, 0)
