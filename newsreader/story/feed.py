"""Feeds to the stories that several of them cover.

An entry of a feed is listed by its headline and summary, as an article would be
by its text; the page is fetched only when it is chosen.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.progress import SILENT
from newsreader.story.catalogue import Catalogue, Match, arrange
from newsreader.story.digest import digest_of
from newsreader.story.gather import Gathering
from newsreader.story.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from newsreader.comparison.progress import Progress
    from newsreader.loading.feed import Entry, Feed

LEAST_FEEDS = 2
"""How many feeds must tell of a story for there to be anything to compare."""


def covered_stories(
    feeds: Sequence[Feed],
    fetch: Callable[[str], Article],
    progress: Progress = SILENT,
    *,
    skipped: Sequence[str] = (),
) -> Catalogue:
    """The stories that two or more feeds tell of, and only those.

    Args:
        feeds: Two or more. An address that several feeds give counts once.
        fetch: Gives the article at an address; called once, when a report is
            opened for the first time.
        progress: Told how far the search has come; what it raises ends it.
        skipped: The feeds that could not be had, each with the reason in
            brackets; for the notice of the catalogue.
    """
    entries: dict[str, Entry] = {}
    feed_of: dict[str, int] = {}
    for number, feed in enumerate(feeds):
        for entry in feed.entries:
            entries.setdefault(entry.url, entry)
            feed_of.setdefault(entry.url, number)
    reports = tuple(_report(entry, fetch) for entry in entries.values())
    gathering = Gathering(reports, tuple(skipped))
    catalogue = arrange(gathering.reports, progress, notice=gathering.notice)

    def is_covered(story: Iterable[int]) -> bool:
        """Whether the reports of a story come from several feeds."""
        return len({feed_of[catalogue.reports[index].name] for index in story}) >= LEAST_FEEDS

    return _only(catalogue, [story for story in catalogue.stories if is_covered(story)])


def _report(entry: Entry, fetch: Callable[[str], Article]) -> Report:
    """An entry as a report that can be listed."""
    return Report(entry.url, digest_of(_article(entry)), cache(partial(_opened, entry, fetch)))


def _article(entry: Entry) -> Article:
    """What an entry says, as if it were an article."""
    told = [Paragraph(Kind.TITLE, entry.title)]
    if entry.summary:
        told.append(Paragraph(Kind.BODY, entry.summary))
    return Article(
        title=entry.title,
        paragraphs=tuple(told),
        source=entry.outlet,
        published=entry.published,
        url=entry.url,
    )


def _opened(entry: Entry, fetch: Callable[[str], Article]) -> Article:
    """The article that an entry tells of; what its page does not state the feed does."""
    article = fetch(entry.url)
    unsure = {name for name in ("source", "published") if getattr(article, name) is None}
    unsure |= article.guessed
    if "source" in unsure:
        article = replace(article, source=entry.outlet, guessed=article.guessed - {"source"})
    if "published" in unsure and entry.published:
        guessed = article.guessed - {"published"}
        article = replace(article, published=entry.published, guessed=guessed)
    return article


def _only(catalogue: Catalogue, stories: Sequence[Sequence[int]]) -> Catalogue:
    """The catalogue with no reports but those of some stories."""
    kept = sorted(index for story in stories for index in story)
    new = {old: index for index, old in enumerate(kept)}
    return replace(
        catalogue,
        reports=tuple(catalogue.reports[old] for old in kept),
        matches=tuple(
            tuple(
                Match(new[match.report_index], match.score)
                for match in catalogue.matches[old]
                if match.report_index in new
            )
            for old in kept
        ),
        stories=tuple(tuple(new[old] for old in story) for story in stories),
        copy_of={
            new[copy]: new[original]
            for copy, original in catalogue.copy_of.items()
            if copy in new and original in new
        },
    )
