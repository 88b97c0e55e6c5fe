"""Whether the first of several words has its capital only from the start of its sentence.

"Striker Eva Braun" begins with a common word, "United Mills" with a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.full_name import is_person_like
from newsreader.language.name.lexicon import (
    common,
    is_given_name,
    is_stop_word,
    is_surname,
    leading_kind,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import is_person_noun, kind_called
from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from newsreader.language.name.document import Document

_AGENT_ENDINGS = ("er", "or", "ist", "man", "woman", "ant", "ian", "val")
"""Endings of words for what someone is or does, as before a name: "Striker", "Survivor"."""
_COLLECTIVE = frozenset({"children", "crew", "family", "guard", "men", "people", "team", "women"})
"""Nouns for persons with which names of institutions begin."""
_FIRM_ADJECTIVES = frozenset(
    {"advanced", "allied", "amalgamated", "associated", "consolidated", "federated", "integrated"}
    | {"united"}
)
"""Adjectives with which names of firms and bodies begin."""


def opens_sentence(document: Document, words: list[str]) -> bool:
    """Whether the first of several words has its capital only from the sentence's start."""
    first, rest = words[0], words[1:]
    low = first.lower()
    if document.names(words) or lookup(words):
        return False
    if is_stop_word(low) and not first.isupper():
        return True
    if not common(low) or document.evidence.marks_name(first) or _begins_name(document, words):
        return False
    if low.endswith(("ly", "ing", "ed")) or _is_role(low):
        return True
    if low.endswith(_AGENT_ENDINGS) and not is_surname(first) and not common(rest[-1].lower()):
        return True
    named = document.names(rest) or lookup(rest) is not None or is_person_like(rest)
    return named or (rest[0] in {"of", "for", "on"} and _is_someone(document, rest[1:]))


def _begins_name(document: Document, words: list[str]) -> bool:
    """Whether a common word begins a firm's, a body's or a person's name nonetheless."""
    first, rest = words[0], words[1:]
    if first.lower() in _FIRM_ADJECTIVES:
        return True
    if leading_kind(first) is NameKind.ORGANIZATION and _is_land(rest):
        return True
    return is_given_name(first) and is_person_like(words) and not document.names(rest)


def _is_land(words: list[str]) -> bool:
    """Whether words are a country's name, as after the sport that a body is for."""
    known = lookup(words)
    return known is not None and known.canonical in table("countries.tsv")


def _is_role(word: str) -> bool:
    """Whether a word in lower case is for one person or one vessel: "rival", "ferry"."""
    if word in _COLLECTIVE or word.endswith("s"):
        return False
    return is_person_noun(word) or kind_called(word) is NameKind.OTHER


def _is_someone(document: Document, words: list[str]) -> bool:
    """Whether words are a person's name that is heard elsewhere, or looks like one."""
    words = words[words[:1] == ["the"] :]
    return bool(words) and (is_person_like(words) or document.heard_words.issuperset(words))
