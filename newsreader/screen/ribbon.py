"""Ribbons: filled bands between paragraphs that nearly face each other.

Drawn in half rows, so that a band of which one end is higher bends smoothly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.screen.gutter_cell import BLANK, Cell, Grid, Shade

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsreader.screen.joint import Joint

REACH_ROWS = 5
"""Ends further apart than this are joined by a lane: a steep band is a blot."""


def is_ribbon(joint: Joint) -> bool:
    """Whether a link is drawn as a band if there are tints."""
    drop = abs(joint.spans.left.start - joint.spans.right.start)
    return joint.strong and joint.on_chain and joint.same_colour and drop <= REACH_ROWS


def draw_ribbons(joints: Iterable[Joint], width: int, height: int) -> Grid:
    """A grid with the bands of `joints`, all of which are taken for ribbons."""
    halves: list[list[Joint | None]] = [[None] * width for _ in range(2 * height)]
    for joint in joints:
        for column in range(width):
            first, last = _edges(joint, column, width)
            for half in range(max(first, 0), min(last, 2 * height)):
                halves[half][column] = joint
    return [
        [_cell(upper, lower) for upper, lower in zip(*halves[2 * row : 2 * row + 2], strict=True)]
        for row in range(height)
    ]


def _edges(joint: Joint, column: int, width: int) -> tuple[int, int]:
    """The first half row of the band in a column, and the one below its last."""
    part = (column + 0.5) / width
    eased = part * part * (3 - 2 * part)
    left, right = joint.spans
    return (
        round(2 * (left.start + (right.start - left.start) * eased)),
        round(2 * (left.stop + (right.stop - left.stop) * eased)),
    )


def _cell(upper: Joint | None, lower: Joint | None) -> Cell:
    """One cell from its two halves."""
    if upper is None:
        return Cell("▄", _shade(lower), filled=True, link=lower.link_index) if lower else BLANK
    ink, ground = _shade(upper), _shade(lower)
    if ink == ground:
        return Cell(ground=ground, link=upper.link_index)
    return Cell("▀", ink, filled=True, ground=ground, link=upper.link_index)


def _shade(joint: Joint | None) -> Shade | None:
    """The tint of a band."""
    return Shade(joint.number, joint.current) if joint else None
