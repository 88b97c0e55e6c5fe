"""The map: every link and hit shows, the view spans from the first cell to the last."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.minimap import MapCell, cells_in_view, draw_map

PARTS = st.floats(0, 1)
SPANS = st.lists(st.tuples(PARTS, PARTS).map(lambda parts: (min(parts), max(parts))), max_size=8)


def test_links_fill_half_cells() -> None:
    assert draw_map([(0.0, 0.3), (0.5, 0.5)], [(0.8, 0.9)], (), 4) == [
        MapCell(upper=True, lower=True),
        MapCell(upper=True),
        MapCell(upper=True),
        MapCell(faint=True),
    ]


def test_the_first_of_several_hits_stands_for_its_cell() -> None:
    cells = draw_map((), (), [(0.1, 0), (0.12, 1), (1.0, 2)], 5)
    assert [cell.hit for cell in cells] == [0, None, None, None, 2]


@given(SPANS, st.lists(PARTS, max_size=6), st.integers(0, 60))
def test_whatever_is_linked_or_hit_shows(
    spans: list[tuple[float, float]], hits: list[float], height: int
) -> None:
    cells = draw_map(spans, spans, [(part, index) for index, part in enumerate(hits)], height)
    assert len(cells) == height
    halves = [half for cell in cells for half in (cell.upper, cell.lower)]
    for start, end in spans if height else ():
        for part in (start, (start + end) / 2):
            assert halves[min(int(part * 2 * height), 2 * height - 1)]
    for part in hits if height else ():
        assert cells[min(int(part * height), height - 1)].hit is not None
    assert all(cell.faint for cell in cells if cell.upper or cell.lower)
    if not spans:
        assert not any(halves)


@given(st.integers(1, 500), st.integers(1, 80), st.integers(1, 80), st.data())
def test_the_view_goes_from_the_first_cell_to_the_last(
    length: int, view_height: int, height: int, data: st.DataObject
) -> None:
    step = data.draw(st.integers(0, length))
    cells = cells_in_view(step, length, view_height, height)
    assert cells
    assert 0 <= cells.start <= cells.stop <= height
    assert cells_in_view(0, length, view_height, height).start == 0
    assert cells_in_view(length, length, view_height, height).stop == height
    later = cells_in_view(min(step + 1, length), length, view_height, height)
    assert later.start >= cells.start
    assert len(later) == len(cells)


def test_where_everything_is_in_view_there_is_no_handle() -> None:
    assert not cells_in_view(0, 0, 40, 40)
