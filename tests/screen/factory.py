"""Made-up articles and comparisons, and the smallest app that shows a reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from textual.app import App

from newsreader.article import Article, Kind, Paragraph
from newsreader.comparison.model import Because, Comparison, Link, Mention, Strength
from newsreader.screen.reader import Reader
from newsreader.side import Pair, Side
from tests.factory import of_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

SENTENCE = (
    "the harbour council said on Monday that work on the new bridge would start "
    "in spring although money for the second half of it had not been found"
)
WORDS = SENTENCE.split()


def text(seed: int, word_count: int = 40) -> str:
    """A paragraph of words in an order that depends on `seed`."""
    return " ".join(WORDS[(seed * 7 + i * (seed % 5 + 1)) % len(WORDS)] for i in range(word_count))


def article(paragraph_count: int, title: str = "A bridge is built", seed: int = 0) -> Article:
    """An article of a title and body paragraphs of different lengths."""
    body = [
        Paragraph(Kind.BODY, f"P{i} {text(seed + i, 12 + (seed + i * 13) % 40)}")
        for i in range(1, paragraph_count)
    ]
    return Article(
        title,
        (Paragraph(Kind.TITLE, title), *body),
        source="The Quay",
        published=date(2024, 3, 9),
        language="en",
    )


def link(
    left: int, right: int, *, strong: bool = True, on_chain: bool = True, score: float = 0.9
) -> Link:
    """A link between two paragraphs."""
    strength = Strength.STRONG if strong else Strength.POSSIBLE
    return Link(Pair(left, right), score, strength, on_chain, Because())


def comparison(articles: Pair[Article], links: Sequence[Link] = ()) -> Comparison:
    """A comparison with links and nothing else."""
    return replace(of_texts((), ()), articles=articles, links=tuple(links))


def long_pair() -> Comparison:
    """Two long articles with links on the chain, off it, and two to one paragraph."""
    articles = Pair(article(40), article(50, "The bridge, at last", seed=3))
    links = [
        link(1, 2),
        link(3, 3),
        link(5, 30, on_chain=False),
        link(8, 12),
        link(9, 12, strong=False, on_chain=False, score=0.5),
        link(20, 25),
        link(30, 4, strong=False, on_chain=False, score=0.4),
        link(38, 48),
    ]
    return comparison(articles, links)


def mention(articles: Pair[Article], side: Side, paragraph_index: int, words: str) -> Mention:
    """The first place where `words` stand in a paragraph."""
    start = articles[side].paragraphs[paragraph_index].text.index(words)
    return Mention(side, paragraph_index, start, start + len(words), words)


class ReaderApp(App[None]):
    """Nothing but a reader."""

    def __init__(self, articles: Pair[Article], *, no_color: bool = False) -> None:
        super().__init__()
        self.articles = articles
        self.no_color = no_color
        self.heard: list[Reader.Moved | Reader.LinkChanged] = []

    def compose(self) -> ComposeResult:
        """The reader alone."""
        yield Reader(self.articles)

    @property
    def reader(self) -> Reader:
        """The reader."""
        return self.query_one(Reader)

    def on_reader_moved(self, message: Reader.Moved) -> None:
        """Keep what the reader tells."""
        self.heard.append(message)

    def on_reader_link_changed(self, message: Reader.LinkChanged) -> None:
        """Keep what the reader tells."""
        self.heard.append(message)
