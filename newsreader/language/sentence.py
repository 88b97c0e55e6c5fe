"""Where sentences begin and end.

News holds more stops that end nothing than stops that do: "U.S.", "Sen.",
initials, abbreviated months, quotations of several sentences within one. So a
sentence ends at a stop, question or exclamation mark before white space only
where the word before and the word after allow it, and never inside a
quotation: what one speaker says in one breath stays one sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsreader.language.mark import quoted
from newsreader.language.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CLOSERS = "\"'”’»)]"
_OPENERS = "\"'“‘«(["
_GAP = re.compile(r"\s+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CLAUSE_WORDS = 12
_CLAUSE_CHARS = 120


def sentences(text: str) -> list[tuple[int, int]]:
    """The sentences of a text, as offsets (start, end) without the white space between.

    Together they hold every character of `text` that is not white space.
    """
    found = []
    start_char = word_start_char = len(text) - len(text.lstrip())
    for gap in _gaps(text, start_char):
        word = text[word_start_char : gap.start()]
        following = text[gap.end() : gap.end() + _CLAUSE_CHARS].split()
        if not following or _ends(word, following, begins=word_start_char == start_char):
            found.append((start_char, gap.start()))
            start_char = gap.end()
        word_start_char = gap.end()
    if start_char < len(text):
        found.append((start_char, len(text)))
    return found


def _gaps(text: str, start_char: int) -> Iterator[re.Match[str]]:
    """The white space after `start_char` that stands in no quotation."""
    quotations = iter([span for span in quoted([text])[0] if not span.is_open])
    quotation = next(quotations, None)
    for gap in _GAP.finditer(text, start_char):
        while quotation and quotation.end_char <= gap.start():
            quotation = next(quotations, None)
        if quotation is None or gap.start() < quotation.start_char:
            yield gap


def _ends(word: str, following: Sequence[str], *, begins: bool) -> bool:
    """Whether a sentence ends between a word and what follows it.

    Args:
        word: The word before, or a quotation with what touches its marks.
        following: A few words after it, at least one.
        begins: Whether `word` begins its sentence.
    """
    core = word.rstrip(_CLOSERS)
    after = following[0].lstrip(_OPENERS)
    if not core.endswith((".", "!", "?", "…")) or after[:1].islower():
        return False
    if not core.endswith(".") or core.endswith(".."):
        return core == word or not _attributes(following)
    core = core.rsplit(maxsplit=1)[-1].lstrip(_OPENERS)
    if core in words("stopped_titles.txt") or (begins and core[:-1].isdecimal()):
        return False
    if _INITIALS.fullmatch(core) or core in words("abbreviations.txt"):
        return after.rstrip(",’'") in words("openers.txt")
    return True


def _attributes(following: Sequence[str]) -> bool:
    """Whether words after a quotation say who spoke, as in `“Why?” Mr. Smith asked`."""
    clause = following[:_CLAUSE_WORDS]
    return any(word.rstrip(",.:") in words("quoting_verbs.txt") for word in clause)
