"""Bylines: who wrote the article, as a line of its own says it.

A byline is a preposition or phrase of authorship, then names. Names are words
with a capital, joined by a few small words; a sentence is none.
"""

from __future__ import annotations

import re

from newsreader.loading.block import ends_sentence
from newsreader.loading.day import before_day

_LEAD = re.compile(
    r"(?:(?:written|story|words|text|report|analysis|reported|posted)\s+by"
    r"|by|von|par|por|door|av|автор)(?:\s*:)?\s+",
    re.IGNORECASE,
)
# Small words inside names and between them, and what leads to a place or an outlet.
_JOINER = re.compile(
    r"and|und|et|y|e|en|og|och|и|&|with|in|for|of|at|the|de|da|do|dos|du|di|del|la|le|van|von"
    r"|der|den|ter|ten|zu|bin|bint|ibn|al|el"
)
_LONGEST_WORD = 16
_TAIL = re.compile(r"\s+(?:in|for|at|of|and\s+agencies)\s+.*|\s*[|/•·(<@].*|\s+[-–—]\s+.*")
_BETWEEN = re.compile(r"\s+(?:and|und|et|y|e|en|og|och|и|&|with)\s+")


def author_of(text: str) -> str | None:
    """The names in a byline, without outlet, role or place; None if it is no byline."""
    lead = _LEAD.match(text)
    if lead is None:
        return None
    names = before_day(text[lead.end() :]).strip(" ,|-–—•·")
    return names_in(names) if is_name_list(names) else None


def is_name_list(text: str) -> bool:
    """Whether a text is names of people, with at most an outlet or a place after them."""
    words = re.split(r"[\s,|/]+", text.strip(" ,|"))
    if len(words) > _LONGEST_WORD or not words[0][:1].isupper() or re.search(r"[\d:?!“”\"]", text):
        return False
    if ends_sentence(text) and not re.search(r"\b(?:Jr|Sr|\w)\.$", text):
        return False
    return all(
        word[:1].isupper() or word.startswith("@") or _JOINER.fullmatch(word) for word in words
    )


def names_in(text: str) -> str:
    """The names in a byline without its lead, before the outlet or place.

    Commas part names only in a list that ends in "and"; else what follows a
    comma is a role or an outlet.
    """
    parts = [part.strip() for part in text.split(",")]
    last = next((i for i, part in enumerate(parts) if _BETWEEN.search(part)), 0)
    return _TAIL.sub("", ", ".join(parts[: last + 1])).strip(" .")
