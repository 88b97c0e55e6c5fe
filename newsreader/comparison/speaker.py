"""Whether two articles quote the same person, by the words that name the speakers.

Forms of address and offices name nobody; who is described ("the mayor"), and
what speaks through others ("the ministry"), may be anyone.
"""

from __future__ import annotations

from newsreader.language.pronoun import PRONOUNS
from newsreader.language.wordlist import words


def are_one_person(left: str | None, right: str | None) -> bool:
    """Whether two speakers are both named, and the last name of one is a name of the other."""
    names = _names(left), _names(right)
    return all(names) and (names[0][-1] in names[1] or names[1][-1] in names[0])


def may_be_one_person(left: str | None, right: str | None) -> bool:
    """Whether two speakers may be one, since no two names tell them apart."""
    return not _names(left) or not _names(right) or are_one_person(left, right)


def _names(speaker: str | None) -> list[str]:
    """The words of a speaker's own name; none of a description or a pronoun."""
    written = (speaker or "").split()
    if not all(word[0].isupper() for word in written) or (speaker or "").lower() in PRONOUNS:
        return []
    return [word for word in written if word not in words("titles.txt")]
