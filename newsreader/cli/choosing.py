"""More than two articles on the screen: the chooser, or at once the only pair there is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.cli.showing import open_screen, run
from newsreader.ending import ending_in_order

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from newsreader.article import Article
    from newsreader.comparison.progress import Progress
    from newsreader.story import Catalogue

PAIR = 2
FEW_FILES = 24
"""So many are read before the screen opens: it takes no longer than the screen does."""
NAMED = 4
"""Sources that the chooser's head names."""


def read_or_choose(sources: Sequence[Path | Article], options: argparse.Namespace) -> int:
    """Open two articles on the screen, or the chooser for more; gives the exit code.

    Args:
        sources: Files, folders and articles.
        options: What the command line asks for.

    Raises:
        NewsreaderError: There are no two articles.
    """
    from newsreader.comparison.collector import collector_at_rest  # noqa: PLC0415 - not needed for --help
    from newsreader.story.pair import open_pair  # noqa: PLC0415 - as above
    from newsreader.story.source import most_articles  # noqa: PLC0415 - as above

    number = most_articles(sources)
    if number <= PAIR:
        with collector_at_rest():
            pair = open_pair(sources)
        return open_screen(pair, options)
    from newsreader.story import catalogue_of  # noqa: PLC0415 - two articles need no catalogue

    find = partial(catalogue_of, sources, least=PAIR)
    if number <= FEW_FILES:
        catalogue = find()
        if len(catalogue.reports) == PAIR:
            return open_screen(open_pair(sources), options)
        return open_chooser(lambda _progress: catalogue, _place(sources), options)
    return open_chooser(find, _place(sources), options)


def open_chooser(
    find: Callable[[Progress], Catalogue], place: str, options: argparse.Namespace
) -> int:
    """Show a chooser until the reader leaves; gives the exit code.

    Args:
        find: Gives the articles and their stories; it is called in a thread.
        place: Where they come from, in a few words.
        options: What the command line asks for.

    Raises:
        NewsreaderError: What `find` raises.
    """
    from newsreader.screen import create_chooser  # noqa: PLC0415 - an export must not load it
    from newsreader.settings import load_settings  # noqa: PLC0415 - as above
    from newsreader.state import user_store  # noqa: PLC0415 - as above

    settings = load_settings(theme=options.theme)
    store = user_store(remembers=settings.remember and not options.fresh)
    app = create_chooser(find, place, settings=settings, store=store)
    with ending_in_order() as ending:
        code = run(app, ending)
    if app.failure:
        raise app.failure
    return code


def _place(sources: Sequence[Path | Article]) -> str:
    """What the articles were opened by, in a few words."""
    names = [str(source) for source in sources if isinstance(source, Path)]
    more = len(sources) - len(names[:NAMED])
    shown = ", ".join(names[:NAMED])
    return f"{shown} and {more} more" if shown and more else shown or f"{more} articles"
