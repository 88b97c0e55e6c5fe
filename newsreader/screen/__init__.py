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
    from newsreader.screen.app import NewsreaderApp
    from newsreader.side import Pair

__all__ = ["create_app"]


def create_app(
    articles: Pair[Article],
    *,
    theme: str | None = None,
    notice: str | None = None,
    compare: Callable[..., Comparison] | None = None,
) -> NewsreaderApp:
    """Build the reader; its `run` shows it.

    Args:
        articles: The two to read.
        theme: Name of a theme; newsreader's dark one for None.
        notice: A line to show at the start, such as which two of several
            articles were chosen.
        compare: What compares them, called as `newsreader.compare` is; that
            one, imported once the text is on the screen, for None.

    Raises:
        UsageError: No theme has that name.
    """
    from newsreader.screen.app import NewsreaderApp  # noqa: PLC0415 - see above
    from newsreader.screen.theme import checked_theme  # noqa: PLC0415 - see above

    return NewsreaderApp(
        articles, theme=checked_theme(theme), notice=notice, compare=compare or _compare
    )


def _compare(left: Article, right: Article, *, on_stage: Callable[[str], None]) -> Comparison:
    """Compare, importing the stages of the comparison only now; a long stage tells its share."""
    from newsreader.comparison import compare  # noqa: PLC0415 - the text shows before it loads

    def on_progress(stage: str, share: float) -> None:
        on_stage(f"{stage} {share:.0%}")

    return compare(left, right, on_stage=on_stage, on_progress=on_progress)
