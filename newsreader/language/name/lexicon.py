"""What is known of words and names before a text is read.

Every answer comes from the word lists; nothing here looks at a text. A name in
the lexicon has a canonical form, under which its other forms are found too
("GOP" is "Republican"), and a kind.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.name.model import NameKind
from newsreader.language.wordlist import table, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LONGEST_KNOWN = 7
"""Words in the longest name that is looked up."""
_INITIAL_STOP = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\b|(?<=\.[^\W\d_]\.))")
_SHOUTED_CHARS = 4
"""Letters from which a word in capitals may be one that is merely shouted."""
_SUFFIXES = ("s", "ed", "ing", "ly")


@dataclass(frozen=True, slots=True)
class Known:
    """A name in the lexicon."""

    canonical: str
    kind: NameKind


@cache
def known_names() -> Mapping[str, Known]:
    """Every known name, by each of its forms."""
    found: dict[str, Known] = {}
    for form, known in _entries():
        found.setdefault(form, known)
        found.setdefault(undotted(form).removeprefix("The "), known)
    return found


def lookup(parts: Sequence[str]) -> Known | None:
    """A name in the lexicon, also if its words are shouted ("WASHINGTON")."""
    joined = " ".join(parts).replace("’", "'")
    known = known_names().get(joined) or known_names().get(undotted(joined))
    if known is None and joined.isupper() and len(joined) >= _SHOUTED_CHARS:
        return known_names().get(joined.title())
    return known


@cache
def phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The known names with small words within, cut into words, by their first; longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for form in known_names():
        first, *rest = form.split()
        if any(word.islower() for word in rest):
            found.setdefault(first, []).append((first, *rest))
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


def undotted(form: str) -> str:
    """A form without the stops of its initials: "US Senate" for "U.S. Senate"."""
    return _INITIAL_STOP.sub("", form) if "." in form else form


def _entries() -> Iterator[tuple[str, Known]]:
    """Forms and what they stand for, the more telling lists first."""
    for list_name, kind in (
        ("countries.tsv", NameKind.PLACE),
        ("states.tsv", NameKind.PLACE),
        ("groups.tsv", NameKind.GROUP),
        ("city_forms.tsv", NameKind.PLACE),
    ):
        for name, forms in table(list_name).items():
            for form in (name, *forms):
                yield form, Known(name, kind)
    for name, (kind_name, *others) in table("institutions.tsv").items():
        for form in (name, *others):
            yield form, Known(name, NameKind(kind_name))
    for list_name in ("regions.txt", "cities.txt"):
        for name in words(list_name):
            yield name, Known(name, NameKind.PLACE)


@cache
def head_kinds() -> Mapping[str, NameKind]:
    """The kind of name that a word ends ("Committee", "River", "Treaty")."""
    return {head: NameKind(kind) for head, (kind, *_) in table("name_heads.tsv").items()}


def head_kind(word: str) -> NameKind | None:
    """The kind of a name that ends in `word`, in either number; None where it tells nothing."""
    heads = head_kinds()
    bare = word.rstrip(".")
    return heads.get(bare) or (heads.get(bare[:-1]) if bare.endswith("s") else None)


@cache
def is_team_noun(word: str) -> bool:
    """Whether `word` ends the names of teams and names them alone: "Sabres", "Wanderers"."""
    return "team" in table("name_heads.tsv").get(word, ())


@cache
def is_civic(word: str) -> bool:
    """Whether `word` ends names that begin with the place they are at: "Osaka Police"."""
    return "civic" in table("name_heads.tsv").get(word, ())


def leading_kind(word: str) -> NameKind | None:
    """The kind of a name that begins with `word` ("Mount", "Hurricane"); None for most."""
    kind = table("name_openers.tsv").get(word)
    return NameKind(kind[0]) if kind else None


@cache
def common(word: str) -> bool:
    """Whether English has `word`, in lower case, as a word that is no name."""
    listed = words("common_words.txt")
    if word in listed or len(word) == 1:
        return True
    for suffix in _SUFFIXES:
        if word.endswith(suffix):
            base = word.removesuffix(suffix)
            if base in listed or (suffix in {"ed", "ing"} and f"{base}e" in listed):
                return True
            if suffix == "s" and base.endswith("ing") and common(base):
                return True
    return word.endswith(("ies", "ied")) and f"{word[:-3]}y" in listed


def is_stop_word(word: str) -> bool:
    """Whether `word`, in lower case, only holds a sentence together."""
    return word in words("stop_words.txt") or word.partition("'")[0] in words("stop_words.txt")


def is_title(word: str) -> bool:
    """Whether `word` is an office, a rank or a form of address."""
    return word in words("titles.txt")


def is_title_modifier(word: str) -> bool:
    """Whether `word` may belong to an office that follows ("Defense" Secretary)."""
    return word in words("title_modifiers.txt")


def is_given_name(word: str) -> bool:
    """Whether `word` is a person's given name, or two joined by a hyphen."""
    names = table("given_names.tsv")
    return word in names or (bool(parts := word.split("-")) and parts[0] in names)


def is_surname(word: str) -> bool:
    """Whether `word` is a frequent family name."""
    return word in words("surnames.txt")


@cache
def is_town(form: str) -> bool:
    """Whether a name may be that of a town which is no large city, with or without accents.

    Such names are too many, and too much like others, to be known for certain.
    """
    if not form.isascii():
        form = "".join(
            c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c)
        )
    return form in words("towns.txt")


@cache
def is_calendar_word(word: str) -> bool:
    """Whether `word` names a month or a day of the week."""
    bare = word.rstrip(".")
    listed = words("months.txt") | words("weekdays.txt")
    return word in listed or bare in listed or (bare.endswith("s") and bare[:-1] in listed)
