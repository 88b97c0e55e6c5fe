"""Where one name ends and the next begins, with nothing but a space between them.

"Russian Ann Lowell" is a group and a person, "Russian Cup" one event; "Ohio
Senate candidate" tells of a state and of the nation's chamber.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.full_name import is_person_like, may_be_person
from newsreader.language.name.lexicon import LONGEST_KNOWN, head_kind, known_names, lookup
from newsreader.language.name.model import NameKind
from newsreader.language.name.particle import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

_NATIONAL = frozenset(
    {"Court", "Crescent", "Cross", "Cup", "Guard", "League", "Open", "Premiership"}
)
"""What nations have one each of, whose nationality belongs to the name: "Indian Red Cross"."""
_CHAMBERS = frozenset({"House", "Senate"})
_RACES = frozenset(
    {"bid", "campaign", "candidate", "candidates", "contest", "contests", "hopeful", "hopefuls"}
    | {"nominee", "nominees", "primaries", "primary", "race", "races", "runoff", "seat", "seats"}
)
"""What one runs for, or who does, after the name of a chamber."""


def first_size(words: Sequence[str], after: str) -> int | None:
    """How many words the first of several names has; None if they are one name.

    Args:
        words: The words of a run, without titles.
        after: The token that comes after them.
    """
    if len(words) == 1:
        return None
    if _is_race(words, after):
        return len(words) - 1
    if " ".join(words) in known_names() or is_person_like(words):
        return None
    for size in range(min(len(words) - 1, LONGEST_KNOWN), 0, -1):
        known = lookup(words[:size])
        if known is None or words[size] in {"of", "for", "on", "and"} | PARTICLES:
            continue
        if _stands_alone(words[size:], after=known.kind):
            return size
    return None


def _is_race(words: Sequence[str], after: str) -> bool:
    """Whether a state and a chamber tell of a race for a seat: "Ohio Senate candidate".

    Then the chamber is the nation's, and not the state's.
    """
    if words[-1] not in _CHAMBERS or after not in _RACES:
        return False
    known = known_names().get(" ".join(words[:-1]))
    return known is not None and known.kind is NameKind.PLACE


def _stands_alone(words: Sequence[str], *, after: NameKind) -> bool:
    """Whether words right after a known name are a name of their own."""
    known = lookup(words)
    if known is not None:
        if after is NameKind.GROUP and words[-1] in _NATIONAL:
            return False
        if after is NameKind.PLACE and _is_of_land(words, known.kind):
            return False
        apart = len(words) > 1 or known.kind is NameKind.OTHER
        return known.kind is NameKind.GROUP or after is NameKind.GROUP or apart
    if after is NameKind.GROUP and may_be_person(words):
        return True
    return is_person_like(words) and after is not NameKind.PERSON


def _is_of_land(words: Sequence[str], kind: NameKind) -> bool:
    """Whether lands have one of a known institution each: "Madras High Court"."""
    return (
        kind is NameKind.ORGANIZATION
        and len(words) > 1
        and head_kind(words[-1]) is NameKind.ORGANIZATION
        and lookup(words[:1]) is None
    )
