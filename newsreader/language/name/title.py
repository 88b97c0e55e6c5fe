"""Where in a run of capitalised words an office or a form of address stands.

A title is one or more words of offices with what belongs to them: "Deputy Prime
Minister", "Defense Secretary", "Chief of Staff". The same words may be part of
a name ("General Motors", "King County"): then they are no title.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import (
    LONGEST_KNOWN,
    common,
    head_kind,
    is_given_name,
    is_title,
    is_title_modifier,
    known_names,
    lookup,
)
from newsreader.language.name.model import NameKind

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORCES = frozenset({"Police"})
"""Words that belong to an office after no name, but to the name before them after one."""
_OVER_FIELDS = frozenset({"Minister", "Secretary", "Commissioner"})
"""Offices before which any common word is their field: "Iraqi Oil Minister"."""
_LONGEST_FIELD = 2
"""Words before such an office that are its field for certain."""
_FORMS_OF_ADDRESS = frozenset(
    {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof.", "Rev."}
    | {"Sen.", "Rep.", "Gov.", "Gen.", "Lt.", "Col.", "Capt.", "Adm.", "Sgt.", "Judge"}
    | {"President", "Senator", "Representative", "Congressman", "Congresswoman"}
    | {"Governor", "Mayor", "Speaker"}
)
"""Titles after which even a word like "Hill" or "Park" is a person's name."""


_JUSTICE_OF = frozenset({"Court", "Courts", "Department", "Hall", "Ministry", "Palace"})
_PAIRS = frozenset({("Tan", "Sri"), ("Puan", "Sri"), ("Toh", "Puan")})
"""Forms of address of two words, neither of which is one alone."""


def title_block(words: Sequence[str]) -> range | None:
    """The indices of the first title and the words that belong to it; None without one."""
    start = None
    for index, word in enumerate(words):
        if _is_of_institution(words, index):
            start = None
            continue
        if tuple(words[index - 1 : index + 1]) in _PAIRS:
            return range(index - 1, _title_end(words, index))
        if is_title(word) and word != "Chiefs":
            begin = index if start is None else start
            begin = max(_plain_start(words, begin), _known_end(words, begin, index))
            if begin < index and words[begin] in _FORCES and begin:
                begin += 1
            block = range(begin, _title_end(words, index))
            if not _belongs_to_name(words, block):
                return block
        if not (is_title_modifier(word) or is_title(word)):
            start = None
        elif start is None:
            start = index
    return None


def _is_of_institution(words: Sequence[str], index: int) -> bool:
    """Whether a word like an office tells what an institution is of or for.

    "Court of Justice", "House of the People's Representatives".
    """
    if words[index] == "Representatives":
        return "House" in words[:index]
    if words[index] == "Ministers":
        return index > 1 and words[index - 1] == "of" and words[index - 2] in {"Cabinet", "Council"}
    if words[index] == "Lady":
        return index > 0 and words[index - 1] == "Our"
    if words[index] != "Justice" or index < 2:  # noqa: PLR2004 - the institution and "of"
        return False
    link, institution = words[index - 1], words[index - 2]
    return institution in _JUSTICE_OF if link == "of" else link == "for"


def _plain_start(words: Sequence[str], begin: int) -> int:
    """Where an office begins whose field stands between it and a known name.

    "EU Farm Commissioner" is the commissioner for farms of the EU.
    """
    start = begin
    while start and _is_field(words[start - 1]):
        start -= 1
    if not start and words[begin] in _OVER_FIELDS and begin <= _LONGEST_FIELD:
        return start
    if start == begin > 1 and words[begin] in _OVER_FIELDS:
        of_nation = lookup(words[begin - 2 : begin - 1])
        if of_nation and of_nation.kind is NameKind.GROUP and common(words[begin - 1].lower()):
            return begin - 1
    return start if start and words[start - 1] in known_names() else begin


def _is_field(word: str) -> bool:
    """Whether a common word may be the field of an office."""
    named = is_given_name(word) or word in known_names() or head_kind(word) is not None
    return common(word.lower()) and word[0].isupper() and not named


def _known_end(words: Sequence[str], begin: int, index: int) -> int:
    """The index after the known name that ends between `begin` and `index`; 0 without one.

    "White House" before "Counsel" is a name, though "House Counsel" is an office.
    """
    for end in range(index, begin, -1):
        for start in range(max(0, end - LONGEST_KNOWN), end):
            whole = " ".join(words[start:end])
            if whole in known_names() and not is_title_modifier(whole):
                return end
    return 0


def _title_end(words: Sequence[str], index: int) -> int:
    """The index after a title that goes on after `index`: "Vice President", "Chief of Staff"."""
    end = index + 1
    while end < len(words):
        if list(words[end : end + 2]) == ["of", "Staff"]:
            end += 2
        elif is_title(words[end]) and not (is_given_name(words[end]) or end == len(words) - 1):
            end += 1
        elif is_title_modifier(words[end]) and end + 1 < len(words) and is_title(words[end + 1]):
            end += 2
        elif end == len(words) - 1 and is_title(words[end]):
            end += 1
        else:
            break
    return end


def _belongs_to_name(words: Sequence[str], block: range) -> bool:
    """Whether what looks like a title is part of a name: "General Motors", "King County"."""
    before, rest = words[: block.start], words[block.stop :]
    if not rest:
        surname_like = len(before) == 1 and is_given_name(before[0])
        return surname_like or " ".join(words) in known_names()
    last = words[block.stop - 1]
    if " ".join(words[block.start :]) in known_names():
        return True
    if rest[0] == "of":
        return False
    if last in _FORMS_OF_ADDRESS or is_given_name(rest[0]):
        return False
    return head_kind(rest[-1]) is not None or head_kind(rest[0]) is not None
