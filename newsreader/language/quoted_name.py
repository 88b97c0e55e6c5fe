"""Quoted words that only name something: a programme, a work, a nickname.

"The Morning Hour" and "Rivers of Salt" stand in quotation marks, but nobody
said them. They are told by how they are written, with capitals like a title,
and by what stands around them. Slogans and labels are written so too; since
they are someone's words, the writing alone is never enough.
"""

from __future__ import annotations

import re

from newsreader.language.word import is_stop_word
from newsreader.language.wordlist import table, words

LONGEST_NAME_CHARS = 80
"""Longer words in marks are somebody's."""

_NAME_FOLLOWS = re.compile(r"[”’'\"]+\s[A-Z]")
"""A name right after the closing mark: the quoted words qualify it."""
_BEFORE_PROGRAMME = re.compile(r"(?:\b(?:on|told|tells)|['’]s|s['’])\s+[^\w\s]*\Z")
"""What introduces a programme: "on", whose it is, or whom someone told."""
_BEFORE_PROGRAMME_CHARS = 20
_BEFORE_WORK = re.compile(r"[^.!?]*\Z")
"""What stands before a work's title, from the sentence before or another title on."""
_BEFORE_WORK_CHARS = 60
_GIVEN_NAME_BEFORE = re.compile(r"\b([A-Z][\w-]+)\s[“\"‘'(]+\Z")
_GIVEN_NAME_CHARS = 30
_LONGEST_NICKNAME_WORDS = 3
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def is_name(text: str, start_char: int, end_char: int) -> bool:
    """Whether the quoted words between two offsets name something rather than repeat what was said.

    Args:
        text: The paragraph.
        start_char: Where the words begin, after the mark.
        end_char: Where they end, before the mark.
    """
    if end_char - start_char > LONGEST_NAME_CHARS:
        return False
    written = _WORD.findall(text, start_char, end_char)
    if not written or not _is_in_title_case(written):
        return False
    if _NAME_FOLLOWS.match(text, end_char):
        return len(written) <= _LONGEST_NICKNAME_WORDS and _is_given_name_before(text, start_char)
    before = text[max(0, start_char - _BEFORE_PROGRAMME_CHARS) : start_char]
    return bool(_BEFORE_PROGRAMME.search(before)) or _is_work_before(text, start_char)


def _is_in_title_case(written: list[str]) -> bool:
    """Whether words are capitalised, all but the small ones between the first and the last."""
    ends = written[0], written[-1]
    return all(word[0].isupper() for word in ends) and all(
        word[0].isupper() or is_stop_word(word) for word in written
    )


def _is_given_name_before(text: str, char: int) -> bool:
    """Whether a person's given name stands right before a quotation that begins at an offset."""
    match = _GIVEN_NAME_BEFORE.search(text[max(0, char - _GIVEN_NAME_CHARS) : char])
    return match is not None and match.group(1) in table("given_names.tsv")


def _is_work_before(text: str, char: int) -> bool:
    """Whether the clause before an offset speaks of works, and none of saying."""
    match = _BEFORE_WORK.search(text[max(0, char - _BEFORE_WORK_CHARS) : char])
    before = _WORD.findall(match.group()) if match else []
    return not words("work_nouns.txt").isdisjoint(before) and words("quoting_verbs.txt").isdisjoint(
        before
    )
