"""Words of a text, which of them carry meaning, and the stems that match them.

A word is a run of letters with its inner apostrophes, a run of digits with its
separators ("5,687.75"), or initials with full stops ("U.S."). It is kept in
lower case, without a possessive "'s" and with a straight apostrophe. Hyphens
part words. This module knows the forms of English words, not their meanings.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from newsreader.language import wordlist
from newsreader.language.script import is_special, word_spans

STEM_CHARS = 5
"""Letters of a word that its stem keeps."""

_ENDINGS = ("ing", "ed", "es", "s")
_SHORTEST_BASE = 3

# Every alternative begins with another class of character than the one before
# it ends with, so no text makes the expression go back over itself. Most words
# are told by the first, and nothing else is tried where no word begins: that
# takes half the time.
_WORD = re.compile(
    r"[A-Za-z]++(?=[ ,])"
    r"|(?=\w)(?:"
    r"(?:[^\W\d_]\.){2,}"  # U.S., p.m.
    r"|\d+(?:[.,]\d+)*"  # 5,687.75
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"  # don't, O’Neill
    r")"
)


class Word(NamedTuple):
    """A word of a text and where it stands there."""

    text: str
    """In lower case, without possessive ending; initials without full stops."""
    start_char: int
    end_char: int


_make = tuple.__new__


def words(text: str) -> list[Word]:
    """The words of `text` in order; only in scripts that part no words do they overlap."""
    if is_special(text):
        return [Word(_form(normalize("NFC", text[a:b])), a, b) for a, b in word_spans(text)]
    # What `Word(…)` does, without the call between: few things are made as often.
    return [_make(Word, (_form(m[0]), *m.span())) for m in _WORD.finditer(text)]


def forms(text: str) -> list[str]:
    """The words of `text` in order, without their places: what `Word.text` would be."""
    if is_special(text):
        return [word.text for word in words(text)]
    return list(map(_form, _WORD.findall(text)))


def content_words(text: str) -> list[Word]:
    """The words of `text` that are not stop words, in order."""
    return [word for word in words(text) if not is_stop_word(word.text)]


@lru_cache(maxsize=16_384)
def is_stop_word(word: str) -> bool:
    """Whether a word (as `Word.text`) only holds a sentence together.

    Single letters do: they are initials and the remains of contractions.
    """
    alone = len(word) == 1 and not word.isdigit()
    return alone or word in wordlist.words("stop_words.txt")


@lru_cache(maxsize=16_384)
def base(word: str) -> str:
    """A word without its inflection: one form for "raid", "raids", "raided", "raiding".

    It need not be a word: "voting" and "vote" give "vot", "carries" and "carry"
    give "carri". Numbers stay as they are.
    """
    found = word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BASE:
            found = word if word.endswith("ss") else word.removesuffix(ending)
            break
    if len(found) > _SHORTEST_BASE:
        found = found.removesuffix("e")
    if len(found) > _SHORTEST_BASE and found[-1] == found[-2] and found.isalpha():
        found = found[:-1]
    return f"{found[:-1]}i" if found.endswith("y") else found


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """What a word has in common with its inflections and most derivations.

    The first `STEM_CHARS` letters of its uninflected form: over pairs of news
    reports this links paragraphs as well as the Snowball stemmer does. Numbers
    stay whole.

    >>> stem("negotiation") == stem("negotiators")
    True
    """
    return word if word[:1].isdigit() else base(word)[:STEM_CHARS]


@lru_cache(maxsize=2_048)
def content_stems(text: str) -> frozenset[str]:
    """The stems of the content words of `text`."""
    return frozenset(stem(word) for word in forms(text) if not is_stop_word(word))


@lru_cache(maxsize=16_384)
def _form(surface: str) -> str:
    """The one form under which a word is known, however it was written.

    Capitals that would read as a stop word are initials: "US" and "U.S." both
    give "u.s.", as "FBI" and "F.B.I." both give "fbi".
    """
    form = surface.lower()
    if not form.isalpha():
        if form[0].isdigit():
            return form.replace(",", "")
        form = form.replace("’", "'").removesuffix("'s").replace(".", "")
    if len(form) > 1 and surface.isupper() and is_stop_word(form):
        return ".".join(form) + "."
    return form
