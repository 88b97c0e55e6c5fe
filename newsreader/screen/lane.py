"""Lanes: which column of the gutter the line of each link runs down.

A lane leaves the left pane, turns, runs down or up its column, turns and
meets the right pane. No two lanes share a stretch of a column, and columns
are chosen so that lines seldom cross or run along each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsreader.screen.gutter_cell import EAST, NORTH, SOUTH, WEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsreader.screen.joint import Joint

_ALONG = 10
"""How much worse than a crossing it is that two lines run along one row."""
STRONG_BESIDE = 3
POSSIBLE_BESIDE = 2
"""How many lines may run side by side where the last of them is off the chain, strong
or possible. Where many links cross, as around ledes, the rest are arrows."""


class Lane(NamedTuple):
    """A link with the column in which it runs."""

    joint: Joint
    column: int

    def strokes(self, width: int) -> Iterator[tuple[int, int, int]]:
        """The cells of the line: row, column and the sides it joins."""
        start, end = self.joint.rows
        if start == end:
            yield from ((start, column, EAST | WEST) for column in range(width))
            return
        away, back = (SOUTH, NORTH) if end > start else (NORTH, SOUTH)
        yield from ((start, column, EAST | WEST) for column in range(self.column))
        yield start, self.column, WEST | away
        for row in range(min(start, end) + 1, max(start, end)):
            yield row, self.column, NORTH | SOUTH
        yield end, self.column, back | EAST
        yield from ((end, column, EAST | WEST) for column in range(self.column + 1, width))


def assign_lanes(
    joints: Sequence[Joint], width: int, taken_cells: Mapping[tuple[int, int], int]
) -> tuple[list[Lane], list[Joint]]:
    """Give links a column each, the most telling first.

    Args:
        joints: Links with both ends in view.
        width: Columns of the gutter; the outermost two are kept free.
        taken_cells: Cells, by row and column, that lines of other groups than
            the one given should keep clear of.

    Returns:
        The lanes, and the links for which there was no room.
    """
    columns = range(1, width - 1)
    admitted, left_over = _admit(joints, len(columns))
    lanes: list[Lane] = []
    # Taken from the top down, a free column is always found for as many
    # lines as may run side by side.
    for joint in sorted(admitted, key=lambda joint: _extent(joint).start):
        taken = {lane.column for lane in lanes if _overlap(lane.joint, joint)}
        falling = joint.rows.right > joint.rows.left
        free = [column for column in (reversed(columns) if falling else columns)
                if column not in taken]  # fmt: skip
        choices = [Lane(joint, column) for column in free]
        costs = [_cost(lane, lanes) + _hits(lane, taken_cells, width) for lane in choices]
        lanes.append(choices[costs.index(min(costs))])
    return lanes, left_over


def telling(joint: Joint) -> tuple[bool, bool, bool]:
    """How much it matters to see a link; the more, the greater."""
    return joint.current, joint.on_chain, joint.strong


def _admit(joints: Iterable[Joint], room: int) -> tuple[list[Joint], list[Joint]]:
    """The links that fit when no row has more than `room` lines, and the rest."""
    load: dict[int, int] = {}
    admitted, left_over = [], []
    for joint in sorted(joints, key=telling, reverse=True):
        extent = _extent(joint)
        most = _most_beside(joint, room)
        if most and all(load.get(row, 0) < most for row in extent):
            for row in extent:
                load[row] = load.get(row, 0) + 1
            admitted.append(joint)
        else:
            left_over.append(joint)
    return admitted, left_over


def _most_beside(joint: Joint, room: int) -> int:
    """How many lines may run side by side with a link's own among them."""
    if joint.current or joint.on_chain:
        return room
    return min(room, STRONG_BESIDE if joint.strong else POSSIBLE_BESIDE)


def _extent(joint: Joint) -> range:
    """The rows that the line of a link touches."""
    return range(min(joint.rows), max(joint.rows) + 1)


def _overlap(one: Joint, other: Joint) -> bool:
    """Whether the extents of two links share a row."""
    return max(min(one.rows), min(other.rows)) <= min(max(one.rows), max(other.rows))


def _cost(lane: Lane, others: Iterable[Lane]) -> int:
    """How hard a lane would be to tell from those already there."""
    return sum(_clash(lane, other) + _clash(other, lane) for other in others)


def _hits(lane: Lane, taken_cells: Mapping[tuple[int, int], int], width: int) -> int:
    """What a lane covers of the cells that it should keep clear of, weighted."""
    number = lane.joint.number
    hits = sum(
        taken_cells.get((row, column), number) != number
        for row, column, _sides in lane.strokes(width)
    )
    return _ALONG * hits


def _clash(one: Lane, other: Lane) -> int:
    """Crossings of one lane's level stretches with another lane, weighted."""
    if one.joint.number == other.joint.number:
        return 0
    extent = _extent(other.joint)
    start, end = one.joint.rows
    cost = int(start in extent and other.column < one.column)
    cost += int(end in extent and other.column > one.column)
    if start == other.joint.rows.right and other.column <= one.column:
        cost += _ALONG
    return cost
