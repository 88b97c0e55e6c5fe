"""Anchors: they find their paragraph after edits elsewhere and small ones in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Kind, Paragraph
from newsreader.state.anchor import BEGINNING_CHARS, anchor_to, find

TEXTS = (
    "The ferry to the outer islands was cancelled for the third day in a row.",
    "Farmers on the plain welcomed the rain, which had not fallen since the spring.",
    "A spokeswoman for the railway said that the line would open again within a week.",
    "Advertisement",
    "Two schools and a library will share one building, the town council decided.",
    "Advertisement",
    "The museum has lent eleven of its paintings to a gallery abroad.",
)


def paragraphs(*texts: str) -> list[Paragraph]:
    return [Paragraph(Kind.BODY, text) for text in texts]


ARTICLE = paragraphs(*TEXTS)
WORDS = st.text(alphabet="abcdefgh äß。\x85", min_size=1, max_size=60)


@pytest.mark.parametrize("index", range(len(TEXTS)))
def test_an_untouched_article_is_found_as_it_was(index: int) -> None:
    assert find(anchor_to(ARTICLE, index), ARTICLE) == index


@given(
    index=st.integers(0, len(TEXTS) - 1),
    above=st.lists(WORDS, max_size=5),
    below=st.lists(WORDS, max_size=5),
    dropped=st.sets(st.integers(0, len(TEXTS) - 1)),
)
def test_edits_elsewhere_leave_an_anchor_at_its_text(
    index: int, above: list[str], below: list[str], dropped: set[int]
) -> None:
    kept = [text for i, text in enumerate(TEXTS) if i == index or i not in dropped]
    edited = paragraphs(*above, *kept, *below)
    found = find(anchor_to(ARTICLE, index), edited)
    assert found is not None
    assert edited[found].text == TEXTS[index]


@given(st.lists(WORDS, min_size=1, max_size=8), st.data())
def test_whatever_the_texts_are_each_is_found(texts: list[str], data: st.DataObject) -> None:
    article = paragraphs(*texts)
    index = data.draw(st.integers(0, len(texts) - 1))
    assert find(anchor_to(article, index), article) == index


@pytest.mark.parametrize("index", [0, 1, 2, 4, 6])
@given(data=st.data())
def test_a_small_edit_of_the_text_itself_is_forgiven(index: int, data: st.DataObject) -> None:
    text, edited = TEXTS[index], list(TEXTS)
    at = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 5))
    put = data.draw(st.sampled_from(["", "x", "late "]))
    edited[index] = text[:at] + put + text[at + length :]
    above = data.draw(st.integers(0, 3))
    edited = ["Something new stands here."] * above + edited
    assert find(anchor_to(ARTICLE, index), paragraphs(*edited)) == index + above


def test_sentences_put_before_a_text_are_forgiven() -> None:
    edited = paragraphs(TEXTS[0], f"Update, 10 a.m. This was corrected. {TEXTS[1]}", TEXTS[2])
    assert find(anchor_to(ARTICLE, 1), edited) == 1


def test_of_equal_texts_the_nearest_is_meant() -> None:
    assert find(anchor_to(ARTICLE, 3), ARTICLE[1:]) == 2
    assert find(anchor_to(ARTICLE, 5), ARTICLE[:5]) == 3
    assert find(anchor_to(ARTICLE, 5), ARTICLE[5:]) == 0


def test_a_text_that_has_gone_is_not_found_in_another() -> None:
    for index, text in enumerate(TEXTS):
        others = [each for each in TEXTS if each != text]
        assert find(anchor_to(ARTICLE, index), paragraphs(*others)) is None
    assert find(anchor_to(ARTICLE, 0), []) is None


def test_the_little_words_of_a_short_text_are_no_find() -> None:
    article = paragraphs("Yes.", "No.", "")
    assert find(anchor_to(article, 0), paragraphs("Yes. He said so, and left.")) is None
    assert find(anchor_to(article, 2), paragraphs("He left.")) is None


def test_a_re_wrapped_text_is_the_same() -> None:
    spaced = paragraphs(*(text.replace(" ", "  \n") for text in TEXTS))
    assert [find(anchor_to(ARTICLE, i), spaced) for i in range(len(TEXTS))] == [*range(len(TEXTS))]


def test_no_more_of_a_text_is_kept_than_its_beginning() -> None:
    anchor = anchor_to(paragraphs("long " * 10_000), 0)
    assert len(anchor.beginning) == BEGINNING_CHARS
