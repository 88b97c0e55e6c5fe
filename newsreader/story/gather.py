"""Files and folders to reports: each file is read once, and from then on known by its bytes.

Among them may stand articles that are at hand already, as those from addresses are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.article import Article
from newsreader.comparison.progress import SILENT
from newsreader.errors import ArticleError, FolderError, printable
from newsreader.loading import load, read_article
from newsreader.loading.file import read_bytes
from newsreader.loading.origin import Origin
from newsreader.loading.signature import OWN_EXPORT
from newsreader.story.cache import DigestCache, cache_path, key_of
from newsreader.story.catalogue import Catalogue, arrange
from newsreader.story.digest import digest_of
from newsreader.story.report import Report, report_of
from newsreader.story.source import files_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.comparison.progress import Progress
    from newsreader.story.digest import Digest

STAGE = "reading"
NAMED = 3
"""Skipped files that a notice names."""

_OWN = f"({OWN_EXPORT})"


@dataclass(frozen=True, slots=True)
class Gathering:
    """What some files and folders hold."""

    reports: tuple[Report, ...]
    """In the order of the files."""
    skipped: tuple[str, ...]
    """The names of the files that are no articles, each with the reason in brackets."""

    @property
    def notice(self) -> str | None:
        """What was skipped, in one line; None if nothing was."""
        others = [file for file in self.skipped if not file.endswith(_OWN)]
        own_count = len(self.skipped) - len(others)
        told = [printable(file) for file in others[:NAMED]]
        if len(others) > NAMED:
            told.append(f"{len(others) - NAMED} more")
        if own_count:  # they stand in the folder that they were made from
            told.append(f"{own_count} of newsreader's own exports")
        return f"skipped {_in_words(told)}" if told else None


def _in_words(names: Sequence[str]) -> str:
    """Names in a row: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def gather(sources: Sequence[Path | Article], progress: Progress = SILENT) -> Gathering:
    """Read the articles among some files and folders.

    What is no article is skipped, but a file that is named must be there.

    Args:
        sources: Files and folders, and articles that are at hand, which come first.
        progress: Told how far it has come; what it raises ends the reading.

    Raises:
        ArticleError: A folder cannot be read, or a file that is named does not exist.
    """
    paths = [source for source in sources if not isinstance(source, Article)]
    files = files_of(paths)
    named = frozenset(paths)
    reports = [report_of(source) for source in sources if isinstance(source, Article)]
    skipped: list[str] = []
    progress.begin(STAGE, len(files))
    with DigestCache(cache_path()) as cache:
        for file in progress.over(files):
            try:
                reports.append(Report(str(file), _digest(file, cache), partial(load, file)))
            except ArticleError as error:
                if file in named and not file.exists():
                    raise
                skipped.append(f"{file.name} ({error.problem.partition(';')[0]})")
    return Gathering(tuple(reports), tuple(skipped))


def catalogue_of(
    sources: Sequence[Path | Article], progress: Progress = SILENT, *, least: int = 1
) -> Catalogue:
    """The catalogue of articles, those in files and folders and those at hand.

    Args:
        sources: Files, folders and articles, at least one.
        progress: Told how far it has come; what it raises ends the search.
        least: How many articles there must be.

    Raises:
        FolderError: There are fewer articles.
        ArticleError: A folder cannot be read, or a file that is named does not exist.
    """
    gathering = gather(sources, progress)
    if len(gathering.reports) < least:
        found = [Path(report.name).name for report in gathering.reports]
        folder = next(source for source in sources if not isinstance(source, Article))
        raise FolderError(folder, found, gathering.skipped)
    return arrange(gathering.reports, progress, notice=gathering.notice)


def _digest(file: Path, cache: DigestCache) -> Digest:
    """The digest of the article in a file, as kept or else made from it.

    Raises:
        ArticleError: The file is no article.
    """
    data = read_bytes(file)
    key = key_of(data, file.name)
    digest = cache.get(key)
    if digest is None:
        digest = digest_of(read_article(data, Origin(file)))
        cache.add(key, digest)
    return digest
