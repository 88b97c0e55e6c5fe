"""What a command line names that is no file: addresses are fetched, standard input is read.

sources ──bring_in──▶ files, folders and articles that are at hand
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsreader import terminal
from newsreader.cli.argument import STDIN
from newsreader.errors import ArticleError, NewsreaderError, UsageError
from newsreader.loading import Origin, read_article
from newsreader.loading.address import SECONDS, Cache, Manners, Page, fetch
from newsreader.loading.file import SIZE_LIMIT_BYTES

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from newsreader.article import Article
    from newsreader.loading.address import Errand

_HOST_FIRST = re.compile(r"www\.|[\w-]+(\.[\w-]+)+/", re.IGNORECASE)
"""How an address begins that lacks its "https://"."""
_NAMED = 3
"""Addresses whose progress is told one by one."""


def bring_in(options: argparse.Namespace) -> list[Path | Article]:
    """The sources of a command line, with an article for what is no file.

    All addresses are fetched at the same time; while they are, a line on
    standard error tells how far they have come.

    Raises:
        UsageError: Standard input is named twice.
        ArticleError: There is no article at an address or on standard input.
            Of several such errors all but one have been said.
    """
    sources: Sequence[Path | str] = options.sources
    if sources.count(STDIN) > 1:
        raise UsageError("standard input can be only one of the articles")
    for source in sources:
        if not isinstance(source, str):
            _look_for_address(source)
    articles: dict[str, Article] = {}
    if STDIN in sources:
        articles[STDIN] = _article_on_standard_input()
    addresses = [name for name in sources if isinstance(name, str) and name != STDIN]
    articles |= _articles_at(addresses, manners_of(options))
    return [articles[source] if isinstance(source, str) else source for source in sources]


def manners_of(options: argparse.Namespace) -> Manners:
    """How the options ask to fetch addresses."""
    return Manners(
        seconds=options.timeout or SECONDS,
        allow_private=options.allow_private,
        cache=None if options.no_cache else Cache(),
    )


def article_of(page: Page) -> Article:
    """The article in a page that was fetched.

    Raises:
        ArticleError: There is none.
    """
    return read_article(page.data, Origin(url=page.url, charset=page.charset))


def tell_progress(errands: Sequence[Errand]) -> str:
    """One line on how far addresses have come."""
    if len(errands) > _NAMED:
        done = sum(errand.outcome is not None for errand in errands)
        return f"fetching: {done} of {len(errands)} addresses"
    return f"fetching {', '.join(map(_state, errands))}"


def _state(errand: Errand) -> str:
    """One address in short, and how far it has come."""
    host = urlsplit(errand.url).hostname
    if errand.outcome is not None:
        return f"{host} (done)"
    size = errand.received_bytes
    return f"{host} ({size // 1000} kB)" if size else f"{host}"


def _articles_at(addresses: Sequence[str], manners: Manners) -> Mapping[str, Article]:
    """The article at each address."""
    if not addresses:
        return {}
    distinct = list(dict.fromkeys(addresses))
    with terminal.passing_line() as tell:
        outcomes = fetch(
            distinct, manners, on_progress=lambda errands: tell(tell_progress(errands))
        )
    return dict(zip(distinct, _all_or_none(outcomes), strict=True))


def _all_or_none(outcomes: Iterable[Page | NewsreaderError]) -> list[Article]:
    """The articles of all pages; else every reason why there is none, the last one raised."""
    articles: list[Article] = []
    errors: list[NewsreaderError] = []
    for outcome in outcomes:
        try:
            if isinstance(outcome, NewsreaderError):
                raise outcome
            articles.append(article_of(outcome))
        except NewsreaderError as error:
            errors.append(error)
    for earlier in errors[:-1]:
        terminal.say(str(earlier))
    if errors:
        raise errors[-1]
    return articles


def _article_on_standard_input() -> Article:
    """The article that another program, or a person, writes to standard input."""
    origin = Origin()
    data = terminal.take_in(SIZE_LIMIT_BYTES)
    if len(data) > SIZE_LIMIT_BYTES:
        limit = SIZE_LIMIT_BYTES // 1024**2
        problem = f"is larger than {limit} MB; give only the article's text"
        raise origin.error(problem)
    return read_article(data, origin)


def _look_for_address(path: Path) -> None:
    """Tell of an address that lacks its scheme, instead of a file that does not exist."""
    try:
        is_there = path.exists()
    except (OSError, ValueError):
        return  # left to whoever opens it
    if not is_there and _HOST_FIRST.match(str(path)):
        problem = "does not exist; if it is an address, put https:// before it"
        raise ArticleError(path, problem)
