from __future__ import annotations

from datetime import date

from newsreader import compare
from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.date import find_dates, reference_dates
from newsreader.side import Pair, Side


def article(*texts: str, published: date | None = None) -> Article:
    return Article(
        "Title", tuple(Paragraph(Kind.BODY, text) for text in texts), published=published
    )


def test_each_article_is_read_by_its_own_day_or_else_by_the_other_one_s() -> None:
    first, second = date(2024, 3, 9), date(2024, 3, 11)
    both = Pair(article(published=first), article(published=second))
    assert reference_dates(both) == Pair(first, second)
    assert reference_dates(Pair(article(published=first), article())) == Pair(first, first)
    assert reference_dates(Pair(article(), article(published=second))) == Pair(second, second)
    assert reference_dates(Pair(article(), article())) == Pair(None, None)


def test_two_stories_do_not_lend_each_other_their_day() -> None:
    storm = "The storm closed the harbour of Bexhill on Friday, said the mayor, Ann Holt."
    recipe = "Whisk the eggs for the cake with sugar until the bowl is full of foam."
    ferries = "Ferries stayed in port, and a wall of the old fort fell into the sea."
    dated = article(storm, ferries, published=date(2024, 3, 11))
    stories = compare(dated, article("Bake it a day ahead, on Friday.", recipe))
    assert not stories.same_story
    assert stories.reference_dates == Pair(date(2024, 3, 11), None)
    assert [m.iso for m in stories.dates if m.mention.side is Side.RIGHT] == [None]
    reports = compare(dated, article(storm, "Ferries stayed in port on Friday."))
    assert reports.same_story
    assert {m.iso for m in reports.dates} == {"2024-03-08"}


def test_dates_stand_left_before_right_in_reading_order() -> None:
    articles = Pair(
        article("It closed on Friday.", "It opened in 1998 and, again, in May 2001."),
        article("It closed yesterday."),
    )
    mentions = find_dates(articles, Pair(date(2024, 3, 9), date(2024, 3, 9)))
    assert [
        (m.mention.side, m.mention.paragraph_index, m.mention.text, m.iso) for m in mentions
    ] == [
        (Side.LEFT, 0, "Friday", "2024-03-08"),
        (Side.LEFT, 1, "1998", "1998"),
        (Side.LEFT, 1, "May 2001", "2001-05"),
        (Side.RIGHT, 0, "yesterday", "2024-03-08"),
    ]
    for mention in (m.mention for m in mentions):
        text = articles[mention.side].paragraphs[mention.paragraph_index].text
        assert text[mention.start_char : mention.end_char] == mention.text
