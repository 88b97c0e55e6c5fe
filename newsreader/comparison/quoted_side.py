"""What one article quotes, as a sequence of words to be compared.

Two reporters write down one sentence with other contractions and other
figures: "don't" and "do not", "forty-two" and "42". So each quoted word is
given in the form in which it is compared. Which words both articles quote is
not decided here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

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
_SCALES = {"hundred": 100, "thousand": 1_000}
_HOLLOW_WORDS = 5
"""The fewest small words that make a sentence worth finding beside others."""
_SENTENCE_ENDS = frozenset(".!?")
_CONTRACTION = re.compile(r"(\w+?)(n't|'(?:ll|re|ve|m|d))")


class Token(NamedTuple):
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

    def hollow(self) -> dict[tuple[str, ...], list[tuple[int, int]]]:
        """The sentences in which no word carries meaning, by their words.

        Each is given by the places in `tokens` of its first word and after its last.
        Short ones are given only where they are all of a quotation.
        """
        places: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)
        for start, end in self._hollow_sentences():
            if (
                end - start >= _HOLLOW_WORDS
                or end - start == self.words_in[self.tokens[start].piece] > 1
            ):
                places[tuple(token.form for token in self.tokens[start:end])].append((start, end))
        return places

    def _hollow_sentences(self) -> Iterator[tuple[int, int]]:
        """The sentences in which no word carries meaning, by their places in `tokens`."""
        for before, after in pairwise([-1, *self.content, len(self.tokens)]):
            start = before + 1
            if after - start < _HOLLOW_WORDS and self._are_in_full(start, after):
                continue
            begins = [place for place in range(start, after + 1) if self._begins(place)]
            yield from pairwise(begins)

    def _are_in_full(self, start: int, end: int) -> bool:
        """Whether small words between two places all stand in quotations that say more."""
        return all(self.counting_in[token.piece] for token in self.tokens[start:end])

    def _begins(self, place: int) -> bool:
        """Whether a sentence begins at a place in `tokens`, or they end there."""
        if place in {0, len(self.tokens)}:
            return True
        before, token = self.tokens[place - 1], self.tokens[place]
        if before.piece != token.piece:
            return True
        text = self.quotations[token.piece].mention.text
        return not _SENTENCE_ENDS.isdisjoint(text[before.word.end_char : token.word.start_char])

    def beside(self, step: int) -> list[str]:
        """For each word in `content`, the form of the one `step` away; "" if there is none."""
        forms = [token.form for token in self.tokens]
        places = (place + step for place in self.content)
        return [forms[place] if 0 <= place < len(forms) else "" for place in places]

    def alone(self) -> list[bool]:
        """For each word in `content`, whether it is all that its quotation says."""
        return [self.counting_in[self.tokens[place].piece] == 1 for place in self.content]


def spelled_out(text: str) -> Iterator[tuple[Word, str]]:
    """The words of a text with the forms in which they are compared.

    A contraction gives its two words, both at its place; a number that is spelled
    out is one word in digits ("forty-two", "three hundred"). An editor's "[sic]" is
    no word of it.

    >>> [form for _, form in spelled_out("We can't feed forty-two")]
    ['we', 'can', 'not', 'feed', '42']
    """
    holds_sign = "&" in text
    found = words(text)
    end_char = len(text)
    index = 0
    while index < len(found):
        word = found[index]
        if holds_sign and "&" in text[end_char : word.start_char]:
            yield Word("and", word.start_char, word.start_char), "and"
        value, count = _number_at(found, index) if word.text in _numbers() else (0, 1)
        index += count
        end_char = found[index - 1].end_char
        if value:
            yield Word(word.text, word.start_char, end_char), f"{value:.0f}"
        elif not _is_editors(text, word):
            is_cut = word.end_char - word.start_char > len(word.text)
            for form in _forms(word.text, is_cut=is_cut):
                yield word, form


@cache
def _numbers() -> frozenset[str]:
    """The words with which a number begins."""
    return frozenset(number_words("ten")).union(number_words("small"))


def _number_at(found: Sequence[Word], index: int) -> tuple[float, int]:
    """The number that words spell from an index on, and how many words it takes.

    It is 0 for "one" alone, which stands for someone as often as it counts.
    """
    tens, small = number_words("ten"), number_words("small")
    word = found[index]
    value, count = tens.get(word.text, 0) or small[word.text], 1
    following = _next(found, index + count)
    if word.text in tens and small.get(following, _TEN) < _TEN:
        value, count = value + small[following], count + 1
        following = _next(found, index + count)
    if following in _SCALES:
        return value * _SCALES[following], count + 1
    return (value if value > 1 else 0), count


def _next(found: Sequence[Word], index: int) -> str:
    """The word at an index if only a space or a hyphen parts it from the one before."""
    if index >= len(found) or found[index].start_char > found[index - 1].end_char + 1:
        return ""
    return found[index].text


def _is_editors(text: str, word: Word) -> bool:
    """Whether a word is an editor's note on the one before it: `[sic]`."""
    return word.text == "sic" and text[word.start_char - 1 : word.start_char] in {"[", "("}


@lru_cache(maxsize=4_096)
def _forms(text: str, *, is_cut: bool) -> tuple[str, ...]:
    """The words that one word, as `Word.text`, stands for.

    Args:
        text: The word.
        is_cut: Whether an "'s" after it was cut off.
    """
    if match := _CONTRACTION.fullmatch(text):
        verb, ending = match.groups()
        return _CUT_SHORT.get(verb, verb) if ending == "n't" else verb, _CONTRACTED[ending]
    return (text, "is") if is_cut and text in _WITH_IS else (text,)
