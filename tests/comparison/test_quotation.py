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
        # Contractions, numbers and signs are written in several ways.
        (
            "“We do not know where it went,” Lund said.",
            "“We don't know where it went,” Lund said.",
            ["We do not know where it went"],
        ),
        (
            "“Forty-two boats sank,” Lund said.",
            "“42 boats sank,” she said.",
            ["Forty-two boats sank"],
        ),
        (
            "Lund blamed “Maas and others”.",
            "“Blame Maas & others,” Lund said.",
            ["Maas and others"],
        ),
        # Words put in for others, and notes by an editor.
        (
            "“They told us that it was safe,” Lund said.",
            "“[The owners] told us that it was safe,” Lund said.",
            ["told us that it was safe"],
        ),
        (
            "“Nobody have seen it,” Lund wrote.",
            "“Nobody have [sic] seen it,” Lund wrote.",
            ["Nobody have seen it"],
        ),
        # One statement, translated or taken down twice.
        (
            "“We will rebuild every harbour they destroyed,” Lund said.",
            "“We shall rebuild each port that they destroyed,” Lund said.",
            ["rebuild every harbour they destroyed"],
        ),
        # Small words alone, from the same mouth.
        ("“I’m in,” Ana Lund said.", "“I am in,” said Lund.", ["I’m in"]),
        (
            "“This is not who we are. It is not what we do,” he said.",
            "“This is not who we are,” Ana Lund said.",
            ["This is not who we are"],
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
        # Titles of works, and nicknames.
        ("Her hits include “Rivers of Salt”.", "The song “Rivers of Salt” is hers."),
        ("Robert “Bobby” Lund was there.", "They know Robert “Bobby” Lund."),
        # A set phrase within two long statements by people of whom no two are named.
        (
            "“A fair price for the harbour is all that we ask of the owners,” the mayor said.",
            "“He never paid a fair price for the harbour to anyone in town,” a pilot said.",
        ),
        # Small words alone, when another says them, or nobody knows who.
        ("“I’m in,” Ana Lund said.", "“I’m in,” Piet Maas said."),
        ("“I’m in,” she said.", "“I’m in,” he said."),
        # The same topic from the same mouth, in two statements.
        (
            "“The harbour wall will cost us more than the boats did,” Lund said.",
            "“Nobody knows what the wall of the harbour will look like in ten years,” Lund said.",
        ),
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


def of_kinds(*blocks: tuple[Kind, str]) -> Article:
    return Article("Title", tuple(Paragraph(kind, text) for kind, text in blocks))


REGRET = "We regret the harm that was done to the families of the port."


def test_a_block_quotation_needs_no_marks() -> None:
    left = of_kinds((Kind.BODY, "The harbour office wrote to the town:"), (Kind.QUOTE, REGRET))
    right = of_kinds((Kind.BODY, "“We regret the harm that was done,” the harbour office said."))
    (found,) = match_quotations(find_quotations(Pair(left, right)))
    assert found.words == "We regret the harm that was done"
    assert found.quotations.left.mention.text == REGRET
    assert found.quotations.left.speaker == "the harbour office"


def test_a_post_is_quoted_without_its_signature() -> None:
    post = of_kinds((Kind.EMBED, f"{REGRET} — Ana Lund (@analund) March 3, 2019"))
    right = of_kinds((Kind.BODY, f"“{REGRET}” Lund tweeted."))
    (found,) = match_quotations(find_quotations(Pair(post, right)))
    assert found.quotations.left.mention.text == REGRET
    assert found.quotations.left.speaker == "Ana Lund"


def test_what_is_told_without_marks_is_no_block_quotation() -> None:
    pair = Pair.of(lambda _: of_kinds((Kind.BODY, REGRET), (Kind.CAPTION, REGRET)))
    assert find_quotations(pair) == ()


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
