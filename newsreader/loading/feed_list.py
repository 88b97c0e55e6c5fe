"""OPML: the list of feeds that feed readers hand to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.parsers import expat

from newsreader.loading.feed import beginning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.loading.origin import Origin

SIZE_LIMIT_BYTES = 5 * 1024**2
FEED_LIMIT = 500
"""Feeds that are read of a list."""

_ROOT = re.compile(rb"<opml[\s>]", re.IGNORECASE)


def is_feed_list(data: bytes) -> bool:
    """Whether bytes surely are a list of feeds, told from their beginning."""
    return _ROOT.search(beginning(data)) is not None


@dataclass(frozen=True, slots=True)
class FeedList:
    """Where the feeds are that a list names."""

    name: str
    """Where the list comes from, for messages."""
    urls: tuple[str, ...]
    """As they stand in the list, in order, each once."""


def read_feed_list(data: bytes, origin: Origin) -> FeedList:
    """The list of feeds in some bytes.

    A list that breaks off gives what stands before the break.

    Raises:
        ArticleError: It is too large, or holds no feeds.
    """
    if len(data) > SIZE_LIMIT_BYTES:
        problem = f"is larger than {SIZE_LIMIT_BYTES // 1024**2} MB, which no list of feeds is"
        raise origin.error(problem)
    found: dict[str, None] = {}

    def note(_element: str, attributes: Mapping[str, str]) -> None:
        """Take down the address of an outline that is a feed, however its name is spelt."""
        for name, value in attributes.items():
            if name.lower() == "xmlurl" and value.strip() and len(found) < FEED_LIMIT:
                found[value.strip()] = None

    parser = expat.ParserCreate()
    parser.StartElementHandler = note
    # A list has no use for entities of its own, which could be made to fill memory.
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat takes it by position only
    except (expat.ExpatError, ValueError) as error:
        if not found:
            raise origin.error("is a damaged list of feeds; export it again") from error
    if not found:
        raise origin.error("is a list without feeds; check it, or give another")
    return FeedList(origin.name, tuple(found))


def _refuse(*_declaration: object) -> None:
    """End the reading at an entity that a document declares.

    Raises:
        ValueError: Always.
    """
    message = "a list of feeds that declares entities"
    raise ValueError(message)
