"""Where a reader was in a pair of articles, and how it was looked at.

A place is a paragraph, held by an anchor, and a character in it, so that
neither another terminal nor an edit elsewhere moves it. What is missing or
makes no sense counts as never said: memory saves a few keys, no more.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from newsreader.side import Pair, Side
from newsreader.state.anchor import anchor_to, find
from newsreader.state.anchor_field import anchor_fields, anchor_from
from newsreader.state.identity import identify, source
from newsreader.state.record import read, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from newsreader.article import Article

T = TypeVar("T")

MOST_ROWS = 500
"""More rows than a terminal has."""


class Place(NamedTuple):
    """A character of an article, whatever the width it is set in, and where it is seen."""

    paragraph_index: int = 0
    char: int = 0
    view_row: int = 0
    """Rows of the pane above it."""


_START = Pair(Place(), Place())


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered of a pair. None stands for what the reader left as it was.

    Sides are those on which the articles are opened, whether they are swapped on
    the screen or not.
    """

    places: Pair[Place] = _START
    """What stands first in each pane."""
    side: Side = Side.LEFT
    """The pane that keys go to."""
    theme: str | None = None
    """Name of the theme that the reader chose."""
    mode: str | None = None
    """The reading mode's name."""
    tab: str | None = None
    """The sidebar's tab's name."""
    sidebar: bool | None = None
    """Whether the sidebar was opened or closed by the reader."""
    aligned: bool | None = None
    """Whether paired paragraphs stand in one row."""
    threshold: float | None = None
    """The least score of a link."""
    share: int | None = None
    """The part of the width, in percent, that the pane on the left of the screen is given."""
    swapped: bool = False
    """Whether the articles are shown on other sides than those on which they are opened."""

    @property
    def turned(self) -> Memory:
        """The same as told by the other sides."""
        return replace(self, places=self.places.turned, side=self.side.other)

    def carried_to(self, after: Pair[Article], before: Pair[Article]) -> Memory:
        """The same for two articles after an edit: the places are where their texts have gone."""
        places = Pair.of(
            lambda side: _place(after[side], _place_fields(before[side], self.places[side]))
        )
        return replace(self, places=places)


_OPTIONAL = ("theme", "mode", "tab", "sidebar", "aligned", "threshold", "share")
"""The fields that may be None, and are not written then."""


def recall(path: Path, articles: Pair[Article]) -> tuple[Memory, str | None]:
    """What is remembered of two articles, and why it cannot be read, if there is a reason.

    Sides that the reader has swapped are so again if the articles come in the same
    order; whoever gives them in the other one has the order that was asked for.
    """
    record = read(path, dict)
    return _memory(record.content or {}, articles), record.problem


def remember(path: Path, articles: Pair[Article], memory: Memory) -> None:
    """Keep what is to be remembered of two articles, and what opens them again.

    Raises:
        StateError: It cannot be kept.
    """
    record = read(path, dict)
    if record.closed:
        return  # a newer newsreader keeps more, or knows why it cannot be read
    identity = identify(articles)
    sides = {
        side: {
            "title": articles[side].title,
            "source": source(articles[side]),
            "place": _place_fields(articles[side], memory.places[side]),
        }
        for side in Side
    }
    said = {name: getattr(memory, name) for name in _OPTIONAL}
    kept = identity.kept(Pair.of(sides.__getitem__))
    first = identity.kept(Pair(Side.LEFT, Side.RIGHT)).left
    write(
        path,
        {
            "articles": list(kept),
            "left": 0 if first is Side.LEFT else 1,
            "in_use": 0 if first is memory.side else 1,
            "swapped": memory.swapped,
            **{name: value for name, value in said.items() if value is not None},
        },
    )


def _memory(fields: Mapping[str, Any], articles: Pair[Article]) -> Memory:
    """As much of a file's fields as makes sense."""
    identity = identify(articles)
    match fields.get("articles"):
        case [dict() as first, dict() as second]:
            kept = identity.kept(Pair(first, second))
        case _:
            return Memory()
    left = identity.kept(Pair(0, 1)).left
    threshold = _of_type(float, fields.get("threshold"))
    return Memory(
        places=Pair.of(lambda side: _place(articles[side], kept[side].get("place"))),
        side=Side.LEFT if left == fields.get("in_use") else Side.RIGHT,
        theme=_of_type(str, fields.get("theme")),
        mode=_of_type(str, fields.get("mode")),
        tab=_of_type(str, fields.get("tab")),
        sidebar=_of_type(bool, fields.get("sidebar")),
        aligned=_of_type(bool, fields.get("aligned")),
        threshold=threshold if threshold is not None and math.isfinite(threshold) else None,
        share=_of_type(int, fields.get("share")),
        swapped=fields.get("swapped") is True and left == fields.get("left"),
    )


def _of_type(kind: type[T], value: object) -> T | None:
    """A value, if it is of the type that it should be of."""
    return value if type(value) is kind else None  # True is no number here


def _place_fields(article: Article, place: Place) -> dict[str, Any] | None:
    """A place as JSON holds it; None in an article without paragraphs."""
    if not 0 <= place.paragraph_index < len(article.paragraphs):
        return None
    anchor = anchor_to(article.paragraphs, place.paragraph_index)
    return {"paragraph": anchor_fields(anchor), "char": place.char, "row": place.view_row}


def _place(article: Article, fields: object) -> Place:
    """The place that JSON holds, as near as the article still has it; else its start."""
    try:
        anchor = anchor_from(fields["paragraph"])  # type: ignore[index]  # the except is for that
        char, row = fields["char"], fields["row"]  # type: ignore[index]  # as above
    except (KeyError, TypeError, ValueError):
        return Place()
    if anchor is None or not article.paragraphs:
        return Place()
    if not (isinstance(char, int) and isinstance(row, int)):
        return Place()
    last = len(article.paragraphs) - 1
    index = find(anchor, article.paragraphs)
    if index is None:
        return Place(min(anchor.index, last))
    last_char = len(article.paragraphs[index].text)
    return Place(index, max(0, min(char, last_char)), max(0, min(row, MOST_ROWS)))
