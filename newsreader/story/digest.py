"""What is kept of an article to find its story and to list it: small, and quick to read again.

A digest says nothing that the article does not; it is made from the article
alone and never changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from sys import intern
from typing import TYPE_CHECKING, Any

from newsreader.article import TOLD
from newsreader.story.term import terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.article import Article

TITLE_CHARS = 300
"""Characters of a title or an outlet that are kept; no headline is longer."""
HASH_BYTES = 12
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Digest:
    """An article in short."""

    title: str
    source: str | None
    published: date | None
    guessed: frozenset[str]
    """Names of the fields above that the article does not state."""
    terms: Mapping[str, int]
    """How often each term stands in it (see `term`)."""
    text_hash: str
    """The same for two articles that tell their story in the same words; "" for one without."""


def digest_of(article: Article) -> Digest:
    """The digest of an article."""
    return Digest(
        title=article.title[:TITLE_CHARS],
        source=article.source and article.source[:TITLE_CHARS],
        published=article.published,
        guessed=article.guessed & {"title", "source", "published"},
        terms=terms(article),
        text_hash=_text_hash(article),
    )


def to_data(digest: Digest) -> dict[str, Any]:
    """The digest as what JSON can hold."""
    return {
        "title": digest.title,
        "source": digest.source,
        "published": digest.published and digest.published.isoformat(),
        "guessed": sorted(digest.guessed),
        "terms": dict(digest.terms),
        "text_hash": digest.text_hash,
    }


def from_data(data: Any) -> Digest:
    """The digest that `to_data` gave.

    Raises:
        ValueError: It is none.
    """
    try:
        return Digest(
            title=_text(data["title"]),
            source=data["source"] and _text(data["source"]),
            published=date.fromisoformat(data["published"]) if data["published"] else None,
            guessed=frozenset(map(_text, data["guessed"])),
            # Most terms stand in many articles: each is held once.
            terms={intern(term): int(count) for term, count in data["terms"].items()},
            text_hash=_text(data["text_hash"]),
        )
    except (AttributeError, KeyError, TypeError) as error:
        message = "this is no digest"
        raise ValueError(message) from error


def _text(value: object) -> str:
    """`value`, which must be a text."""
    if not isinstance(value, str):
        raise TypeError
    return value


def _text_hash(article: Article) -> str:
    """A hash of the words that tell the story, however they are set."""
    told = " ".join(p.text for p in article.paragraphs if p.kind in TOLD)
    spoken = " ".join(_WORD.findall(told.casefold()))
    data = spoken.encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=HASH_BYTES).hexdigest() if spoken else ""
