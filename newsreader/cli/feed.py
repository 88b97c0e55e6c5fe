"""Feeds from the command line: those of lists are fetched, and what they cover is found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.cli.fetching import fetch_all, manners_of
from newsreader.errors import NewsreaderError, UsageError, printable
from newsreader.loading import Origin, read_article
from newsreader.loading.address import Manners, Page, Turns, fetch, locate
from newsreader.loading.feed import Feed, read_feed
from newsreader.story.feed import LEAST_FEEDS, covered_stories

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress
    from newsreader.loading.feed_list import FeedList
    from newsreader.story import Catalogue


def search_in_feeds(
    feeds: Sequence[Feed | FeedList], options: argparse.Namespace
) -> Callable[[Progress], Catalogue]:
    """Make ready to find the stories that two or more of some feeds tell of.

    The feeds of lists are fetched here; one that only a list names may fail:
    it is said, and the others are read. Pages are fetched when they are opened.

    Returns:
        What finds the stories; it raises `NewsreaderError` if there are none.

    Raises:
        UsageError: There is one feed only.
        NewsreaderError: Fewer than two can be had.
    """
    manners, turns = manners_of(options), Turns()
    if len(feeds) == 1 and isinstance(feeds[0], Feed):
        message = f"{feeds[0].name}: one more feed is needed, to tell which stories both cover"
        raise UsageError(message)
    read = [feed for feed in feeds if isinstance(feed, Feed)]
    listed = [url for feed in feeds if not isinstance(feed, Feed) for url in feed.urls]
    read += _fetched(listed, manners, turns)
    if len(read) < LEAST_FEEDS:
        raise NewsreaderError("fewer than two feeds can be read; give others")
    return partial(_found, read, partial(_article_at, manners=manners, turns=turns))


def _found(
    feeds: Sequence[Feed], fetch_article: Callable[[str], Article], progress: Progress
) -> Catalogue:
    """The stories that several feeds tell of.

    Raises:
        NewsreaderError: There are none.
    """
    catalogue = covered_stories(feeds, fetch_article, progress)
    if not catalogue.stories:
        message = f"no story is covered by two of the {len(feeds)} feeds; give more feeds"
        raise NewsreaderError(message)
    return catalogue


def _fetched(urls: Iterable[str], manners: Manners, turns: Turns) -> list[Feed]:
    """The feeds of a list that can be had; why the others cannot is said."""
    fit: list[str] = []
    errors: list[str] = []
    for url in urls:
        try:
            locate(url)
        except NewsreaderError as error:
            errors.append(str(error))
        else:
            fit.append(url)
    feeds: list[Feed] = []
    for outcome in fetch_all(fit, manners, turns).values():
        try:
            if isinstance(outcome, NewsreaderError):
                raise outcome
            origin = Origin(url=outcome.url, charset=outcome.charset)
            feeds.append(read_feed(outcome.data, origin))
        except NewsreaderError as error:
            errors.append(str(error))
    for problem in errors:
        terminal.say(f"skipped {printable(problem)}")
    return feeds


def _article_at(url: str, manners: Manners, turns: Turns) -> Article:
    """The article at an address, fetched in turn at its host.

    Raises:
        ArticleError: There is none.
    """
    (outcome,) = fetch([url], manners, turns=turns)
    if not isinstance(outcome, Page):
        raise outcome
    return read_article(outcome.data, Origin(url=outcome.url, charset=outcome.charset))
