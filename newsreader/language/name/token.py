"""Tokens of a text, as far as finding names needs them.

A token is a word, with its inner apostrophes and the full stop of an
abbreviation but without a possessive ending; initials ("U.S.", "J.");
a hashtag; or one mark of punctuation. Addresses and handles are tokens too, so
that nothing in them is taken for a name. Hyphens are marks: the caller sees by
the offsets what they join; only what they join to a capital in lower case, and
is no English word, belongs to it ("Ji-hoon").
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsreader.language.name.lexicon import common, known_names
from newsreader.language.wordlist import table, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(
    r"(?P<plain>[a-z]+(?=[ ,]))"
    r"|(?P<address>https?://\S+|www\.\S+|\w{1,64}\.\w{1,64}(?:\.\w{1,64}){0,8}/\S*"
    r"|[\w.+-]{1,64}@[\w-]{1,64}\.\w+|@\w+)"
    r"|(?P<site>[^\W_]+\.(?:com|org|net|gov|edu|tv|io)\b)"
    r"|(?P<hashtag>#\w+)"
    r"|(?P<initials>A/S\b|S/A\b|[^\W\d_](?:\.[^\W\d_])+(?!\w)\.?|W\.Va\.)"
    r"|(?P<word>[^\W_]+(?:['’&][^\W_]+)*)"
    r"|(?P<mark>\S)"
)
DIGRAPHS = frozenset({"Ch", "Dz", "Kh", "Sh", "Ts", "Ya", "Ye", "Yu", "Zh"})
"""Initials of names from other scripts that take two letters: "Kh. Battulga"."""
_LONGEST_SYLLABLE = 6
_KOREAN = frozenset(
    {"bin", "bong", "bum", "do", "dong", "gun", "ha", "hang", "ho", "hung", "in", "man", "me"}
    | {"been", "bi", "chin", "fang", "fen", "ham", "hen", "lin", "ling", "long", "lung", "men"}
    | {"min", "nam", "nan", "oh", "pin", "ping", "rang", "rim", "sam", "shin", "sin", "sing", "wan"}
    | {"yen", "mo", "moon", "ok", "ran", "sang", "so", "song", "soon", "sub", "sun", "sung", "won"}
    | {"woo", "young"}
)
"""Second syllables of Korean given names that are English words too: "Jae-in"."""
_KOREAN_FIRST = frozenset(
    {"ching", "jing", "ling", "ming", "ping", "ting", "ying"}
    | {"bin", "do", "ha", "hi", "in", "mi", "min", "moon", "so", "sun", "sung", "won", "young"}
)
"""First syllables of them that are words too: "Min-woo"."""
_LONGEST_KOREAN = 5
_ENDINGS = frozenset({"esque", "gate", "ish", "ness"})
"""What English joins to names, though it is no word by itself."""
_OWNERS = frozenset({"Domino", "Moody", "Sotheby"})
"""Whose firms are called by a possessive, far oftener than news names anyone else so."""
_SHORTEST_OWNER = 2
"""Characters of a possessive ending."""
_NG = re.compile(r"['’] [^\W\d_a-z]")
"""What follows the last letter of an East African given name: "Ochieng' Odhiambo"."""
_HYPHENED = re.compile(r"-([a-z]+)\b(?![-'’])")


class TokenKind(Enum):
    """What a token is."""

    WORD = "word"
    HASHTAG = "hashtag"
    ADDRESS = "address"
    MARK = "mark"


class Token(NamedTuple):
    """A piece of a text; `text` is the text from `start_char` to `end_char`."""

    text: str
    start_char: int
    end_char: int
    kind: TokenKind
    possessive: bool = False
    """Whether a possessive ending follows, which is no part of the token."""
    capital: bool = False
    """Whether it is written as a name is: a capital first, or within ("iPhone")."""

    @property
    def acronym(self) -> bool:
        """Whether it is two or more letters, all capitals, with or without stops."""
        letters = self.text.replace(".", "")
        return self.text.isupper() and sum(map(str.isalpha, letters)) > 1


_make = tuple.__new__

_KINDS = {
    "address": TokenKind.ADDRESS,
    "hashtag": TokenKind.HASHTAG,
    "mark": TokenKind.MARK,
}


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order."""
    found: list[Token] = []
    end_char = 0
    plain = (TokenKind.WORD, False, False)
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if start < end_char:
            continue
        if match.lastgroup == "plain":
            end_char = end
            # What `Token(…)` does, without the call between: most tokens are made here.
            found.append(_make(Token, (match[0], start, end, *plain)))
        elif match.lastgroup == "mark" and (end := _detached(text, match, found)):
            found[-1] = found[-1]._replace(possessive=True)
            end_char = end
        else:
            found.append(token := _token(text, match))
            end_char = token.end_char
            if token.possessive and token.text[-1] in "sS" and match.end() == end_char:
                end_char += 1
    return found


