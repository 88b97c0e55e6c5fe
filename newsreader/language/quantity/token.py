"""Sentences as tokens, for reading figures out of them.

A token is a number in digits, a word, initials with their full stops, or one
sign. Tokens know where they stand in the text, so that "30km" (touching) and
"30 km" can be told apart. What is longer than any sentence is cut into pieces,
so that reading stays linear on hostile text.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import (
    holds_number_word,
    is_number_word,
    may_begin_figure,
)
from newsreader.language.sentence import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_CHARS = 5_000
_TITLE_SHARE = 0.7
_TITLE_WORDS = 3
_SHORT_CHARS = 3

# No two alternatives begin with the same class of character except where the
# longer one is tried first and is bounded, so matching never backs up far. Most
# tokens are words before a space or a comma, which the last but one would find too:
# to try that first takes half the time.
_TOKEN = re.compile(
    r"[A-Za-z]++(?=[ ,])"
    r"|\d{1,3}(?:,\d{2,3})+(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?"  # 12 500, with a fixed space
    r"|[1-9]\d{0,2}(?: \d{3}){2,3}(?![ -]?\d)"  # 8 900 000
    r"|[1-9]\d{0,2} 000(?![ -]?\d)"  # 12 000
    r"|[1-9]\d{0,2}(?:\.\d{3}){2}(?!\.?\d)"  # 8.900.000
    r"|(?<![\w.])\.\d+"  # .5
    r"|\d+(?:\.\d+)?"
    r"|[½⅓⅔¼¾⅛⅜⅝⅞⅕]"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|[^\s\w]|_"
)
# Most sentences with a figure have one of these. (Fractions are no digits.)
_DIGIT_OR_FOREIGN = re.compile(r"\d|[^\x00-\x7f]")
DASHES = frozenset("-‐‑‒–—―")
HYPHENS = frozenset("-‐‑–")


VULGAR_FRACTIONS = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
    "⅕": 1 / 5,
}


class Sentence:
    """The tokens of one sentence. Asking beyond its ends gives empty answers."""

    def __init__(self, text: str, start_char: int, end_char: int) -> None:
        self.source = text
        """The whole text, which offsets refer to."""
        matches = list(_TOKEN.finditer(text, start_char, end_char))
        self.raws = [match.group() for match in matches]
        """The tokens as written."""
        self._spans = [match.span() for match in matches]
        self._lower = [raw.lower().replace("’", "'") for raw in self.raws]
        self._numbers = [not raw[0].isalpha() and _is_number(raw) for raw in self.raws]
        self._length = len(matches)

    def __len__(self) -> int:
        return self._length

    def holds(self, word: str) -> bool:
        """Whether some token is this word in lower case."""
        return word in self._lower

    @cached_property
    def is_title_case(self) -> bool:
        """Whether most of its longer words have a capital."""
        return self._capitals_share() >= _TITLE_SHARE

    @cached_property
    def number_indices(self) -> list[int]:
        """Where numbers stand, in digits or words: the tokens that may not be figures."""
        return [
            index
            for index, (lower, is_number) in enumerate(zip(self._lower, self._numbers, strict=True))
            if is_number or is_number_word(lower)
        ]

    def figure_beginnings(self) -> list[int]:
        """Where a figure may begin, by the one token alone."""
        return [
            index
            for index, (lower, is_number) in enumerate(zip(self._lower, self._numbers, strict=True))
            if is_number or may_begin_figure(lower)
        ]

    def start_char(self, index: int) -> int:
        """Where the token begins in `source`."""
        return self._spans[index][0]

    def end_char(self, index: int) -> int:
        """Where the token ends in `source`."""
        return self._spans[index][1]

    def lower(self, index: int) -> str:
        """The token in lower case with straight apostrophes; "" beyond the ends."""
        return self._lower[index] if 0 <= index < self._length else ""

    def raw(self, index: int) -> str:
        """The token as written; "" beyond the ends."""
        return self.raws[index] if 0 <= index < self._length else ""

    def is_number(self, index: int) -> bool:
        """Whether the token is a number in digits."""
        return 0 <= index < self._length and self._numbers[index]

    def is_word(self, index: int) -> bool:
        """Whether the token is made of letters."""
        return 0 <= index < self._length and self.raws[index][0].isalpha()

    def is_capitalised(self, index: int) -> bool:
        """Whether the token is a word that begins with a capital, or nearly so ("iPhone")."""
        return self.is_word(index) and any(letter.isupper() for letter in self.raw(index)[:2])

    def touches(self, index: int) -> bool:
        """Whether nothing stands between the token and the one before it."""
        return 0 < index < self._length and self._spans[index - 1][1] == self._spans[index][0]

    def is_hyphen(self, index: int) -> bool:
        """Whether the token is a hyphen, or a short dash used as one, within a word."""
        return self.lower(index) in HYPHENS and self.touches(index) and self.touches(index + 1)

    def text(self, start: int, end: int) -> str:
        """The text from one token to before another, as written."""
        if start >= end:
            return ""
        return self.source[self._spans[start][0] : self._spans[end - 1][1]]

    def opens(self, index: int) -> bool:
        """Whether a capital may stand on the token only because something begins there."""
        return index <= 0 or self.lower(index - 1) in _OPENING

    def _capitals_share(self) -> float:
        """The share of the longer words that have a capital, 0 where there are few."""
        longer = [raw for raw in self.raws if len(raw) > _SHORT_CHARS and raw[0].isalpha()]
        if len(longer) < _TITLE_WORDS or self.raws[-1] == ".":
            return 0.0
        return sum(word[0].isupper() for word in longer) / len(longer)


_OPENING = frozenset("“\"‘'«([:;.?!—–-…*•")


def _is_number(token: str) -> bool:
    """Whether a token is a number in digits."""
    first = token[1:2] if token[0] == "." else token[0]
    return first.isdecimal() or token in VULGAR_FRACTIONS


def read_sentences(text: str) -> Iterator[Sentence]:
    """The sentences of a text that may hold a figure, long ones in pieces cut at white space."""
    for start_char, end_char in sentences(text):
        for piece_start, piece_end in _pieces(text, start_char, end_char):
            if _may_hold_figure(text, piece_start, piece_end):
                yield Sentence(text, piece_start, piece_end)


def _may_hold_figure(text: str, start_char: int, end_char: int) -> bool:
    """Whether a stretch of a text can hold a figure at all: a quick test before reading it."""
    if _DIGIT_OR_FOREIGN.search(text, start_char, end_char):
        return True
    return holds_number_word(_TOKEN.findall(text[start_char:end_char].lower()))


def _pieces(text: str, start_char: int, end_char: int) -> Iterator[tuple[int, int]]:
    """The stretch itself, or pieces of it that are at most `_LONGEST_CHARS` long."""
    while end_char - start_char > _LONGEST_CHARS:
        cut_char = text.rfind(" ", start_char, start_char + _LONGEST_CHARS) + 1
        cut_char = cut_char if cut_char > start_char else start_char + _LONGEST_CHARS
        yield start_char, cut_char
        start_char = cut_char
    yield start_char, end_char
