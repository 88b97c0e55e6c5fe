"""The dates of both articles, in order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from newsreader import compare
from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.timeline import timeline

LEFT = Article(
    "Ferry to run again",
    (
        Paragraph(Kind.TITLE, "Ferry to run again"),
        Paragraph(Kind.BYLINE, "By Ada Brook, 3 May 2021"),
        Paragraph(Kind.BODY, "It is late. The ferry runs again on 12 May 2021. Nobody objects."),
        Paragraph(Kind.BODY, "The line was opened in 1998."),
    ),
    published=date(2021, 5, 3),
)
RIGHT = Article(
    "Crossing reopens",
    (
        Paragraph(Kind.TITLE, "Crossing reopens"),
        Paragraph(Kind.BODY, "The crossing reopens on 12 May 2021 after months of repairs."),
        Paragraph(Kind.BODY, "Repairs were planned in May 2021 and began long before."),
    ),
    published=date(2021, 5, 4),
)


def test_moments_are_in_order_and_wider_ones_come_first() -> None:
    moments = timeline(compare(LEFT, RIGHT))
    assert [moment.iso for moment in moments] == ["1998", "2021-05", "2021-05-12"]
    assert [moment.shared for moment in moments] == [False, False, True]


def test_each_article_puts_its_own_sentence_there() -> None:
    last = timeline(compare(LEFT, RIGHT))[-1]
    (left,), (right,) = last.told
    assert left.sentence.text == "The ferry runs again on 12 May 2021."
    assert right.sentence.text == RIGHT.paragraphs[1].text
    text = LEFT.paragraphs[2].text
    assert text[left.sentence.start_char : left.sentence.end_char] == left.sentence.text
    assert left.date.mention.text in left.sentence.text


def test_the_day_of_printing_is_no_moment_of_the_story() -> None:
    assert "2021-05-03" not in [moment.iso for moment in timeline(compare(LEFT, RIGHT))]


def test_dates_that_could_not_be_read_are_left_out() -> None:
    comparison = compare(LEFT, RIGHT)
    unread = tuple(replace(mention, iso=None) for mention in comparison.dates)
    assert timeline(replace(comparison, dates=unread)) == ()
