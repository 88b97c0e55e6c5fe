"""Cutting a run of capitalised words into the names that it holds.

"Russian President Vladimir Putin" is a group and a person with an office
before it; "White House Communications Director Hope Hicks" an organisation and
a person. Offices without a name after them name nobody and fall away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    LONGEST_KNOWN,
    common,
    head_kind,
    is_given_name,
    is_surname,
    is_title_modifier,
    known_names,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.particle import PARTICLES
from newsreader.language.name.title import title_block
from newsreader.language.name.token import DIGRAPHS, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.evidence import TextTokens
    from newsreader.language.name.run import Run

LONGEST_PERSON = 5
_FULL = 2
"""Words in a full name without a middle one."""
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
_FULL_NAMES = range(2, 4)
"""Words in a full name without particles."""
_MOST_INITIALS = 3
_SUFFIXES = frozenset({"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"})
_SURNAMES_TOO = frozenset(
    {"Banks", "Castle", "Church", "Field", "Fields", "Ford", "Forest", "Gates", "Hall", "Hill"}
    | {"Hills", "House", "Lake", "Lane", "Marsh", "Park", "Parks", "Pass", "Place", "Point"}
    | {"Pole", "Port", "Rivers", "Street", "Temple", "Wall", "Ward", "Woods", "Bush", "Price"}
    | {
        "Battle",
        "Law",
        "Steel",
        "Open",
        "Spring",
        "Guard",
        "Post",
        "Sun",
        "Bell",
        "Cape",
        "Field",
        "Rice",
    }
)
"""Words that end names of places and of other things, but are surnames too."""


@dataclass(frozen=True, slots=True)
class Part:
    """The tokens of one name, with the title that was before it."""

    tokens: Run
    title: str = ""


def parts(text: TextTokens, run: Run) -> Iterator[Part]:
    """The names that a run holds, in order."""
    words = [text.tokens[index].text for index in run]
    block = title_block(words)
    if block is None or (is_person_like(words) and not _is_addressed(words, block)):
        yield from _untitled(text, run)
        return
    before = run[: block.start]
    while before and is_title_modifier(text.tokens[before.start].text):
        before = before[1:]
    yield from _untitled(text, before)
    title = words[block.stop - 1]
    rest = run[block.stop :]
    if rest and text.tokens[rest.start].text == "of":
        of_what, rest = _office_object(text, rest)
        yield from _known_only(text, of_what)
    rest = _trimmed(text, rest)
    if rest:
        yield from _titled(text, rest, title)


def _is_addressed(words: Sequence[str], block: range) -> bool:
    """Whether a title that is a given name too stands before a full name: "Prince Karl Berg"."""
    rest = words[block.stop :]
    return not block.start and (len(block) > 1 or is_person_like(rest))


def is_person_like(words: Sequence[str]) -> bool:
    """Whether words look like a person's full name: a given name or initial, then a surname."""
    core = [word for word in words if word not in _SUFFIXES]
    if not 1 < len(core) <= LONGEST_PERSON or any(w in {"of", "for", "on", "and"} for w in core):
        return False
    first, last = core[0], core[-1]
    begins = is_given_name(first) or _is_initial(first)
    if not begins or (head_kind(last) and (last not in _SURNAMES_TOO or len(core) > _FULL)):
        return False
    if first in known_names() and not is_surname(last) and common(last.lower()):
        return False
    return " ".join(words) not in known_names()


def may_be_person(words: Sequence[str]) -> bool:
    """Whether words may be a person's full name for all that is known of them."""
    if len(words) not in _FULL_NAMES or any(not word[0].isupper() for word in words):
        return False
    known = any(lookup([word]) for word in words) or lookup(words)
    return not known and not common(words[0].lower()) and head_kind(words[-1]) is None


def _is_initial(word: str) -> bool:
    """Whether a word is initials, as before a surname: "J.", "H.W."."""
    letters = word.replace(".", "")
    return (
        word.endswith(".")
        and (letters.isupper() or letters in DIGRAPHS)
        and len(letters) <= _MOST_INITIALS
        and word not in known_names()
    )


