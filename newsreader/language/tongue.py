"""Which language a text is in, told from its script and its commonest words.

Languages with a script of their own, or letters of their own within one, are
told by it. Those that share the Latin alphabet are told by function words,
which a sentence can hardly avoid: the language whose words make up the largest
share wins, if the share is large and the next language well behind.

The words stand in `data/function_words.tsv`; those that two languages share
count for both.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsreader.language.wordlist import table

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = "und"
"""BCP 47's tag for an undetermined language."""

_SAMPLE_CHAR = 20_000
_SHARE_NEEDED = 0.12
"""Function words per word; prose has a third or more, a table or code has few."""
_LEAD_NEEDED = 1.3
_WORDS_NEEDED = 5

# Scripts, by the first and the last sign counted as theirs. Kana is asked before Chinese signs,
# which Japanese shares.
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("zh", "\u4e00", "\u9fff"),
    ("ko", "\uac00", "\ud7af"),
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("hi", "\u0900", "\u097f"),
    ("th", "\u0e00", "\u0e7f"),
)
_FIRST = "\u0370"
"""Before it stand the Latin letters."""
_SCRIPT_SHARE = 0.3
_KANA_SHARE = 0.1
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_PERSIAN = re.compile("[پچژگ]")
_WORD = re.compile(r"[^\W\d_]+")


def guess_tongue(texts: Iterable[str]) -> str:
    """The language of some texts as a BCP 47 primary tag, UNKNOWN where it is not clear.

    Only the first 20,000 characters are read.
    """
    sample = _sample(texts)
    return _by_script(sample) or _by_words(sample) or UNKNOWN


def _sample(texts: Iterable[str]) -> str:
    """The texts' first characters."""
    parts: list[str] = []
    length = 0
    for text in texts:
        parts.append(text[: _SAMPLE_CHAR - length])
        length += len(parts[-1])
        if length >= _SAMPLE_CHAR:
            break
    return " ".join(parts)


def _by_script(sample: str) -> str | None:
    """The language that most letters' script belongs to, None for the Latin alphabet."""
    letters = sum(map(str.isalpha, sample))
    others = [sign for sign in sample if sign >= _FIRST]
    if len(others) <= min(_KANA_SHARE, _SCRIPT_SHARE) * letters:
        return None
    for tag, first, last in _SCRIPTS:
        share = _KANA_SHARE if tag == "ja" else _SCRIPT_SHARE
        if letters and sum(first <= sign <= last for sign in others) > share * letters:
            return _neighbour(tag, sample)
    return None


def _neighbour(tag: str, sample: str) -> str:
    """The language itself, or the one that writes its script with letters of its own."""
    if tag == "ru" and _UKRAINIAN.search(sample):
        return "uk"
    return "fa" if tag == "ar" and _PERSIAN.search(sample) else tag


def _by_words(sample: str) -> str | None:
    """The language whose function words lead, or None if none does clearly."""
    words = Counter(_WORD.findall(sample.lower()))
    total = words.total()
    counts = sorted(
        (
            (sum(words[word] for word in known.split()), tag)
            for tag, (known, *_) in table("function_words.tsv").items()
        ),
        reverse=True,
    )
    (most, tag), (next_most, _) = counts[:2]
    clear = most >= _SHARE_NEEDED * total and most >= _LEAD_NEEDED * next_most
    return tag if total >= _WORDS_NEEDED and clear else None
