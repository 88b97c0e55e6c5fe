"""The two articles to compare, where a command line names files or folders."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.comparison.progress import SILENT
from newsreader.errors import UsageError, printable
from newsreader.loading import load
from newsreader.side import Pair
from newsreader.story.catalogue import Catalogue, arrange
from newsreader.story.gather import gather, is_folder, require_two

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress
    from newsreader.story.gather import Gathering


@dataclass(frozen=True, slots=True)
class OpenedPair:
    """The two articles to compare."""

    articles: Pair[Article]
    notice: str | None
    """One line on what was chosen, skipped or given twice; None where nothing was."""


def open_pair(paths: Sequence[Path], progress: Progress = SILENT) -> OpenedPair:
    """The two articles that files and folders mean.

    Two files are opened in the order given; of more, or of those in folders,
    the two most alike, in the order of their names.

    Raises:
        UsageError: Nothing was given, or one file.
        FolderError: There are fewer than two articles.
        ArticleError: A file cannot be read as an article, or a folder not at all.
    """
    match list(paths):
        case []:
            raise UsageError("give two files, or a folder that holds them")
        case [left, right] if not (is_folder(left) or is_folder(right)):
            return OpenedPair(Pair(load(left), load(right)), _notice_of_one(left, right))
        case [file] if not is_folder(file):
            load(file)  # a name that is wrong is the first thing to say
            message = f"{printable(file)}: one more file is needed, or a folder of files"
            raise UsageError(message)
    gathering = gather(paths, progress)
    require_two(paths, gathering)
    return _most_alike_of(gathering, arrange(gathering.reports, progress))


def _notice_of_one(left: Path, right: Path) -> str | None:
    """Says so where two names are those of one file."""
    try:
        same = left.samefile(right)
    except (OSError, ValueError):
        same = False  # gone by now, after it was read
    return "both panes show the same file" if same else None


def _most_alike_of(gathering: Gathering, catalogue: Catalogue) -> OpenedPair:
    """The two articles of several that are most alike."""
    left, right = (catalogue.reports[index] for index in most_alike(catalogue))
    parts = [gathering.notice]
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
