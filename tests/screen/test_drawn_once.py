"""A change of size or theme is drawn once, and looks as if the screen had begun with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual._compositor import Compositor
from textual.css.stylesheet import Stylesheet

from newsreader.screen.layout import (
    HORIZONTAL_BREAKPOINTS,
    SIZE_CLASSES,
    VERTICAL_BREAKPOINTS,
    classes_of,
)
from tests.screen.stage import opened, reader

if TYPE_CHECKING:
    from textual.geometry import Region


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Region]:
    """The regions drawn, in order; a whole screen as one."""
    found: list[Region] = []
    full, partial = Compositor.render_full_update, Compositor.render_partial_update

    def note_full(self: Compositor, *, simplify: bool = False) -> object:
        found.append(self.size.region)
        return full(self, simplify=simplify)

    def note_partial(self: Compositor) -> object:
        found.extend(self._dirty_regions)
        return partial(self)

    monkeypatch.setattr(Compositor, "render_full_update", note_full)
    monkeypatch.setattr(Compositor, "render_partial_update", note_partial)
    return found


@pytest.mark.parametrize("size", [(120, 40), (139, 50), (220, 60), (100, 25), (100, 40)])
async def test_another_size_draws_the_panes_once(
    drawn: list[Region], size: tuple[int, int]
) -> None:
    async with opened(size=(160, 50)) as pilot:
        panes = reader(pilot).panes
        drawn.clear()
        await pilot.resize_terminal(*size)
        await pilot.pause(0.1)
        times = [sum(r.overlaps(pane.region) for r in drawn) for pane in panes]
    assert times == [1, 1]


async def test_another_theme_draws_the_panes_once(drawn: list[Region]) -> None:
    async with opened(size=(160, 50)) as pilot:
        panes = reader(pilot).panes
        drawn.clear()
        await pilot.press("t")
        await pilot.pause(0.1)
        times = [sum(r.overlaps(pane.region) for r in drawn) for pane in panes]
    assert times == [1, 1]


async def test_a_theme_comes_back_as_it_was_and_is_read_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    readings: list[Stylesheet] = []
    reparse = Stylesheet.reparse

    def note(self: Stylesheet) -> None:
        readings.append(self)
        reparse(self)

    monkeypatch.setattr(Stylesheet, "reparse", note)
    async with opened(size=(160, 50)) as pilot:
        pictures = []
        for _ in range(4):
            await pilot.press("t")
            await pilot.pause(0.1)
            pictures.append(pilot.app.export_screenshot().partition("</style>")[2])
    assert pictures[0] != pictures[1]
    assert pictures[2:] == pictures[:2]
    assert len(readings) <= 2


@given(columns=st.integers(1, 400), rows=st.integers(1, 200))
def test_a_size_has_the_classes_of_its_bounds(columns: int, rows: int) -> None:
    across = [name for least, name in HORIZONTAL_BREAKPOINTS if least <= columns][-1]
    down = [name for least, name in VERTICAL_BREAKPOINTS if least <= rows][-1]
    assert classes_of(columns, rows) == {across, down}
    assert {across, down} <= set(SIZE_CLASSES)
