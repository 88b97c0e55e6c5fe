"""The front matter of a Markdown document: YAML that notes and sites read.

Keys are flat and values plain, as note-taking programs show them best. Strings
stand in double quotes with whatever YAML does not print escaped, so that no
title or address can end its value.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from newsreader import __version__
from newsreader.export.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison

_UNPRINTABLE = re.compile("[^ -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML 1.2 (section 5.1) wants escaped, and the byte-order mark."""


_INFERRED = {
    "title": "title",
    "outlet": "source",
    "author": "author",
    "published": "published",
    "url": "url",
}
"""The names given here, by the article's fields: those that were inferred are told of."""


def front_matter(comparison: Comparison, title: str, day: date) -> str:
    """The block between its two fences, without a line break at the end.

    Args:
        comparison: What the document shows.
        title: The document's title.
        day: The day on which it was made.
    """
    fields = [
        f"generator: newsreader {__version__}",
        f"title: {quoted(title)}",
        f"date: {day.isoformat()}",
    ]
    for side, article in comparison.articles.items():
        fields += (f"{side.label.lower()}_{name}: {value}" for name, value in _source(article))
    return "\n".join(("---", *fields, "---"))


def _source(article: Article) -> Iterator[tuple[str, str]]:
    """What is known of an article, as names and YAML values."""
    texts = (("title", article.title), ("outlet", article.source), ("author", article.author))
    for name, text in texts:
        if text:
            yield name, quoted(plain(text))
    if article.published:
        yield "published", article.published.isoformat()
    if article.url:
        yield "url", quoted(plain(article.url))
    if inferred := [name for name, field in _INFERRED.items() if field in article.guessed]:
        yield "inferred", quoted(", ".join(inferred))


def quoted(text: str) -> str:
    """A string as a YAML scalar in double quotes."""
    return _UNPRINTABLE.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(match: re.Match[str]) -> str:
    """The character as YAML's escape of four digits: none of those beyond needs one."""
    return f"\\u{ord(match.group()):04x}"
