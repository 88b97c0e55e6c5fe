"""What one article quotes, as a sequence of words to be compared.

Two reporters write down one sentence with other contractions and other
figures: "don't" and "do not", "forty-two" and "42". So each quoted word is
given in the form in which it is compared. Which words both articles quote is
not decided here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from newsreader.language.quantity.lexicon import number_words
from newsreader.language.word import Word, is_stop_word, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Quotation

_CONTRACTED = {
    "n't": "not",
    "'ll": "will",
    "'re": "are",
    "'ve": "have",
    "'m": "am",
    "'d": "would",
}
_CUT_SHORT = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is left of a verb before "n't", where it is not the verb."""
_WITH_IS = frozenset(
    ["he", "she", "it", "that", "this", "there", "here", "what", "who", "where", "how"]
)
"""Small words after which "'s" is "is"."""
_TEN = 10
_CONTRACTION = re.compile(r"(\w+?)(n't|'(?:ll|re|ve|m|d))")


@dataclass(frozen=True, slots=True)
class Token:
    """A quoted word: where it stands and how it is compared."""

    piece: int
    """The index of its quotation on its side."""
    word: Word
    form: str
    """The word as it is compared: spelled out, a number in digits."""
    stem: str
    """The stem of its form."""
    counts: bool
    """Whether it carries meaning."""


class QuotedSide:
    """What one side quotes, read as one sequence of words a paragraph."""

    def __init__(self, quotations: Sequence[Quotation]) -> None:
        self.quotations = quotations
        self.tokens = [
            Token(piece, word, form, stem(form), not is_stop_word(form))
            for piece, quotation in enumerate(quotations)
            for word, form in spelled_out(quotation.mention.text)
        ]
        self.content = [index for index, token in enumerate(self.tokens) if token.counts]
        """Where the words that carry meaning stand in `tokens`."""
        self.paragraphs = [quotations[token.piece].mention.paragraph_index for token in self.tokens]
        """The paragraph of each token."""
        self.words_in = [0] * len(quotations)
        """The number of words in each quotation."""
        self.counting_in = [0] * len(quotations)
        """The number of those that carry meaning."""
        for token in self.tokens:
            self.words_in[token.piece] += 1
            self.counting_in[token.piece] += token.counts

    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where in `content` two stems follow each other within a paragraph."""
        places: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, (first, second) in enumerate(pairwise(self.content)):
            if self.paragraphs[first] == self.paragraphs[second]:
                places[self.tokens[first].stem, self.tokens[second].stem].append(index)
        return places

    def singles(self) -> dict[str, list[int]]:
        """Where in `content` each stem stands."""
        places: dict[str, list[int]] = defaultdict(list)
        for index, place in enumerate(self.content):
            places[self.tokens[place].stem].append(index)
        return places

    def hollow(self) -> dict[tuple[str, ...], list[int]]:
        """The quotations of several words none of which carries meaning, by their words."""
        forms: dict[int, list[str]] = defaultdict(list)
        for token in self.tokens:
            if not self.counting_in[token.piece] and self.words_in[token.piece] > 1:
                forms[token.piece].append(token.form)
        places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for piece, said in forms.items():
            places[tuple(said)].append(piece)
        return places

    def is_alone(self, index: int) -> bool:
        """Whether a word, by its index in `content`, is all that its quotation says."""
        return self.counting_in[self.tokens[self.content[index]].piece] == 1


def spelled_out(text: str) -> Iterator[tuple[Word, str]]:
    """The words of a text with the forms in which they are compared.

    A contraction gives its two words, both at its place; a number below a
    hundred is one word in digits, also where it is written as two.

    >>> [form for _, form in spelled_out("We can't feed forty-two")]
    ['we', 'can', 'not', 'feed', '42']
    """
    end_char = len(text)
    for word, value in _numbered(words(text)):
        if "&" in text[end_char : word.start_char]:
            yield Word("and", word.start_char, word.start_char), "and"
        end_char = word.end_char
        if value > 1:  # "one" stands for someone as often as it counts
            yield word, f"{value:.0f}"
        else:
            yield from ((word, form) for form in _forms(word))


def _numbered(found: Sequence[Word]) -> Iterator[tuple[Word, float]]:
    """Words, each with the number below a hundred that it is, or 0; "forty-two" is one word."""
    index = 0
    while index < len(found):
        word = found[index]
        tens = number_words("ten").get(word.text, 0)
        ones = _ones_after(word, found[index + 1 : index + 2]) if tens else 0
        index += 2 if ones else 1
        end_char = found[index - 1].end_char
        yield (
            Word(word.text, word.start_char, end_char),
            tens + ones or number_words("small").get(word.text, 0),
        )


def _ones_after(tens: Word, following: Sequence[Word]) -> float:
    """What the word after "forty" adds to it: 1 to 9, or 0 if it is no part of the number."""
    if not following or following[0].start_char > tens.end_char + 1:
        return 0
    value = number_words("small").get(following[0].text, 0)
    return value if value < _TEN else 0


def _forms(word: Word) -> tuple[str, ...]:
    """The words that one word stands for."""
    if match := _CONTRACTION.fullmatch(word.text):
        verb, ending = match.groups()
        return _CUT_SHORT.get(verb, verb) if ending == "n't" else verb, _CONTRACTED[ending]
    is_contracted = word.text in _WITH_IS and word.end_char - word.start_char > len(word.text)
    return (word.text, "is") if is_contracted else (word.text,)
