from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.sentence import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The ferry sank.", "Nobody drowned!", "Was it luck?", "Perhaps…", "We may never know."],
        ["Sen. Ruth B. Hale met Gov. Ono in St. Ives."],
        ["It left the U.S. Navy yard at 5 p.m. Monday."],
        ["He went back to the U.S.", "The others stayed."],
        ["It opened on Jan. 5 in Springfield, Ill., and closed."],
        ["Acme Inc. sold 3.5 million shares at $2.40 each."],
        ["“It is late. Go home,” she said.", "They went."],
        ['He said "Stop. Now." and left.'],
        ["“Why us?” Mr. Orr asked.", "“Who else?”", "The room was silent."],
        ["“It is over.”", "The judge rose."],
        ["1. Close the doors.", "2 Then wait."],
        ["It cost 40.", "15 boats were lost."],
        ["The door was 6'2\" high.", "It broke."],
        ["No stop at the end"],
        ["क्या वह आई?", "हाँ।", "वह आई।"],
        ["هل جاءت؟", "نعم."],
    ],
)
def test_sentences_end_where_a_reader_would_end_them(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_full_width_stops_need_no_space_after_them() -> None:
    assert split("船沉了。没有人死！「真的？」他问。") == [
        "船沉了。",
        "没有人死！",
        "「真的？」",
        "他问。",
    ]


def test_a_mark_that_never_closes_does_not_hold_the_rest_together() -> None:
    assert split("He said “it is done. They left. Nobody came.") == [
        "He said “it is done.",
        "They left.",
        "Nobody came.",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\t "])
def test_nothing_has_no_sentences(text: str) -> None:
    assert sentences(text) == ()


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(" .?!“”\"'Aa"))))
def test_sentences_hold_everything_but_white_space_in_order(text: str) -> None:
    bounds = sentences(text)
    flat = [offset for bound in bounds for offset in bound]
    assert flat == sorted(flat)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in bounds)
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("part", ["A. ", "“a. ", "'s ", '5" ', "x", "? ”", "U.S. The "])
def test_a_hostile_text_takes_time_in_proportion(part: str) -> None:
    started = time.process_time()
    sentences(part * (60_000 // len(part)))
    assert time.process_time() - started < 3
