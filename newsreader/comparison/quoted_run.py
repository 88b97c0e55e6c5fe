"""Runs of words that two articles quote alike.

A run is a sequence of words that carry meaning, the same in what two
paragraphs quote; the small words between them may differ. Words are the same
if their stems are. Runs are found through an index of word pairs, at a cost
that grows with what is quoted, never with the product of both sides.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

from newsreader.comparison.quoted_side import QuotedSide
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from newsreader.comparison.quoted_side import Token

_Key = TypeVar("_Key")
_Place = TypeVar("_Place", int, tuple[int, int])

ARTICLES = frozenset(["a", "an", "the"])
"""Small words that are as often dropped, or put in, where speech is written down."""

COMMON_PLACES = 30
"""What one side quotes in more places than this finds no runs: it would find
most of a long article, and tells no two quotations apart."""


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
        return [token.form for token in between]

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
    return [form for form in small if form not in ARTICLES]


def quoted_runs(sides: Pair[QuotedSide], hits: Collection[tuple[int, int]]) -> Iterator[QuotedRun]:
    """The runs of both sides, by left place, then right; each as long as it can be.

    A run of one word is given only where the word is all that one side quotes, or
    where a small word beside it is the same on both sides.

    Args:
        sides: What both sides quote.
        hits: Where the same stem stands on both (see `word_hits`).
    """
    pairs = common_places(sides.map(QuotedSide.pairs))
    in_runs: set[tuple[int, int]] = set()
    for left, right in sorted(pairs):
        if (left - 1, right - 1) in pairs:
            continue
        length = 1
        while (left + length - 1, right + length - 1) in pairs:
            length += 1
        in_runs.update((left + i, right + i) for i in range(length))
        yield QuotedRun(sides, Pair(left, right), length)
    for left, right in sorted(_telling(sides, set(hits) - in_runs)):
        yield QuotedRun(sides, Pair(left, right), 1)


def _telling(sides: Pair[QuotedSide], hits: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The hits on words that are alone in a quotation, or beside the same word on both sides."""
    alone = sides.map(QuotedSide.alone)
    before = sides.map(lambda side: side.beside(-1))
    after = sides.map(lambda side: side.beside(1))
    for left, right in hits:
        if (
            alone.left[left]
            or alone.right[right]
            or "" != before.left[left] == before.right[right]
            or "" != after.left[left] == after.right[right]
        ):
            yield left, right


def word_hits(sides: Pair[QuotedSide]) -> set[tuple[int, int]]:
    """Where in the `content` of both sides the same stem stands, unless it is common."""
    return common_places(sides.map(QuotedSide.singles))


def common_places(places: Pair[dict[_Key, list[_Place]]]) -> set[tuple[_Place, _Place]]:
    """Where the same stands on both sides, unless it is common on one of them."""
    return {
        (left, right)
        for key in places.left.keys() & places.right.keys()
        if max(len(places.left[key]), len(places.right[key])) <= COMMON_PLACES
        for left in places.left[key]
        for right in places.right[key]
    }
