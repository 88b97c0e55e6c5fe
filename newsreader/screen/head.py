"""The head of an article in words: its title, and its facts, for as much room as there is.

Knows nothing of widgets. Widths are cells; text comes out safe to draw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size

from newsreader.screen.drawable import drawable
from newsreader.screen.wrapping import wrap

if TYPE_CHECKING:
    from newsreader.article import Article

ELLIPSIS = "…"
GUESSED = "?"
"""Follows whatever the article does not state itself."""
DOT = " · "
LEAST_SOURCE = 4
"""Cells below which a source that is cut tells nothing."""


def title_lines(article: Article, width: int, most: int) -> list[str]:
    """The title, marked if it is guessed, and cut with a sign if it needs too many lines.

    Args:
        article: The article.
        width: Cells in a line.
        most: Lines that it may take; at least 1.
    """
    title, sign = drawable(article.title), _sign(article, "title")
    whole = title + sign
    spans = wrap(whole, max(1, width))
    lines = [whole[start:end] for start, end in spans[:most]]
    if len(spans) > most:
        # The title may be cut, but not the sign that it was guessed.
        rest = title[spans[most - 1][0] :]
        lines[-1] = ellipsised(rest, max(0, width - len(sign))) + sign[: max(0, width)]
    return lines


def facts_within(article: Article, width: int) -> str:
    """The facts in one line of at most `width` cells: the narrower, the fewer and the shorter."""
    source, day = _source(article) or "", _short_day(article)
    byline = article.author + _sign(article, "author") if article.author else ""
    wishes = (
        byline and DOT.join((facts(article), byline)),
        facts(article),
        DOT.join(filter(None, (source, day or "no date"))),
        source if not day else "",
    )
    for wish in map(drawable, filter(None, wishes)):
        if cell_len(wish) <= width:
            return wish
    room = width - cell_len(day) - len(DOT)
    if not (source and day) or room < LEAST_SOURCE:
        return ellipsised(drawable(day or source), width)
    return _cut_source(article, room) + DOT + day


def facts(article: Article) -> str:
    """Source and date in one line; those that are guessed carry a sign.

    An article without a source goes by the name of its file.
    """
    return DOT.join(part for part in (_source(article), _day(article)) if part)


def _source(article: Article) -> str | None:
    """The outlet, or else the file's name."""
    if article.source:
        return article.source + _sign(article, "source")
    return article.path.name if article.path else None


def _cut_source(article: Article, width: int) -> str:
    """The outlet in `width` cells: its name may be cut, but not the sign that it was guessed."""
    sign = _sign(article, "source")
    return (
        ellipsised(drawable((_source(article) or "").removesuffix(sign)), width - len(sign)) + sign
    )


def _day(article: Article) -> str:
    """The day on which it was published, or that it says none."""
    day = article.published
    return f"{day.day} {day:%B %Y}{_sign(article, 'published')}" if day else "no date given"


def _short_day(article: Article) -> str:
    """The day on which it was published, in few letters; empty if it says none."""
    day = article.published
    return f"{day.day} {day:%b %Y}{_sign(article, 'published')}" if day else ""


def ellipsised(text: str, width: int) -> str:
    """`text` cut to `width` cells, with a sign where it is cut."""
    if cell_len(text) <= width:
        return text
    if width < 1:
        return ""
    return set_cell_size(text, width - 1).rstrip() + ELLIPSIS


def _sign(article: Article, field: str) -> str:
    """A question mark after what was guessed."""
    return f" {GUESSED}" if field in article.guessed else ""