def _office_object(text: TextTokens, rest: Run) -> tuple[Run, Run]:
    """Cut what follows an office's "of" into its object and the holder's name."""
    for index in rest[2:]:
        word = text.tokens[index].text
        if is_given_name(word) or _is_initial(word) or _is_known_then_person(text, rest, index):
            return range(rest.start + 1, index), range(index, rest.stop)
    return rest[1:], rest[:0]


def _is_known_then_person(text: TextTokens, rest: Run, index: int) -> bool:
    """Whether a known name ends before `index`, and what follows may be a person's."""
    of_what = _trimmed(text, range(rest.start + 1, index))
    if not of_what or _join(text, of_what) not in known_names():
        return False
    capitals = all(text.tokens[at].capital for at in range(index, rest.stop))
    named = head_kind(text.tokens[rest[-1]].text) is None and rest.stop - index in _FULL_NAMES
    return named and capitals and lookup([text.tokens[index].text]) is None


def _known_only(text: TextTokens, run: Run) -> Iterator[Part]:
    """The name that an office is of, if it is known or looks like an institution's."""
    run = _trimmed(text, run)
    if not run:
        return
    headed = len(run) > 1 and head_kind(text.tokens[run[-1]].text) is not None
    if (
        headed
        or _join(text, run) in known_names()
        or any(text.tokens[index].text in {"of", "for"} for index in run)
    ):
        yield Part(run)


def _titled(text: TextTokens, rest: Run, title: str) -> Iterator[Part]:
    """The person a title stands before; a known name that is nobody's, without it."""
    words = [text.tokens[index].text for index in rest]
    known = known_names().get(" ".join(words))
    if known and not any(is_given_name(w) or is_surname(w) for w in words):
        yield Part(rest)
    else:
        yield Part(rest, title)


def _untitled(text: TextTokens, run: Run) -> Iterator[Part]:
    """The names in words that hold no title."""
    run = _trimmed(text, run)
    if not run:
        return
    words = [text.tokens[index].text for index in run]
    split = len(run) - 1 if _is_race(text, run) else _split(words)
    if split is None:
        yield Part(run)
        return
    yield Part(run[:split])
    yield from parts(text, run[split:])


def _is_race(text: TextTokens, run: Run) -> bool:
    """Whether a state and a chamber tell of a race for a seat: "Ohio Senate candidate".

    Then the chamber is the nation's, and not the state's.
    """
    after = text.tokens[run.stop].text if run.stop < len(text.tokens) else ""
    if len(run) == 1 or text.tokens[run[-1]].text not in _CHAMBERS or after not in _RACES:
        return False
    known = known_names().get(_join(text, run[:-1]))
    return known is not None and known.kind is NameKind.PLACE


def _split(words: list[str]) -> int | None:
    """How many words the first of several names has; None if they are one name."""
    if len(words) == 1 or " ".join(words) in known_names() or is_person_like(words):
        return None
    for size in range(min(len(words) - 1, LONGEST_KNOWN), 0, -1):
        known = lookup(words[:size])
        if known is None or words[size] in {"of", "for", "on", "and"} | PARTICLES:
            continue
        if _stands_alone(words[size:], after=known.kind):
            return size
    return None


def _stands_alone(words: list[str], *, after: NameKind) -> bool:
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


def _trimmed(text: TextTokens, run: Run) -> Run:
    """A run without the small words and marks at its ends."""
    while run and not _can_end(text, run[0]):
        run = run[1:]
    while run and not _can_end(text, run[-1]):
        run = run[:-1]
    return run


def _can_end(text: TextTokens, index: int) -> bool:
    """Whether a name can begin or end with this token."""
    token = text.tokens[index]
    return token.kind is TokenKind.WORD and (token.capital or token.text[0].isdecimal())


def _join(text: TextTokens, run: Run) -> str:
    """The words of a run with single spaces."""
    return " ".join(text.tokens[index].text for index in run)
