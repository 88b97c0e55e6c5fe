"""Where in two linked paragraphs the same is said: words, names, figures, dates.

`Because` names a few of the things that two paragraphs share; here are all the
places where they stand, for a reader who wants to see them in the text.
Stretches are offsets in characters into a paragraph's text, rising and apart.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeAlias

from newsreader.comparison.evidence import figure_key
from newsreader.comparison.model import Relation
from newsreader.comparison.profile import READ_CHARS
from newsreader.language.word import content_words, is_stop_word, stem, words
from newsreader.side import Pair, Side

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from newsreader.comparison.model import Comparison, Mention

Span: TypeAlias = tuple[int, int]

RUN_WORDS = 3
"""Words in a row that, said by both, are marked as a whole, little words and all."""


class SharedText:
    """The shared words of any two paragraphs of a comparison.

    What the comparison found is sorted by paragraph once; a pair of paragraphs
    then costs what reading the two costs.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._articles = comparison.articles
        self._found: Pair[Mapping[int, list[tuple[Hashable, Span]]]] = Pair.of(
            lambda side: _by_paragraph(comparison, side)
        )

    def between(self, ends: Pair[int]) -> Pair[tuple[Span, ...]]:
        """The stretches that two paragraphs share, on either side.

        Args:
            ends: The indices of the paragraphs.
        """
        texts = Pair.of(lambda s: self._articles[s].paragraphs[ends[s]].text[:READ_CHARS])
        things = Pair.of(lambda s: [*self._found[s].get(ends[s], ()), *_things(texts[s])])
        shared = {key for key, _ in things.left} & {key for key, _ in things.right}
        return things.map(lambda held: _joined(span for key, span in held if key in shared))


def _by_paragraph(comparison: Comparison, side: Side) -> Mapping[int, list[tuple[Hashable, Span]]]:
    """The names, figures and dates of one article, by paragraph: what each is, and where."""
    found: dict[int, list[tuple[Hashable, Span]]] = defaultdict(list)
    for key, mention in _mentions(comparison):
        if mention.side is side:
            found[mention.paragraph_index].append((key, (mention.start_char, mention.end_char)))
    return found


def _mentions(comparison: Comparison) -> Iterator[tuple[Hashable, Mention]]:
    """Whatever may stand in both articles, with a key that is the same wherever it does."""
    for entity in comparison.entities:
        if entity.shared:
            yield from ((("name", entity.name), mention) for mention in entity.mentions)
    for quantity in comparison.quantities:
        yield ("figure", figure_key(quantity)), quantity.mention
    for number, match in enumerate(comparison.quantity_matches):
        if match.relation is Relation.AGREE:
            yield from ((("match", number), quantity.mention) for quantity in match.quantities)
    for date in comparison.dates:
        if date.iso:
            yield ("date", date.iso), date.mention


def _things(text: str) -> Iterator[tuple[Hashable, Span]]:
    """The content words of a text by their stems, and its runs of words."""
    for word in content_words(text):
        yield ("word", stem(word.text)), (word.start_char, word.end_char)
    read = words(text)
    for first in range(len(read) - RUN_WORDS + 1):
        run = read[first : first + RUN_WORDS]
        if not all(is_stop_word(word.text) for word in run):
            said = tuple(word.text for word in run)
            yield ("run", said), (run[0].start_char, run[-1].end_char)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The stretches in order, those that overlap made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
