"""What sort of thing a name stands for, from its own words and those around it.

Each sign has a weight, so that the mentions of one name can be counted
together: a title or a known name is sure (3), the word that ends a name or a
given name that begins it nearly so (2), the words around it hint (1), and
what is left is a guess (below 1).
"""

from __future__ import annotations

import itertools
from functools import cache

from newsreader.language.name.lexicon import (
    Known,
    common,
    head_kind,
    is_given_name,
    is_surname,
    known_names,
    leading_kind,
    undotted,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.part import is_person_like
from newsreader.language.name.run import PARTICLES
from newsreader.language.wordlist import words as listed

SURE, STRONG, HINT, GUESS = 3.0, 2.0, 1.0, 0.3
_PLACE_BEFORE = frozenset({"in", "near", "across", "throughout", "outside", "inside", "around"})
_PLACE_NOUN_BEFORE = frozenset(
    {"town", "city", "village", "province", "region", "state", "district", "capital", "port"}
)
_LINKS = ("of", "for", "on")
_LONGEST_GUESSED = 3
"""Words in the longest name that is taken for a person's without a sign."""
_SHOUTED_CHARS = 4
"""Letters from which a word in capitals may be one that is merely shouted."""


def kind_of(
    words: list[str], *, titled: bool = False, before: str = "", after: str = ""
) -> tuple[NameKind, float]:
    """The kind of a name and how sure its signs are.

    Args:
        words: The words of the name.
        titled: Whether a title stands before it.
        before: The word or mark before the name (and its title).
        after: The word or mark after it.
    """
    if titled:
        return NameKind.PERSON, SURE
    known = lookup(words)
    if known:
        unsure = len(words) == 1 and (is_given_name(words[0]) or is_surname(words[0]))
        return known.kind, HINT if unsure else SURE
    return _by_form(words) or _by_context(words, before, after) or _guess(words)


def lookup(words: list[str]) -> Known | None:
    """A name in the lexicon, also if its words are shouted ("WASHINGTON")."""
    joined = " ".join(words)
    known = known_names().get(joined) or known_names().get(undotted(joined))
    if known is None and joined.isupper() and len(joined) >= _SHOUTED_CHARS:
        return known_names().get(joined.title())
    return known


def _by_form(words: list[str]) -> tuple[NameKind, float] | None:
    """The kind that a name's own words give it."""
    if is_person_like(words):
        return NameKind.PERSON, STRONG
    if len(words) > 1 and (kind := leading_kind(words[0])):
        return kind, STRONG
    heads = [word for word, following in itertools.pairwise(words) if following in _LINKS]
    for head in (*heads[:1], words[-1]):
        kind = head_kind(head)
        if kind and (len(words) > 1 or kind is NameKind.GROUP):
            return kind, STRONG
    if any(word in PARTICLES for word in words[1:-1]):
        return NameKind.PERSON, HINT
    if len(words) == 1 and _is_acronym(words[0]):
        return NameKind.ORGANIZATION, HINT
    if "&" in words or "." in words[0].rstrip("."):
        return NameKind.ORGANIZATION, HINT
    inner = [c.isupper() for c in words[0][1:]]
    if len(words) == 1 and any(inner) and not all(inner) and not words[0].startswith(("Mc", "Mac")):
        return NameKind.ORGANIZATION, HINT  # "PayPal", but not "O'Neill"
    return None


def _is_acronym(word: str) -> bool:
    """Whether a word is capitals and digits, two letters at least."""
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)


def _by_context(words: list[str], before: str, after: str) -> tuple[NameKind, float] | None:
    """The kind that the words around a name hint at."""
    if _is_office(before):
        return NameKind.PERSON, STRONG
    if after in listed("quoting_verbs.txt"):
        return NameKind.PERSON, HINT
    if before in _PLACE_BEFORE and len(words) < len(_LINKS):
        return NameKind.PLACE, HINT
    if before in _PLACE_NOUN_BEFORE:
        return NameKind.PLACE, HINT
    return None


@cache
def _is_office(word: str) -> bool:
    """Whether a lower-case word is an office or trade that stands before a person's name."""
    return word.islower() and (
        word.title() in listed("titles.txt") or word in listed("person_nouns.txt")
    )


def _guess(words: list[str]) -> tuple[NameKind, float]:
    """The likeliest kind where nothing speaks for any."""
    unknown = [word for word in words if not common(word.lower())]
    if len(words) == 1:
        if is_surname(words[0]) or is_given_name(words[0]):
            return NameKind.PERSON, GUESS * 2
        return (NameKind.PERSON if unknown else NameKind.OTHER), GUESS / 2
    personal = len(words) <= _LONGEST_GUESSED and words[-1] in unknown
    if personal and (is_surname(words[-1]) or len(unknown) == len(words)):
        return NameKind.PERSON, GUESS
    return (NameKind.PERSON if personal else NameKind.ORGANIZATION), GUESS / 2