def _detached(text: str, match: re.Match[str], before: Sequence[Token]) -> int:
    """Where a possessive ending ends that stands apart from its word ("Ghana 's"); else 0."""
    start = match.start()
    if match.group() not in {"'", "’"} or not before or before[-1].kind is not TokenKind.WORD:
        return 0
    apart = text[before[-1].end_char : start] == " "
    return start + 2 if apart and text.startswith("s ", start + 1) else 0


def _token(text: str, match: re.Match[str]) -> Token:
    """One match as a token: endings cut off, what belongs to it taken in."""
    start, end = match.span()
    kind = _KINDS.get(match.lastgroup or "", TokenKind.WORD)
    if kind is not TokenKind.WORD:
        return Token(match.group(), start, end, kind)
    possessive = False
    if match.lastgroup == "word":
        end, possessive = _ending(text, start, end)
    word = text[start:end]
    return Token(word, start, end, kind, possessive, _is_capital(word))


def _ending(text: str, start: int, end: int) -> tuple[int, bool]:
    """Where a word ends without its possessive ending, and whether it has one."""
    if text.startswith(("'s", "’s", "'S", "’S"), end - 2) and end - start > _SHORTEST_OWNER:
        return (end, False) if text[start : end - 2] in _OWNERS else (end - 2, True)
    if text.startswith(".", end) and _takes_stop(text[start:end]):
        return end + 1, False
    if text.startswith(("'", "’"), end) and text[end - 1] in "sSzx":
        return end, True
    if text[end - 2 : end] == "ng" and text[start].isupper() and _NG.match(text, end):
        return end + 1, False
    hyphened = _HYPHENED.match(text, end) if text[start].isupper() else None
    if hyphened and _is_syllable(text[start:end], hyphened[1]):
        return hyphened.end(), False
    return end, False


def _is_syllable(word: str, joined: str) -> bool:
    """Whether what a hyphen joins to a word is part of the name: "Ji-hoon", "Jong-un"."""
    if not 1 < len(word) <= _LONGEST_SYLLABLE or len(joined) > _LONGEST_SYLLABLE:
        return False
    if joined in _KOREAN:
        low = word.lower()
        first = low in _KOREAN_FIRST and low != joined
        return first or (len(word) <= _LONGEST_KOREAN and not common(low))
    return not common(joined) and joined not in _ENDINGS and word not in known_names()


def _is_capital(word: str) -> bool:
    """Whether a word is written as a name is."""
    return word[0].isupper() or (word[0].isalpha() and not word.islower() and len(word) > 1)


def _takes_stop(word: str) -> bool:
    """Whether a full stop after `word` marks an abbreviation."""
    if word in DIGRAPHS:
        return True
    return (len(word) == 1 and word.isupper()) or f"{word}." in abbreviations()


@cache
def abbreviations() -> frozenset[str]:
    """Abbreviations within names that are written with a full stop."""
    states = (form for forms in table("states.tsv").values() for form in forms)
    titles = words("titles.txt") | words("title_modifiers.txt") | words("months.txt")
    company = {"Jr.", "Sr.", "St.", "Ste.", "Ft.", "Mt.", "Inc.", "Corp.", "Co.", "Ltd.", "Bros."}
    return frozenset(word for word in (*states, *titles, *company, "Dept.") if word.endswith("."))
