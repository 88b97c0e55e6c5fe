"""The dates that two articles give, each read against its article's own day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.comparison.model import DateMention, Mention
from newsreader.comparison.progress import SILENT
from newsreader.language.date import dates
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress


def reference_dates(articles: Pair[Article]) -> Pair[date | None]:
    """The day from which each article's relative dates are reckoned.

    The day it was published, else the day of the other article, since both
    report one event; None where neither is known.
    """
    days = own_dates(articles)
    return Pair(days.left or days.right, days.right or days.left)


def own_dates(articles: Pair[Article]) -> Pair[date | None]:
    """The day on which each article was published, as far as it is known.

    Where two articles tell two stories, the one's day says nothing of the other's.
    """
    return articles.map(lambda article: article.published)


def find_dates(
    articles: Pair[Article], reference: Pair[date | None], progress: Progress = SILENT
) -> tuple[DateMention, ...]:
    """The dates of both articles, left before right, in reading order."""
    return tuple(
        mention
        for side, article in articles.items()
        for index, paragraph in enumerate(progress.over(article.paragraphs))
        for mention in _dates(side, index, paragraph.text, reference[side])
    )


def _dates(side: Side, index: int, text: str, reference: date | None) -> Iterator[DateMention]:
    """The dates of one paragraph."""
    for dated in dates(text, reference):
        start_char, end_char = dated.start_char, dated.end_char
        mention = Mention(side, index, start_char, end_char, text[start_char:end_char])
        yield DateMention(mention, dated.iso)
