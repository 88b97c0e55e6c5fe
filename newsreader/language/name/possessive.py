"""Where a possessive belongs to a name: "Lloyd's List", "Ombudsman's Office".

A possessive ends a name as a rule ("Acme's Ann Lowell" is two). It does not
where the name is its owner's as a whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import common, head_kind, is_given_name, is_title, known_names
from newsreader.language.name.model import NameKind

if TYPE_CHECKING:
    from newsreader.language.name.evidence import Evidence, TextTokens

_SHORT_TITLE = 4
"""Letters of titles that owners of colleges and the like have: "King's College"."""
_SAINT = frozenset({"St.", "St", "Saint"})
_COLLECTIVES = frozenset({"Children", "Men", "People", "Peoples", "Women", "Workers"})
"""Those for whom institutions are, besides plurals in "-s'"."""
_PLURAL = frozenset({"' ", "’ "})
"""What stands after a plural that owns something."""


def names_its_owner(text: TextTokens, first: int, last: int, evidence: Evidence) -> bool:
    """Whether a possessive belongs to a name, as in "Lloyd's List".

    It does where the owner is a given name or a saint, whom the text names
    nowhere else, and a common word follows with a capital that counts.
    """
    after = last + 1
    if _has_office(text, last):
        return True
    if after >= len(text.tokens):
        return False
    if _is_collective(text, last):
        return text.strong[last] or text.strong[after]
    if not _is_one_person(text, first, last) or evidence.upper_alone(text.tokens[last].text):
        return False
    owned = text.tokens[after].text
    return text.strong[after] and common(owned.lower()) and owned not in known_names()


def _is_one_person(text: TextTokens, first: int, last: int) -> bool:
    """Whether an owner is a given name alone, or a saint: "Lloyd", "St. Anne"."""
    if first == last:
        return is_given_name(text.tokens[last].text)
    return first == last - 1 and text.tokens[first].text in _SAINT


def _has_office(text: TextTokens, last: int) -> bool:
    """Whether an institution is that of an office or of many: "Ombudsman's Office"."""
    after = last + 1
    if after >= len(text.tokens) or not (text.tokens[after].capital and text.strong[after]):
        return False
    if head_kind(text.tokens[after].text) is not NameKind.ORGANIZATION:
        return False
    token = text.tokens[last]
    many = text.text[token.end_char : token.end_char + 2] in _PLURAL and token.text.endswith("ers")
    return text.strong[last] and (many or (is_title(token.text) and len(token.text) > _SHORT_TITLE))


def _is_collective(text: TextTokens, last: int) -> bool:
    """Whether a possessive is of people for whom institutions are: "Farmers'", "People's"."""
    token = text.tokens[last]
    many = token.text.endswith("s") and text.text[token.end_char : token.end_char + 2] in _PLURAL
    if not many and token.text not in _COLLECTIVES:
        return False
    return common(token.text.lower()) and token.text not in known_names()
