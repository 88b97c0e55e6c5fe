from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.script import is_special, word_spans
from newsreader.language.word import content_stems, words


def test_unparted_characters_are_taken_in_pairs() -> None:
    assert [word.text for word in words("大桥关闭了，3天。A座")] == [
        "大桥",
        "桥关",
        "关闭",
        "闭了",
        "3",
        "天",
        "a",
        "座",
    ]


def test_two_sentences_on_one_thing_share_pairs() -> None:
    assert content_stems("港口大桥星期五关闭") & content_stems("市长说大桥已经关闭") >= {
        "大桥",
        "关闭",
    }


def test_marks_belong_to_their_letter() -> None:
    assert [word.text for word in words("बंदरगाह का पुल")] == ["बंदरगाह", "का", "पुल"]
    assert [word.text for word in words("مَدِينَة كبيرة")] == ["مَدِينَة", "كبيرة"]


def test_a_letter_is_the_same_in_one_character_or_two() -> None:
    assert words("cafe\u0301s")[0].text == words("cafés")[0].text


def test_plain_text_is_not_special() -> None:
    assert not is_special("“Zoë’s café” – 3 €")


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("大桥กा\u0301ab'’.,1 "))))
def test_words_are_in_order_and_within_the_text(text: str) -> None:
    spans = list(word_spans(text))
    assert spans == sorted(spans)
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(st.text(alphabet="abcABC.,'’ 123-“”é"))
def test_plain_text_has_the_same_words_either_way(text: str) -> None:
    assert list(word_spans(text)) == [(word.start_char, word.end_char) for word in words(text)]


@pytest.mark.parametrize("part", ["大", "大a", "a\u0301", "\u0301", "ก'"])
def test_a_hostile_text_takes_time_in_proportion(part: str) -> None:
    started = time.process_time()
    words(part * (100_000 // len(part)))
    assert time.process_time() - started < 3
