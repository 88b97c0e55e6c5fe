"""The names of persons in Faker, as news in English would write them.

Faker keeps them as attributes of one provider for each language and country.
Family names are told from given ones, and women's from men's, by what an
attribute is called.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST_CHARS = 3
"""Letters in a name."""
OTHERWISE_KNOWN = frozenset({"en", "en_GB", "en_US", "ar_AA", "fr_QC"})
"""Lists whose names the census has, or that are for a language instead of a country."""
GIVEN, FAMILY = re.compile("first|given|middle"), re.compile("last|surname|family")
"""What the attributes are called under which Faker keeps names."""
NO_NAMES = re.compile("format|prefix|suffix|language|nobility")
"""What other attributes are called."""
_SINGLE = str.maketrans("абвгдезийклмнопрстуфыіэґўјћѓќ", "abvgdeziyklmnoprstufyiegujcgk", "ъь")
_SEVERAL = "ё=yo ж=zh х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya є=ye ї=yi ђ=dj љ=lj њ=nj џ=dz ѕ=dz"
CYRILLIC = _SINGLE | {ord(pair[0]): pair[2:] for pair in _SEVERAL.split()}
"""Cyrillic letters as newspapers in English write them."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Borne(NamedTuple):
    """A name as Faker has it."""

    lists: set[str]
    """The languages and countries whose lists have it, such as "fr_DZ"."""
    bearers: set[str]
    """The sexes that bear it, of "m" and "f"; both for family names."""


def faker_names() -> tuple[dict[str, Borne], dict[str, Borne]]:
    """The given and the family names in Faker's lists that are one word of Latin letters."""
    from faker.providers import person  # noqa: PLC0415 - only when it is asked for

    found: tuple[dict[str, Borne], dict[str, Borne]] = ({}, {})
    for _, country, is_package in iter_modules(person.__path__):
        if not is_package or country in OTHERWISE_KNOWN:
            continue
        provider = import_module(f"{person.__name__}.{country}").Provider
        for attribute in dir(provider):
            subject = FAMILY.search(attribute), GIVEN.search(attribute)
            if attribute.startswith("_") or NO_NAMES.search(attribute) or not any(subject):
                continue
            names = found[0 if subject[0] is None else 1]
            for name in latin_names(getattr(provider, attribute)):
                borne = names.setdefault(name, Borne(set(), set()))
                borne.lists.add(country)
                borne.bearers.update(sexes(attribute))
    return found


def latin_names(entries: object) -> Iterator[str]:
    """The single words in Latin letters among what a list of Faker's holds, if it is one."""
    for entry in entries if isinstance(entries, Collection) else ():
        name = in_latin(entry.strip()) if isinstance(entry, str) else ""
        if len(name) >= FEWEST_CHARS and WORD.fullmatch(name) and is_script(name, "LATIN"):
            yield name.capitalize() if name.isupper() else name[0].upper() + name[1:]


def in_latin(name: str) -> str:
    """A name in Cyrillic letters as newspapers in English write it; others as they are."""
    if not is_script(name, "CYRILLIC"):
        return name
    return re.sub("iy$", "y", name.lower().translate(CYRILLIC).capitalize())


def is_script(name: str, script: str) -> bool:
    """Whether all letters of a name are of a script, by its name in Unicode."""
    return all(script in unicodedata.name(c, "") for c in name if c.isalpha())


def sexes(attribute: str) -> str:
    """Who bears the names that Faker keeps under an attribute: "m", "f" or "fm"."""
    if "female" in attribute or "girl" in attribute:
        return "f"
    return "m" if re.search("_male|_men|masc|boy", attribute) else "fm"
