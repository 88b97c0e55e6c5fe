"""The footer: what fits, in whole words, the most important first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.screen.command import COMMANDS
from newsreader.screen.command.keymap import remap
from newsreader.screen.footer import GAP, KeyFooter, KeyHint, fitting, key_hints, line_hints
from tests.screen.stage import opened


def line(hints: tuple[KeyHint, ...]) -> str:
    return (" " * GAP).join(f"{hint.keys} {hint.label}" for hint in hints)


def test_neighbours_with_one_label_share_a_hint() -> None:
    hints = key_hints(COMMANDS, in_sidebar=False)
    assert [hint.keys for hint in hints if hint.label == "Link"] == ["n p"]


def test_the_sidebar_s_keys_show_only_there() -> None:
    outside = {hint.label for hint in key_hints(COMMANDS, in_sidebar=False)}
    inside = {hint.label for hint in key_hints(COMMANDS, in_sidebar=True)}
    assert inside - outside == {"Filter", "Order", "Next mention", "Back"}


def test_eighty_columns_hold_what_matters() -> None:
    hints = fitting(key_hints(COMMANDS, in_sidebar=False), 78)
    assert [hint.label for hint in hints] == (
        ["Search", "Link", "Mode", "Pane", "Sidebar", "Export", "Help", "Quit"]
    )


def test_the_narrowest_footer_still_says_how_to_leave() -> None:
    hints = fitting(key_hints(COMMANDS, in_sidebar=False), 14)
    assert line(hints) == "? Help  q Quit"


@given(st.integers(0, 200), st.booleans())
def test_whatever_the_width_it_holds_whole_hints_in_their_order(
    width: int,
    in_sidebar: bool,  # noqa: FBT001 - what hypothesis passes
) -> None:
    hints = key_hints(COMMANDS, in_sidebar=in_sidebar)
    chosen = fitting(hints, width)
    assert cell_len(line(chosen)) <= width
    assert list(chosen) == [hint for hint in hints if hint in chosen]
    left_out = [hint.rank for hint in hints if hint not in chosen]
    assert all(hint.rank <= min(left_out) for hint in chosen if left_out)


async def test_keys_that_lead_to_other_articles_are_named_where_there_are_any() -> None:
    async with opened(size=(260, 40)) as pilot:
        shown = pilot.app.screen.query_one(KeyFooter).render().plain
        assert "Why" in shown
        assert "Source" not in shown
        assert "Stories" not in shown


async def test_the_footer_goes_along_with_a_search() -> None:
    async with opened(size=(100, 24)) as pilot:
        footer = pilot.app.screen.query_one(KeyFooter)
        assert "n p Link" in footer.render().plain
        await pilot.press("/", *"har")
        assert footer.render().plain == "Enter Done  Esc Clear"
        await pilot.press("enter")
        assert "n p Hit" in footer.render().plain
        await pilot.press("escape")
        assert "n p Link" in footer.render().plain
        await pilot.press("/", *"har", "escape")
        assert "n p Link" in footer.render().plain
        await pilot.press("f", "x")
        assert footer.render().plain == "Enter Done  Esc Clear"


def test_keys_that_lead_out_of_a_line_are_the_user_s() -> None:
    commands = remap(COMMANDS, {"back": ("Ctrl-g",)}).commands
    assert line(line_hints(commands)) == "Enter Done  Ctrl-g Clear"
