from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.mark import quoted


def words_in(*texts: str) -> list[list[str]]:
    return [
        [text[span.start_char : span.end_char] for span in spans]
        for text, spans in zip(texts, quoted(texts), strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said “yes, I will.” Then "no," she said.', ["yes, I will.", "no,"]),
        ('“Mixed marks" and "the reverse”', ["Mixed marks", "the reverse"]),
        ("``Typed marks,'' he wrote.", ["Typed marks,"]),
        ("« Non », dit-il. «Oui»", [" Non ", "Oui"]),
        ("»Nein«, sagte er. »Ja, nein«", ["Nein", "Ja, nein"]),
        ("Il a dit « oui », puis «non».", [" oui ", "non"]),
        ("„Nein“, sagte er.", ["Nein"]),
        ("”Wrong way” he said. “Also wrong“ he said.", ["Wrong way", "Also wrong"]),
        ('He said:"No." She said."Yes."', ["No.", "Yes."]),
        ('A " free standing " pair', [" free standing "]),
        ('(“round” and "square") brackets', ["round", "square"]),
        ("the plan—“really”—failed", ["really"]),
        # Single marks and apostrophes.
        (
            "'It's the boys' turn, and the '90s are over,' he said.",
            ["It's the boys' turn, and the '90s are over,"],
        ),
        ("Minister slams 'broken' promise", ["broken"]),
        ("the bakers' union and the drivers' friends don't agree", []),
        ("rock 'n' roll in the '60s, 'tis said", []),
        ("O’Dell’s friends’ ‘best plan’ won’t work", ["best plan"]),
        # Quotations in quotations.
        (
            "“He told me ‘no’ and I left,” she said. ‘I said “no” twice,’ he wrote.",
            ["He told me ‘no’ and I left,", "I said “no” twice,"],
        ),
        ("“He said “no” to me,” she said.", ["He said “no” to me,"]),
        # Inches and feet.
        ('The door was 6\'2" high and 12" wide.', []),
        ('"It is 9" wide," he said.', ['It is 9" wide,']),
        # Marks that are missing.
        ("“I saw it. “I did,” he said.", ["I saw it.", "I did,"]),
        ("“I saw it, he said, “and ran.”", ["and ran."]),
        ('A stray mark closes" nothing', []),
        ("“…” “ ” \"\" ''", []),
    ],
)
def test_what_stands_in_marks(text: str, expected: list[str]) -> None:
    assert words_in(text) == [expected]


def test_a_quotation_goes_on_in_paragraphs_that_open_again() -> None:
    assert words_in("She said: “One.", "“Two.", "“Three,” she added.", "Then nothing.") == [
        ["One."],
        ["Two."],
        ["Three,"],
        [],
    ]


def test_a_quotation_goes_on_in_a_paragraph_that_only_closes() -> None:
    assert words_in("She said: “One", "and two,” then “three”.") == [["One"], ["and two,", "three"]]


def test_only_an_open_quotation_goes_on() -> None:
    assert words_in("It was “closed”.", "and two” he said") == [["closed"], []]


def test_an_open_quotation_says_so() -> None:
    (spans,) = quoted(["“Closed,” he said. “Open"])
    assert [span.is_open for span in spans] == [False, True]


MARKS = st.text(alphabet=st.one_of(st.characters(), st.sampled_from("“”‘’'\"«»„` .,as5A")))


@given(st.lists(MARKS, max_size=4))
def test_quotations_are_in_order_and_within_their_texts(texts: list[str]) -> None:
    for text, spans in zip(texts, quoted(texts), strict=True):
        flat = [offset for span in spans for offset in (span.start_char, span.end_char)]
        assert flat == sorted(flat)
        assert all(0 <= span.start_char < span.end_char <= len(text) for span in spans)


@pytest.mark.parametrize("part", ["“", '"a ', "'a ", "a' ", "s' ", "“a” ", '5" ', "“a “b ", "''"])
def test_a_hostile_text_takes_time_in_proportion(part: str) -> None:
    started = time.process_time()
    quoted([part * (60_000 // len(part))])
    assert time.process_time() - started < 3
