"""What the words around a name say about what it stands for.

Each function looks at one construction of news English and tells the kinds that
it speaks for, or against. Weights are on one scale with those of `kind`: 2 is
nearly sure, 1 a hint, less than that a leaning; below 0 it speaks against.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.language.name.lexicon import (
    common,
    head_kind,
    is_calendar_word,
    is_stop_word,
    is_team_noun,
    lookup,
)
from newsreader.language.name.model import NameKind
from newsreader.language.name.noun import is_agent, is_person_noun, kind_called
from newsreader.language.wordlist import table
from newsreader.language.wordlist import words as listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.language.name.context import Context

STRONG, CLEAR, HINT, LEANING, SLIGHT = 2.0, 1.5, 1.0, 0.5, 0.3
_WHERE = frozenset({"at", "in", "near", "outside", "to"})
_LOOSELY = frozenset({"at", "from", "to"})
"""What stands before companies as often as before places."""
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
_DASHES = frozenset({"-", "–", "—", "("})
_LONGEST_PLACE = 3
"""Words in the longest name that "in" makes a place."""
_LONGEST_APPOSITION = 6
"""Tokens in which an apposition comes to its noun."""
_OLDEST, _AGE_DIGITS = 110, 3
"""Years that a number between commas may be an age."""
_SHOUTED_CHARS = 4
_YEAR_DIGITS = 4
_MINUTE = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_ARTICLES = frozenset({"a", "an", "the", "one"})
_POSSESSIVES = frozenset({"her", "his", "its", "my", "our", "their"})
_WINNING = frozenset({"awarded", "earned", "received", "win", "winning", "wins", "won"})
_BORNE = frozenset({"cartel", "faction", "militia", "movement", "newspaper", "party"})
"""Institutions whose own name stands before them, even if it is a city's."""
_ENDS_PHRASE = frozenset(
    {",", ".", ";", ":", "(", ")", "—", "–", "of", "in", "at", "for", "with", "who", "that"}
    | {"which", "from", "to", "on", "and", "by", "’", "'s", "’s", "is", "was", "has", "said"}
)

_AIMED = frozenset(
    {"aimed", "angry", "anger", "directed", "furious", "laughed", "look", "looked", "mad"}
    | {"shot", "shouted", "stared", "swore", "threw", "upset", "waved", "yelled"}
)
"""Words after which "at" is followed by someone."""
_BESIDE_SPEAKER = frozenset({"after", "at", "from", "in", "of", "on", "who"})
"""What comes after one of whom "said" tells; a verb begins what was said."""

_PERSON, _ORGANIZATION = NameKind.PERSON, NameKind.ORGANIZATION
_PLACE, _GROUP, _OTHER = NameKind.PLACE, NameKind.GROUP, NameKind.OTHER


class Sign(NamedTuple):
    """A kind and how much speaks for it."""

    kind: NameKind
    weight: float


