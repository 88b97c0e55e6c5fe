"""A report: an article as it is known before it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.story.digest import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.story.digest import Digest


@dataclass(frozen=True, slots=True)
class Report:
    """One article that can be listed, and opened when it is chosen."""

    name: str
    """Where it is: a path or an address, as it was given. No two reports share one."""
    digest: Digest
    load: Callable[[], Article]
    """Gives the whole article. It may take a while and raise `NewsreaderError`."""


def report_of(article: Article, name: str | None = None) -> Report:
    """The report of an article that is at hand.

    Args:
        article: The whole article.
        name: Where it is; its path or address if not said.
    """
    known = name or str(article.path or article.url or article.title)
    return Report(known, digest_of(article), lambda: article)
