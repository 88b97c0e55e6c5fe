from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from newsreader.article import TOLD, Article, Kind, Paragraph


def test_only_what_tells_the_story_is_counted() -> None:
    article = Article(
        "Three words here",
        (
            Paragraph(Kind.TITLE, "Three words here"),
            Paragraph(Kind.BODY, "One two  three"),
            Paragraph(Kind.QUOTE, "four"),
            Paragraph(Kind.LIST, "five"),
            Paragraph(Kind.CAPTION, "A picture"),
        ),
    )
    assert article.word_count == 5
    assert {kind for kind in Kind if kind in TOLD} == {Kind.BODY, Kind.QUOTE, Kind.LIST}


def test_an_article_of_nothing_has_no_words() -> None:
    assert Article("Empty", ()).word_count == 0


def test_an_article_cannot_be_changed() -> None:
    article = Article("Title", ())
    with pytest.raises(FrozenInstanceError):
        article.title = "Other"  # type: ignore[misc]  # the point of the test


def test_what_is_not_known_is_said_to_be_so() -> None:
    article = Article("Title", ())
    assert article.language == "und"
    unknown = (article.published, article.url, article.source, article.author, article.dek)
    assert unknown == (None,) * len(unknown)
    assert article.guessed == frozenset()
