"""Opening articles from the command line: on the screen, or for an export."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.cli.argument import STDIN
from newsreader.cli.export import Export, write_export
from newsreader.errors import UsageError
from newsreader.export.format import Format

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newsreader.comparison import Comparison
    from newsreader.loading.feed import Feed
    from newsreader.loading.feed_list import FeedList
    from newsreader.story import OpenedPair

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
    pair = open_pair(brought.articles)
    if export is None and terminal.holds_screen():
        return open_screen(pair, options.theme)
    if pair.notice:
        terminal.say(pair.notice)
    if export is None and STDIN in options.sources and terminal.is_terminal(sys.stdout):
        terminal.say("there is no keyboard to drive the screen with; this is the report in text")
    write_export(pair, export or Export(Format.TEXT, None))
    return FINE


def _read_feeds(
    options: argparse.Namespace, feeds: Sequence[Feed | FeedList], export: Export | None
) -> int:
    """List the stories that several feeds cover."""
    from newsreader.cli.feed import stories_of_feeds  # noqa: PLC0415 - only for feeds
    from newsreader.cli.listing import write_list  # noqa: PLC0415 - as above

    if export is not None:
        raise UsageError("feeds are listed, not compared: add --list")
    write_list(stories_of_feeds(feeds, options), options)
    return FINE


def open_screen(pair: OpenedPair, theme: str | None, comparison: Comparison | None = None) -> int:
    """Show the articles until the reader leaves; gives the exit code.

    Args:
        pair: The articles.
        theme: The name of a theme, if one was asked for.
        comparison: Theirs; the screen compares them if it is None.
    """
    from newsreader.screen import create_app  # noqa: PLC0415 - an export must not load it
    from newsreader.settings import load_settings  # noqa: PLC0415 - as above

    settings = load_settings(theme=theme)
    app = create_app(
        pair.articles,
        theme=settings.theme,
        notice=pair.notice,
        compare=None if comparison is None else lambda *_articles, **_told: comparison,
    )
    app.run()
    return app.return_code or FINE
