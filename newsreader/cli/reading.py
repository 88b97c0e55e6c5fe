"""Opening articles from the command line: on the screen, or for an export."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.cli.choosing import open_chooser, read_or_choose
from newsreader.cli.export import Export, write_export
from newsreader.cli.value import STDIN
from newsreader.errors import UsageError
from newsreader.export.format import Format

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newsreader.loading.feed import Feed
    from newsreader.loading.feed_list import FeedList

FINE = 0


def read(options: argparse.Namespace, export: Export | None) -> int:
    """Open the articles on the screen, or export their comparison."""
    if not options.sources:
        raise UsageError("give a folder with two articles, or two files (see newsreader --help)")
    from newsreader.cli.source import bring_in  # noqa: PLC0415 - not needed for --help
    from newsreader.story import open_pair  # noqa: PLC0415 - as above

    brought = bring_in(options)
    if brought.feeds:
        return _read_feeds(options, brought.feeds, export)
    if export is None and terminal.holds_screen():
        return read_or_choose(brought.articles, options)
    pair = open_pair(brought.articles)
    if pair.notice:
        terminal.say(pair.notice)
    if export is None and STDIN in options.sources and terminal.is_terminal(sys.stdout):
        terminal.say("there is no keyboard to drive the screen with; this is the report in text")
    write_export(pair, export or Export(Format.TEXT, None))
    return FINE


def _read_feeds(
    options: argparse.Namespace, feeds: Sequence[Feed | FeedList], export: Export | None
) -> int:
    """Choose among the stories that several feeds cover, or list them."""
    from newsreader.cli.feed import place_of, search_in_feeds  # noqa: PLC0415 - only for feeds
    from newsreader.cli.listing import found, write_list  # noqa: PLC0415 - as above

    if export is not None:
        raise UsageError("feeds are listed, not compared: add --list")
    search = search_in_feeds(feeds, options)
    if terminal.holds_screen():
        return open_chooser(search, place_of(feeds), options)
    write_list(found(search), options)
    return FINE
