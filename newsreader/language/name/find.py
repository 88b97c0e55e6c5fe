"""The way from texts to names: runs, the names in them, then a verdict on the doubtful ones.

A name whose first word has a capital for another reason (it begins a sentence
or stands in a headline) is doubtful: it is judged after the others, by what the
rest of the document names.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from newsreader.language.mark import quoted
from newsreader.language.name.context import around
from newsreader.language.name.document import Document, hear
from newsreader.language.name.event import events
from newsreader.language.name.evidence import TextTokens, gather, read_text
from newsreader.language.name.kind import signs_of
from newsreader.language.name.model import Name, NameKind
from newsreader.language.name.part import Part, parts
from newsreader.language.name.particle import PARTICLES
from newsreader.language.name.run import runs, words_of
from newsreader.language.name.sign import STRONG, Sign
from newsreader.language.name.team import with_teams
from newsreader.language.name.token import TokenKind
from newsreader.language.name.verdict import judged
from newsreader.language.name.vote import Ballot, settled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsreader.language.name.run import Run

MOST_CHARS = 100_000
"""How much of a text is read: no paragraph is longer."""
LONGEST_TITLE = 8
"""Words in the longest quoted title of a work."""
_QUOTES = frozenset("\"“”„«»‘’'")
_LEADING = frozenset({"al", "bin", "de", "del", "den", "der", "el", "van", "von"})
"""Particles in lower case with which a surname alone may begin."""
_MINOR = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]
)


def find_names(texts: Iterable[str]) -> list[list[Name]]:
    """The names in the first `MOST_CHARS` of each text of a document, in order of their start.

    Names do not overlap, except that an event may hold another name
    ("war in Angola" holds "Angola").
    """
    read = [read_text(text[:MOST_CHARS]) for text in texts]
    document = Document(gather(read))
    found = [
        [part for run in runs(text, document.evidence) for part in parts(text, run)]
        for text in read
    ]
    for text, text_parts in zip(read, found, strict=True):
        for part in text_parts:
            if text.strong[part.tokens.start]:
                hear(document, text, part)
    named = [
        _names(document, text, text_parts) for text, text_parts in zip(read, found, strict=True)
    ]
    return [
        sorted([*names, *events(text, names)], key=lambda name: (name.start_char, -name.end_char))
        for text, names in zip(
            read, with_teams(read, settled(read, named), document.evidence), strict=True
        )
    ]


def _names(document: Document, text: TextTokens, text_parts: list[Part]) -> list[Ballot]:
    """The names of one text: its titled works, hashtags, and the parts that stand the test."""
    works = list(_works(text))
    plain = (_ballot(text, sure) for part in text_parts for sure in judged(document, text, part))
    found = [*works, *_hashtags(text), *_outside(works, plain)]
    return sorted(found, key=lambda name: name.start_char)


def _outside(works: Sequence[Ballot], names: Iterable[Ballot]) -> Iterator[Ballot]:
    """The names that do not begin within the title of a work; both in order."""
    starts = [work.start_char for work in works]
    for name in names:
        before = bisect_right(starts, name.start_char)
        if not before or name.start_char >= works[before - 1].end_char:
            yield name


def _ballot(text: TextTokens, part: Part) -> Ballot:
    """A part as a name, with what this mention says about its kind."""
    last = text.tokens[part.tokens[-1]]
    signs = signs_of(
        words_of(text, part.tokens), around(text, part.tokens), titled=bool(part.title)
    )
    start, end = _start(text, part.tokens), last.end_char
    return Ballot(start, end, text.text[start:end], signs, part.title)


def _start(text: TextTokens, part: Run) -> int:
    """Where a name begins: with the article or the particle that belongs to it, if any."""
    index = part.start
    token = text.tokens[index]
    if _has_article(text, part):
        return text.tokens[index - 1].start_char
    while index and text.tokens[index - 1].end_char == token.start_char - 1:
        index -= 1
        if text.tokens[index].text not in _LEADING:
            return token.start_char
        token = text.tokens[index]
    glued = index > 1 and text.tokens[index - 1].text == "-"
    if glued and text.tokens[index - 2].text in PARTICLES:
        return text.tokens[index - 2].start_char
    return token.start_char


def _has_article(text: TextTokens, part: Run) -> bool:
    """Whether the article before a name is its own: one with a capital that counts."""
    before = part.start - 1
    return before > 0 and text.strong[before] and text.tokens[before].text == "The"


def _works(text: TextTokens) -> Iterator[Ballot]:
    """Titles in quotation marks: two words or more, each with a capital but the small ones."""
    if text.headline or _QUOTES.isdisjoint(text.text):
        return
    for span in quoted([text.text])[0]:
        inner = text.text[span.start_char : span.end_char].rstrip(" ,.")
        words = inner.split()
        if not 1 < len(words) <= LONGEST_TITLE:
            continue
        first, *middle = words
        if first[0].isupper() and all(w[0].isupper() or w in _MINOR for w in middle):
            end = span.start_char + len(inner)
            yield Ballot(span.start_char, end, inner, (Sign(NameKind.WORK, STRONG),))


def _hashtags(text: TextTokens) -> Iterator[Ballot]:
    """Hashtags, which name a subject of their own or something named elsewhere."""
    for token in text.tokens:
        if token.kind is TokenKind.HASHTAG:
            yield Ballot(token.start_char, token.end_char, token.text, ())
