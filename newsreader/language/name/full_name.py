"""Whether words look like a person's full name: "J. R. van der Berg Jr.", "Ann Lowell".

Knows the words alone; what a text says of their bearer is the matter of others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_given_name,
    is_surname,
    known_names,
    lookup,
)
from newsreader.language.name.token import DIGRAPHS

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST_PERSON = 5
_FULL = 2
"""Words in a full name without a middle one."""
FULL_NAME_WORDS = range(2, 4)
"""Words in a full name without particles."""
_MOST_INITIALS = 3
_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_SURNAMES_TOO = frozenset(
    {"Banks", "Castle", "Church", "Field", "Fields", "Ford", "Forest", "Gates", "Hall", "Hill"}
    | {"Hills", "House", "Lake", "Lane", "Marsh", "Park", "Parks", "Pass", "Place", "Point"}
    | {"Pole", "Port", "Rivers", "Street", "Temple", "Wall", "Ward", "Woods", "Bush", "Price"}
    | {"Battle", "Law", "Steel", "Open", "Spring", "Guard", "Post", "Sun", "Bell", "Cape", "Rice"}
)
"""Words that end names of places and of other things, but are surnames too."""


def is_person_like(words: Sequence[str]) -> bool:
    """Whether words look like a person's full name: a given name or initial, then a surname."""
    core = [word for word in words if word not in _SUFFIXES]
    if not 1 < len(core) <= _LONGEST_PERSON or any(w in {"of", "for", "on", "and"} for w in core):
        return False
    first, last = core[0], core[-1]
    begins = is_given_name(first) or is_initial(first)
    if not begins or (head_kind(last) and (last not in _SURNAMES_TOO or len(core) > _FULL)):
        return False
    if first in known_names() and not is_surname(last) and common(last.lower()):
        return False
    return " ".join(words) not in known_names()


def may_be_person(words: Sequence[str]) -> bool:
    """Whether words may be a person's full name for all that is known of them."""
    if len(words) not in FULL_NAME_WORDS or any(not word[0].isupper() for word in words):
        return False
    known = any(lookup([word]) for word in words) or lookup(words)
    return not known and not common(words[0].lower()) and head_kind(words[-1]) is None


def is_initial(word: str) -> bool:
    """Whether a word is initials, as before a surname: "J.", "H.W."."""
    letters = word.replace(".", "")
    return (
        word.endswith(".")
        and (letters.isupper() or letters in DIGRAPHS)
        and len(letters) <= _MOST_INITIALS
        and word not in known_names()
    )
