"""The words that make figures: numbers, scales, units, currencies.

Read from tables in `newsreader/language/data/`; nothing here looks at a text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.wordlist import table, words

if TYPE_CHECKING:
    from collections.abc import Collection


@cache
def number_words(kind: str) -> dict[str, float]:
    """The number words of one class ("small", "scale", "ordinal", …) with their values."""
    found = {}
    for word, columns in table("number_words.tsv").items():
        for name, value in zip(columns[::2], columns[1::2], strict=True):
            if name == kind:
                found[word] = float(value)
    return found


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure."""

    name: str
    family: str
    """Units of one family measure the same kind of thing."""


@cache
def units() -> dict[str, Unit]:
    """Units by form, plurals included."""
    found = {form: Unit(*columns[:2]) for form, columns in table("units.tsv").items()}
    for form, unit in tuple(found.items()):
        first, *rest = form.split()
        if first.isalpha() and len(first) > 1:
            if rest and rest[0] not in {"per", "an", "c", "f", "celsius", "fahrenheit"}:
                found.setdefault(f"{form}s", unit)
            else:
                found.setdefault(" ".join([f"{first}s", *rest]), unit)
    return found


@cache
def family_of(unit: str | None) -> str:
    """The family of a unit's name; money for currency codes; the name itself otherwise."""
    if unit is None:
        return "count"
    unit = unit.partition(" per ")[0] if unit not in {u.name for u in units().values()} else unit
    for known in units().values():
        if known.name == unit:
            return known.family
    is_money = any(columns[0] == unit for columns in table("currencies.tsv").values())
    return "money" if is_money else unit


@cache
def currencies(place: str) -> dict[str, str]:
    """ISO 4217 codes by form; `place` is "before", "scaled", "after" or "large" (see the table)."""
    found = {}
    for form, columns in table("currencies.tsv").items():
        for code, where in zip(columns[::2], columns[1::2], strict=True):
            if where == place:
                found[form] = code
                if place in {"after", "large"}:
                    found[f"{form}s"] = code
    return found


@cache
def is_person_noun(noun: str) -> bool:
    """Whether a noun in lower case, singular or plural, stands for persons."""
    return any(form in words("person_nouns.txt") for form in singulars(noun))


def singulars(noun: str) -> tuple[str, ...]:
    """The forms that a noun may have in the singular, itself first."""
    forms = [noun]
    if noun.endswith("ies"):
        forms.append(noun[:-3] + "y")
    if noun.endswith("es"):
        forms.append(noun[:-2])
    if noun.endswith("s"):
        forms.append(noun[:-1])
    return tuple(forms)


def is_plural(noun: str) -> bool:
    """Whether a word in lower case looks like a noun in the plural."""
    return noun in context("irregular plurals") or (
        len(noun) > len("has")
        and noun.endswith("s")
        and not noun.endswith(("ss", "us", "is", "'s"))
    )


@cache
def scales() -> dict[str, float]:
    """Words that multiply the number before them: "dozen", "hundred", "million"."""
    return number_words("hundred") | number_words("scale")


@cache
def small_numbers() -> frozenset[str]:
    """The number words that a noun phrase does not run across."""
    return frozenset(number_words("small")) | frozenset(number_words("ten")) | frozenset(scales())


NEGATIVES = frozenset({"-", "−", "minus", "negative"})
"""What makes the number after it less than nothing."""


@cache
def _spelled() -> frozenset[str]:
    """Number words, in lower case, with which a figure can begin."""
    kinds = ("small", "ten", "hundred", "scale", "vague", "ordinal", "part", "multiple")
    return frozenset(word for kind in kinds for word in number_words(kind))


@cache
def _beginnings() -> frozenset[str]:
    """Words and signs, in lower case, with which a figure can begin."""
    signs = frozenset(sign.lower() for sign in (*currencies("before"), *currencies("scaled")))
    first_signs = frozenset(sign.rstrip("$") for sign in signs)
    others = {"a", "an", "several", "few", "many", "no", "#", "number"}
    return NEGATIVES | _spelled() | signs | first_signs | others


def may_begin_figure(token: str) -> bool:
    """Whether a figure can begin with a word or a sign in lower case."""
    return token in _beginnings()


def holds_number_word(tokens: Collection[str]) -> bool:
    """Whether some tokens, in lower case, hold a figure in words.

    It needs a number word, or an article that a unit follows.
    """
    found = frozenset(tokens)
    if not found.isdisjoint(_spelled()):
        return True
    return not found.isdisjoint({"a", "an"}) and not found.isdisjoint(units())


def is_number_word(word: str) -> bool:
    """Whether a word in lower case is a cardinal, an ordinal or a scale."""
    return word in _number_words()


@cache
def _number_words() -> frozenset[str]:
    """The cardinals, the ordinals and the scales."""
    kinds = ("small", "ten", "ordinal", "hundred", "scale")
    return frozenset(word for kind in kinds for word in number_words(kind))


@cache
def context(group: str) -> frozenset[str]:
    """Words in lower case that decide how a number beside them is read."""
    return frozenset(table("number_contexts.tsv")[group])
