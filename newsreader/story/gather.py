"""Files and folders to reports: each file is read once, and from then on known by its bytes.

Among them may stand articles that are at hand already, as those from addresses are.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from newsreader.article import Article
from newsreader.comparison.progress import SILENT
from newsreader.errors import ArticleError, FolderError, printable
from newsreader.loading import load, read_article
from newsreader.loading.file import read_bytes
from newsreader.loading.folder import list_files
from newsreader.loading.origin import Origin
from newsreader.story.cache import DigestCache, cache_path, key_of
from newsreader.story.digest import digest_of
from newsreader.story.report import Report, report_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from newsreader.comparison.progress import Progress
    from newsreader.story.digest import Digest

STAGE = "reading"
NAMED = 3
"""Skipped files that a notice names."""


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
        if not self.skipped:
            return None
        shown = ", ".join(map(printable, self.skipped[:NAMED]))
        more = len(self.skipped) - NAMED
        return f"skipped {shown} and {more} more" if more > 0 else f"skipped {shown}"


def is_folder(source: Path | Article) -> bool:
    """Whether a source is a folder; what may not be looked at is left to `load` to report."""
    try:
        return not isinstance(source, Article) and source.is_dir()
    except OSError:
        return False


def files_of(paths: Sequence[Path]) -> tuple[Path, ...]:
    """The files that are meant by files and folders, in order, each once.

    Raises:
        ArticleError: A folder cannot be read.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(list_files(path) if is_folder(path) else (path,)))
    return tuple(found)


def gather(sources: Sequence[Path | Article], progress: Progress = SILENT) -> Gathering:
    """Read the articles among some files and folders.

    A file that is named must be an article; in a folder, what is none is skipped.

    Args:
        sources: Files and folders, and articles that are at hand, which come first.
        progress: Told how far it has come; what it raises ends the reading.

    Raises:
        ArticleError: A folder cannot be read, or a file that is named is no article.
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
                if file in named:
                    raise
                skipped.append(f"{file.name} ({error.problem.partition(';')[0]})")
    return Gathering(tuple(reports), tuple(skipped))


def require_two(sources: Sequence[Path | Article], gathering: Gathering) -> None:
    """See to it that there are two articles to compare.

    Raises:
        FolderError: There are not.
    """
    least = 2
    if len(gathering.reports) < least:
        found = [report.name.rpartition("/")[2] for report in gathering.reports]
        paths = [source for source in sources if not isinstance(source, Article)]
        raise FolderError(paths[0], found, gathering.skipped)


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
