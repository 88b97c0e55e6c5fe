"""Articles read back from JSON: their blocks, and what is stated of them.

Whatever is shown in one line is made to fit one.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.article import Article, Kind, Paragraph
from newsreader.export.json_finding import maybe_text
from newsreader.export.text import plain
from newsreader.language.tongue import UNKNOWN
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from datetime import date

    from newsreader.export.json_node import Node

_GUESSABLE = frozenset(field.name for field in fields(Article))


def articles(node: Node) -> tuple[Pair[Article], Pair[date | None]]:
    """The two articles, and the days from which their relative dates were reckoned."""
    both = tuple(node.items(most=len(Side)))
    if len(both) != len(Side):
        node.refuse("holds fewer than two articles")
    days = Pair(*both).map(lambda one: _maybe_day(one, "reference_date"))
    return Pair(*both).map(_article), days


def _article(node: Node) -> Article:
    """An article with all its blocks."""
    paragraphs = tuple(
        Paragraph(one["kind"].choice(Kind), one["text"].text())
        for one in node["paragraphs"].items()
    )
    if not paragraphs:
        node["paragraphs"].refuse("is empty: an article has a paragraph")
    path = _maybe_line(node, "path")
    return Article(
        title=_maybe_line(node, "title") or "",
        paragraphs=paragraphs,
        dek=maybe_text(node, "dek"),
        source=_maybe_line(node, "source"),
        author=_maybe_line(node, "author"),
        published=_maybe_day(node, "published"),
        url=_maybe_line(node, "url"),
        language=_maybe_line(node, "language") or UNKNOWN,
        path=Path(path) if path else None,
        encoding=_maybe_line(node, "encoding"),
        guessed=frozenset(one.text() for one in node.members("guessed")) & _GUESSABLE,
    )


def _maybe_line(node: Node, key: str) -> str | None:
    """A member that is text in one line, or null."""
    text = maybe_text(node, key)
    return None if text is None else plain(text)


def _maybe_day(node: Node, key: str) -> date | None:
    """A member that is a day or null."""
    member = node.member(key)
    return None if member is None else member.day()
