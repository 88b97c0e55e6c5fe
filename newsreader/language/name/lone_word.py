"""Whether a word alone is a name, by what the document and the lexicon hold.

What stands around the word is not looked at; that is the matter of `verdict`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_stop_word,
    is_team_noun,
    is_title,
    is_title_modifier,
    lookup,
)
from newsreader.language.name.model import NameKind

if TYPE_CHECKING:
    from newsreader.language.name.document import Document

_EVERYDAY = frozenset(
    {"Conservative", "Conservatives", "Earth", "East", "Green", "Greens", "Labour", "Latin"}
    | {"Liberal", "Liberals", "Moon", "Orthodox", "Pole", "Poles", "West", "Western", "Capitol"}
)
"""Known names that are as often common words at the start of a sentence."""


def is_generic(word: str) -> bool:
    """Whether a word alone names nothing: "Committee", "President", "Street", "R"."""
    if lookup([word]):
        return False
    if len(word.rstrip(".")) == 1 or is_stop_word(word.lower()):
        return True
    if is_team_noun(word):
        return False
    return head_kind(word) is not None or is_title(word) or is_title_modifier(word)


def is_heard_word(document: Document, word: str) -> bool:
    """Whether a word with a doubtful capital is a name all the same."""
    if document.names_word(word):
        return not is_stop_word(word.lower()) or word.isupper()
    if not word[1:].islower() and not word.isupper() and word.isalpha() and len(word) > 1:
        return True  # a capital within: "PiS"
    if common(word.lower()):
        return _is_known_anyhow(document, word)
    if word.lower().endswith(("ers", "ors", "ists")) and not document.evidence.upper[word]:
        return lookup([word]) is not None
    return document.evidence.marks_name(word) or lookup([word]) is not None


def _is_known_anyhow(document: Document, word: str) -> bool:
    """Whether a common word is a known name even without a capital that counts.

    Nationalities, parties and countries are ("Polish", "Turkey"), unless the
    document has them in lower case or they are everyday words.
    """
    known = lookup([word])
    if known is None:
        return False
    lasting = known.kind in {NameKind.GROUP, NameKind.PLACE} and word not in _EVERYDAY
    return word.isupper() or (lasting and not document.evidence.lower[word.lower()])
