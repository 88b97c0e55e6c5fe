"""Persons' names: their parts, and whether two full names may be one person's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from newsreader.language.name.key import fold
from newsreader.language.name.particle import PARTICLES
from newsreader.language.wordlist import table

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_MALE = frozenset({"Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Congressman", "Councilman"})
_FEMALE = frozenset(
    {"Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dame", "Lady", "Queen", "Princess", "Congresswoman"}
)
GIVEN_ALIKE = 75
"""`fuzz.ratio` from which two spellings may be one given name ("Yuri", "Yury")."""
SURNAME_ALIKE = 82
"""The same for surnames, where the given names agree."""
_SHORTEST_ALIKE = 4
_SOUNDS = (
    *(("ee", "i"), ("oo", "u"), ("ou", "u"), ("dj", "j"), ("tch", "ch"), ("kh", "h"), ("gh", "g")),
    *(("dh", "d"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("ei", "i"), ("ey", "i"), ("y", "i")),
)
"""Letters that are written for one another in names from other scripts; order matters."""
_DOUBLED = re.compile(r"(.)\1")
_SOFT = re.compile(r"\A[ij](?=[eu])")
"""The sound before a first vowel that some spellings leave out: "Yevgenia", "Evgenia"."""
_NONE: frozenset[str] = frozenset()
_NUMERAL = re.compile(r"(?<=\S) (?=[IVX]+\Z)(?:X{0,2}(?:IX|IV|V?I{0,3}))\Z")
"""The number of a monarch or a pope after the name."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a full name, in their normal form."""

    given: str
    middle: tuple[str, ...]
    surname: str
    suffix: str


@cache
def person_name(text: str) -> PersonName | None:
    """The parts of a full name; None for a single word, particles apart."""
    words = fold(text).split()
    if lone_surname(text):
        return None
    suffix = words.pop() if words and words[-1] in _SUFFIXES else ""
    if len(words) < 2:  # noqa: PLR2004 - a given name and a surname
        return None
    middle = tuple(word for word in words[1:-1] if word not in PARTICLES)
    return PersonName(words[0], middle, words[-1], suffix)


@cache
def lone_surname(text: str) -> str:
    """The word of a name of one word, without its particles ("al-Masri"); "" of others."""
    if _is_lone(text):
        return fold(text).split()[-1]
    bare = _NUMERAL.sub("", text)
    return "" if any(map(str.isspace, bare)) else fold(bare)


def _is_lone(text: str) -> bool:
    """Whether a name is particles and a surname: "al-Masri", "Van der Meer", not "Al Hale"."""
    *before, _ = words = re.split(r"[\s-]+", text)
    if not before or any(word.lower() not in PARTICLES for word in before):
        return False
    return before[0].islower() or words[1].islower() or text.startswith("-", len(before[0]))


def same_person(one: PersonName, other: PersonName) -> bool:
    """Whether two full names may be one person's, suffixes apart."""
    if is_part(one, other) or is_part(other, one):
        return True
    if not given_alike(one.given, other.given):
        return False
    initials = {m[0] for m in one.middle[:1]}, {m[0] for m in other.middle[:1]}
    if all(initials) and initials[0] != initials[1]:
        return False
    if one.surname == other.surname or (
        len(one.given) > 1 and sounded(one.surname) == sounded(other.surname)
    ):
        return True
    shortest = min(len(one.surname), len(other.surname))
    return (
        shortest > _SHORTEST_ALIKE
        and len(one.given) > 1
        and one.surname[0] == other.surname[0]
        and fuzz.ratio(one.surname, other.surname) >= SURNAME_ALIKE
    )


def is_part(name: PersonName, full: PersonName) -> bool:
    """Whether a name is another without what its bearer often leaves out.

    That is the first of two given names, or of two surnames the last: "Ana
    Torres Vega" is "Ana Torres", and "Torres Vega".
    """
    if name.surname == full.surname:
        called = (other for other in full.middle if len(other) > 1)
        return any(given_alike(other, name.given) for other in called)
    return (
        name.given == full.given
        and len(name.given) > 1
        and not (name.middle or name.suffix)
        and name.surname in full.middle
    )


@cache
def given_alike(one: str, other: str) -> bool:
    """Whether two given names in normal form may be one person's."""
    if one == other or not _variants().get(one, _NONE).isdisjoint(_variants().get(other, _NONE)):
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    return (
        (
            min(len(one), len(other)) >= _SHORTEST_ALIKE
            and one[0] == other[0]
            and one.rstrip("ae") != other.rstrip("ae")
            and (one not in _genders() or sounded(one) == sounded(other))
            and fuzz.ratio(one, other) >= GIVEN_ALIKE
        )
        or (min(len(one), len(other)) > _SHORTEST_ALIKE and sounded(one) == sounded(other))
        or (
            len(one) >= _SHORTEST_ALIKE
            and one[:-1] == other[:-1]
            and {one[-1], other[-1]} <= set("iy")
        )
    )


@cache
def _variants() -> dict[str, frozenset[str]]:
    """The given names that each is a short form or another spelling of, in normal form."""
    found: dict[str, set[str]] = {}
    for name, forms in table("nicknames.tsv").items():
        for form in (name, *forms):
            found.setdefault(fold(form), set()).add(fold(name))
    return {form: frozenset(names) for form, names in found.items()}


@cache
def sounded(word: str) -> str:
    """A name in normal form as it sounds, whichever way it came to Latin letters.

    "rasheed" is "rashid", "yousouf" "yusuf". Short names are left as they are.
    """
    if len(word) <= _SHORTEST_ALIKE:
        return word
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _SOFT.sub("", _DOUBLED.sub(r"\1", word))


@cache
def _genders() -> dict[str, str]:
    """Who bears each given name in normal form: "m", "f" or "fm"."""
    rows = table("given_names.tsv").items()
    return {n.lower() if n.isascii() else fold(n): columns[0] for n, columns in rows}


def fits_title(title: str, given: str) -> bool:
    """Whether a form of address suits the bearer of a given name, as far as is known."""
    bearer = _genders().get(given) or ("f" if given.endswith("a") else "fm")
    if title in _MALE:
        return "m" in bearer
    return "f" in bearer if title in _FEMALE else True
