"""What the document is about: its title, and where the two articles come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.export import wording
from newsreader.export.document.block import Grid, Line, Piece, Role, line, strong
from newsreader.export.text import plain
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsreader.article import Article
    from newsreader.comparison.model import Comparison


def title(comparison: Comparison) -> str:
    """Who reports on what: "The Quay and another report on: Harbour bridge closed"."""
    return f"{_who(comparison.articles)} on: {plain(comparison.articles.left.title)}"


def _who(articles: Pair[Article]) -> str:
    """Who reports, as far as the outlets are known."""
    outlets = articles.map(lambda article: plain(article.source or ""))
    known = list(dict.fromkeys(filter(None, outlets)))
    if not known:
        return "Two reports"
    if len(known) > 1:
        return " and ".join(known)
    return f"Two reports by {known[0]}" if all(outlets) else f"{known[0]} and another report"


def sources(comparison: Comparison) -> Grid:
    """The two articles beside each other; what is known of neither is left out."""
    fields: tuple[tuple[str, Callable[[Article], Line]], ...] = (
        ("Title", lambda article: line(strong(_known(article, "title")))),
        ("Outlet", lambda article: line(_known(article, "source"))),
        ("Author", lambda article: line(_known(article, "author"))),
        ("Date", lambda article: line(_known(article, "published"))),
        ("Address", _address),
        ("File", lambda article: line(plain(article.path.name) if article.path else "")),
        ("Length", lambda article: line(wording.length(article))),
    )
    rows = ((line(name), *comparison.articles.map(field)) for name, field in fields)
    return Grid(("", *(side.label for side in Side)), tuple(row for row in rows if any(row[1:])))


def _known(article: Article, name: str) -> str:
    """What is known of an article by that field's name, marked where inferred."""
    return wording.metadata(article, name) or ""


def _address(article: Article) -> Line:
    """Where the article can be read on the web."""
    if not article.url:
        return ()
    guessed = f" ({wording.INFERRED})" if "url" in article.guessed else ""
    return line(Piece(article.url, Role.ADDRESS), guessed)
