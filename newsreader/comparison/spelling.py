"""How alike paragraphs are spelt: the cosine between their runs of characters.

Words that no stemmer brings together, and names that are written in two ways,
still have most of their letters in common. A text is taken as a vector over
its runs of `GRAM_CHARS` characters, each weighed by how few paragraphs hold it
and by the logarithm of how often it stands there. A run is known by a small
number, and the paragraphs hold nothing but such numbers: whoever compares tens
of thousands of pairs spends most of the time on fetching what they hold. For the
same reason there is a bound, which is found by looking at the rare runs alone.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import count, filterfalse
from typing import TYPE_CHECKING

from newsreader.comparison.weight import inverse_frequencies

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from newsreader.side import Pair

GRAM_CHARS = 4

COMMON_SHARE = 0.04
COMMON_PARAGRAPHS = 8
"""What stands in more than this share of all paragraphs, and in more than so many, is
common: half of the runs of a text, which make up a tenth of its vector."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """The runs of characters of one paragraph."""

    rare: frozenset[int]
    common: frozenset[int]
    again: frozenset[int]
    """Those of them that stand in it more than once."""
    times: Mapping[int, float]
    """What the weight of these is to be multiplied with."""
    length: float
    """Of its vector; 1 if that is empty."""
    common_length: float
    """Of what its common runs leave of the vector, if that is brought to length 1."""


class Spelling:
    """How the paragraphs of two articles are spelt.

    Args:
        texts: The texts of the paragraphs to compare, by index.
    """

    def __init__(self, texts: Pair[Mapping[int, str]]) -> None:
        numbers: defaultdict[str, int] = defaultdict(count().__next__)
        found = texts.map(
            lambda own: {index: _counts(text, numbers) for index, text in own.items()}
        )
        every = [spelt for own in found for spelt in own.values()]
        weights = inverse_frequencies(grams for grams, _ in every)
        self._squares = [weights[gram] ** 2 for gram in range(len(numbers))]
        self._square_of = self._squares.__getitem__
        """The square of the weight of a run, by its number."""
        least = math.log(
            (len(every) + 1) / (max(COMMON_SHARE * len(every), COMMON_PARAGRAPHS) + 0.5)
        )
        common = frozenset(gram for gram, weight in weights.items() if weight < least)
        self._spelt = found.map(
            lambda own: {index: self._weighed(*spelt, common) for index, spelt in own.items()}
        )

    def cosine(self, left_index: int, right_index: int) -> float:
        """How alike a left and a right paragraph are spelt, 0 to 1."""
        left, right = self._spelt.left[left_index], self._spelt.right[right_index]
        return self._product(left, right, left.rare & right.rare | left.common & right.common)

    def most(self, left_index: int, right_index: int) -> float:
        """What the cosine is at most.

        Two vectors have no greater product than that of their lengths, so the
        common runs, of which two paragraphs share many, need not be compared.
        """
        left, right = self._spelt.left[left_index], self._spelt.right[right_index]
        rare = self._product(left, right, left.rare & right.rare)
        return rare + left.common_length * right.common_length

    def _product(self, left: Spelt, right: Spelt, shared: frozenset[int]) -> float:
        """What some of the runs that two paragraphs share add to their cosine."""
        # Most runs stand once, so those that do not are made up for afterwards.
        product = math.fsum(map(self._square_of, shared))
        for gram in left.again & shared | right.again & shared:
            times = left.times.get(gram, 1.0) * right.times.get(gram, 1.0)
            product += (times - 1) * self._squares[gram]
        return product / (left.length * right.length)

    def _weighed(
        self, grams: Sequence[int], times: Mapping[int, float], common: frozenset[int]
    ) -> Spelt:
        """A paragraph that holds these runs, of which some are common."""
        usual = frozenset(filter(common.__contains__, grams))
        rare = frozenset(filterfalse(common.__contains__, grams))
        length = self._length(grams, times) or 1.0
        own = {gram: n for gram, n in times.items() if gram in usual}
        common_length = self._length(usual, own) / length
        return Spelt(rare, usual, frozenset(times), times, length, common_length)

    def _length(self, grams: Collection[int], times: Mapping[int, float]) -> float:
        """The length of the vector that these runs make."""
        once = math.fsum(map(self._square_of, grams))
        more = math.fsum([(n * n - 1) * self._squares[gram] for gram, n in times.items()])
        return math.sqrt(once + more)


def _counts(text: str, numbers: defaultdict[str, int]) -> tuple[Sequence[int], Mapping[int, float]]:
    """The runs of a text, none twice, and what those weigh more that stand in it several times.

    Args:
        text: The text.
        numbers: The number of each run, which gives new ones the next.
    """
    shifted = (text[start_char:] for start_char in range(GRAM_CHARS))
    runs = map("".join, zip(*shifted, strict=False))
    counts = Counter(map(numbers.__getitem__, runs))
    return tuple(counts), {gram: 1 + math.log(n) for gram, n in counts.items() if n > 1}
