"""Folding: order is kept, nothing is lost, and a row tells what is behind it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Kind, Paragraph
from newsreader.screen.folding import fold, fold_label
from newsreader.screen.typesetting import Place, Row, set_rows

PARAGRAPHS = st.lists(
    st.builds(Paragraph, st.sampled_from(Kind), st.text(alphabet="ab ", max_size=60)), max_size=12
)
HIDDEN = st.sets(st.integers(0, 11))


def body(*texts: str) -> list[Paragraph]:
    return [Paragraph(Kind.BODY, text) for text in texts]


def test_a_run_of_hidden_paragraphs_is_one_row() -> None:
    layout = fold(set_rows(body("one", "two", "three", "four"), 20), {1, 2}.__contains__)
    assert [layout.row(row) for row in range(layout.height)] == [
        Row(0, 0, (0, 3)),
        Row(0, 1, None),
        Row(1, 0, None, 2),
        Row(2, 1, None),
        Row(3, 0, (0, 4)),
    ]
    assert [layout.is_folded(index) for index in range(4)] == [False, True, True, False]


def test_a_fold_stands_off_where_paragraphs_would_touch() -> None:
    paragraphs = [Paragraph(Kind.BYLINE, "By us"), Paragraph(Kind.DATELINE, "Monday")]
    layout = fold(set_rows(paragraphs, 20), {1}.__contains__)
    assert list(layout.starts) == [0, -1, -2]


def test_with_all_hidden_one_row_is_left() -> None:
    layout = fold(set_rows(body("one", "two"), 20), lambda _: True)
    assert [layout.row(row) for row in range(layout.height)] == [Row(0, 0, None, 2)]
    assert layout.place_at(0) == Place(0, 0)
    assert layout.row_of(Place(1, 2)) == 0


@given(PARAGRAPHS, HIDDEN, st.integers(1, 40))
def test_order_is_kept_and_every_paragraph_is_shown_or_folded(
    paragraphs: list[Paragraph], hidden: set[int], width: int
) -> None:
    full = set_rows(paragraphs, width)
    layout = fold(full, hidden.__contains__)
    assert list(layout.tops) == sorted(layout.tops)
    seen: list[int] = []
    for number in range(layout.height):
        row = layout.row(number)
        assert row is not None
        if row.folded:
            seen.extend(range(row.paragraph_index, row.paragraph_index + row.folded))
        elif row.line is not None and row.line_index == 0:
            seen.append(row.paragraph_index)
    assert seen == list(range(len(paragraphs)))
    assert {i for i in seen if layout.is_folded(i)} == hidden & set(seen)
    for index in set(seen) - hidden:
        here, there = layout.rows_of(index), full.rows_of(index)
        assert list(layout.starts[here.start : here.stop]) == list(
            full.starts[there.start : there.stop]
        )


@given(PARAGRAPHS, st.integers(1, 40))
def test_hiding_nothing_changes_nothing(paragraphs: list[Paragraph], width: int) -> None:
    full = set_rows(paragraphs, width)
    assert fold(full, lambda _: False) == full


def test_a_label_counts_what_tells_the_story() -> None:
    caption = Paragraph(Kind.CAPTION, "The quay at dusk.")
    assert fold_label([*body("one"), caption]) == "1 paragraph only here"
    assert fold_label(body("one", "two")) == "2 paragraphs only here"
    assert fold_label([Paragraph(Kind.BYLINE, "By us"), caption, caption]) == "byline, caption"
