"""Looking aside: whose turn it is, what moves, and the way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.linkage import link_up
from newsreader.screen.peek import after, counterparts, nearest_linked, next_counterpart
from newsreader.screen.position import MELT_ROWS, peek_tops
from newsreader.side import Pair, Side
from tests.screen.factory import comparison, link, long_pair
from tests.screen.stage import opened, reader, status, until
from tests.screen.test_reader import reading

PAIR = long_pair()
LINKS = link_up([link(1, 2, score=0.5), link(1, 9, score=0.9), link(4, 2)])


def test_counterparts_come_strongest_first() -> None:
    assert counterparts(LINKS, Side.LEFT, 1) == [1, 0]
    assert counterparts(LINKS, Side.RIGHT, 2) == [2, 0]
    assert counterparts(LINKS, Side.LEFT, 7) == []


def test_the_next_counterpart_is_the_first_that_is_not_level() -> None:
    assert next_counterpart([5, 3, 8], None, set().__contains__) == 5
    assert next_counterpart([5, 3, 8], 3, set().__contains__) == 3
    assert next_counterpart([5, 3, 8], 3, {3}.__contains__) == 8
    assert next_counterpart([5, 3, 8], 8, {8}.__contains__) == 5
    assert next_counterpart([5, 3], 5, {3, 5}.__contains__) is None
    assert next_counterpart([], None, set().__contains__) is None


def test_after_the_last_comes_the_first() -> None:
    assert [after([5, 3, 8], index) for index in (5, 3, 8, 7, None)] == [3, 8, 5, None, None]


def test_the_nearest_linked_paragraph_is_found() -> None:
    assert nearest_linked(LINKS, Side.LEFT, range(6), 3) == 4
    assert nearest_linked(LINKS, Side.LEFT, range(6), 0) == 1
    assert nearest_linked(LINKS, Side.LEFT, range(5, 9), 6) is None


rows = st.integers(0, 300)


@given(rows, rows, rows, rows, st.integers(1, 60), st.sampled_from(Side))
def test_only_the_far_pane_moves_and_shows_its_row(  # noqa: PLR0913, PLR0917 - drawn
    left: int, right: int, left_top: int, right_top: int, height: int, anchor: Side
) -> None:
    wanted, ends = Pair(left, right), Pair(400, 400)
    tops = peek_tops(wanted, Pair(left_top, right_top), ends, height, anchor)
    assert tops[anchor] == Pair(left_top, right_top)[anchor]
    far = anchor.other
    assert 0 <= wanted[far] - tops[far] < height
    line = wanted[anchor] - tops[anchor]
    if 0 <= line < height and wanted[far] >= line:
        assert wanted[far] - tops[far] == line


async def test_enter_moves_the_other_pane_alone_and_esc_moves_it_back() -> None:
    async with opened(size=(110, 24)) as pilot:
        panes = reader(pilot)
        panes.current_link = 2  # Off the chain: 5 on the left, 30 on the right.
        panes.scroll_state.go_to_step(40)
        panes.current_link = 2
        panes.show_place()
        before = panes.tops
        assert not panes.scroll_state.is_level(panes.linkage.links[2])
        await pilot.press("enter")
        assert panes.tops.left == before.left
        assert panes.scroll_state.is_level(panes.linkage.links[2])
        assert "peeking" in status(pilot)
        assert "Link 3 of 8" in status(pilot)
        await pilot.press("escape")
        assert panes.tops == before
        await until(pilot, lambda: "peeking" not in status(pilot))


async def test_looking_back_the_link_is_current_that_was_left() -> None:
    async with opened(size=(110, 24)) as pilot:
        panes = reader(pilot)
        await pilot.press("n", "n", "n", "n", "tab")
        assert panes.current_link == 3  # 8 on the left, 12 on the right, where another ends too.
        await pilot.press("enter")
        assert panes.current_link == 4
        assert "peeking" in status(pilot)
        await pilot.press("escape")
        assert panes.current_link == 3


async def test_the_offset_melts_as_one_reads_on() -> None:
    async with opened(size=(110, 24)) as pilot:
        panes = reader(pilot)
        panes.scroll_state.go_to_step(40)
        panes.current_link = 2
        await pilot.press("enter")
        offset = panes.scroll_state._position.offset.right
        assert abs(offset) > 2 * MELT_ROWS
        await pilot.press("j")
        assert abs(panes.scroll_state._position.offset.right) == abs(offset) - MELT_ROWS
        assert "peeking" in status(pilot)
        for _ in range(abs(offset) // MELT_ROWS + 1):
            panes.move(1)
        assert not panes.scroll_state.shifted
        await until(pilot, lambda: "peeking" not in status(pilot))


async def test_enter_again_goes_on_to_the_next_counterpart_and_round() -> None:
    links = [link(6, 2), link(6, 20, on_chain=False, score=0.7), link(6, 40, on_chain=False)]
    async with opened(comparison(PAIR.articles, links), size=(110, 24)) as pilot:
        panes = reader(pilot)
        panes.current_link = 0
        panes.next_link()
        seen = []
        for _ in range(4):
            await pilot.press("enter")
            seen.append(panes.current_link)
        assert seen == [0, 2, 1, 0]
        await pilot.press("n")
        assert panes._peek is None


async def test_without_a_link_in_view_it_says_so() -> None:
    async with opened(comparison(PAIR.articles)) as pilot:
        before = reader(pilot).tops
        await pilot.press("enter")
        assert reader(pilot).tops == before
        assert [toast.message for toast in pilot.app._notifications] == [
            "No linked paragraph is in view."
        ]


async def test_what_is_level_is_not_looked_at_aside() -> None:
    async with opened(comparison(PAIR.articles, [link(3, 3)])) as pilot:
        await pilot.press("n")
        before = reader(pilot).tops
        await pilot.press("enter")
        assert reader(pilot).tops == before
        assert reader(pilot).current_link == 0
        assert "peeking" not in status(pilot)


async def test_one_pane_flips_to_the_counterpart_and_back() -> None:
    async with reading(PAIR, (70, 20)) as (panes, pilot, _app):
        panes.single = True
        await pilot.pause()
        panes.next_link()
        before = panes.tops
        panes.peek()
        sides = [panes.side]
        assert panes.return_from_peek()
        assert [*sides, panes.side] == [Side.RIGHT, Side.LEFT]
        assert panes.tops == before
        assert not panes.return_from_peek()


async def test_unlocked_panes_peek_and_return_too() -> None:
    async with reading(PAIR) as (panes, pilot, _app):
        panes.toggle_lock()
        panes.current_link = 2
        before = panes.tops
        panes.peek()
        assert panes.tops.left == before.left
        assert panes.tops.right != before.right
        panes.return_from_peek()
        assert panes.tops == before
        panes.current_link = 2
        panes.peek()
        panes.move(3)
        await pilot.pause()
        assert not panes.return_from_peek()


async def test_esc_looks_back_before_it_leaves_the_sidebar() -> None:
    async with opened(size=(150, 24)) as pilot:
        panes = reader(pilot)
        panes.scroll_state.go_to_step(40)
        panes.current_link = 2
        before = panes.tops
        await pilot.press("enter")
        assert panes.tops != before
        await pilot.press("1")
        assert pilot.app.focused is not panes.panes.left
        await pilot.press("escape")
        assert panes.tops == before
        assert pilot.app.focused is not panes.panes.left
        await pilot.press("escape")
        assert pilot.app.focused is panes.panes.left
