"""Tokens of a text, as far as finding names needs them.

A token is a word, with its inner apostrophes and the full stop of an
abbreviation but without a possessive ending; initials ("U.S.", "J.");
a hashtag; or one mark of punctuation. Addresses and handles are tokens too, so
that nothing in them is taken for a name. Hyphens are marks: the caller sees by
the offsets what they join.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache

from newsreader.language.wordlist import table, words

_TOKEN = re.compile(
    r"(?P<address>https?://\S+|www\.\S+|\w+\.\w+(?:\.\w+)*/\S*"
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.\w+|@\w+)"
    r"|(?P<site>[^\W_]+\.(?:com|org|net|gov|edu|tv|io)\b)"
    r"|(?P<hashtag>#\w+)"
    r"|(?P<initials>[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?|W\.Va\.)"
    r"|(?P<word>[^\W_]+(?:['’&][^\W_]+)*)"
    r"|(?P<mark>\S)"
)
_POSSESSIVE = re.compile(r"['’][sS]\Z")


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    HASHTAG = "hashtag"
    ADDRESS = "address"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text; `text` is the text from `start_char` to `end_char`."""

    text: str
    start_char: int
    end_char: int
    kind: TokenKind
    possessive: bool = False
    """Whether a possessive ending follows, which is no part of the token."""

    @property
    def capital(self) -> bool:
        """Whether it is written as a name is: a capital first, or within ("iPhone")."""
        if self.kind is not TokenKind.WORD:
            return False
        return self.text[0].isupper() or (
            self.text[0].isalpha() and not self.text.islower() and len(self.text) > 1
        )

    @property
    def acronym(self) -> bool:
        """Whether it is two or more letters, all capitals, with or without stops."""
        letters = [c for c in self.text if c.isalpha()]
        return len(letters) > 1 and all(c.isupper() for c in letters)


_KINDS = {
    "address": TokenKind.ADDRESS,
    "hashtag": TokenKind.HASHTAG,
    "mark": TokenKind.MARK,
}


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        if not found or match.start() >= found[-1].end_char:
            found.append(_token(text, match))
    return found


def _token(text: str, match: re.Match[str]) -> Token:
    """One match as a token: endings cut off, the stop of an abbreviation taken in."""
    start, end = match.span()
    kind = _KINDS.get(match.lastgroup or "", TokenKind.WORD)
    if match.lastgroup != "word":
        return Token(match.group(), start, end, kind)
    if ending := _POSSESSIVE.search(text, start, end):
        return Token(text[start : ending.start()], start, ending.start(), kind, possessive=True)
    if text.startswith(".", end) and _takes_stop(match.group()):
        end += 1
    elif match.group()[-1] in "sSzx" and text.startswith(("'", "’"), end):
        return Token(match.group(), start, end, kind, possessive=True)
    return Token(text[start:end], start, end, kind)


def _takes_stop(word: str) -> bool:
    """Whether a full stop after `word` marks an abbreviation."""
    return (len(word) == 1 and word.isupper()) or f"{word}." in abbreviations()


@cache
def abbreviations() -> frozenset[str]:
    """Abbreviations within names that are written with a full stop."""
    states = (form for forms in table("states.tsv").values() for form in forms)
    titles = words("titles.txt") | words("title_modifiers.txt") | words("months.txt")
    company = {"Jr.", "Sr.", "St.", "Ste.", "Ft.", "Mt.", "Inc.", "Corp.", "Co.", "Ltd.", "Bros."}
    return frozenset(word for word in (*states, *titles, *company, "Dept.") if word.endswith("."))
