"""Teams that sports reports call by their city: "Leeds beat Bolton".

A city's name is a team's where the report is of sports and the words beside it
say what only teams do, and nothing says that the city is meant: "in Leeds" and
"LEEDS, England" stay places. A team's name alone in other sentences follows
those where it was told. National teams are called by their country and stay
places.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.name.lexicon import is_team_noun, lookup
from newsreader.language.name.model import Name, NameKind
from newsreader.language.name.sign import CLEAR, HINT
from newsreader.language.name.vote import form_of
from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.language.name.evidence import Evidence, TextTokens

FEWEST_WORDS = 3
"""Different words of sports that make a report one of sports, a result counting as one."""
_RESULT = re.compile(r"\b\d{1,3}[-–]\d{1,3}\b")
_WORD = re.compile(r"[^\W_]+\.?|[^\w\s]")
_REACH_CHARS = 40
"""Characters on either side of a name that may tell of a team."""
_LOCATING = frozenset({"in", "near", "at", "outside", "around", "of"})
_DATELINE = re.compile(r"[,(–—-]|(?:19|20)\d\d")
"""What comes after the place where a report was written."""
_LONGEST = 3
"""Words in the longest name that a team has of its city."""


def with_teams(
    texts: Sequence[TextTokens], named: Sequence[Sequence[Name]], evidence: Evidence
) -> list[list[Name]]:
    """The names of each text, those that a sports report gives to teams as organisations."""
    if not _is_of_sports(texts, evidence):
        return [list(names) for names in named]
    teams = {
        form_of(name.text)
        for text, names in zip(texts, named, strict=True)
        for name in names
        if _may_be_team(name) and _acts_as_team(text.text, name)
    }
    teams.update(city for names in named for name in names if (city := _city_of(name)))
    return [
        [_judged(text.text, name, teams) for name in names]
        for text, names in zip(texts, named, strict=True)
    ]


def _is_of_sports(texts: Sequence[TextTokens], evidence: Evidence) -> bool:
    """Whether a document has enough words and results of sports."""
    spoken = evidence.lower.keys() | {
        token.text.lower() for text in texts if text.shouted for token in text.tokens
    }
    found = len(_words("word") & spoken)
    found += sum(_RESULT.search(text.text) is not None for text in texts)
    return found >= FEWEST_WORDS or _tabled(texts)


def _tabled(texts: Sequence[TextTokens]) -> bool:
    """Whether several texts are no more than two names, each with its score."""
    return sum(_SCORES.fullmatch(text.text) is not None for text in texts[:_MOST_LINES]) > 1


_MOST_LINES = 200
_SCORES = re.compile(r"[^\W\d][^\d,:;()]{2,40} \d{1,3} [^\W\d][^\d,:;()]{2,40} \d{1,3}\s*")


@cache
def _words(role: str) -> frozenset[str]:
    """The words of sports with a role."""
    return frozenset(word for word, roles in table("sport_words.tsv").items() if role in roles)


def _may_be_team(name: Name) -> bool:
    """Whether a name is a city's, or that of nobody known."""
    words = name.text.split()
    if len(words) > _LONGEST or name.title:
        return False
    known = lookup(words)
    if known is not None:
        return known.kind is NameKind.PLACE and known.canonical not in table("countries.tsv")
    return name.weight < (CLEAR if len(words) == 1 else HINT)


def _city_of(name: Name) -> str:
    """The city in a team's full name, which may be told alone later: "Boston Bruins"."""
    city, _, last = name.text.rpartition(" ")
    return city if name.kind is NameKind.ORGANIZATION and is_team_noun(last) else ""


def _acts_as_team(text: str, name: Name) -> bool:
    """Whether the words beside a name say what only teams do."""
    before, after = _beside(text, name)
    if _is_located(before, after):
        return False
    if before in _words("object") or after in _words("role"):
        return True
    if after.rstrip(".").isdecimal() and not before.isalpha():
        return True
    return name.kind is NameKind.PLACE and after in _words("verb")


def _judged(text: str, name: Name, teams: set[str]) -> Name:
    """A name, as a team's if it is one of `teams` and not located where it stands."""
    if form_of(name.text) not in teams or not _may_be_team(name):
        return name
    if _is_located(*_beside(text, name)):
        return name if name.kind is NameKind.PLACE else replace(name, kind=NameKind.PLACE)
    return replace(name, kind=NameKind.ORGANIZATION)


def _is_located(before: str, after: str) -> bool:
    """Whether the words beside a name say that a place is meant."""
    return before in _LOCATING or (not before and _DATELINE.fullmatch(after) is not None)


def _beside(text: str, name: Name) -> tuple[str, str]:
    """The words or marks right before and after a name; "" where the text ends."""
    left = text[max(0, name.start_char - _REACH_CHARS) : name.start_char]
    right = text[name.end_char : name.end_char + _REACH_CHARS]
    before, after = _WORD.findall(left), _WORD.findall(right)
    if after[:2] in (["'", "s"], ["’", "s"]):
        after = after[2:]
    return (before[-1] if before else ""), (after[0] if after else "")
