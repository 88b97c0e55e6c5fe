"""What a command line names that is no file: addresses are fetched, standard input is read.

sources ──bring_in──▶ files, folders and articles that are at hand; or feeds
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.article import Article
from newsreader.cli.value import STDIN
from newsreader.errors import ArticleError, NewsreaderError, UsageError
from newsreader.loading import Origin, read_article
from newsreader.loading.file import SIZE_LIMIT_BYTES, read_bytes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping, Sequence

    from newsreader.loading.feed import Feed
    from newsreader.loading.feed_list import FeedList

    Found = Article | Feed | FeedList

_HOST_FIRST = re.compile(r"www\.|[\w-]+(\.[\w-]+)+/", re.IGNORECASE)
"""How an address begins that lacks its "https://"."""
_HEAD_BYTES = 8192
_FEED_SIGNS = (b"<", b"{")
"""One of them opens a feed, in whatever encoding."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What the sources of a command line are: articles, or feeds that tell of some."""

    articles: tuple[Path | Article, ...]
    """Files and folders, and an article for what is neither; in the order given."""
    feeds: tuple[Feed | FeedList, ...]


def bring_in(options: argparse.Namespace) -> Brought:
    """Fetch and read the sources of a command line that are no files.

    All addresses are fetched at the same time; while they are, a line on
    standard error tells how far they have come.

    Raises:
        UsageError: Standard input is named twice, or articles beside feeds.
        ArticleError: There is nothing to be read at an address or on standard
            input. Of several such errors all but one have been said.
    """
    sources: Sequence[Path | str] = options.sources
    if sources.count(STDIN) > 1:
        raise UsageError("standard input can be only one of the articles")
    for source in sources:
        if isinstance(source, Path):
            _look_for_address(source)
    read: dict[Path | str, Found] = {}
    if STDIN in sources:
        read[STDIN] = _standard_input()
    for source in sources:
        if isinstance(source, Path) and _is_feed(source):
            read[source] = _read(read_bytes(source), Origin(source))
    addresses = [name for name in sources if isinstance(name, str) and name != STDIN]
    if addresses:
        read.update(_at_addresses(addresses, options))
    return _parted(read.get(source, source) for source in sources)


def _parted(found: Iterable[Path | str | Found]) -> Brought:
    """Articles, or feeds.

    Raises:
        UsageError: There are both.
    """
    articles: list[Path | Article] = []
    feeds: list[Feed | FeedList] = []
    for each in found:
        if isinstance(each, Path | Article):
            articles.append(each)
        elif not isinstance(each, str):
            feeds.append(each)
    if articles and feeds:
        message = f"{feeds[0].name} is a feed: give feeds, or articles, not both at once"
        raise UsageError(message)
    return Brought(tuple(articles), tuple(feeds))


def _read(data: bytes, origin: Origin) -> Found:
    """What some bytes hold.

    Raises:
        ArticleError: Nothing that can be read.
    """
    if not _may_be_feed(data[:_HEAD_BYTES]):
        return read_article(data, origin)
    from newsreader.loading import feed, feed_list  # noqa: PLC0415 - few sources are feeds

    if feed.is_feed(data):
        return feed.read_feed(data, origin)
    if feed_list.is_feed_list(data):
        return feed_list.read_feed_list(data, origin)
    return read_article(data, origin)


def _may_be_feed(head: bytes) -> bool:
    """Whether the first bytes hold anything that a feed or a list of them begins with."""
    return any(sign in head for sign in _FEED_SIGNS)


def _at_addresses(addresses: Sequence[str], options: argparse.Namespace) -> Mapping[str, Found]:
    """What stands at each address; else every reason why there is nothing, the last one raised."""
    from newsreader.cli.fetching import fetch_all, manners_of  # noqa: PLC0415 - files need none

    found: dict[str, Found] = {}
    errors: list[NewsreaderError] = []
    for address, outcome in fetch_all(addresses, manners_of(options)).items():
        try:
            if isinstance(outcome, NewsreaderError):
                raise outcome
            origin = Origin(url=outcome.url, charset=outcome.charset)
            found[address] = _read(outcome.data, origin)
        except NewsreaderError as error:
            errors.append(error)
    for earlier in errors[:-1]:
        terminal.say(str(earlier))
    if errors:
        raise errors[-1]
    return found


def _standard_input() -> Found:
    """What another program, or a person, writes to standard input."""
    origin = Origin()
    data = terminal.take_in(SIZE_LIMIT_BYTES)
    if len(data) > SIZE_LIMIT_BYTES:
        problem = f"is larger than {SIZE_LIMIT_BYTES // 1024**2} MB; give only the article's text"
        raise origin.error(problem)
    return _read(data, origin)


def _is_feed(path: Path) -> bool:
    """Whether a file holds a feed or a list of them.

    What cannot be looked at is left to whoever opens it; a pipe can be read
    only once and is left too.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except (OSError, ValueError):
        return False
    if not _may_be_feed(head):
        return False
    from newsreader.loading.feed import is_feed  # noqa: PLC0415 - few files are feeds
    from newsreader.loading.feed_list import is_feed_list  # noqa: PLC0415 - as above

    return is_feed(head) or is_feed_list(head)


def _look_for_address(path: Path) -> None:
    """Tell of an address that lacks its scheme, instead of a file that does not exist.

    Raises:
        ArticleError: The name is one.
    """
    try:
        is_there = path.exists()
    except (OSError, ValueError):
        return  # left to whoever opens it
    if not is_there and _HOST_FIRST.match(str(path)):
        raise ArticleError(path, "does not exist; if it is an address, put https:// before it")
