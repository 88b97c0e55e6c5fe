from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import SharedQuotation
from newsreader.comparison.quotation import find_quotations, match_quotations
from newsreader.side import Pair, Side


def articles(left: list[str], right: list[str]) -> Pair[Article]:
    def article(texts: list[str]) -> Article:
        return Article("Title", tuple(Paragraph(Kind.BODY, text) for text in texts))

    return Pair(article(left), article(right))


def shared(left: str, right: str) -> list[str]:
    found = match_quotations(find_quotations(articles([left], [right])))
    return [quotation.words for quotation in found]


LONG = "“We will rebuild the harbour before the winter storms come,” Ana Lund said."


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        # The same sentence, in whole and in part.
        (LONG, LONG, ["We will rebuild the harbour before the winter storms come"]),
        (LONG, "She vowed to “rebuild the harbour” soon.", ["rebuild the harbour"]),
        # Case, marks and inflections do not count.
        (LONG, "She spoke of 'rebuilding the Harbour'.", ["rebuild the harbour"]),
        # Small words may differ.
        (
            "It has “a harbour and a wall”.",
            "It has “the harbour, the wall”.",
            ["harbour and a wall"],
        ),
        # One breaks it with "she said", the other does not.
        (
            "“The harbour,” Lund said, “is a ruin.”",
            "“The harbour is a ruin,” Lund said.",
            ["The harbour", "is a ruin"],
        ),
        # One striking word from the same mouth.
        ("Lund called it a “shambles”.", "“It is a shambles,” Lund said.", ["shambles"]),
    ],
)
def test_words_that_both_quote(left: str, right: str, words: list[str]) -> None:
    assert shared(left, right) == words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Not in quotation marks on both sides.
        (LONG, "She vowed to rebuild the harbour."),
        # Two words within two long statements.
        (
            "“Our winter storms are worse than what any of you have seen at sea,” Ana Lund said.",
            "“Nobody in this town should ever be afraid of the winter storms,” Piet Maas said.",
        ),
        # A common word, or another speaker's.
        ("Lund called it “good”.", "“It is a good thing,” Lund said."),
        ("Lund called it a “shambles”.", "“It is a shambles,” Maas said."),
        # One word of several.
        ("Lund called it a “complete shambles”.", "“It is a shambles,” Lund said."),
        # Titles of programmes.
        ("Lund spoke on “The Morning Hour.”", "Maas was heard on “The Morning Hour.”"),
        # Words that only begin alike.
        ("Lund called it “reprehensible”.", "“You have a representative,” Lund said."),
    ],
)
def test_words_that_are_not_one_quotation(left: str, right: str) -> None:
    assert shared(left, right) == []


def test_a_few_words_of_two_people_are_not_one_quotation() -> None:
    left = "“It was an act of courage,” Ana Lund said."
    assert shared(left, "Piet Maas called it an “act of courage.”") == []
    assert shared(left, "Lund called it an “act of courage.”") == ["act of courage"]


def test_articles_come_and_go_in_what_is_quoted() -> None:
    left = "“It has been an honor and privilege to serve the people of the port,” Ana Lund said."
    right = "“Thank you all. It has been an honor and a privilege to serve. Goodbye,” she said."
    assert shared(left, right) == ["It has been an honor and privilege to serve"]


def test_quotations_stand_left_before_right_in_reading_order() -> None:
    found = find_quotations(articles(["“One,” said Ana Lund.", "“Two.”"], ["“Three.”"]))
    assert [(q.mention.side, q.mention.paragraph_index, q.mention.text) for q in found] == [
        (Side.LEFT, 0, "One,"),
        (Side.LEFT, 1, "Two."),
        (Side.RIGHT, 0, "Three."),
    ]
    assert found[0].speaker == "Ana Lund"


def test_shared_quotations_name_the_two_that_share() -> None:
    pair = articles(["“No.”", LONG], ["Nothing.", "It would “rebuild the harbour”, they said."])
    (found,) = match_quotations(find_quotations(pair))
    assert isinstance(found, SharedQuotation)
    assert found.quotations.left.mention.paragraph_index == 1
    assert found.quotations.right.mention.text == "rebuild the harbour"


QUOTED = st.lists(
    st.text(alphabet=st.sampled_from('“”" abc,.'), max_size=30).map(lambda text: f"“{text}”"),
    max_size=4,
)


@given(QUOTED, QUOTED)
def test_what_is_shared_stands_in_the_left_quotation(left: list[str], right: list[str]) -> None:
    found = match_quotations(find_quotations(articles(left, right)))
    for quotation in found:
        assert quotation.words in quotation.quotations.left.mention.text
        assert quotation.quotations.right.mention.side is Side.RIGHT
    pairs = [quotation.quotations for quotation in found]
    assert len(set(map(id, pairs))) == len(pairs)


@given(QUOTED)
def test_matching_is_the_same_from_either_side(texts: list[str]) -> None:
    forwards = match_quotations(find_quotations(articles(texts, [LONG, *texts])))
    backwards = match_quotations(find_quotations(articles([LONG, *texts], texts)))
    assert len(forwards) == len(backwards)


@pytest.mark.parametrize("part", ["“alpha beta gamma” ", "“alpha” ", "alpha beta gamma "])
def test_hostile_articles_take_time_in_proportion(part: str) -> None:
    text = f"“{part * (30_000 // len(part))}”"
    started = time.process_time()
    match_quotations(find_quotations(articles([text], [text])))
    assert time.process_time() - started < 4
