"""Wrapping loses nothing, and no line is wider than it may be."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from newsreader.screen.wrapping import _SINGLE_CELL, clusters, wrap

# Weighted towards what breaks wrapping: spaces, wide and combining
# characters, emoji with selectors and joiners.
AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab  -—日本語한\u0301\u0308\u200d\ufe0f❤👩👍🏽é"),
        st.characters(exclude_categories=("Cc", "Cs")),
    ),
    max_size=80,
)
WIDTHS = st.integers(min_value=2, max_value=30)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("", 5, [""]),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("one two three", 8, ["one two", "three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a abcdefghij", 4, ["a", "abcd", "efgh", "ij"]),
        ("日本語の新聞", 4, ["日本", "語の", "新聞"]),
        ("日本 ab 語", 5, ["日本", "ab 語"]),
        ("本日は「晴天」。", 8, ["本日は", "「晴", "天」。"]),
        ("本日は晴天。", 10, ["本日は晴", "天。"]),
        ("人々は", 2, ["人", "々", "は"]),
        ("see 🎆🎆, said", 8, ["see 🎆", "🎆, said"]),
        ("the word naïve", 8, ["the word", "naïve"]),
        ("o\u0301o\u0301 o\u0301o\u0301", 2, ["o\u0301o\u0301", "o\u0301o\u0301"]),
    ],
)
def test_breaks_at_spaces_and_cuts_long_words(text: str, width: int, expected: list[str]) -> None:
    assert lines(text, width) == expected


@given(AWKWARD, WIDTHS)
def test_loses_nothing_but_the_space_at_a_break(text: str, width: int) -> None:
    position = 0
    for start, end in wrap(text, width):
        assert text[position:start] in {"", " "}
        assert start <= end
        position = end
    assert text[position:] in {"", " "}


@given(AWKWARD, WIDTHS)
def test_no_line_is_too_wide(text: str, width: int) -> None:
    assert all(cell_len(line) <= width for line in lines(text, width))


@given(st.text(alphabet="ab c-—é", max_size=120), WIDTHS)
def test_counting_and_measuring_agree(text: str, width: int) -> None:
    # The last word is wide enough to need measuring, and on a line of its own.
    wide = f"{text} {'語' * (width // 2)}"
    assert lines(wide, width)[: len(lines(text, width)) - 1] == lines(text, width)[:-1]


@given(AWKWARD)
def test_clusters_cover_the_text(text: str) -> None:
    spans = list(clusters(text))
    assert "".join(text[start:end] for start, end, _ in spans) == text
    assert all(start < end for start, end, _ in spans)


def test_what_is_counted_is_one_cell_wide() -> None:
    counted = (chr(code) for code in range(0x3000) if _SINGLE_CELL.fullmatch(chr(code)))
    assert all(get_character_cell_size(character) == 1 for character in counted)


@pytest.mark.parametrize("text", ["x" * 300_000, " " * 300_000, "\u0301" * 300_000, "語" * 100_000])
def test_time_grows_with_the_text_alone(text: str) -> None:
    started = time.process_time()
    wrap(text, 40)
    assert time.process_time() - started < 3
