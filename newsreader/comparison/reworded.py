"""Sentences that one person says in both articles, though not in the same words.

What was said in another language, or written down by ear, reads differently in
each report: "We will rebuild every house they destroyed", "We shall rebuild
every home that they destroyed". Such sentences have most of their meaning in
common, in the same order. Since a speaker says many things of one topic, it
takes both sentences being alike as wholes, and a speaker whom both name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from newsreader.comparison.chain import reading_chain
from newsreader.comparison.speaker import are_one_person
from newsreader.language.background import rarity
from newsreader.language.sentence import sentences
from newsreader.side import Pair

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.comparison.quoted_side import QuotedSide, Token

LEAST_SHARE = 0.55
"""How much of either sentence's rarity, in bels, must stand in the other."""

LEAST_WORDS = 3
"""How many words that carry meaning a sentence must have to be told by most of them."""


class Reworded(NamedTuple):
    """Two sentences that say the same."""

    pieces: tuple[int, int]
    """The indices of the left and the right quotation."""
    words: str
    """The left one's words, from the first to the last that both use."""


class _Sentence:
    """A sentence of a quotation: its words that carry meaning."""

    def __init__(self, piece: int) -> None:
        self.piece = piece
        self.tokens: list[Token] = []

    def bels(self) -> float:
        """How rare its words are, together."""
        return sum(rarity(token.stem) for token in self.tokens)


def reworded(sides: Pair[QuotedSide], hits: Iterable[tuple[int, int]]) -> Iterator[Reworded]:
    """The sentences that say the same, by left sentence, then right.

    Args:
        sides: What both sides quote.
        hits: Where in the `content` of both the same stem stands.
    """
    found = sides.map(_sentences)
    numbers = found.map(_numbers)
    shared: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for left, right in hits:
        shared[numbers.left[left], numbers.right[right]].append((left, right))
    # Most sentences share a single word, and few come from one mouth.
    several = sorted(ends for ends, common in shared.items() if len(common) > 1)
    for left, right in several:
        pair = Pair(found.left[left], found.right[right])
        if _may_be_alike(pair, sides):
            common = _common(shared[left, right], sides.left)
            weight = sum(rarity(token.stem) for token in common)
            if weight >= LEAST_SHARE * max(sentence.bels() for sentence in pair):
                text = sides.left.quotations[pair.left.piece].mention.text
                words = text[common[0].word.start_char : common[-1].word.end_char]
                yield Reworded((pair.left.piece, pair.right.piece), words)


def _common(hits: Iterable[tuple[int, int]], left: QuotedSide) -> list[Token]:
    """The left words of the hits that stand in the same order on both sides: the rarest such."""
    token_at = {hit: left.tokens[left.content[hit[0]]] for hit in hits}
    chain = reading_chain({hit: rarity(token.stem) for hit, token in token_at.items()})
    return [token_at[hit] for hit in chain]


def _may_be_alike(pair: Pair[_Sentence], sides: Pair[QuotedSide]) -> bool:
    """Whether two sentences are long enough and come from one mouth."""
    speakers = Pair.of(lambda side: sides[side].quotations[pair[side].piece].speaker)
    return all(len(sentence.tokens) >= LEAST_WORDS for sentence in pair) and are_one_person(
        *speakers
    )


def _sentences(quoted: QuotedSide) -> list[_Sentence]:
    """The sentences of all quotations of a side, in order."""
    found: list[_Sentence] = []
    piece = -1
    ends: list[int] = []
    last = -1
    for place in quoted.content:
        token = quoted.tokens[place]
        if token.piece != piece:
            piece, last = token.piece, -1
            ends = [end for _, end in sentences(quoted.quotations[piece].mention.text)]
        number = bisect_left(ends, token.word.end_char)
        if number != last:
            found.append(_Sentence(piece))
            last = number
        found[-1].tokens.append(token)
    return found


def _numbers(found: Sequence[_Sentence]) -> list[int]:
    """The index of its sentence for each word that carries meaning."""
    return [number for number, sentence in enumerate(found) for _ in sentence.tokens]
