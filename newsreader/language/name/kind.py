"""What sort of thing a name stands for, from its own words and those around it.

Each sign has a weight, so that the mentions of one name can be counted
together: a title or a known name is sure, the word that ends a name or a given
name that begins it nearly so, the words around it hint, and what is left is a
guess.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.name.context import HINT, STRONG, Context, Sign, sign_around
from newsreader.language.name.join import PARTICLES
from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_given_name,
    is_surname,
    leading_kind,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.part import is_person_like

if TYPE_CHECKING:
    from collections.abc import Sequence

SURE, GUESS = 3.0, 0.3
_LINKS = frozenset({"of", "for", "on"})
_LONGEST_GUESSED = 3
"""Words in the longest name that is taken for a person's without a sign."""


def kind_of(words: Sequence[str], context: Context, *, titled: bool = False) -> Sign:
    """The kind of a name and how much speaks for it.

    Args:
        words: The words of the name.
        context: What stands around it.
        titled: Whether a title stands before it.
    """
    if titled:
        return Sign(NameKind.PERSON, SURE)
    known = lookup(words)
    if known:
        unsure = len(words) == 1 and (is_given_name(words[0]) or is_surname(words[0]))
        return Sign(known.kind, HINT if unsure else SURE)
    return _by_form(words) or sign_around(words, context) or _by_shape(words) or _guess(words)


def _by_form(words: Sequence[str]) -> Sign | None:
    """The kind that the words of a name tell."""
    if is_person_like(words):
        return Sign(NameKind.PERSON, STRONG)
    heads = [word for word, following in pairwise(words) if following in _LINKS]
    for head in (*heads[:1], words[-1]):
        kind = head_kind(head)
        if kind and (len(words) > 1 or kind is NameKind.GROUP):
            return Sign(kind, STRONG)
    kind = leading_kind(words[0]) if len(words) > 1 else None
    return Sign(kind, STRONG) if kind else None


def _by_shape(words: Sequence[str]) -> Sign | None:
    """The kind that letters and small words hint at: acronyms, "PayPal", "de", "&"."""
    if any(word in PARTICLES for word in words[1:-1]):
        return Sign(NameKind.PERSON, HINT)
    shaped = len(words) == 1 and _has_inner_capital(words[0])
    if shaped or "&" in words or "." in words[0].rstrip("."):
        return Sign(NameKind.ORGANIZATION, HINT)
    return None


def _has_inner_capital(word: str) -> bool:
    """Whether a word has a capital after its first letter, but for "McCoy" and "O'Neill"."""
    inner = word[1:].replace(".", "")
    scottish = word.startswith(("Mc", "Mac")) and sum(c.isupper() for c in inner) == 1
    return any(c.isupper() for c in inner) and not scottish and not {"'", "’", "-"} & set(word)


def _guess(words: Sequence[str]) -> Sign:
    """The likeliest kind where nothing speaks for any."""
    unknown = [word for word in words if not common(word.lower())]
    if len(words) == 1:
        if is_surname(words[0]) or is_given_name(words[0]):
            return Sign(NameKind.PERSON, GUESS * 2)
        return Sign(NameKind.PERSON if unknown else NameKind.OTHER, GUESS / 2)
    personal = len(words) <= _LONGEST_GUESSED and words[-1] in unknown
    personal = personal and not any(map(_has_inner_capital, words)) and not lookup(words[-1:])
    if personal and (is_surname(words[-1]) or len(unknown) == len(words)):
        return Sign(NameKind.PERSON, GUESS)
    return Sign(NameKind.PERSON if personal else NameKind.ORGANIZATION, GUESS / 2)
