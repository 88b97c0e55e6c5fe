"""The reader on the terminal: the only part of newsreader that knows Textual.

`create_app` builds it, for the command line, tests and pictures alike. It
shows what a `Comparison` holds and works nothing out about it.

Textual is imported only when an app is built, so that the command registry can
be read without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison
    from newsreader.comparison.progress import Progress
    from newsreader.screen.app import NewsreaderApp
    from newsreader.screen.chooser.app import ChoosingApp
    from newsreader.settings import Settings
    from newsreader.side import Pair
    from newsreader.state import Store
    from newsreader.story import Catalogue

__all__ = ["create_app", "create_chooser"]


def create_app(
    articles: Pair[Article],
    *,
    settings: Settings | None = None,
    store: Store | None = None,
    notice: str | None = None,
    compare: Callable[..., Comparison] | None = None,
) -> NewsreaderApp:
    """Build the reader; its `run` shows it.

    Args:
        articles: The two to read.
        settings: What the user has set; the defaults for None. A theme that is not from
            the settings file wins over what is remembered.
        store: Where pins and places are kept; nowhere for None.
        notice: A line to show at the start, such as which two of several
            articles were chosen.
        compare: What compares them, called as `newsreader.compare` is; that
            one, imported once the text is on the screen, for None.

    Raises:
        UsageError: No theme has the name that is asked for.
    """
    from newsreader.screen.app import NewsreaderApp  # noqa: PLC0415 - see above
    from newsreader.screen.preference import preferences  # noqa: PLC0415 - see above
    from newsreader.settings import Settings  # noqa: PLC0415 - see above
    from newsreader.state import Store  # noqa: PLC0415 - see above

    return NewsreaderApp(
        articles,
        preferences=preferences(settings or Settings()),
        store=store or Store(None),
        notice=notice,
        compare=compare or _compare,
    )


def create_chooser(
    find: Callable[[Progress], Catalogue],
    place: str,
    *,
    settings: Settings | None = None,
    store: Store | None = None,
    compare: Callable[..., Comparison] | None = None,
) -> ChoosingApp:
    """Build the reader with a chooser, for more than two articles; its `run` shows it.

    Whatever keeps `find` from giving a catalogue is the `failure` of the
    application once it has ended. Reports are loaded when they are opened.

    Args:
        find: Gives the articles and their stories, while a bar tells how far it
            has come. It is called in a thread, and ended by what the progress
            that it is given raises.
        place: Where the articles come from, for the chooser's head.
        settings: As for `create_app`, like the others.
        store: Where pins and places are kept.
        compare: What compares two articles.

    Raises:
        UsageError: No theme has the name that is asked for.
    """
    from newsreader.screen.chooser.app import ChoosingApp  # noqa: PLC0415 - see above
    from newsreader.screen.chooser.screen import ChooserScreen  # noqa: PLC0415 - see above
    from newsreader.screen.preference import preferences  # noqa: PLC0415 - see above
    from newsreader.settings import Settings  # noqa: PLC0415 - see above
    from newsreader.state import Store  # noqa: PLC0415 - see above

    return ChoosingApp(
        ChooserScreen(find, place),
        preferences=preferences(settings or Settings()),
        store=store or Store(None),
        compare=compare or _compare,
    )


def _compare(left: Article, right: Article, *, on_stage: Callable[[str], None]) -> Comparison:
    """Compare, importing the stages of the comparison only now; a long stage tells its share."""
    from newsreader.comparison import compare  # noqa: PLC0415 - the text shows before it loads

    def on_progress(stage: str, share: float) -> None:
        on_stage(f"{stage} {share:.0%}")

    return compare(left, right, on_stage=on_stage, on_progress=on_progress)
