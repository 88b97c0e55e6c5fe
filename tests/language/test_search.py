"""Finding words as readers mean them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.search import fold


def found(needle: str, text: str) -> list[str]:
    return [text[start:end] for start, end in fold(text).find(fold(needle).text)]


@pytest.mark.parametrize(
    ("needle", "text", "hits"),
    [
        ("harbour", "The Harbour and the HARBOUR.", ["Harbour", "HARBOUR"]),
        ("cafe", "A café, a Cafe\u0301 and a CAFÉ", ["café", "Cafe\u0301", "CAFÉ"]),
        ("café", "a cafe", ["cafe"]),
        ("don't", "They don’t, we don't.", ["don’t", "don't"]),
        ('"no limits"', "a “no limits” friendship", ["“no limits”"]),
        ("“no", 'a "no', ['"no']),
        ("10-12", "10–12 and 10—12", ["10–12", "10—12"]),
        ("strasse", "In der Straße", ["Straße"]),
        ("so...", "so… so...", ["so…", "so..."]),
        ("two words", "two\u00a0words", ["two\u00a0words"]),
        ("lodz", "in Łódź", ["Łódź"]),
        ("aa", "aaaa", ["aa", "aa"]),
        ("x", "abc", []),
        ("", "abc", []),
        ("fi", "ﬁne", ["ﬁ"]),
        ("москва", "МОСКВА", ["МОСКВА"]),
    ],
)
def test_what_counts_as_the_same(needle: str, text: str, hits: list[str]) -> None:
    assert found(needle, text) == hits


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_any_part_of_a_text_is_found_in_it(text: str, one: int, other: int) -> None:
    part = text[min(one, other) : max(one, other)]
    hits = fold(text).find(fold(part).text)
    assert bool(hits) == bool(fold(part).text)


@given(st.text(max_size=80), st.text(max_size=3))
def test_hits_are_in_order_and_inside_the_text(text: str, needle: str) -> None:
    hits = fold(text).find(fold(needle).text)
    bounds = [bound for hit in hits for bound in hit]
    assert all(0 <= start < end <= len(text) for start, end in hits)
    assert [start for start, _ in hits] == sorted(start for start, _ in hits)
    assert len(bounds) == 2 * len(hits)


@given(st.text(max_size=80))
def test_offsets_never_go_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
