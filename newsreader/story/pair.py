"""The two articles to compare, where a command line names files or folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.article import Article
from newsreader.comparison.progress import SILENT
from newsreader.errors import ArticleError, UsageError, printable
from newsreader.loading import load
from newsreader.side import Pair, Side
from newsreader.story.source import files_of, is_folder, most_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.comparison.progress import Progress
    from newsreader.story.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class OpenedPair:
    """The two articles to compare."""

    articles: Pair[Article]
    notice: str | None
    """One line on what was chosen, skipped or given twice; None where nothing was."""


def open_pair(sources: Sequence[Path | Article], progress: Progress = SILENT) -> OpenedPair:
    """The two articles that files and folders mean, or that are at hand already.

    Two are opened in the order given; of more, or of those in folders, the two
    most alike, in the order of their names.

    Raises:
        UsageError: Nothing was given, or one file.
        FolderError: There are fewer than two articles.
        ArticleError: A file cannot be read as an article, or a folder not at all.
    """
    match list(sources):
        case []:
            raise UsageError("give two files, or a folder that holds them")
        case [left, right] if not (is_folder(left) or is_folder(right)):
            opened = Pair(_article(left), _article(right))
            return OpenedPair(opened, _notice_of_one(opened))
        case [one] if not is_folder(one):
            article = _article(one)  # a name that is wrong is the first thing to say
            name = printable(article.path or article.url or article.title)
            message = f"{name}: one more article is needed, or a folder of them"
            raise UsageError(message)
    return _only_two_in(sources) or _chosen(sources, progress)


def _only_two_in(sources: Sequence[Path | Article]) -> OpenedPair | None:
    """The two articles of folders that hold no more; None where there are others, or none."""
    if most_articles(sources) != len(Side):
        return None
    files = files_of([source for source in sources if not isinstance(source, Article)])
    at_hand = [source for source in sources if isinstance(source, Article)]
    try:
        return OpenedPair(Pair(*at_hand, *map(load, files)), None)
    except ArticleError:
        return None  # whoever looks through all of them tells what is wrong with which


def _chosen(sources: Sequence[Path | Article], progress: Progress) -> OpenedPair:
    """The two articles of several that are most alike."""
    from newsreader.story.gather import catalogue_of  # noqa: PLC0415 - two need no catalogue

    return _most_alike_of(catalogue_of(sources, progress, least=len(Side)))


def _article(source: Path | Article) -> Article:
    """The article in a file, or the one that is at hand."""
    return source if isinstance(source, Article) else load(source)


def _notice_of_one(articles: Pair[Article]) -> str | None:
    """Says so where two names are those of one file, or two addresses lead to one page."""
    left, right = articles.map(lambda article: article.path)
    if left is None or right is None:
        same = articles.left == articles.right
        return "both panes show the same article" if same else None
    try:
        same = left.samefile(right)
    except (OSError, ValueError):
        same = False  # gone by now, after it was read
    return "both panes show the same file" if same else None


def _most_alike_of(catalogue: Catalogue) -> OpenedPair:
    """The two articles of several that are most alike."""
    left, right = (catalogue.reports[index] for index in most_alike(catalogue))
    parts = [catalogue.notice]
    if len(catalogue.reports) > len((left, right)):
        parts.insert(
            0,
            f"opened {_file_name(left.name)} and {_file_name(right.name)},"
            f" the two most alike of {len(catalogue.reports)} articles",
        )
    return OpenedPair(
        Pair(left.load(), right.load()), "; ".join(part for part in parts if part) or None
    )


def _file_name(name: str) -> str:
    """The name of a report's file without its folders."""
    return printable(Path(name).name)


def most_alike(catalogue: Catalogue) -> tuple[int, int]:
    """The indices of the two reports that are most alike, the lower first.

    Copies of one text are no two reports: they are chosen only where there is
    nothing else. Equally alike pairs go by their place.

    Args:
        catalogue: Of two or more reports.
    """
    best = [
        (-match.score, min(index, match.report_index), max(index, match.report_index))
        for index in range(len(catalogue.reports))
        if index not in catalogue.copy_of and (match := catalogue.best(index))
    ]
    if best:
        _, left, right = min(best)
        return left, right
    originals = [at for at in range(len(catalogue.reports)) if at not in catalogue.copy_of]
    first, second = originals[:2] if len(originals) > 1 else (0, 1)
    return first, second
