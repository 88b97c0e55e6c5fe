"""The gutter as a grid of cells: ribbons, lanes, stubs, and how they share it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.screen.drawing import Drawing, Manner, draw_gutter
from newsreader.screen.gutter_cell import EAST, NORTH, SOUTH, WEST, Grid, Shade, stroke
from newsreader.screen.joint import Joint
from newsreader.screen.lane import assign_lanes
from newsreader.side import Pair, Side

HEIGHT = 10
LANES = Drawing(7, HEIGHT, Manner.LANES, ribbons=False)
CHIPS = Drawing(5, HEIGHT, Manner.CHIPS, ribbons=False)
RIBBONS = Drawing(7, HEIGHT, Manner.LANES, ribbons=True)


def joint(  # noqa: PLR0913 - each is a property of a link
    number: int,
    left: int,
    right: int,
    *,
    lines: int = 2,
    on_chain: bool = True,
    strong: bool = True,
    current: bool = False,
    same_colour: bool = True,
) -> Joint:
    """A link between paragraphs of `lines` rows that start at two rows."""
    spans = Pair(range(left, left + lines), range(right, right + lines))
    rows = spans.map(_meeting)
    return Joint(number, strong, on_chain, current, spans, rows, same_colour)


def _meeting(span: range) -> int:
    return max(span.start, 0) if span.stop > 0 else span.start


def picture(grid: Grid) -> list[str]:
    return ["".join(cell.glyph for cell in row) for row in grid]


def test_a_line_runs_down_a_column_of_its_own() -> None:
    grid = draw_gutter([joint(1, 1, 4)], LANES)
    assert picture(grid)[:6] == [
        "       ",
        "─────╮ ",
        "     │ ",
        "     │ ",
        "     ╰─",
        "       ",
    ]
    assert all(cell.ink in {None, Shade(1)} for row in grid for cell in row)


def test_lines_beside_each_other_do_not_cross() -> None:
    grid = draw_gutter([joint(1, 0, 4), joint(2, 2, 6)], LANES)
    assert picture(grid)[:7] == [
        "─────╮ ",
        "     │ ",
        "────╮│ ",
        "    ││ ",
        "    │╰─",
        "    │  ",
        "    ╰──",
    ]


def test_upward_lines_beside_each_other_do_not_cross() -> None:
    grid = draw_gutter([joint(1, 4, 0), joint(2, 6, 2)], LANES)
    assert picture(grid)[:7] == [
        " ╭─────",
        " │     ",
        " │╭────",
        " ││    ",
        "─╯│    ",
        "  │    ",
        "──╯    ",
    ]


def test_links_off_the_chain_are_dashed_and_the_current_one_is_thick() -> None:
    rows = picture(draw_gutter([joint(1, 0, 2, on_chain=False)], LANES))
    assert rows[:3] == ["╌╌╌╌╌╮ ", "     ┆ ", "     ╰╌"]
    rows = picture(draw_gutter([joint(1, 0, 2, current=True)], LANES))
    assert rows[:3] == ["━━━━━┓ ", "     ┃ ", "     ┗━"]


def test_where_lines_cross_the_one_on_the_chain_passes_unbroken() -> None:
    grid = draw_gutter([joint(1, 0, 6), joint(2, 4, 2, on_chain=False)], LANES)
    inks = {cell.ink.number for row in grid for cell in row if cell.ink}
    assert inks == {1, 2}
    chain = [cell.glyph for row in grid for cell in row if cell.ink == Shade(1)]
    # Eleven straight cells and two bends: none was given up to the other.
    assert sorted(chain) == sorted("─────╮│││││╰─")
    assert not any(glyph in "┼├┤┬┴" for row in picture(grid) for glyph in row)


def test_lines_of_one_group_join() -> None:
    grid = draw_gutter([joint(1, 0, 2), joint(1, 0, 5)], LANES)
    assert "┬" in picture(grid)[0]


def test_a_partner_out_of_view_has_an_arrow() -> None:
    rows = picture(draw_gutter([joint(1, 1, 30), joint(2, -40, 5)], LANES))
    assert rows[1] == "─▼     "
    assert rows[5] == "     ▲─"


def test_arrows_both_ways_stand_side_by_side() -> None:
    rows = picture(draw_gutter([joint(1, 1, 30), joint(1, 1, -30)], LANES))
    assert rows[1] in {"─▼▲    ", "─▲▼    "}


def test_a_link_seen_at_neither_end_is_not_drawn() -> None:
    rows = picture(draw_gutter([joint(1, -10, 30)], LANES))
    assert rows == [" " * 7] * HEIGHT


def test_chips_point_and_level_links_are_joined() -> None:
    rows = picture(draw_gutter([joint(1, 0, 0), joint(2, 3, 6)], CHIPS))
    assert rows[0] == "─────"
    assert rows[3] == "─↓   "
    assert rows[6] == "   ↑─"


def test_a_ribbon_fills_the_gutter_between_level_paragraphs() -> None:
    grid = draw_gutter([joint(3, 2, 2)], RIBBONS)
    grounds = [[cell.ground for cell in row] for row in grid]
    assert grounds[1:5] == [[None] * 7, [Shade(3)] * 7, [Shade(3)] * 7, [None] * 7]


def test_a_ribbon_bends_by_half_rows() -> None:
    rows = picture(draw_gutter([joint(3, 2, 3, lines=1)], RIBBONS))
    assert rows[2].rstrip() == "  ▀▀" or "▀" in rows[2] or "▄" in rows[2]
    assert any("▄" in row or "▀" in row for row in rows)


def test_ribbons_are_for_strong_links_of_one_colour_on_the_chain_and_near() -> None:
    for other in (
        joint(1, 1, 7),
        joint(1, 1, 2, on_chain=False),
        joint(1, 1, 2, strong=False),
        joint(1, 1, 2, same_colour=False),
    ):
        grid = draw_gutter([other], RIBBONS)
        assert not any(cell.ground or cell.filled for row in grid for cell in row)


def test_a_line_over_a_ribbon_keeps_its_ground() -> None:
    grid = draw_gutter([joint(1, 3, 3), joint(2, 0, 8)], RIBBONS)
    crossing = grid[3][5]
    assert (crossing.glyph, crossing.ink, crossing.ground) == ("│", Shade(2), Shade(1))


def test_links_for_which_there_is_no_lane_get_arrows() -> None:
    joints = [joint(n, 0 + n, 9 - n, lines=1, on_chain=n > 3) for n in range(8)]
    lanes, left_over = assign_lanes(joints, 7, {})
    assert len(lanes) + len(left_over) == 8
    assert all(joint.on_chain for joint in joints if joint not in left_over) or len(lanes) > 4
    arrows = [g for row in picture(draw_gutter(joints, LANES)) for g in row if g in "↑↓"]
    assert len(arrows) >= len(left_over)


def test_every_sum_of_sides_has_a_glyph() -> None:
    assert stroke(NORTH | SOUTH | EAST | WEST) == "┼"
    assert stroke(SOUTH | EAST) == "╭"
    assert stroke(EAST | WEST, broken=True) == "╌"
    assert stroke(NORTH | SOUTH, heavy=True, broken=True) == "┇"
    assert stroke(NORTH | EAST, heavy=True, broken=True) == "┗"


ROWS = st.integers(min_value=-12, max_value=22)
JOINTS = st.lists(
    st.builds(
        lambda number, left, right, lines, on_chain, current: joint(
            number, left, right, lines=lines, on_chain=on_chain, current=current
        ),
        st.integers(min_value=1, max_value=12),
        ROWS,
        ROWS,
        st.integers(min_value=1, max_value=6),
        st.booleans(),
        st.booleans(),
    ),
    max_size=14,
)


@given(JOINTS, st.sampled_from([LANES, CHIPS, RIBBONS]))
def test_the_grid_has_its_size_whatever_the_links(joints: list[Joint], drawing: Drawing) -> None:
    grid = draw_gutter(joints, drawing)
    assert [len(row) for row in grid] == [drawing.width] * drawing.height


@given(JOINTS)
def test_no_two_lanes_share_a_stretch_of_a_column(joints: list[Joint]) -> None:
    whole = [j for j in joints if all(j.in_view(s, HEIGHT) for s in Side) and not j.level]
    lanes, left_over = assign_lanes(whole, 7, {})
    assert len(lanes) + len(left_over) == len(whole)
    used: set[tuple[int, int]] = set()
    for lane in lanes:
        assert 0 < lane.column < 6
        for row in range(min(lane.joint.rows), max(lane.joint.rows) + 1):
            assert (lane.column, row) not in used
            used.add((lane.column, row))


@given(JOINTS)
def test_every_end_in_view_is_met(joints: list[Joint]) -> None:
    grid = draw_gutter(joints, LANES)
    for each in joints:
        for side, edge in ((Side.LEFT, 0), (Side.RIGHT, 6)):
            if each.in_view(side, HEIGHT):
                assert grid[each.rows[side]][edge].ink is not None
