"""Runs of words that two articles quote alike.

A run is a sequence of words that carry meaning, the same in what two
paragraphs quote; the small words between them may differ. Words are the same
if their stems are. Runs are found through an index of word pairs, at a cost
that grows with what is quoted, never with the product of both sides.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, TypeVar

from newsreader.language.word import Word, is_stop_word, stem, words
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsreader.comparison.model import Quotation

_Key = TypeVar("_Key")

ARTICLES = frozenset(["a", "an", "the"])
"""Small words that are as often dropped, or put in, where speech is written down."""

COMMON_PLACES = 30
"""What one side quotes in more places than this finds no runs: it would find
most of a long article, and tells no two quotations apart."""


@dataclass(frozen=True, slots=True)
class Token:
    """A quoted word: where it stands and how it is compared."""

    piece: int
    """The index of its quotation on its side."""
    word: Word
    stem: str
    counts: bool
    """Whether it carries meaning."""


class QuotedSide:
    """What one side quotes, read as one sequence of words a paragraph."""

    def __init__(self, quotations: Sequence[Quotation]) -> None:
        self.quotations = quotations
        self.tokens = [
            Token(piece, word, stem(word.text), not is_stop_word(word.text))
            for piece, quotation in enumerate(quotations)
            for word in words(quotation.mention.text)
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

    def is_alone(self, index: int) -> bool:
        """Whether a word, by its index in `content`, is all that its quotation says."""
        return self.counting_in[self.tokens[self.content[index]].piece] == 1


@dataclass(frozen=True)
class QuotedRun:
    """Words that carry meaning and that both sides quote one after the other."""

    sides: Pair[QuotedSide]
    starts: Pair[int]
    """The index of its first word in each side's `content`."""
    length: int
    """How many words that carry meaning it holds."""

    def token(self, side: Side, index: int) -> Token:
        """The token of the word at `index` of the run on one side."""
        quoted = self.sides[side]
        return quoted.tokens[quoted.content[self.starts[side] + index]]

    def parts(self) -> Iterator[QuotedRun]:
        """The run, cut where either side begins another quotation."""
        for _, group in groupby(range(self.length), key=self._pieces):
            indices = list(group)
            yield QuotedRun(self.sides, self._starts(indices[0]), len(indices))

    def _starts(self, index: int) -> Pair[int]:
        """The index in each side's `content` of the word at `index` of the run."""
        return self.starts.map(lambda start: start + index)

    def _places(self, index: int) -> Pair[int]:
        """The place in each side's `tokens` of the word at `index` of the run."""
        return Pair.of(lambda side: self.sides[side].content[self.starts[side] + index])

    @property
    def pieces(self) -> tuple[int, int]:
        """The indices of the left and the right quotation in which it begins."""
        return self._pieces(0)

    def _pieces(self, index: int) -> tuple[int, int]:
        return self.token(Side.LEFT, index).piece, self.token(Side.RIGHT, index).piece

    @cached_property
    def spans(self) -> Pair[tuple[int, int]]:
        """Its first and last place in each side's `tokens`.

        It takes in the small words around it that both sides quote too.
        """
        first, last = self._places(0), self._places(self.length - 1)
        before, after = self._alike(first, -1), self._alike(last, 1)
        return Pair.of(lambda side: (first[side] - before, last[side] + after))

    def _alike(self, places: Pair[int], step: int) -> int:
        """How many small words, from `places` on in one direction, are the same on both sides."""
        for count in itertools.count(1):
            left, right = (
                self._neighbour(side, place, place + step * count) for side, place in places.items()
            )
            if not left or not right or left.counts or left.stem != right.stem:
                break
        return count - 1

    def _neighbour(self, side: Side, origin: int, place: int) -> Token | None:
        """The token at a place, if it stands in the same paragraph as the one at `origin`."""
        quoted = self.sides[side]
        if not 0 <= place < len(quoted.tokens):
            return None
        same = quoted.paragraphs[place] == quoted.paragraphs[origin]
        return quoted.tokens[place] if same else None

    def in_a_row(self) -> int:
        """The most words in a row, small ones too, that both sides quote alike."""
        start, end = self.spans.left
        first, last = self._places(0).left, self._places(self.length - 1).left
        longest = row = 1 + first - start
        for index in range(1, self.length):
            left, right = (self._between(side, index) for side in Side)
            alike = _without_articles(left) == _without_articles(right)
            row = 1 + (row + min(len(left), len(right)) if alike else 0)
            longest = max(longest, row)
        return max(longest, row + end - last)

    def _between(self, side: Side, index: int) -> list[str]:
        """The small words on one side right before the word at `index` of the run."""
        quoted = self.sides[side]
        at = self.starts[side] + index
        between = quoted.tokens[quoted.content[at - 1] + 1 : quoted.content[at]]
        return [token.word.text for token in between]

    def share(self, side: Side) -> float:
        """How much of a quotation it makes up: of the one it fills best on one side."""
        quoted = self.sides[side]
        start, end = self.spans[side]
        counts = Counter(token.piece for token in quoted.tokens[start : end + 1])
        return max(count / quoted.words_in[piece] for piece, count in counts.items())

    def left_text(self) -> str:
        """Its words as the left article writes them, within the quotation in which it begins."""
        quoted = self.sides.left
        start, end = self.spans.left
        piece = self.pieces[0]
        tokens = [token for token in quoted.tokens[start : end + 1] if token.piece == piece]
        text = quoted.quotations[piece].mention.text
        return text[tokens[0].word.start_char : tokens[-1].word.end_char]


def _without_articles(small: Sequence[str]) -> list[str]:
    """Small words without those that come and go where speech is written down."""
    return [word for word in small if word not in ARTICLES]


def quoted_runs(sides: Pair[QuotedSide]) -> Iterator[QuotedRun]:
    """The runs of both sides, by left place, then right; each as long as it can be.

    A run of one word is given only where the word is all that one side quotes.
    """
    hits = _hits(sides.map(QuotedSide.pairs))
    in_runs: set[tuple[int, int]] = set()
    for left, right in sorted(hits):
        if (left - 1, right - 1) in hits:
            continue
        length = 1
        while (left + length - 1, right + length - 1) in hits:
            length += 1
        in_runs.update((left + i, right + i) for i in range(length))
        yield QuotedRun(sides, Pair(left, right), length)
    for left, right in sorted(_hits(sides.map(QuotedSide.singles)) - in_runs):
        if sides.left.is_alone(left) or sides.right.is_alone(right):
            yield QuotedRun(sides, Pair(left, right), 1)


def _hits(places: Pair[dict[_Key, list[int]]]) -> set[tuple[int, int]]:
    """Where the same stands on both sides, unless it is common on one of them."""
    return {
        (left, right)
        for key in places.left.keys() & places.right.keys()
        if max(len(places.left[key]), len(places.right[key])) <= COMMON_PLACES
        for left in places.left[key]
        for right in places.right[key]
    }
