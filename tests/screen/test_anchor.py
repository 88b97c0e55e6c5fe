"""What stays in place while rows are set anew."""

from __future__ import annotations

from newsreader.article import Kind, Paragraph
from newsreader.screen.anchor import Anchor, anchors_in_view, standing_in
from newsreader.screen.folding import fold
from newsreader.screen.typesetting import Place, set_rows
from newsreader.side import Pair

TEXTS = ("one two three", "four five six", "seven eight", "nine ten")
FULL = set_rows([Paragraph(Kind.BODY, text) for text in TEXTS], 8)
"""Two rows a paragraph, with a blank one after each."""


def test_the_first_text_in_view_is_kept_on_its_row() -> None:
    anchors = anchors_in_view(Pair(FULL, FULL), Pair(1, 2), 6)
    assert anchors == Pair(Anchor(Place(0, 8), 0), Anchor(Place(1, 0), 1))
    assert [anchor.top(FULL) for anchor in anchors] == [1, 2]


def test_at_the_start_the_start_is_kept() -> None:
    anchors = anchors_in_view(Pair(FULL, FULL), Pair(0, 0), 6)
    assert [anchor.top(fold(FULL, {0}.__contains__)) for anchor in anchors] == [0, 0]


def test_folded_text_leaves_its_place_to_the_next_that_is_not() -> None:
    folded = fold(FULL, {0, 1}.__contains__)
    anchor = Anchor(Place(0, 8), 0)
    stand_in = standing_in(anchor, FULL, folded, 1, 9)
    assert stand_in == Anchor(Place(2, 0), 5)
    assert stand_in.top(folded) == 0
    assert standing_in(anchor, FULL, FULL, 1, 9) == anchor


def test_where_all_in_view_is_folded_its_fold_is_kept() -> None:
    folded = fold(FULL, {1, 2}.__contains__)
    anchor = Anchor(Place(1, 0), 0)
    assert standing_in(anchor, FULL, folded, 3, 4) == anchor
    assert anchor.top(folded) == folded.row_of(Place(1, 0)) == 3
