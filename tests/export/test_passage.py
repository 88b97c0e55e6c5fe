"""Tests of `newsreader.export.passage`."""

from __future__ import annotations

from newsreader.export.passage import passages
from tests.factory import bridge, of_texts


def test_each_linked_left_paragraph_is_one_passage() -> None:
    got = [
        (p.number, p.paragraph_index, [q.paragraph_index for q in p.partners])
        for p in passages(bridge())
    ]
    assert got == [(1, 0, [0]), (2, 2, [1, 2]), (3, 3, [1])]


def test_a_right_text_belongs_to_the_first_passage_that_has_it() -> None:
    printed = [[q.printed_with for q in p.partners] for p in passages(bridge())]
    assert printed == [[None], [None, None], [2]]


def test_without_links_there_are_none() -> None:
    assert list(passages(of_texts((), ("Alone.",)))) == []
