"""Rows of an article: what stands where, and the way back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Kind, Paragraph
from newsreader.screen.typesetting import Layout, Place, Row, gap, set_rows

PARAGRAPHS = st.lists(
    st.builds(Paragraph, st.sampled_from(Kind), st.text(alphabet="ab 語", max_size=60)), max_size=12
)
WIDTHS = st.integers(min_value=1, max_value=40)


def test_a_blank_row_parts_paragraphs() -> None:
    layout = set_rows([Paragraph(Kind.BODY, "one two three"), Paragraph(Kind.BODY, "four")], 9)
    assert [layout.row(row) for row in range(-1, 5)] == [
        None,
        Row(0, 0, (0, 7)),
        Row(0, 1, (8, 13)),
        Row(0, 2, None),
        Row(1, 0, (0, 4)),
        None,
    ]


def test_headings_stand_off_and_the_byline_keeps_its_date() -> None:
    assert gap(Kind.BODY, Kind.HEADING) == 2
    assert gap(Kind.BYLINE, Kind.DATELINE) == 0
    assert gap(Kind.BODY, Kind.BODY) == 1


def test_a_list_item_leaves_room_for_its_bullet() -> None:
    layout = set_rows([Paragraph(Kind.LIST, "aaaa bbbb c")], 12)
    assert layout.row(0) == Row(0, 0, (0, 9))


@given(PARAGRAPHS, WIDTHS)
def test_every_character_is_found_again(paragraphs: list[Paragraph], width: int) -> None:
    layout = set_rows(paragraphs, width)
    for index, paragraph in enumerate(paragraphs):
        for char in range(len(paragraph.text)):
            row = layout.row(layout.row_of(Place(index, char)))
            assert row is not None
            assert row.paragraph_index == index
            assert row.line is not None
            start, end = row.line
            # A space at which the line broke belongs to the row before it.
            assert start <= char <= end


@given(PARAGRAPHS, WIDTHS)
def test_the_place_of_a_row_is_on_it_or_just_below(paragraphs: list[Paragraph], width: int) -> None:
    layout = set_rows(paragraphs, width)
    for row in range(layout.height):
        found = layout.row(row)
        assert found is not None
        back = layout.row_of(layout.place_at(row))
        assert back == row if found.line is not None else back > row


def test_nothing_has_no_rows() -> None:
    layout = Layout()
    assert layout.height == 0
    assert layout.row(0) is None
    assert layout.place_at(3) == Place(0, 0)
    assert layout.row_of(Place(2, 5)) == 0
