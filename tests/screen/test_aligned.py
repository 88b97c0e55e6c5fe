"""Aligned rows: pairs are level, nothing is lost, nothing changes places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Kind, Paragraph
from newsreader.screen.aligned import align
from newsreader.screen.folding import fold
from newsreader.screen.typesetting import BLANK_ROW, Layout, set_rows
from newsreader.side import Pair, Side

COUNT = 10
ARTICLE = st.lists(
    st.builds(Paragraph, st.sampled_from(Kind), st.text(alphabet="ab ", max_size=90)),
    min_size=COUNT,
    max_size=COUNT,
)
CHAIN = st.lists(
    st.builds(Pair, st.integers(0, COUNT - 1), st.integers(0, COUNT - 1)), max_size=COUNT
)
HIDDEN = st.sets(st.integers(0, COUNT - 1))


def rising(chain: list[Pair[int]]) -> list[Pair[int]]:
    """The pairs that rise on both sides from each to the next."""
    kept: list[Pair[int]] = []
    for ends in chain:
        if not kept or (ends.left > kept[-1].left and ends.right > kept[-1].right):
            kept.append(ends)
    return kept


def text_rows(layout: Layout) -> list[tuple[int, int]]:
    """The rows that show something, in order."""
    return [row for row in zip(layout.starts, layout.ends, strict=True) if row[0] != BLANK_ROW]


def layout_of(*heights: int) -> Layout:
    """Paragraphs of so many rows each."""
    texts = (" ".join(["word"] * height) for height in heights)
    return set_rows([Paragraph(Kind.BODY, text) for text in texts], 8)


def test_the_shorter_side_waits_for_the_next_pair() -> None:
    left, right = align(Pair(layout_of(2, 5, 1), layout_of(2, 1, 1)), [Pair(0, 0), Pair(2, 2)])
    assert list(left.tops) == [0, 3, 9]
    assert list(right.tops) == [0, 3, 9]
    assert left.height == right.height == 10


def test_what_is_not_paired_runs_in_parallel() -> None:
    left, right = align(Pair(layout_of(1, 1, 1), layout_of(1, 3)), [Pair(2, 1)])
    assert (list(left.tops), list(right.tops)) == ([0, 2, 4], [0, 4])
    assert (left.height, right.height) == (7, 7)


@given(ARTICLE, ARTICLE, CHAIN, st.builds(Pair, HIDDEN, HIDDEN), st.integers(8, 40))
def test_pairs_are_level_and_nothing_is_lost_or_changes_places(
    left: list[Paragraph],
    right: list[Paragraph],
    chain: list[Pair[int]],
    hidden: Pair[set[int]],
    width: int,
) -> None:
    articles = Pair(left, right)
    full = Pair.of(lambda side: fold(set_rows(articles[side], width), hidden[side].__contains__))
    chain = [ends for ends in chain if not any(ends[side] in hidden[side] for side in Side)]
    layouts = align(full, chain)
    for ends in rising(chain):
        assert layouts.left.tops[ends.left] == layouts.right.tops[ends.right]
    assert layouts.left.height == layouts.right.height
    for side, layout in layouts.items():
        assert text_rows(layout) == text_rows(full[side])
        assert list(layout.tops) == sorted(layout.tops)
        for index in range(COUNT):
            here, there = layout.rows_of(index), full[side].rows_of(index)
            assert layout.starts[here.start] == full[side].starts[there.start]
            assert len(here) == len(there)


@given(ARTICLE, CHAIN, st.integers(8, 40))
def test_no_more_rows_than_both_articles_have_together(
    paragraphs: list[Paragraph], chain: list[Pair[int]], width: int
) -> None:
    full = Pair(set_rows(paragraphs, width), set_rows(paragraphs[::-1], width))
    assert align(full, chain).left.height <= full.left.height + full.right.height
