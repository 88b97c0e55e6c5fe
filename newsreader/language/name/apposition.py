"""What the nouns beside a name call it: "the Brenlow group", "Leeds, the club", "Eva Braun, 34,".

Reads the noun right before or after a name, and the phrase that a comma sets
beside it. Which common noun stands for what is the matter of `noun`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import is_stop_word
from newsreader.language.name.location import is_owner, is_place
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import is_agent, is_person_noun, kind_called
from newsreader.language.name.sign import CLEAR, HINT, LEANING, SLIGHT, STRONG, Sign

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.context import Context

_LOOSE = frozenset(
    {"ally", "buyer", "client", "contender", "critic", "customer", "foe", "holder", "leader"}
    | {"member", "owner", "partner", "rival", "seller", "sponsor", "user"}
)
"""What companies and countries are called as well as persons."""
_LOCAL = frozenset(
    {"assemblyman", "councillor", "farmer", "farmers", "governor", "mayor", "native", "resident"}
    | {"residents", "villager", "villagers", "voters"}
)
"""Who is called by their place: "Senai assemblyman"."""
_LONGEST_APPOSITION = 6
"""Tokens in which an apposition comes to its noun."""
_OLDEST, _AGE_DIGITS = 110, 3
"""Years that a number between commas may be an age."""
_MINUTE = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_ARTICLES = frozenset({"a", "an", "the", "one"})
_POSSESSIVES = frozenset({"her", "his", "its", "my", "our", "their"})
_BORNE = frozenset({"cartel", "faction", "militia", "movement", "newspaper", "party"})
"""Institutions whose own name stands before them, even if it is a city's."""
_ENDS_PHRASE = frozenset(
    {",", ".", ";", ":", "(", ")", "—", "–", "of", "in", "at", "for", "with", "who", "that"}
    | {"which", "from", "to", "on", "and", "by", "’", "'s", "’s", "is", "was", "has", "said"}
)


def called(context: Context) -> Iterator[Sign]:
    """What a common noun right before or after the name, or before its "of", calls it."""
    if is_person_noun(context.before):
        if context.before in _LOOSE:
            yield Sign(NameKind.ORGANIZATION, SLIGHT)
        else:
            yield Sign(NameKind.PERSON, STRONG)
    elif is_agent(context.before):
        yield Sign(NameKind.PERSON, LEANING)
    elif context.before == "," and is_person_noun(context.second_before):
        yield Sign(NameKind.PERSON, HINT)
    nouns = [context.before]
    if context.before in {"of", "in"}:
        nouns.append(context.second_before)
    kind = next((kind for noun in nouns if (kind := kind_called(noun))), None)
    if context.before == "in" and kind is not NameKind.PLACE:
        kind = None  # what is in a name is no sign that the name is the same
    if kind:
        yield Sign(kind, STRONG + HINT if kind_called(context.before) is NameKind.OTHER else CLEAR)
    elif not context.possessive:
        yield from _calling(context)


def _calling(context: Context) -> Iterator[Sign]:
    """What the common nouns after a name call it: "the Brenlow group", "Brenlow analyst"."""
    nouns = [context.after]
    if context.after.islower() and not is_stop_word(context.after):
        nouns.append(context.second_after)
    for noun in nouns:
        kind = kind_called(noun)
        if noun in _LOCAL and noun is context.after:
            yield Sign(NameKind.PLACE, HINT)
            return
        if kind is NameKind.PERSON or (noun is context.after and is_person_noun(noun)):
            yield Sign(NameKind.ORGANIZATION, HINT)
            return
        if kind:
            yield Sign(kind, STRONG if noun is context.after else CLEAR)
            return


def apposed(context: Context) -> Iterator[Sign]:
    """What an apposition says: ", a company", ", 34,", ", who", ", the capital"."""
    if context.after == "(" and context.second_after.isdecimal():
        yield Sign(NameKind.PERSON, SLIGHT)
    if context.preceding[:2] == ("the", ",") and len(context.preceding) > 2:  # noqa: PLR2004 - the noun
        kind = kind_called(context.preceding[2])
        if kind and kind is not NameKind.PERSON:
            yield Sign(kind, CLEAR)  # "a tanker, the Ocean Link"
    if context.before in {"(", ","} and _MINUTE.fullmatch(context.after):
        yield Sign(NameKind.PERSON, HINT)  # the scorer of a goal: "(Braun 63rd)"
    if context.after != "," or len(context.following) < 2:  # noqa: PLR2004 - the comma and a word
        return
    first = context.second_after
    if first in {"who", "whose", "whom", "aged"} or _is_age(first, context.third_after):
        yield Sign(NameKind.PERSON, CLEAR)
    elif first in _ARTICLES or first in _POSSESSIVES:
        yield from _noun_of_phrase(context.following[2 : 2 + _LONGEST_APPOSITION])
    elif is_person_noun(first) or first in {"said", "told"}:
        yield Sign(NameKind.PERSON, LEANING)
    elif is_place(first) and is_owner(context):
        yield from _noun_of_phrase(context.following[2 : 2 + _LONGEST_APPOSITION])


def is_apposed_institution(context: Context) -> bool:
    """Whether a name is called an institution: "Leeds, the club", "the Morena party"."""
    if context.before.lower() in _ARTICLES and context.after in _BORNE:
        return True
    if context.after != "," or context.second_after not in _ARTICLES:
        return False
    signs = _noun_of_phrase(context.following[2 : 2 + _LONGEST_APPOSITION])
    return any(kind is NameKind.ORGANIZATION for kind, _ in signs)


def _is_age(word: str, after: str) -> bool:
    """Whether a word between commas is someone's age: "Ann Lowell, 34, of Leeds"."""
    if len(word) > _AGE_DIGITS or not word.isdecimal():
        return False
    return int(word) < _OLDEST and after in {",", ".", "and", "of"}


def _noun_of_phrase(words: Sequence[str]) -> Iterator[Sign]:
    """What the noun of an apposition, the last before its phrase ends, calls a name."""
    noun = ""
    for word in words:
        if word in _ENDS_PHRASE:
            break
        noun = word
    if noun in {"old", "year", "-"} or is_person_noun(noun):
        yield Sign(NameKind.PERSON, HINT)
    elif kind := kind_called(noun):
        yield Sign(kind, CLEAR)
