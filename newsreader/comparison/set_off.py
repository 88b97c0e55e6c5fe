"""Paragraphs that are quoted as wholes, without a mark: block quotations and posts.

An article's kinds tell them: what the page sets off as a quotation, and, of
what it embeds, the text above or before a post's signature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.article import Kind
from newsreader.language.signature import signature

if TYPE_CHECKING:
    from newsreader.article import Article

POST_PARAGRAPHS = 5
"""How many paragraphs a post has at most above its signature."""


def set_off(article: Article) -> frozenset[int]:
    """The indices of the paragraphs that are somebody's words as they stand."""
    quoted = {i for i, p in enumerate(article.paragraphs) if p.kind is Kind.QUOTE}
    return frozenset(quoted | _posts(article))


def _posts(article: Article) -> set[int]:
    """The paragraphs of embedded posts, without a line that only signs one."""
    found: set[int] = set()
    left = 0
    for index in range(len(article.paragraphs) - 1, -1, -1):
        paragraph = article.paragraphs[index]
        signed = signature(paragraph.text) if paragraph.kind is Kind.EMBED else None
        if signed and signed.is_post:
            left = 0 if signed.start_char else POST_PARAGRAPHS
            found.update({index} if signed.start_char else ())
        elif left and paragraph.kind is Kind.EMBED and _is_told(paragraph.text):
            left -= 1
            found.add(index)
        else:
            left = 0
    return found


def _is_told(text: str) -> bool:
    """Whether a line of an embed is a post's text: no marker ("Embed:"), no address."""
    return " " in text and not text.endswith(":")
