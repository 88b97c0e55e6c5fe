"""The normal form of a name: what its spellings have in common.

Case, accents, stops, possessives, a leading "the", the company's legal form,
British and American endings and the two orders of a department's name do not
tell things apart. A key is words in lower case with single spaces.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from newsreader.language.name.lexicon import lookup

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?(?=\s|\Z)")
_STOPS = re.compile(r"(?<=\b[^\W\d_])\.")
_LEGAL = frozenset({"inc", "corp", "ltd", "co", "plc", "llc", "llp", "gmbh", "ag", "sa", "nv"})
_SPELLINGS = (
    (re.compile(r"is(ation|ations|e|ed|ing)\b"), r"iz\1"),
    (re.compile(r"our\b"), "or"),
    (re.compile(r"tre\b"), "ter"),
    (re.compile(r"\bdefence\b"), "defense"),
    (re.compile(r"programme\b"), "program"),
)
_DEPARTMENT = re.compile(r"(department|ministry|university|dept) (?:of|for) (?:the )?(.+)")
_COUNTRY = re.compile(r"(?:us|uk|un|united states|united nations|american|u s) (?=\S+ \S)")
_AFFAIRS = re.compile(r"affairs (?=(?:ministry|department)\Z)")
_STORM = re.compile(
    r"(?:super |tropical )?(?:cyclone|depression|hurricane|storm|typhoon) (?=\S+\Z)"
)
_LONGER_CHARS = 6
_ORDINALS = {
    word: f"{number}{ending}"
    for number, (word, ending) in enumerate(
        [("first", "st"), ("second", "nd"), ("third", "rd"), ("fourth", "th"), ("fifth", "th")]
        + [(f"{stem}th", "th") for stem in ("six", "seven", "eigh", "nin", "ten", "eleven")]
        + [(f"{stem}th", "th") for stem in ("twelf", "thirteen", "fourteen", "fifteen")],
        start=1,
    )
}


@cache
def key_of(text: str) -> str:
    """The normal form of a name as written; of a known name, that of its canonical form."""
    known = lookup(text.split())
    return fold(known.canonical) if known else fold(text)


@cache
def fold(text: str) -> str:
    """The normal form of a name by its spelling alone."""
    folded = "".join(
        c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)
    ).casefold()
    folded = _STOPS.sub("", _POSSESSIVE.sub("", folded.replace("&", " and ")))
    words = [word.replace("’", "").replace("'", "") for word in _WORD.findall(folded)]
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and (words[-1] in _LEGAL or words[-1] == "and"):
        words.pop()
    return _reordered(" ".join(_respelled(word) for word in words))


def _respelled(word: str) -> str:
    """One word with American endings."""
    word = _ORDINALS.get(word, word)
    if len(word) >= _LONGER_CHARS:
        for pattern, ending in _SPELLINGS:
            word = pattern.sub(ending, word)
    return word


def _reordered(words: str) -> str:
    """A department's name with its field first, no country before it, and storms as such."""
    words = _COUNTRY.sub("", words)
    if match := _DEPARTMENT.fullmatch(words):
        words = f"{match[2]} {match[1]}"
    return _STORM.sub("storm ", _AFFAIRS.sub("", words))


def compact(text: str) -> str:
    """The letters and digits of a name alone, as a hashtag writes it."""
    return "".join(c for c in fold(text) if c.isalnum())
