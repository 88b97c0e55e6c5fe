"""Whom "he" and "she" stand for, by the last person named.

Knows only what the words show: a form of address, or a given name that is
borne by men or by women alone. Of other names, and of what a sentence is
about, it knows nothing, so it is right often and never sure.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsreader.language.clause_word import clause_words
from newsreader.language.wordlist import table, words

if TYPE_CHECKING:
    from collections.abc import Iterable

PRONOUNS = frozenset(["he", "she"])

_HEAD_CHARS = 80
"""How far into a sentence its subject is sought."""

_NAME = re.compile(r"(?=[A-Z])(?:[A-Z][\w-]*\.?\s+){0,4}[A-Z][\w-]+")
_WHO = (", who ", ", whose ")
"""What follows a name that is a person's, whatever name it is."""

_HE = frozenset(["Mr", "Mr.", "Sir", "Lord", "King", "Prince", "Pope"])
_SHE = frozenset(["Ms", "Ms.", "Mrs", "Mrs.", "Miss", "Lady", "Queen", "Princess"])


class Antecedents:
    """The persons named so far in one article.

    Args:
        texts: All paragraphs, from which surnames are learned.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._pronouns: dict[str, frozenset[str]] = {}
        """Which pronouns may stand for the bearer of a surname."""
        self._last: dict[str, str] = {}
        """The last person named for whom each pronoun may stand."""
        for text in texts:
            for match in _NAME.finditer(text):
                name = match.group().split()
                if len(name) > 1 and (pronouns := _pronouns(name)):
                    known = self._pronouns.get(name[-1], PRONOUNS)
                    self._pronouns[name[-1]] = (known & pronouns) or pronouns

    def person(self, pronoun: str) -> str | None:
        """Whom "he" or "she" stands for here, if anyone was named."""
        return self._last.get(pronoun.lower())

    def name(self, person: str) -> None:
        """Take notice of a speaker: a person, or something else.

        A single name that is not known is taken for a person's, unless it is a
        people's, a party's or a faith's. What bears an article is no person, but for
        "the Rev. Jo Kent".
        """
        name = person.split()
        if name[0] == "the" and not words("titles.txt").intersection(name):
            return
        is_single = len(name) == 1 and name[0].istitle() and name[0] not in self._pronouns
        is_single = is_single and name[0] not in _groups()
        for pronoun in PRONOUNS if is_single else self._may_stand_for(name):
            self._last[pronoun] = person

    def read(self, sentence: str) -> None:
        """Take notice of the person with whose name a sentence begins, if one does."""
        if person := self.person_in(sentence):
            self.name(person)

    def person_in(self, sentence: str) -> str | None:
        """The person with whose name a sentence begins, if one does."""
        for match in _NAME.finditer(sentence):
            before = sentence[: match.start()].lower()
            if match.start() > _HEAD_CHARS or sentence.startswith(("'s", "’s"), match.end()):
                break
            if before and _holds_predicate(before):
                break
            if "," not in before and not clause_words("preposition").isdisjoint(before.split()):
                continue
            name = match.group().split()
            while name and name[0] in words("openers.txt"):
                del name[0]
            if not name or name[-1] in _groups() or (len(name) > 1 and _is_body(name[-1])):
                continue
            is_described = sentence.startswith(_WHO, match.end())
            if self._may_stand_for(name) or (is_described and len(name) == 1):
                return " ".join(name)
        return None

    def _may_stand_for(self, name: list[str]) -> frozenset[str]:
        """The pronouns that may stand for a name; none for what is no person's."""
        if not name:
            return frozenset()
        return _pronouns(name) & self._pronouns.get(name[-1], PRONOUNS) or self._pronouns.get(
            name[-1], frozenset()
        )


@cache
def _groups() -> frozenset[str]:
    """The names of peoples, parties and faiths, in all their forms."""
    rows = table("groups.tsv")
    return frozenset(rows).union(*rows.values())


def _is_body(last: str) -> bool:
    """Whether a name's last word is that of an organisation: Christian Broadcasting Network."""
    return "organization" in table("name_heads.tsv").get(last, ())


def _holds_predicate(text: str) -> bool:
    """Whether the subject of a sentence stands in a text with which it begins."""
    opening = text.split()
    return bool(set(opening) & (PRONOUNS | words("quoting_verbs.txt"))) or any(
        word.endswith("ed") for word in opening
    )


def _pronouns(name: list[str]) -> frozenset[str]:
    """The pronouns for the bearer of a name of several words, if it is a person's."""
    if set(name) & _HE:
        return frozenset(["he"])
    if set(name) & _SHE:
        return frozenset(["she"])
    given = table("given_names.tsv")
    if bearer := next((word for word in name[:-1] if word in given), None):
        letters = set("".join(given[bearer]))
        return frozenset({"m": "he", "f": "she"}[letter] for letter in letters & {"m", "f"})
    return PRONOUNS if len(name) > 1 and set(name[:-1]) & words("titles.txt") else frozenset()
