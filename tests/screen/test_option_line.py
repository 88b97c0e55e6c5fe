"""Tests of `newsreader.screen.option_line`: keys, clicks, and options that never break."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.app import App, ComposeResult

from newsreader.screen.option_line import OptionLine, SeveralOptionLine, lines_of


class Rows(App[None]):
    """A row of one choice and a row of several."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def compose(self) -> ComposeResult:
        yield OptionLine(("red", "deep green", "blue"), (0,), id="one")
        yield SeveralOptionLine(("red", "deep green", "blue"), (0, 1, 2), id="several")

    def on_option_line_changed(self, event: OptionLine.Changed) -> None:
        self.told.append(event.row.id or "")


def chosen(app: App[None], name: str) -> list[int]:
    return sorted(app.query_one(f"#{name}", OptionLine).chosen)


async def test_in_a_row_of_one_the_choice_goes_with_the_cursor() -> None:
    app = Rows()
    async with app.run_test(size=(40, 6)) as pilot:
        for key, expected in {"right": 1, "end": 2, "left": 1, "home": 0, "space": 0}.items():
            await pilot.press(key)
            assert chosen(app, "one") == [expected]
        await pilot.press("left")
        assert app.told == ["one"] * 4


async def test_in_a_row_of_several_space_changes_one() -> None:
    app = Rows()
    async with app.run_test(size=(40, 6)) as pilot:
        await pilot.press("tab", "right", "space")
        assert chosen(app, "several") == [0, 2]
        await pilot.press("space", "end", "space", "right")
        assert chosen(app, "several") == [0, 1]
        assert app.told == ["several"] * 3


async def test_a_click_chooses_what_it_falls_on() -> None:
    app = Rows()
    async with app.run_test(size=(40, 6)) as pilot:
        await pilot.click("#one", offset=(9, 0))
        assert chosen(app, "one") == [1]
        await pilot.click("#several", offset=(2, 0))
        assert chosen(app, "several") == [1, 2]
        await pilot.click("#several", offset=(38, 0))
        assert chosen(app, "several") == [1, 2]


@pytest.mark.parametrize(("width", "height"), [(40, 1), (24, 2), (12, 3), (3, 3)])
async def test_options_are_never_broken(width: int, height: int) -> None:
    app = Rows()
    async with app.run_test(size=(width, 9)):
        row = app.query_one("#one", OptionLine)
        assert row.size.height == height
        lines = row.render().plain.split("\n")
        assert "  ".join(lines) == "● red  ○ deep green  ○ blue"


@given(st.lists(st.integers(1, 30), max_size=9), st.integers(1, 80))
def test_lines_are_filled_in_order(lengths: list[int], width: int) -> None:
    lines = lines_of(lengths, width)
    assert [index for line in lines for index in line] == list(range(len(lengths)))
    for line in lines:
        cells = sum(lengths[index] for index in line) + 2 * (len(line) - 1)
        assert cells <= width or len(line) == 1