def signs_around(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """The kinds that the context of a name speaks for or against."""
    yield from _located(words, context)
    yield from _called(context)
    yield from _apposed(context)
    yield from _linked(words, context)
    yield from _owning(context)
    yield from _acting(words, context)
    yield from _with_article(words, context)


def _located(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """A place: before its state or country, or at the head of a report."""
    if len(words) > _LONGEST_PLACE:
        return
    if context.after == ",":
        known = lookup([context.second_after]) or lookup(context.following[1:3])
        if known and known.kind is _PLACE and not _is_owner(context):
            yield Sign(_PLACE, STRONG if context.second_after in _states() else HINT)
    if context.before == "," and _is_place(context.second_before) and _ends_phrase(context):
        yield Sign(_PLACE, HINT if len(words) == 1 else LEANING)
    if context.before in _WHERE and len(words) > 1 and head_kind(words[-1]) is _PLACE:
        yield Sign(_PLACE, CLEAR)
    if _heads_report(words, context):
        yield Sign(_PLACE, STRONG)
    if context.after == "-" and context.second_after in {"based", "area", "born", "bound"}:
        yield Sign(_PLACE, STRONG)


def _is_owner(context: Context) -> bool:
    """Whether the place after the comma owns what comes next: ", Fiji's prime minister"."""
    third = context.following[2] if len(context.following) > 2 else ""  # noqa: PLR2004 - one more
    return third.islower() and not is_stop_word(third)


def _ends_phrase(context: Context) -> bool:
    """Whether the words around a name go no further with it: a mark or nothing comes after."""
    return not context.after[:1].isalnum()


def _is_place(word: str) -> bool:
    """Whether a word is a known place, or ends the names of places."""
    known = lookup([word])
    return known.kind is _PLACE if known else head_kind(word) is _PLACE


def _heads_report(words: Sequence[str], context: Context) -> bool:
    """Whether a name in capitals stands where a report begins: "OSLO (Reuters) -"."""
    joined = " ".join(words)
    if context.before or not joined.isupper() or len(joined) < _SHOUTED_CHARS:
        return False
    after = context.after
    if after == ",":
        return context.second_after[:1].isupper()
    dated = (after.isdecimal() and len(after) == _YEAR_DIGITS) or is_calendar_word(after)
    return after in _DASHES | {":"} or dated


@cache
def _states() -> frozenset[str]:
    """The states after which a town is told, in full and abbreviated."""
    states = table("states.tsv")
    return frozenset({*states, *(form for forms in states.values() for form in forms)})


def _called(context: Context) -> Iterator[Sign]:
    """What a common noun right before or after the name, or before its "of", calls it."""
    if is_person_noun(context.before):
        if context.before in _LOOSE:
            yield Sign(_ORGANIZATION, SLIGHT)
        else:
            yield Sign(_PERSON, STRONG)
    elif is_agent(context.before):
        yield Sign(_PERSON, LEANING)
    elif context.before == "," and is_person_noun(context.second_before):
        yield Sign(_PERSON, HINT)
    nouns = [context.before]
    if context.before in {"of", "in"}:
        nouns.append(context.second_before)
    kind = next((kind for noun in nouns if (kind := kind_called(noun))), None)
    if context.before == "in" and kind is not _PLACE:
        kind = None  # what is in a name is no sign that the name is the same
    if kind:
        yield Sign(kind, STRONG + HINT if kind_called(context.before) is _OTHER else CLEAR)
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
            yield Sign(_PLACE, HINT)
            return
        if kind is _PERSON or (noun is context.after and is_person_noun(noun)):
            yield Sign(_ORGANIZATION, HINT)
            return
        if kind:
            yield Sign(kind, STRONG if noun is context.after else CLEAR)
            return


def _apposed(context: Context) -> Iterator[Sign]:
    """What an apposition says: ", a company", ", 34,", ", who", ", the capital"."""
    if context.after == "(" and context.second_after.isdecimal():
        yield Sign(_PERSON, SLIGHT)
    if context.preceding[:2] == ("the", ",") and len(context.preceding) > 2:  # noqa: PLR2004 - the noun
        kind = kind_called(context.preceding[2])
        if kind and kind is not _PERSON:
            yield Sign(kind, CLEAR)  # "a tanker, the Ocean Link"
    if context.before in {"(", ","} and _MINUTE.fullmatch(context.after):
        yield Sign(_PERSON, HINT)  # the scorer of a goal: "(Braun 63rd)"
    if context.after != "," or len(context.following) < 2:  # noqa: PLR2004 - the comma and a word
        return
    first = context.second_after
    third = context.following[2] if len(context.following) > 2 else ""  # noqa: PLR2004 - and one more
    if first in {"who", "whose", "whom", "aged"} or _is_age(first, third):
        yield Sign(_PERSON, CLEAR)
    elif first in _ARTICLES or first in _POSSESSIVES:
        yield from _noun_of_phrase(context.following[2 : 2 + _LONGEST_APPOSITION])
    elif is_person_noun(first) or first in {"said", "told"}:
        yield Sign(_PERSON, LEANING)
    elif _is_place(first) and _is_owner(context):
        yield from _noun_of_phrase(context.following[2 : 2 + _LONGEST_APPOSITION])


def is_apposed_institution(context: Context) -> bool:
    """Whether a name is called an institution: "Leeds, the club", "the Morena party"."""
    if context.before.lower() in _ARTICLES and context.after in _BORNE:
        return True
    if context.after != "," or context.second_after not in _ARTICLES:
        return False
    signs = _noun_of_phrase(context.following[2 : 2 + _LONGEST_APPOSITION])
    return any(kind is _ORGANIZATION for kind, _ in signs)


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
        yield Sign(_PERSON, HINT)
    elif kind := kind_called(noun):
        yield Sign(kind, CLEAR)


def _linked(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """What a preposition says, with the noun or verb before it."""
    link, head = context.before.lower(), context.second_before.lower()
    if head == "the" or link == "the":
        return
    row = table("name_links.tsv").get(f"{head} {link}") or table("name_links.tsv").get(link)
    if row and row[0] == "place" and link in _LOOSELY and all(common(w.lower()) for w in words):
        row = None  # "from Target" tells nothing
    if link == "at" and len(words) > 1 and not context.possessive and head not in _AIMED:
        yield Sign(_PERSON, -HINT)
    if link == "in" and 1 < len(words) <= _LONGEST_PLACE and row and row[0] == "place":
        yield Sign(_PLACE, HINT if not context.possessive else 0.0)  # hardly "in Ann Hale"
    if row and (len(words) <= _LONGEST_PLACE or row[0] != "place"):
        yield Sign(NameKind(row[0]), float(row[1]))
    people = is_person_noun(head) or is_person_noun(head.removesuffix("s"))
    if people and link in {"at", "for", "with", "of"} and f"{head} of" not in _ruled():
        yield Sign(_ORGANIZATION, HINT if link != "of" else LEANING)


@cache
def _ruled() -> frozenset[str]:
    """Offices, with "of", that are held over places."""
    return frozenset(link for link in table("name_links.tsv") if link.endswith(" of"))


def _owning(context: Context) -> Iterator[Sign]:
    """An organisation by what it owns ("Acme's shares"); a person by kin."""
    if not context.possessive:
        return
    for owned in context.following[:2]:
        row = table("owned_nouns.tsv").get(owned)
        if row:
            yield Sign(NameKind(row[0]), float(row[1]))
            return


def _acting(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """Who does what: persons resign and die, companies launch and merge."""
    if context.possessive:
        return
    row = table("name_verbs.tsv").get(context.after)
    if row:
        yield Sign(NameKind(row[0]), float(row[1]))
    elif any(not common(word.lower()) for word in words) and _speaks(context):
        yield Sign(_PERSON, SLIGHT)
        yield Sign(_ORGANIZATION, SLIGHT / 2)


def _speaks(context: Context) -> bool:
    """Whether a name stands beside a verb of saying."""
    if context.before in {"said", "says"}:
        return _ends_phrase(context) or context.after in _BESIDE_SPEAKER
    return context.after in listed("quoting_verbs.txt")


def _with_article(words: Sequence[str], context: Context) -> Iterator[Sign]:
    """Nobody has an article: "the Kuriles", "the Tigers", "the Corolla"."""
    if context.before in {"its", "their"}:
        yield Sign(_PERSON, -HINT)
        yield Sign(_OTHER, LEANING)
    if context.before not in {"the", "The", "a", "an"}:
        return
    if len(words) == 1 and is_team_noun(words[0]):
        yield Sign(_ORGANIZATION, STRONG)
    yield Sign(_PERSON, -HINT)
    yield Sign(_PLACE, -LEANING)
    if context.before in {"a", "an"}:
        yield Sign(_OTHER, STRONG if context.second_before in _WINNING else LEANING)
    elif context.plural:
        yield Sign(_ORGANIZATION, LEANING)
