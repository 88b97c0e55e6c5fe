"""By what a pair of articles is known again: where its two texts came from.

A file is known by its path and a page by its address, so that either may be
edited; what came through a pipe can only be known by its text. The order of
the two does not matter: what is kept of a pair is kept in one order, and
turned round for a reader who has swapped the sides.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from newsreader.side import Pair

if TYPE_CHECKING:
    from pathlib import Path

    from newsreader.article import Article

T = TypeVar("T")

STEM_CHARS = 32
"""Hexadecimal digits of a file's name, which make a chance clash of two pairs unthinkable."""


@dataclass(frozen=True, slots=True)
class PairIdentity:
    """What one pair of articles is called on disk."""

    stem: str
    """The name of its files, without a suffix; safe in any file system."""
    swapped: bool
    """Whether the left article comes second in what is kept."""

    def kept(self, pair: Pair[T]) -> Pair[T]:
        """A pair by side in the order in which it is kept; and, applied to that, back again."""
        return Pair(pair.right, pair.left) if self.swapped else pair


def identify(articles: Pair[Article]) -> PairIdentity:
    """What the pair is called, the same for either order of the two."""
    left, right = articles.map(identity)
    first, second = sorted((left, right))
    return PairIdentity(digest(f"{first}\0{second}")[:STEM_CHARS], swapped=left > right)


def identity(article: Article) -> str:
    """Where an article came from; the digest of its text where that says nothing."""
    place = source(article)
    return f"text:{_digest_of(article)}" if place is None else place


def source(article: Article) -> str | None:
    """What opens the article again: the whole path of a file, or an address; else None."""
    if article.path is None:
        return article.url
    return _whole(article.path) if _stays(article.path) else None


def digest(text: str) -> str:
    """The SHA-256 digest of a text, which may hold lone surrogates, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _whole(path: Path) -> str:
    """A path from the root on, with symbolic links followed as far as they lead."""
    try:
        return str(path.resolve())
    except (OSError, RuntimeError, ValueError):
        return str(path.absolute())


def _stays(path: Path) -> bool:
    """Whether a path leads to the same text another time: not a pipe or the like.

    A file that has gone since it was read may be back by then.
    """
    try:
        return path.is_file() or not path.exists()
    except (OSError, ValueError):
        return True


def _digest_of(article: Article) -> str:
    """The digest of all that an article says."""
    return digest("\n".join(paragraph.text for paragraph in article.paragraphs))
