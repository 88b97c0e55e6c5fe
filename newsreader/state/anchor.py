"""A hold on a paragraph that survives an edit of its article.

An anchor keeps a digest of the paragraph's text, the beginning of the text and
the paragraph's index. The same text is found wherever it has moved to; where
no paragraph has that text, the one that begins most alike is taken, if it is
alike enough. Among equals the one nearest to the old index is meant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsreader.state.identity import digest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsreader.article import Paragraph

BEGINNING_CHARS = 120
"""Characters of a text that an anchor keeps: some twenty words, which no other
paragraph of an article is likely to begin with."""
REACH_CHARS = 1200
"""Characters from a text's start among which a beginning is looked for: someone may
have put sentences before it, or joined two paragraphs."""
LEAST_LIKENESS = 80.0
"""The per cent of a beginning that has to be found. Unrelated sentences of one
language share about half of their letters in some order."""
LEAST_WITHIN_CHARS = 40
"""A shorter beginning has to begin the paragraph: a few words may stand anywhere."""
DIGEST_CHARS = 16


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a paragraph is known by."""

    digest: str
    """Of its text, with runs of white space as single spaces."""
    beginning: str
    """The first BEGINNING_CHARS characters of that text."""
    index: int
    """Its place in the article when it was last seen, from 0."""


def anchor_to(paragraphs: Sequence[Paragraph], index: int) -> Anchor:
    """An anchor to the paragraph at `index`."""
    text = _plain(paragraphs[index].text)
    return Anchor(_short_digest(text), text[:BEGINNING_CHARS], index)


def find(anchor: Anchor, paragraphs: Sequence[Paragraph]) -> int | None:
    """The index of the paragraph that an anchor holds on to; None where it has gone."""
    if _is_at(anchor, paragraphs, anchor.index):
        return anchor.index
    same = [index for index in range(len(paragraphs)) if _is_at(anchor, paragraphs, index)]
    if same:
        return min(same, key=lambda index: abs(index - anchor.index))
    return _most_alike(anchor, paragraphs)


def _is_at(anchor: Anchor, paragraphs: Sequence[Paragraph], index: int) -> bool:
    """Whether the very text that was anchored stands at an index."""
    if not 0 <= index < len(paragraphs):
        return False
    text = paragraphs[index].text
    # Most paragraphs are told apart by their first letters, without a digest.
    head = _plain(text[: 2 * BEGINNING_CHARS])[: BEGINNING_CHARS // 2]
    if not anchor.beginning.startswith(head[: len(anchor.beginning)]):
        return False
    return _short_digest(_plain(text)) == anchor.digest


def _most_alike(anchor: Anchor, paragraphs: Sequence[Paragraph]) -> int | None:
    """The index of the paragraph that begins most like the anchored one, if alike enough."""
    if not anchor.beginning:
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415 - only for a text that was edited

    best: tuple[float, int] | None = None
    found = None
    for index, paragraph in enumerate(paragraphs):
        text = _plain(paragraph.text[: 2 * REACH_CHARS])[:REACH_CHARS]
        likeness = fuzz.ratio(anchor.beginning, text[:BEGINNING_CHARS])
        if LEAST_WITHIN_CHARS <= len(anchor.beginning) < len(text):
            likeness = max(likeness, fuzz.partial_ratio(anchor.beginning, text))
        rank = (likeness, -abs(index - anchor.index))
        if likeness >= LEAST_LIKENESS and (best is None or rank > best):
            best, found = rank, index
    return found


def _plain(text: str) -> str:
    """The text with runs of white space as single spaces, as re-wrapping a file leaves it."""
    return " ".join(text.split())


def _short_digest(text: str) -> str:
    """Enough of a digest to tell the paragraphs of one article apart."""
    return digest(text)[:DIGEST_CHARS]
