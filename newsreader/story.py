"""Which articles tell one story, and which two of them to open.

Two reports of an event share its rare words: names, places, figures. Words are
weighed by how few of the articles at hand use them, and only articles that
share a word are ever compared, through an index from words to articles.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from newsreader.errors import FolderError, UsageError, printable
from newsreader.loading import Folder, load, load_folder
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from newsreader.article import Article

_WORD = re.compile(r"\w+")
_SPREAD_LIMIT = 40
"""A word in more articles than this tells no story, and would cost their pairs."""

_NAMED = 3
"""Skipped files that a notice names."""


@dataclass(frozen=True, slots=True)
class OpenedPair:
    """The two articles to compare."""

    articles: Pair[Article]
    notice: str | None
    """One line on what was chosen, skipped or given twice; None where nothing was."""


def open_pair(paths: Sequence[Path]) -> OpenedPair:
    """The two articles that a command line means: two files, or one folder.

    Two files are opened in the order given; of a folder's articles the two
    most alike, in the order of their names.

    Raises:
        UsageError: Neither two files nor one folder were given.
        FolderError: The folder holds fewer than two articles.
        ArticleError: A file cannot be read as an article.
    """
    match list(paths):
        case [folder] if _is_folder(folder):
            return _from_folder(load_folder(folder))
        case [left, right] if not (_is_folder(left) or _is_folder(right)):
            return OpenedPair(Pair(load(left), load(right)), _notice_of_one(left, right))
        case []:
            raise UsageError("give two files, or a folder that holds them")
        case [file]:
            load(file)  # a name that is wrong is the first thing to say
            message = f"{printable(file)}: one more file is needed, or a folder of files"
            raise UsageError(message)
        case [_, _]:
            raise UsageError("give two files or one folder, not a folder with something else")
        case many:
            message = f"{len(many)} paths were given; give two files, or one folder"
            raise UsageError(message)


def _is_folder(path: Path) -> bool:
    """Whether a path is a folder; what may not be looked at is left to `load` to report."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _notice_of_one(left: Path, right: Path) -> str | None:
    """Says so where two names are those of one file."""
    try:
        same = left.samefile(right)
    except (OSError, ValueError):
        same = False  # gone by now, after it was read
    return "both panes show the same file" if same else None


def _from_folder(folder: Folder) -> OpenedPair:
    """The two articles of a folder that are most alike."""
    articles = folder.articles
    least = 2
    if len(articles) < least:
        raise FolderError(folder.path, [_name(article) for article in articles], folder.skipped)
    left, right = (articles[index] for index in most_alike(articles))
    return OpenedPair(Pair(left, right), _notice(folder, Pair(left, right)))


def _notice(folder: Folder, opened: Pair[Article]) -> str | None:
    """What was chosen out of how many, and what was skipped."""
    parts: list[str] = []
    if len(folder.articles) > len(tuple(opened)):
        parts.append(
            f"opened {_name(opened.left)} and {_name(opened.right)},"
            f" the two most alike of {len(folder.articles)} articles"
        )
    if folder.skipped:
        shown = ", ".join(map(printable, folder.skipped[:_NAMED]))
        more = len(folder.skipped) - _NAMED
        parts.append(f"skipped {shown} and {more} more" if more > 0 else f"skipped {shown}")
    return "; ".join(parts) or None


def _name(article: Article) -> str:
    """The name of an article's file."""
    return printable(article.path.name if article.path else article.title)


def most_alike(articles: Sequence[Article]) -> tuple[int, int]:
    """The indices of the two articles that share most rare words, the lower first.

    Copies of one text are no two reports: they are chosen only where there is
    nothing else. Equally alike pairs go by their place.

    Args:
        articles: Two or more.
    """
    words = [_words(article) for article in articles]
    alike = _similarities(words)
    return min(
        alike,
        key=lambda pair: (words[pair[0]] == words[pair[1]], -alike[pair], pair),
        default=(0, 1),
    )


def _words(article: Article) -> Counter[str]:
    """How often each word stands in an article, in lower case."""
    counts: Counter[str] = Counter()
    for paragraph in article.paragraphs:
        counts.update(_WORD.findall(paragraph.text.lower()))
    return counts


def _similarities(words: Sequence[Mapping[str, int]]) -> dict[tuple[int, int], float]:
    """The cosine of the weighed words of each two articles that share one."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, counts in enumerate(words):
        for word in counts:
            holders[word].append(index)
    lengths = [0.0] * len(words)
    shared: defaultdict[tuple[int, int], float] = defaultdict(float)
    for word, indices in holders.items():
        rarity = math.log(len(words) / len(indices))
        weights = {index: rarity * (1 + math.log(words[index][word])) for index in indices}
        for index, weight in weights.items():
            lengths[index] += weight**2
        if len(indices) <= _SPREAD_LIMIT:
            for pair in combinations(indices, 2):
                shared[pair] += weights[pair[0]] * weights[pair[1]]
    return {
        (left, right): weight / math.sqrt(lengths[left] * lengths[right])
        for (left, right), weight in shared.items()
        if weight > 0
    }
