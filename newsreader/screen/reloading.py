"""Reading articles again from where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.errors import NewsreaderError
from newsreader.loading import Origin, load, read_article
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from newsreader.article import Article

ADDRESS_SIGN = "://"


def reloaded(articles: Pair[Article]) -> tuple[Pair[Article], tuple[str, ...]]:
    """Two articles as their files are now, and a line for each file that cannot be read.

    What came from an address or a pipe stays as it is, and so does an article
    whose file has gone or makes no sense.
    """
    found: dict[Side, Article] = {}
    problems: list[str] = []
    for side, article in articles.items():
        found[side] = article
        try:
            if article.path is not None and not article.path.is_fifo():
                found[side] = load(article.path)
        except NewsreaderError as error:
            problems.append(str(error))
    return Pair.of(found.__getitem__), tuple(problems)


def reopened(sources: Pair[str]) -> Pair[Article]:
    """The articles of two files or addresses.

    Raises:
        NewsreaderError: One of them cannot be read.
    """
    return sources.map(_article)


def _article(source: str) -> Article:
    """The article of a file or an address, which is fetched as kindly as can be."""
    if ADDRESS_SIGN not in source:
        return load(source)
    from newsreader.loading.address import Cache, Manners, fetch  # noqa: PLC0415 - rarely needed

    (outcome,) = fetch([source], Manners(cache=Cache()))
    if isinstance(outcome, NewsreaderError):
        raise outcome
    return read_article(outcome.data, Origin(url=outcome.url, charset=outcome.charset))
