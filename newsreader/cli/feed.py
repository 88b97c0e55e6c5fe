"""Feeds from the command line: those of lists are fetched, and what they cover is found."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.cli.fetching import fetch_all, manners_of
from newsreader.errors import AddressError, ArticleError, NewsreaderError, UsageError
from newsreader.loading import Origin, read_article
from newsreader.loading.address import Manners, Page, Turns, fetch, locate
from newsreader.loading.feed import Feed, is_feed, read_feed
from newsreader.story.feed import LEAST_FEEDS, covered_stories

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress
    from newsreader.loading.feed_list import FeedList
    from newsreader.story import Catalogue

_NAMED = 3
"""Feeds that a message or the chooser's head names."""


def search_in_feeds(
    feeds: Sequence[Feed | FeedList], options: argparse.Namespace
) -> Callable[[Progress], Catalogue]:
    """Make ready to find the stories that two or more of some feeds tell of.

    The feeds of lists are fetched here; one that only a list names may fail,
    and the others are read. Pages are fetched when they are opened.

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
    fetched, skipped = _fetched(listed, manners, turns)
    read += fetched
    if len(read) < LEAST_FEEDS:
        reasons = "; ".join(skipped[:_NAMED])
        message = f"two feeds are needed, and {len(read) or 'none'} can be read: {reasons}"
        raise NewsreaderError(message)
    load = partial(_article_at, manners=manners, turns=turns)

    def search(progress: Progress) -> Catalogue:
        """Find the stories, of which there must be one at least."""
        catalogue = covered_stories(read, load, progress, skipped=skipped)
        if not catalogue.stories:
            message = f"no story is covered by two of the {len(read)} feeds; give more feeds"
            raise NewsreaderError(message)
        return catalogue

    return search


def place_of(feeds: Sequence[Feed | FeedList]) -> str:
    """What was given, in a few words."""
    names = [feed.title if isinstance(feed, Feed) else feed.name for feed in feeds]
    more = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    return f"{shown} and {more} more" if more > 0 else shown


def _fetched(urls: Sequence[str], manners: Manners, turns: Turns) -> tuple[list[Feed], list[str]]:
    """The feeds of a list that can be had; and the others, each with the reason in brackets."""
    feeds: list[Feed] = []
    skipped: list[str] = []
    fit = [url for url in urls if _is_address(url)]
    skipped += [f"{url} (is no address of the web)" for url in urls if url not in fit]
    for url, outcome in fetch_all(fit, manners, turns).items():
        try:
            feeds.append(_feed(outcome))
        except ArticleError as error:
            skipped.append(f"{url} ({error.problem.partition(';')[0]})")
    return feeds, skipped


def _is_address(url: str) -> bool:
    """Whether something in a list can be fetched."""
    try:
        locate(url)
    except AddressError:
        return False
    return True


def _feed(outcome: Page | NewsreaderError) -> Feed:
    """The feed in a page that was fetched.

    Raises:
        ArticleError: It was not, or is no feed.
    """
    if isinstance(outcome, NewsreaderError):
        raise outcome
    origin = Origin(url=outcome.url, charset=outcome.charset)
    if not is_feed(outcome.data):
        raise origin.error("is no feed; check the address")
    return read_feed(outcome.data, origin)


def _article_at(url: str, manners: Manners, turns: Turns) -> Article:
    """The article at an address, fetched in turn at its host.

    Raises:
        ArticleError: There is none.
    """
    (outcome,) = fetch([url], manners, turns=turns)
    if not isinstance(outcome, Page):
        raise outcome
    return read_article(outcome.data, Origin(url=outcome.url, charset=outcome.charset))
