"""How a screen is divided at every size."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.layout import Division, Layout, SidebarPlace, layout_of, sidebar_columns
from tests.factory import bridge
from tests.screen.stage import opened, sidebar


@pytest.mark.parametrize(
    ("columns", "rows", "layout"),
    [
        (250, 80, Layout(single=False, place=SidebarPlace.BESIDE, open_at_first=True)),
        (140, 24, Layout(single=False, place=SidebarPlace.BESIDE, open_at_first=True)),
        (139, 50, Layout(single=False, place=SidebarPlace.BESIDE, open_at_first=False)),
        (120, 15, Layout(single=False, place=SidebarPlace.BESIDE, open_at_first=False)),
        (119, 30, Layout(single=False, place=SidebarPlace.DRAWER, open_at_first=False)),
        (80, 29, Layout(single=False, place=SidebarPlace.OVERLAY, open_at_first=False)),
        (79, 30, Layout(single=True, place=SidebarPlace.DRAWER, open_at_first=False)),
        (60, 15, Layout(single=True, place=SidebarPlace.OVERLAY, open_at_first=False)),
    ],
)
def test_the_bounds(columns: int, rows: int, layout: Layout) -> None:
    assert layout_of(columns, rows) == layout


@given(st.integers(0, 400), st.integers(0, 200))
def test_only_a_sidebar_beside_the_text_opens_by_itself(columns: int, rows: int) -> None:
    layout = layout_of(columns, rows)
    assert not (layout.open_at_first and layout.place is not SidebarPlace.BESIDE)
    assert not (layout.single and layout.place is SidebarPlace.BESIDE)


def test_a_choice_holds_for_the_layout_in_which_it_was_made() -> None:
    division = Division()
    seen = []
    for size, chosen in [
        ((160, 50), False),
        ((100, 24), True),
        ((150, 40), None),
        ((90, 20), None),
    ]:
        division.resize(*size)
        seen.append(division.sidebar_open)
        if chosen is not None:
            division.open_sidebar(opened=chosen)
    assert seen == [True, False, False, True]


@pytest.mark.parametrize("size", [(130, 40), (140, 30), (160, 50), (199, 50), (200, 50), (250, 80)])
async def test_a_sidebar_is_as_wide_as_the_room_kept_for_it(size: tuple[int, int]) -> None:
    async with opened(bridge(), size=size) as pilot:
        columns = sidebar(pilot).size.width
        edge = sidebar(pilot).outer_size.width if sidebar(pilot).display else 0
    assert edge == sidebar_columns(*size)
    assert bool(columns) is (size[0] >= 140)
