from __future__ import annotations

from newsreader.article import Article, Kind, Paragraph
from newsreader.story.term import MOST_CHARS, terms
from tests.story.sample import article


def told(*texts: str) -> Article:
    return Article(title="", paragraphs=tuple(Paragraph(Kind.BODY, text) for text in texts))


def test_words_count_without_their_inflection() -> None:
    counts = terms(article(("", "", "", "", "raids raided a raid")))
    assert counts == {"raid": 3}


def test_headline_and_lede_count_twice() -> None:
    counts = terms(article(("harbour", "ferry", "pier", "quay", "bridge")))
    assert counts == {"harbour": 2, "ferri": 2, "pier": 2, "quai": 2, "bridg": 1}


def test_neighbours_of_which_one_is_a_name_or_a_figure_are_a_term_too() -> None:
    counts = terms(told("the White House sent 40 cables and small boats"))
    pairs = {term for term in counts if " " in term}
    assert pairs == {"whit hous", "hous sent", "sent 40", "40 cabl"}


def test_a_stop_word_parts_neighbours() -> None:
    assert "corbel brandt" not in terms(told("Corbel and Brandt"))


def test_what_dresses_the_story_does_not_count() -> None:
    dress = (Kind.BYLINE, Kind.FOOTER, Kind.EMBED, Kind.DATELINE)
    blocks = tuple(Paragraph(kind, "harbour") for kind in dress)
    assert not terms(Article(title="harbour", paragraphs=blocks))


def test_a_book_is_read_in_part() -> None:
    counts = terms(told(*["ferry " * 5_000] * 50))
    assert 0 < counts["ferri"] < MOST_CHARS
