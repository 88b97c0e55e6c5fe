"""Where sentences begin and end.

News holds more stops that end nothing than stops that do: "U.S.", "Sen.",
initials, abbreviated months, quotations of several sentences within one. So a
sentence ends at a stop, question or exclamation mark before white space only
where the word before and the word after allow it, and never inside a
quotation: what one speaker says in one breath stays one sentence.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsreader.language.mark import quoted
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CLOSERS = "\"'”’»)]"
_OPENERS = "\"'“‘«(["
# Where a sentence may end: at a stop before white space, or at a full-width one.
_STOP = re.compile(r"[.!?…؟۔।][\"'”’»)\]]*(?P<gap>\s+)|[。！？]+[」』”’）]*(?P<none>\s*)")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CLAUSE_WORDS = 12
_CLAUSE_CHARS = 120
_WORD_CHARS = 40
"""How long the word before a stop may be: none that ends no sentence is longer."""
_REMEMBERED_TEXTS = 4_096
"""The paragraphs of two very long articles: whoever reads one for names, for
figures, for quotations and for its words needs its sentences each time."""


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a text, as offsets (start, end) without the white space between.

    Together they hold every character of `text` that is not white space.
    """
    found = []
    start_char = len(text) - len(text.lstrip())
    last_char = len(text.rstrip())
    for stop in _stops(text, start_char):
        end_char, next_char = stop.span(stop.lastgroup or 0)
        if end_char == last_char:
            break
        if stop.lastgroup == "none" or _ends(text, start_char, end_char, next_char):
            found.append((start_char, end_char))
            start_char = next_char
    if start_char < last_char:
        found.append((start_char, last_char))
    return tuple(found)


def _stops(text: str, start_char: int) -> Iterator[re.Match[str]]:
    """The stops after `start_char` that end in no quotation."""
    quotations = iter([span for span in quoted([text])[0] if not span.is_open])
    quotation = next(quotations, None)
    for stop in _STOP.finditer(text, start_char):
        gap_char = stop.start(stop.lastgroup or 0)
        while quotation and quotation.end_char <= gap_char:
            quotation = next(quotations, None)
        if quotation is None or gap_char < quotation.start_char:
            yield stop


def _ends(text: str, start_char: int, end_char: int, next_char: int) -> bool:
    """Whether a sentence ends between two words.

    Args:
        text: The whole text.
        start_char: Where the sentence starts.
        end_char: Where the word before the gap ends.
        next_char: Where the word after it starts.
    """
    reach_char = max(start_char, end_char - _WORD_CHARS)
    word = text[reach_char:end_char].rsplit(maxsplit=1)[-1]
    core = word.rstrip(_CLOSERS)
    following = text[next_char : next_char + _CLAUSE_CHARS].split()
    after = following[0].lstrip(_OPENERS)
    if after[:1].islower():
        return False
    if not core.endswith(".") or core.endswith(".."):
        return core == word or not _attributes(following)
    core = core.lstrip(_OPENERS)
    begins = end_char - len(word) == start_char
    if core in words("stopped_titles.txt") or (begins and core[:-1].isdecimal()):
        return False
    if _INITIALS.fullmatch(core) or core in words("abbreviations.txt"):
        return after.rstrip(",’'") in words("openers.txt")
    return True


def _attributes(following: Sequence[str]) -> bool:
    """Whether words after a quotation say who spoke, as in `“Why?” Mr. Smith asked`."""
    clause = following[:_CLAUSE_WORDS]
    return any(word.rstrip(",.:") in words("quoting_verbs.txt") for word in clause)
