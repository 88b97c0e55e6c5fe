"""From links and places to what the gutter draws."""

from __future__ import annotations

from dataclasses import replace

from newsreader.article import Kind, Paragraph
from newsreader.screen.joint import paragraphs_in_view, visible_joints
from newsreader.screen.linkage import Badge, link_up
from newsreader.screen.margin import number_line, numbers_on
from newsreader.screen.typesetting import Layout, set_rows
from newsreader.side import Pair, Side
from tests.screen.factory import link

# Ten paragraphs of two lines each, three rows apart.
LAYOUT = set_rows([Paragraph(Kind.BODY, "aaaaaaaa bbbbbbbb")] * 10, 8)
LINKS = [link(0, 1), link(2, 1, score=0.95), link(2, 8, strong=False, score=0.4), link(9, 9)]


def test_a_paragraph_carries_its_numbers_strongest_first() -> None:
    linkage = link_up(LINKS)
    assert linkage.badges.left == {
        0: Badge((1,), (True,)),
        2: Badge((2,), (True,)),
        9: Badge((3,), (True,)),
    }
    assert linkage.badges.right[1] == Badge((2, 1), (True, True))
    assert linkage.badges.right[8] == Badge((2,), (False,))
    assert not linkage.badges.right[8].bold
    assert linkage.strongest(Side.RIGHT, 1) == 1
    assert linkage.strongest(Side.RIGHT, 5) is None
    assert linkage.number(LINKS[3]) == 3


def test_only_links_with_an_end_in_view_have_joints() -> None:
    joints = visible_joints(link_up(LINKS), Pair(LAYOUT, LAYOUT), Pair(0, 0), 8, 1)
    assert [(j.number, j.current) for j in joints] == [(1, False), (2, True), (2, False)]
    assert joints[0].spans == Pair(range(2), range(3, 5))
    # The right paragraph lists 2 above 1; each line meets its own number.
    assert joints[0].rows == Pair(0, 4)
    assert joints[1].rows == Pair(6, 3)
    assert [j.same_colour for j in joints] == [False, True, True]


def test_a_line_meets_the_first_visible_row() -> None:
    joints = visible_joints(link_up(LINKS), Pair(LAYOUT, LAYOUT), Pair(1, 4), 5, None)
    assert joints[0].rows == Pair(0, 0)
    assert joints[0].in_view(Side.LEFT, 5)


def test_what_is_in_view() -> None:
    assert paragraphs_in_view(LAYOUT, 0, 1) == range(1)
    assert paragraphs_in_view(LAYOUT, 2, 1) == range(1, 1)
    assert paragraphs_in_view(LAYOUT, 2, 2) == range(1, 2)
    assert paragraphs_in_view(LAYOUT, 4, 100) == range(1, 10)
    assert paragraphs_in_view(Layout(), 0, 5) == range(0)
    assert paragraphs_in_view(LAYOUT, 0, 0) == range(0)


def test_numbers_stand_below_each_other_from_the_first_visible_line() -> None:
    numbers = (7, 8, 9)
    assert [numbers_on(numbers, line, 1, 3) for line in range(3)] == [None, (7, False), (8, True)]
    assert [number_line(order, 1, 3) for order in range(3)] == [1, 2, 2]
    assert [numbers_on((7,), line, 0, 3) for line in range(3)] == [(7, False), None, None]


def test_numbers_told_in_the_same_words_are_known_at_both_ends() -> None:
    copied = replace(LINKS[0], verbatim=True)
    badges = link_up([copied, *LINKS[1:]]).badges
    assert badges.left[0].verbatim == badges.right[1].verbatim == {1}
    assert badges.left[2].verbatim == badges.right[8].verbatim == frozenset()


def test_a_link_is_found_by_its_ends() -> None:
    linkage = link_up(LINKS)
    assert [linkage.index_of(each.ends) for each in LINKS] == [0, 1, 2, 3]
    assert linkage.index_of(Pair(0, 9)) is None
    assert linkage.index_of(Pair(5, 5)) is None
