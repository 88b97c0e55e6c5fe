"""How the articles are shown: modes, folds, aligned rows, swapped sides, the panes' widths."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsreader.comparison.mirror import mirrored
from newsreader.screen.arrangement import Mode
from newsreader.screen.comparing import Comparing
from newsreader.screen.reading import ReadingScreen
from newsreader.side import Pair, Side
from tests.screen.factory import article, comparison, link, mention
from tests.screen.stage import long_comparison, opened, reader, screen_text, status

if TYPE_CHECKING:
    from newsreader.screen.reader import Reader

FEW = comparison(
    Pair(article(12), article(12, "The bridge, at last", seed=3)),
    [link(1, 2), link(6, 5), link(7, 9), link(10, 1, on_chain=False)],
)
"""Two articles of which most is told by one alone."""


def seen(shown: Reader, side: Side) -> list[tuple[int, int]]:
    """The paragraphs and lines in view on one side; folds are left out."""
    state = shown.scroll_state
    rows = (state.layouts[side].row(state.tops[side] + y) for y in range(state.height))
    return [(row.paragraph_index, row.line_index) for row in rows if row and row.line]


async def test_what_only_one_tells_is_folded_and_counted() -> None:
    async with opened(FEW, (100, 30)) as pilot:
        await pilot.press("u")
        text = screen_text(pilot.app)
        assert "⋯ 4 paragraphs only here ┄" in text
        assert "⋯ title ┄" in text
        assert {index for index, _ in seen(reader(pilot), Side.LEFT)} <= {1, 6, 7, 10}
        assert "only what both tell" in status(pilot)


async def test_what_both_tell_is_dimmed_and_loses_its_tint() -> None:
    async with opened(FEW, (100, 30)) as pilot:
        before = reader(pilot).panes.left.render_line(2)
        await pilot.press("u", "u")
        assert "only what one tells" in status(pilot)
        after = reader(pilot).panes.left.render_line(2)
        assert before.text == after.text
        words = next(segment for segment in after if segment.text.startswith("P1"))
        tinted = next(segment for segment in before if segment.text.startswith("P1"))
        assert words.style is not None
        assert tinted.style is not None
        assert words.style.color != tinted.style.color
        assert words.style.bgcolor != tinted.style.bgcolor
        await pilot.press("u")
        assert "only" not in status(pilot)


async def test_the_place_is_kept_there_and_back() -> None:
    async with opened(size=(100, 30)) as pilot:
        shown = reader(pilot)
        for steps in (0, 9, 33, 60, 500):
            shown.go_start()
            shown.move(steps)
            before = shown.tops
            for aligned in (False, True, False):
                shown.align_rows(aligned=aligned)
                for _ in Mode:
                    shown.read_in(shown.arrangement.mode.next)
            assert shown.tops == before


async def test_a_paragraph_in_view_stays_on_its_row() -> None:
    async with opened(FEW, (100, 20)) as pilot:
        shown = reader(pilot)
        shown.next_link()
        shown.next_link()
        top = shown.tops.left
        row = shown.scroll_state.layouts.left.tops[6] - top
        await pilot.press("u")
        state = shown.scroll_state
        assert abs(state.layouts.left.tops[6] - state.tops.left - row) <= 1
        assert shown.current_link == 1


async def test_folds_are_opened_by_a_click_and_by_a_key() -> None:
    async with opened(FEW, (100, 30)) as pilot:
        await pilot.press("u")
        shown = reader(pilot)
        pane = shown.panes.left
        row = shown.scroll_state.layouts.left.tops[3]
        assert shown.scroll_state.layouts.left.is_folded(3)
        await pilot.click(pane, offset=(5, row - shown.tops.left))
        await pilot.pause()
        layout = shown.scroll_state.layouts.left
        assert [layout.is_folded(index) for index in (0, 2, 3, 5, 8)] == [
            True,
            False,
            False,
            False,
            True,
        ]
        await pilot.press("U")
        assert not shown.scroll_state.layouts.left.is_folded(0)
        shown.go_start()
        await pilot.press("U", "U", "U")
        assert shown.arrangement.mode is Mode.SHARED


async def test_closing_what_was_opened() -> None:
    few = comparison(FEW.articles, [link(0, 0), link(11, 11)])
    async with opened(few, (100, 30)) as pilot:
        await pilot.press("u", "U")
        assert not reader(pilot).scroll_state.layouts.left.is_folded(5)
        await pilot.press("U")
        assert reader(pilot).scroll_state.layouts.left.is_folded(5)


async def test_without_folds_there_is_nothing_to_open() -> None:
    async with opened(FEW, (100, 30)) as pilot:
        await pilot.press("U")
        assert "Nothing is folded here." in [n.message for n in pilot.app._notifications]


async def test_without_links_nothing_is_folded_and_it_is_said() -> None:
    async with opened(comparison(FEW.articles), (100, 30)) as pilot:
        await pilot.press("u")
        assert seen(reader(pilot), Side.LEFT)[0] == (0, 0)
        assert len(pilot.app._notifications) == 1


async def test_going_to_a_mention_opens_its_fold() -> None:
    async with opened(FEW, (100, 30)) as pilot:
        await pilot.press("u")
        shown = reader(pilot)
        there = mention(FEW.articles, Side.RIGHT, 7, "P7")
        shown.mark([there])
        shown.go_to(there)
        await pilot.pause()
        assert (7, 0) in seen(shown, Side.RIGHT)
        assert shown.arrangement.mode is Mode.SHARED
        assert shown.scroll_state.layouts.right.is_folded(11)


async def test_folds_follow_the_links() -> None:
    async with opened(FEW, (100, 30)) as pilot:
        await pilot.press("u")
        shown = reader(pilot)
        shown.show_comparison(replace(FEW, links=FEW.links[:1]))
        await pilot.pause()
        layout = shown.scroll_state.layouts.left
        assert not layout.is_folded(1)
        assert layout.is_folded(6)


async def test_pairs_of_the_chain_are_level_at_every_step() -> None:
    async with opened(size=(120, 24)) as pilot:
        await pilot.press("v")
        assert "aligned rows" in status(pilot)
        shown = reader(pilot)
        state = shown.scroll_state
        for mode in Mode:
            shown.read_in(mode)
            shown.go_start()
            for _ in range(state.length):
                assert state.tops.left == state.tops.right
                state.move(1)
            left, right = state.layouts
            for one in shown.linkage.chain:
                assert left.tops[one.ends.left] == right.tops[one.ends.right]


async def test_aligned_at_the_start_both_articles_still_begin_there() -> None:
    late = replace(FEW, links=(link(0, 2), *FEW.links[1:]))
    async with opened(late, (120, 12)) as pilot:
        shown = reader(pilot)
        for keys in ("v", "v"):
            await pilot.press(keys)
            assert shown.tops == Pair(0, 0)
        await pilot.press("v")
        assert shown.scroll_state.layouts.left.tops[0] > 0
        await pilot.resize_terminal(100, 12)
        assert shown.tops == Pair(0, 0)


async def test_swapped_sides_show_the_mirrored_comparison_at_the_same_place() -> None:
    async with opened(size=(140, 30)) as pilot:
        await pilot.press("n", "n", "X")
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        made = long_comparison()
        assert screen.comparison == mirrored(made)
        shown = reader(pilot)
        assert shown.side is Side.RIGHT
        assert pilot.app.focused is shown.panes.right
        current = shown.current_link
        assert current is not None
        assert shown.linkage.links[current].ends == Pair(3, 3)
        assert "The bridge, at last" in screen_text(pilot.app).splitlines()[0]


async def test_swapping_twice_changes_nothing() -> None:
    async with opened(size=(140, 30)) as pilot:
        shown = reader(pilot)
        shown.move(40)
        for key in ("u", "v", "y", "u"):
            await pilot.press(key)
            tops = shown.tops
            await pilot.press("X")
            assert shown.tops == tops.turned
            await pilot.press("X")
            assert shown.tops == tops
        assert pilot.app.focused is shown.panes.left


async def test_one_pane_keeps_its_article_when_the_sides_are_swapped() -> None:
    async with opened(size=(70, 20)) as pilot:
        shown = reader(pilot)
        shown.move(12)
        await pilot.pause()
        before = shown.panes.left.render_line(5).text.strip(" ▐▌▏▕123456789")
        await pilot.press("X")
        await pilot.pause()
        assert [pane.display for pane in shown.panes] == [False, True]
        assert before in shown.panes.right.render_line(5).text


async def test_sides_can_be_swapped_before_a_pane_has_got_its_width() -> None:
    async with opened(FEW, (60, 20)) as pilot:
        shown = reader(pilot)
        await pilot.press("v")
        shown.single = False  # As on a resize: the other pane is shown from the next layout on.
        shown.use(shown.side.other)
        assert not shown.panes[shown.side].size.width
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        screen.action_swap_sides()
        await pilot.pause()
        counts = shown.scroll_state.layouts.map(lambda layout: len(layout.tops))
        assert counts == FEW.articles.turned.map(lambda article: len(article.paragraphs))


async def test_sides_swapped_before_the_comparison_is_done_stay_so() -> None:
    made = long_comparison()
    async with opened(made, (140, 30)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReadingScreen)
        screen.comparison = None
        await pilot.press("X")
        screen._show_comparison(Comparing.Finished(made))
        await pilot.pause()
        assert screen.comparison == mirrored(made)


async def test_panes_are_widened_as_far_as_both_stay_wide_enough() -> None:
    async with opened(size=(126, 24)) as pilot:
        shown = reader(pilot)
        for keys, widths in (
            ([">"], (64, 54)),
            ([">"] * 4, (76, 42)),
            (["<"] * 9, (41, 77)),
            ([">"] * 9, (76, 42)),
        ):
            await pilot.press(*keys)
            await pilot.pause()
            assert tuple(pane.size.width for pane in shown.panes) == widths
            assert tuple(title.size.width for title in shown.titles) == widths
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert tuple(pane.size.width for pane in shown.panes) == (40, 34)
        await pilot.resize_terminal(126, 24)
        await pilot.pause()
        assert shown.share == 65


async def test_sizes_that_come_and_go_leave_the_place_as_it_was() -> None:
    async with opened(size=(150, 30)) as pilot:
        shown = reader(pilot)
        for key in ("j", "v", "u"):
            await pilot.press(key)
            shown.move(17)
            await pilot.pause()
            before = shown.tops
            for size in [(60, 15), (200, 60), (150, 30)]:
                await pilot.resize_terminal(*size)
                await pilot.pause()
            assert shown.tops == before
