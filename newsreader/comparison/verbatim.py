"""Whether two paragraphs tell a thing in the same words, or in words of their own.

Reports share wording where both took it from one agency, or where both quote
one statement at length. Measured in runs of words that stand in both texts,
whatever the punctuation and the capitals.
"""

from __future__ import annotations

from typing import TypeAlias

from newsreader.comparison.profile import READ_CHARS
from newsreader.language.word import forms

RUN_WORDS = 5
"""How many words in a row are a common run: shorter ones are set phrases and names."""

VERBATIM_SHARE = 0.5
"""The share of the shorter text's words, from which on it repeats the other."""

LEAST_WORDS = 8
"""How many words common runs hold together, at least: a headline is soon repeated."""

Wording: TypeAlias = tuple[tuple[str, ...], ...]
"""Every run of `RUN_WORDS` words of a text, in order; the text itself, if it is shorter."""


def wording(text: str) -> Wording:
    """The runs of words of a text."""
    read = forms(text[:READ_CHARS].lower())
    starts = range(max(1, len(read) - RUN_WORDS + 1)) if read else ()
    return tuple(tuple(read[start : start + RUN_WORDS]) for start in starts)


def is_verbatim(left: Wording, right: Wording) -> bool:
    """Whether common runs hold enough words, and enough of the shorter text's."""
    shorter, longer = sorted((left, right), key=len)
    if not shorter or len(shorter[0]) < RUN_WORDS:
        return False
    elsewhere = set(longer)
    words_held = 0
    end_word = 0
    for start_word, run in enumerate(shorter):
        if run in elsewhere:
            words_held += start_word + RUN_WORDS - max(start_word, end_word)
            end_word = start_word + RUN_WORDS
    text_words = len(shorter) + RUN_WORDS - 1
    return words_held >= max(LEAST_WORDS, VERBATIM_SHARE * text_words)
