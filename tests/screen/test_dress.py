from __future__ import annotations

from newsreader.screen.dress import Dress, LinePlace, Number, dress_of
from newsreader.screen.linkage import Badge

BADGE = Badge((4, 9), (True, False), frozenset({9}))
"""A paragraph in two groups, of which the first is strong and the second verbatim."""
FIRST = Number(4, strong=True, more=False)
SECOND = Number(9, strong=False, more=False, verbatim=True)


def worn(line: int, first: int = 0, count: int = 3, current: int | None = None) -> Dress:
    return dress_of(BADGE, LinePlace(line, first, count), current, dims=False)


def test_numbers_stand_below_each_other_from_the_first_line_in_view() -> None:
    assert [worn(line).number for line in range(3)] == [FIRST, SECOND, None]
    assert [worn(line, first=1).number for line in range(3)] == [None, FIRST, SECOND]


def test_a_paragraph_wears_its_strongest_group_s_colour_on_every_line() -> None:
    assert {(worn(line).group, worn(line).bold) for line in range(3)} == {(4, True)}


def test_the_current_link_is_pointed_to_where_its_number_stands() -> None:
    pointed = [worn(line, current=9).pointed for line in range(3)]
    assert pointed == [False, True, False]
    assert all(worn(line, current=9).current for line in range(3))


def test_of_several_numbers_on_one_line_the_current_one_is_seen() -> None:
    assert worn(0, count=1).number == FIRST._replace(more=True)
    assert worn(0, count=1, current=9).number == SECOND._replace(more=True)


def test_a_paragraph_makes_way_only_if_asked_to() -> None:
    assert not worn(0).dimmed
    assert dress_of(BADGE, LinePlace(0, 0, 3), None, dims=True).dimmed
