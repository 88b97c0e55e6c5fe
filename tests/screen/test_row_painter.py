"""One row of a pane, cell by cell: text as it is, bars, numbers, pointers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style
from textual.geometry import Offset
from textual.selection import Selection

from newsreader.article import Kind
from newsreader.comparison.figure_sign import FigureSign
from newsreader.comparison.model import Relation
from newsreader.screen.drawable import REPLACEMENT, drawable
from newsreader.screen.dress import Dress, Number
from newsreader.screen.measure import MARGIN, WIDEST, text_width
from newsreader.screen.palette import Depth, make_palette
from newsreader.screen.row_painter import (
    SAME_WORDS,
    Content,
    RowPainter,
)
from newsreader.screen.selected_text import excerpt, selected_chars
from newsreader.screen.text_run import Look, Run, Stretch, runs
from newsreader.screen.typesetting import Row
from newsreader.side import Side

ONE = Number(1, strong=True, more=False)
LONG = Number(123, strong=True, more=True)
PALETTE = make_palette((18, 18, 18), (224, 224, 224), Depth.TRUE, dark=True)


def painter(side: Side, width: int = 20) -> RowPainter:
    return RowPainter(side, width, Style(), PALETTE, Style(reverse=True))


def painted(side: Side, text: str, dress: Dress, kind: Kind = Kind.BODY, width: int = 20) -> str:
    row = Row(0, 0, (0, len(text)))
    return painter(side, width).paint(Content(text, kind), row, dress).text


@pytest.mark.parametrize(
    ("dress", "left", "right"),
    [
        (Dress(), " Ships sail.        ", "     Ships sail.    "),
        (Dress(3, bold=True), " Ships sail.       ▐", "▌    Ships sail.    "),
        (
            Dress(3, bold=True, number=Number(3, strong=True, more=False)),
            " Ships sail.      3▐",
            "▌3   Ships sail.    ",
        ),
        (
            Dress(3, number=Number(12, strong=False, more=True)),
            " Ships sail.    12+▕",
            "▏12+ Ships sail.    ",
        ),
        (
            Dress(3, bold=True, current=True, pointed=True, number=LONG),
            "▶Ships sail.    123█",
            "█123 Ships sail.   ◀",
        ),
    ],
)
def test_the_panes_mirror_each_other(dress: Dress, left: str, right: str) -> None:
    assert painted(Side.LEFT, "Ships sail.", dress) == left
    assert painted(Side.RIGHT, "Ships sail.", dress) == right


def test_only_strong_links_have_a_tint() -> None:
    row = Row(0, 0, (0, 3))
    for bold, tint in ((True, PALETTE.hue(2).tint), (False, None)):
        strip = painter(Side.LEFT).paint(Content("abc", Kind.BODY), row, Dress(2, bold))
        words = next(segment for segment in strip if segment.text == "abc")
        assert words.style is not None
        assert words.style.bgcolor == tint


@pytest.mark.parametrize(
    ("kind", "lead"), [(Kind.LIST, "• "), (Kind.QUOTE, "│ "), (Kind.EMBED, "┆ "), (Kind.BODY, "")]
)
def test_kinds_have_their_marks(kind: Kind, lead: str) -> None:
    assert painted(Side.LEFT, "abc", Dress(), kind).startswith(f" {lead}abc ")


def test_titles_and_headings_are_bold_and_captions_quiet() -> None:
    row = Row(0, 0, (0, 3))
    for kind, bold, italic in (
        (Kind.TITLE, True, None),
        (Kind.HEADING, True, None),
        (Kind.DEK, None, True),
        (Kind.CAPTION, None, True),
    ):
        strip = painter(Side.LEFT).paint(Content("abc", kind), row, Dress())
        style = next(segment.style for segment in strip if segment.text == "abc")
        assert style is not None
        assert (style.bold, style.italic) == (bold, italic)


@given(
    st.text(alphabet="ab 語\u0301[]<é", max_size=30),
    st.sampled_from(Side),
    st.integers(min_value=0, max_value=60),
    st.sampled_from(Kind),
)
def test_a_row_is_as_wide_as_its_pane(text: str, side: Side, width: int, kind: Kind) -> None:
    dress = Dress(1, bold=True, current=True, pointed=True, number=ONE)
    row = Row(0, 0, (0, len(text)))
    strip = painter(side, width).paint(
        Content(text, kind, [Stretch(0, 3, Look.MARKED)]), row, dress
    )
    assert strip.cell_length == width == sum(segment.cell_length for segment in strip)


def test_nothing_in_the_text_is_interpreted() -> None:
    text = "[b]x[/b] <i> **y**"
    assert text in painted(Side.RIGHT, text, Dress(), width=40)


def test_the_mouse_finds_its_character() -> None:
    strip = painter(Side.LEFT).paint(Content("Ships sail.", Kind.BODY), Row(4, 1, (6, 11)), Dress())
    offsets = [s.style.meta.get("offset") for s in strip if s.style and s.style.meta]
    assert (6, 4) in offsets


def test_text_is_no_wider_than_can_be_read() -> None:
    assert text_width(50) == 50 - MARGIN
    assert text_width(500) == WIDEST
    assert text_width(0) == 1


def test_runs_change_where_the_look_changes() -> None:
    stretches = [
        Stretch(2, 6, Look.MARKED),
        Stretch(4, 9, Look.SELECTED),
        Stretch(50, 60, Look.MARKED),
    ]
    assert list(runs((0, 8), stretches)) == [
        Run(0, 2, Look.PLAIN),
        Run(2, 4, Look.MARKED),
        Run(4, 6, Look.SELECTED),
        Run(6, 8, Look.SELECTED),
    ]
    assert list(runs((3, 3), stretches)) == []


STRETCHES = st.lists(
    st.builds(
        Stretch,
        st.integers(min_value=0, max_value=30),
        st.integers(min_value=0, max_value=30),
        st.sampled_from(Look),
    ),
    max_size=6,
)


@given(STRETCHES, st.integers(min_value=0, max_value=20), st.integers(min_value=0, max_value=20))
def test_runs_cover_the_line(stretches: list[Stretch], start: int, length: int) -> None:
    found = list(runs((start, start + length), stretches))
    position = start
    for run in found:
        assert run.start_char == position < run.end_char
        position = run.end_char
    assert position == start + length


def test_a_selection_is_copied_without_line_breaks() -> None:
    texts = ["first paragraph", "second", "third"]
    selection = Selection(Offset(6, 0), Offset(3, 2))
    assert excerpt(selection, texts) == "paragraph\n\nsecond\n\nthi"
    assert excerpt(Selection(None, None), texts) == "first paragraph\n\nsecond\n\nthird"
    assert selected_chars(selection, 1, 6) == (0, 6)
    assert selected_chars(Selection(Offset(9, 1), Offset(99, 1)), 1, 6) is None
    assert selected_chars(None, 1, 6) is None
    assert selected_chars(Selection(Offset(0, 2), None), 1, 6) is None


def test_what_a_terminal_would_obey_is_replaced() -> None:
    hostile = "a\x1b[2Jb\x9bc\u202ed\x00\ud800e\u2028"
    shown = drawable(hostile)
    assert len(shown) == len(hostile)
    assert shown == f"a{REPLACEMENT}[2Jb{REPLACEMENT}c{REPLACEMENT}d{REPLACEMENT * 2}e{REPLACEMENT}"
    assert drawable("plain “text” 語 👍🏽") == "plain “text” 語 👍🏽"


@pytest.mark.parametrize("current", [False, True])
def test_a_number_told_in_the_same_words_has_a_sign_for_its_bar(
    current: bool,  # noqa: FBT001 - drawn
) -> None:
    same = Number(3, strong=True, more=False, verbatim=True)
    dress = Dress(3, bold=True, current=current, number=same)
    assert painted(Side.LEFT, "Ships sail.", dress).endswith(f"3{SAME_WORDS}")
    assert painted(Side.RIGHT, "Ships sail.", dress).startswith(f"{SAME_WORDS}3")
    below = dress._replace(number=None)
    assert SAME_WORDS not in painted(Side.LEFT, "Ships sail.", below)


def test_a_sign_follows_its_figure_and_the_mouse_does_not_see_it() -> None:
    text = "Some 40 ships of 9 sail."
    signs = (FigureSign(7, Relation.DIFFER), FigureSign(18, Relation.AGREE))
    strip = painter(Side.LEFT, 40).paint(
        Content(text, Kind.BODY, signs=signs), Row(2, 0, (0, 24)), Dress()
    )
    assert strip.text.strip() == "Some 40≠ ships of 9= sail."
    offsets = {
        s.text: s.style.meta["offset"] for s in strip if s.style and "offset" in s.style.meta
    }
    assert offsets["≠"] == (7, 2)
    assert offsets["ships of 9"] == (8, 2)
    differ = next(s.style for s in strip if s.text == "≠")
    agree = next(s.style for s in strip if s.text == "=")
    assert differ is not None
    assert (differ.bold, bool(differ.bgcolor)) == (True, True)
    assert agree is not None
    assert not agree.bold


def test_a_sign_at_the_end_of_a_line_stands_there_and_not_on_the_next() -> None:
    text = "About 40 ships"
    signs = (FigureSign(8, Relation.CLOSE),)
    lines = [
        painter(Side.LEFT)
        .paint(Content(text, Kind.BODY, signs=signs), Row(0, n, line), Dress())
        .text
        for n, line in enumerate([(0, 8), (9, 14)])
    ]
    assert [line.strip() for line in lines] == ["About 40≈", "ships"]
