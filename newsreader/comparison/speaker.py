"""Whether two articles quote the same person, by the words that name the speakers.

Forms of address and offices name nobody; who is described ("the mayor"), and
what speaks through others ("the ministry"), may be anyone.
"""

from __future__ import annotations

from newsreader.language.pronoun import PRONOUNS
from newsreader.language.wordlist import words


def are_one_person(left: str | None, right: str | None) -> bool:
    """Whether two speakers are both named, and the last name of one is a name of the other.

    Of several who speak together, it may be any.
    """
    return any(
        one[-1] in other or other[-1] in one for one in _named(left) for other in _named(right)
    )


def may_be_one_person(left: str | None, right: str | None) -> bool:
    """Whether two speakers may be one, since no two names tell them apart."""
    return not _named(left) or not _named(right) or are_one_person(left, right)


def _named(speaker: str | None) -> list[list[str]]:
    """The names of each person that a speaker's words name; none of a description or pronoun."""
    if speaker is None or speaker.lower() in PRONOUNS:
        return []
    persons = [person.split() for person in speaker.split(" and ")]
    if not all(word[0].isupper() for person in persons for word in person):
        return []
    names = [[word for word in person if word not in words("titles.txt")] for person in persons]
    return [name for name in names if name]
