"""Why two paragraphs are linked: what both of them say, in words a reader recognises.

It judges nothing: a pair may share much and still not be linked. Whatever is
named once is not named again: a word that stands in a shared name, figure or
quotation is not listed among the shared words.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from newsreader.comparison.model import Because
from newsreader.comparison.profile import READ_CHARS
from newsreader.language.background import rarity
from newsreader.language.word import content_stems, content_words, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsreader.comparison.evidence import Evidence
    from newsreader.side import Pair

_Key = TypeVar("_Key")

SHOWN_WORDS = 5
"""How many shared words are named: the rarest."""


def because(texts: Pair[str], ends: tuple[int, int], evidence: Evidence) -> Because:
    """What two paragraphs share.

    Args:
        texts: What the two say.
        ends: Their indices.
        evidence: What was found in both articles.
    """
    names = _shared(evidence.names_of(*ends))
    figures = _shared(evidence.figures_of(*ends))
    quotations = evidence.quotations.get(ends, ())
    said = [*names, *chain(*names.values(), *figures.values()), *quotations]
    return Because(
        entities=tuple(names),
        quantities=tuple(dict.fromkeys(left for left, _ in figures.values())),
        quotations=quotations,
        words=shared_words(texts, without=" ".join(said)),
    )


def shared_words(texts: Pair[str], *, without: str = "") -> tuple[str, ...]:
    """The rarest words that both texts use, as the left one first writes them, in its order.

    Args:
        texts: What the two say.
        without: Words that do not count, nor do others with their stems.
    """
    written = _stems_as_written(texts.left)
    rarest = sorted(
        written.keys() & content_stems(texts.right[:READ_CHARS]) - content_stems(without),
        key=lambda each: (-rarity(each), each),
    )[:SHOWN_WORDS]
    return tuple(words for each, words in written.items() if each in rarest)


@lru_cache(maxsize=512)
def _stems_as_written(text: str) -> Mapping[str, str]:
    """The stems of a text's content words, in order, each as it is first written."""
    written: dict[str, str] = {}
    for word in content_words(text[:READ_CHARS]):
        written.setdefault(stem(word.text), text[word.start_char : word.end_char])
    return written


def _shared(found: Pair[Mapping[_Key, str]]) -> dict[_Key, tuple[str, str]]:
    """What stands on both sides, in the left one's order, with the words of both."""
    return {
        key: (words, found.right[key]) for key, words in found.left.items() if key in found.right
    }
