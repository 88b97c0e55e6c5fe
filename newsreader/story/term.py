"""The terms of an article: what is counted to find others that tell the same.

A term is a word without its inflection, or two neighbouring words of which one
is capitalised or a figure: "white hous", "40 cabl". Pairs tell names apart
whose parts are common. Counts are whole numbers; what stands in the headline,
the dek or the lede tells what the story is about, and counts twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import TOLD, Kind
from newsreader.language.word import base, is_stop_word, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsreader.article import Article

LEDE_PARAGRAPHS = 3
"""How many of the first paragraphs that tell the story are its lede."""
MOST_CHARS = 40_000
"""Characters of an article that are read: any report has said by then what it is about."""

_HEADS = frozenset({Kind.TITLE, Kind.DEK})
_TELLING = TOLD | _HEADS | {Kind.HEADING, Kind.CAPTION}


def is_pair(term: str) -> bool:
    """Whether a term is two words."""
    return " " in term


def terms(article: Article) -> dict[str, int]:
    """How often each term stands in an article, twice for its most telling parts."""
    counts: dict[str, int] = {}
    left_chars = MOST_CHARS
    for text, weight in _passages(article):
        for term in _terms(text[:left_chars]):
            counts[term] = counts.get(term, 0) + weight
        left_chars -= len(text)
        if left_chars <= 0:
            break
    return counts


def _passages(article: Article) -> Iterator[tuple[str, int]]:
    """The texts that tell the story, each with what a word in it counts."""
    told = 0
    for paragraph in article.paragraphs:
        if paragraph.kind not in _TELLING:
            continue
        in_lede = paragraph.kind in TOLD and told < LEDE_PARAGRAPHS
        told += paragraph.kind in TOLD
        yield paragraph.text, 2 if in_lede or paragraph.kind in _HEADS else 1


def _terms(text: str) -> Iterator[str]:
    """The terms of a text: each content word, and with the one right before it."""
    last = ""
    last_named = False
    for word in words(text):
        if is_stop_word(word.text):
            last = ""
            continue
        form = base(word.text)
        named = not text[word.start_char].islower()
        yield form
        if last and (named or last_named):
            yield f"{last} {form}"
        last, last_named = form, named
