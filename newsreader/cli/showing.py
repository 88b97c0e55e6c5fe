"""The screen as the command line opens it: with the user's settings, and where they left off."""

from __future__ import annotations

import gc
from contextlib import nullcontext
from typing import TYPE_CHECKING

from newsreader import terminal
from newsreader.ending import ending_in_order

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from newsreader.article import Article
    from newsreader.comparison import Comparison
    from newsreader.ending import Ending
    from newsreader.screen.app import NewsreaderApp
    from newsreader.settings import Settings
    from newsreader.side import Pair
    from newsreader.state import Store
    from newsreader.story import OpenedPair


def open_screen(
    pair: OpenedPair, options: argparse.Namespace, comparison: Comparison | None = None
) -> int:
    """Show the articles until the reader leaves; gives the exit code.

    Args:
        pair: The articles.
        options: What the command line asks for.
        comparison: Theirs; the screen compares them if it is None.

    Raises:
        UsageError: The theme that is asked for does not exist.
    """
    from newsreader.comparison.collector import collector_at_rest  # noqa: PLC0415 - not needed for --help
    from newsreader.settings import load_settings  # noqa: PLC0415 - as above
    from newsreader.state import user_store  # noqa: PLC0415 - as above

    settings = load_settings(theme=options.theme)
    store = user_store(remembers=settings.remember and not options.fresh)
    with ending_in_order() as ending, _first_sight(pair.articles, settings, store) as hand_over:
        with collector_at_rest():  # what is imported and built now stays to the end
            app = _app(pair, settings, store, comparison)
        gc.freeze()  # and need never be looked through
        app.first_sight = hand_over()
        return run(app, ending)


def run(app: NewsreaderApp, ending: Ending) -> int:
    """Run the screen to its end; gives the exit code.

    Args:
        app: The screen.
        ending: What ends it from outside.
    """
    app.ending = ending
    with ending.put_off():
        app.run()
    if app.lost_memory:
        terminal.say(f"the place is not remembered: {app.lost_memory}")
    return app.return_code or 0


def _first_sight(
    articles: Pair[Article], settings: Settings, store: Store
) -> AbstractContextManager[Callable[[], str]]:
    """The text at once, where the articles are read from their start; gives what hands over."""
    from newsreader.screen.first_sight import first_picture  # noqa: PLC0415 - not for an export
    from newsreader.state import Memory  # noqa: PLC0415 - as above

    memory, _ = store.recall(articles)
    if memory.places != Memory().places:
        return nullcontext(str)
    theme = settings.theme or memory.theme if terminal.shows_all_colors() else ""
    return terminal.early_picture(
        lambda columns, rows: first_picture(articles, columns, rows, theme, memory)
    )


def _app(
    pair: OpenedPair, settings: Settings, store: Store, comparison: Comparison | None
) -> NewsreaderApp:
    """The screen, with the user's settings."""
    from newsreader.screen import create_app  # noqa: PLC0415 - an export must not load it

    return create_app(
        pair.articles,
        settings=settings,
        store=store,
        notice=pair.notice,
        compare=None if comparison is None else _knowing(comparison),
    )


def _knowing(comparison: Comparison) -> Callable[..., Comparison]:
    """What compares articles, and knows already how two of them compare."""

    def compare_others(left: Article, right: Article, **told: Callable[..., None]) -> Comparison:
        if (left, right) == tuple(comparison.articles):
            return comparison
        from newsreader.comparison import compare  # noqa: PLC0415 - rarely needed

        return compare(left, right, **told)

    return compare_others
