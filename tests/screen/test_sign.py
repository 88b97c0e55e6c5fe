"""Lines with room for signs: offsets stay those of the text, and every line fits."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from newsreader.comparison.model import Relation
from newsreader.screen.sign import FIGURE_SIGNS, wrap_with_signs
from newsreader.screen.wrapping import wrap

WORDS = st.lists(st.text("ab4字", min_size=1, max_size=6), min_size=1, max_size=20).map(" ".join)


def test_a_sign_takes_a_cell_of_its_line() -> None:
    assert wrap_with_signs("about 40 cables", 8, ()) == [(0, 8), (9, 15)]
    assert wrap_with_signs("about 40 cables", 8, (8,)) == [(0, 5), (6, 8), (9, 15)]
    assert wrap_with_signs("about 40 cables", 9, (8,)) == [(0, 8), (9, 15)]


def test_a_sign_may_follow_the_last_character() -> None:
    assert wrap_with_signs("up to 40", 8, (8,)) == [(0, 5), (6, 8)]


@given(WORDS, st.integers(8, 20), st.data())
def test_lines_hold_all_of_the_text_and_leave_room(
    text: str, width: int, data: st.DataObject
) -> None:
    ends = [i for i in range(1, len(text) + 1) if text[i - 1] != " "]
    chosen = data.draw(st.lists(st.sampled_from(ends), unique=True).map(sorted))
    lines = wrap_with_signs(text, width, chosen)
    between = [text[end:start] for (_, end), (start, _) in pairwise(lines)]
    assert all(gap in {"", " "} for gap in between)
    assert (lines[0][0], lines[-1][1]) == (0, len(text))
    for start, end in lines:
        signs = sum(start < char < end for char in chosen)
        assert cell_len(text[start:end]) + signs <= width


@given(WORDS, st.integers(1, 20))
def test_without_signs_lines_are_as_ever(text: str, width: int) -> None:
    assert wrap_with_signs(text, width, ()) == wrap(text, width)


def test_every_relation_has_a_sign_of_one_cell() -> None:
    assert set(FIGURE_SIGNS) == set(Relation)
    assert len(set(FIGURE_SIGNS.values())) == len(Relation)
    assert all(cell_len(sign) == 1 for sign in FIGURE_SIGNS.values())
