"""What the words around a name say about what it stands for."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.language.name.lexicon import common, lookup
from newsreader.language.name.model import NameKind
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.language.name.evidence import TextTokens
    from newsreader.language.name.run import Run

STRONG, HINT, SLIGHT = 2.0, 1.0, 0.5
_IN = frozenset({"in", "near", "across", "throughout", "outside", "inside", "around"})
_OF = frozenset({"at", "from", "of", "with", "for", "in"})
_DASHES = frozenset({"-", "–", "—", "("})
_LONGEST_PLACE = 3
"""Words in the longest name that "in" makes a place."""
_SHOUTED_CHARS = 4


class Sign(NamedTuple):
    """A kind and how much speaks for it."""

    kind: NameKind
    weight: float


class Context(NamedTuple):
    """Two tokens on either side of a name; "" past the ends of the text."""

    second_before: str = ""
    before: str = ""
    after: str = ""
    second_after: str = ""


def around(text: TextTokens, run: Run) -> Context:
    """The tokens around the name at `run`."""
    places = (run.start - 2, run.start - 1, run.stop, run.stop + 1)
    count = len(text.tokens)
    return Context(*(text.tokens[i].text if 0 <= i < count else "" for i in places))


def sign_around(words: Sequence[str], context: Context) -> Sign | None:
    """The kind that the context of an unknown name speaks for; None if it says nothing."""
    return (
        _located(words, context)
        or _beside_noun(context)
        or _belonging(context)
        or _speaking(words, context)
    )


def _located(words: Sequence[str], context: Context) -> Sign | None:
    """A place: before its state or country, or at the head of a report."""
    if context.after == "," and len(words) <= _LONGEST_PLACE:
        known = lookup([context.second_after])
        if known and known.kind is NameKind.PLACE:
            return Sign(NameKind.PLACE, STRONG if context.second_after in _states() else HINT)
    shouted = all(word.isupper() and len(word) >= _SHOUTED_CHARS for word in words)
    if shouted and not context.before and context.after in _DASHES | {","}:
        return Sign(NameKind.PLACE, STRONG)
    return None


@cache
def _states() -> frozenset[str]:
    """The states after which a town is told, in full and abbreviated."""
    states = table("states.tsv")
    return frozenset({*states, *(form for forms in states.values() for form in forms)})


def _beside_noun(context: Context) -> Sign | None:
    """What a common noun right before or after the name, or before its "of", calls it."""
    if _is_person_noun(context.before):
        return Sign(NameKind.PERSON, STRONG)
    kinds = table("kind_nouns.tsv")
    nouns = [context.before, context.after]
    if context.before in {"of", "in"}:
        nouns.append(context.second_before)
    for noun in nouns:
        if noun in kinds:
            return Sign(NameKind(kinds[noun][0]), HINT)
    return None


@cache
def _is_person_noun(word: str) -> bool:
    """Whether a lower-case word is an office or trade that stands before a person's name."""
    return word.islower() and (
        word.title() in listed("titles.txt") or word in listed("person_nouns.txt")
    )


def _belonging(context: Context) -> Sign | None:
    """An organisation after its people ("analysts at"); a place after "in"."""
    people = context.second_before
    person = _is_person_noun(people) or _is_person_noun(people.removesuffix("s"))
    if context.before in _OF - {"in", "of"} and person:
        return Sign(NameKind.ORGANIZATION, HINT)
    if context.before in _IN:
        return Sign(NameKind.PLACE, HINT)
    return None


def _speaking(words: Sequence[str], context: Context) -> Sign | None:
    """A person before a verb of saying; a place, perhaps, after "at"."""
    named = any(not common(word.lower()) for word in words)
    if context.after in listed("quoting_verbs.txt") and named:
        return Sign(NameKind.PERSON, HINT)
    return Sign(NameKind.PLACE, SLIGHT) if context.before == "at" else None
